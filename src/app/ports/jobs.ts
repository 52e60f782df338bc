import type { Discovery } from '../../domain/discovery.ts'
import type { Probe } from '../../domain/probe.ts'

/** A probe or a discovery as it is shown. */
export type KeptJob =
  | { kind: 'probe'; job: Probe }
  /** While it runs `job` may lack the nodes; they are in the log after the seq `after`. */
  | { kind: 'discovery'; job: Discovery; after: number }

/** Jobs outlive the process that ran them: whoever waits for one comes to its end. `ActivityLog` keeps them. */
export interface JobStore {
  /** In the order of their beginning. */
  keptJobs(): Promise<KeptJob[]>
  /** Those that are not there are passed over. */
  forgetJobs(ids: readonly string[]): Promise<void>
}
