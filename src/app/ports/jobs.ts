import type { Capture } from '../../domain/capture.ts'
import type { Discovery } from '../../domain/discovery.ts'
import type { Probe } from '../../domain/probe.ts'
import type { Idempotency } from './idempotency.ts'

/** A probe or a discovery as it is shown. */
export type KeptJob =
  | { kind: 'probe'; job: Probe }
  /** While it runs `job` may lack the nodes; they are in the log after the seq `after`. */
  | { kind: 'discovery'; job: Discovery; after: number }

/** What starts a job and can be repeated with an idempotency key, and the job. */
export interface JobStarts {
  startProbe: Probe
  startDiscovery: Discovery
  startCapture: Capture
}

/** The first answer to such a start. */
export type FirstStart = {
  [Operation in keyof JobStarts]: { operation: Operation; idempotency: Idempotency; job: JobStarts[Operation] }
}[keyof JobStarts]

/** Jobs outlive the process that ran them: whoever waits for one comes to its end. `ActivityLog` keeps them. */
export interface JobStore {
  /** In the order of their beginning. */
  keptJobs(): Promise<KeptJob[]>
  /** Those that are not there are passed over. */
  forgetJobs(ids: readonly string[]): Promise<void>
  /** The first answer to a start with this key, if it is on record. @throws idempotency-key-reused */
  replayStart<Operation extends keyof JobStarts>(
    operation: Operation,
    idempotency: Idempotency,
  ): Promise<JobStarts[Operation] | undefined>
}
