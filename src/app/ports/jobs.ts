import type { Capture } from '../../domain/jobs/capture.ts'
import type { Discovery } from '../../domain/jobs/discovery.ts'
import type { Probe } from '../../domain/jobs/probe.ts'
import type { Idempotency } from './idempotency.ts'

/** A stored probe or discovery. */
export type KeptJob =
  | { kind: 'probe'; job: Probe }
  /** While the discovery runs, `job` may lack nodes. They are in the log after the seq `after`. */
  | { kind: 'discovery'; job: Discovery; after: number }

/** The operations that start a job, and their jobs. They accept an idempotency key. */
export interface JobStarts {
  startProbe: Probe
  startDiscovery: Discovery
  startCapture: Capture
}

/** The first answer to the start of a job. */
export type FirstStart = {
  [Operation in keyof JobStarts]: { operation: Operation; idempotency: Idempotency; job: JobStarts[Operation] }
}[keyof JobStarts]

/** Jobs are stored, so that a waiting client sees their end after a restart. `ActivityLog` writes them. */
export interface JobStore {
  /** From the oldest to the newest. */
  keptJobs(): Promise<KeptJob[]>
  /** Ignores unknown ids. */
  forgetJobs(ids: readonly string[]): Promise<void>
  /** Returns the first answer to a start with this key, if there is one. @throws idempotency-key-reused */
  replayStart<Operation extends keyof JobStarts>(
    operation: Operation,
    idempotency: Idempotency,
  ): Promise<JobStarts[Operation] | undefined>
}
