import type {
  AckStatus,
  ExtensionStatus,
  LeaseOutcome,
  Queue,
  QueueConfig,
  QueueStart,
  ReleaseStatus,
} from '../../../domain/queue.ts'
import type { Granted } from './leasing.ts'

/** The writes of queues, as `Commands` of a batch. */
export interface QueueCommands {
  putQueue: {
    args: { config: QueueConfig; start: QueueStart; ifRevision?: number }
    result: { queue: Queue; created: boolean }
  }
  /** Resolves to whether there is more to delete: then again. */
  deleteQueue: { args: { name: string; ifRevision?: number }; result: boolean }
  leaseEvents: { args: { name: string; max: number }; result: Granted }
  ackLeases: { args: { name: string; leaseIds: readonly string[] }; result: LeaseOutcome<AckStatus>[] }
  extendLeases: {
    args: { name: string; leaseIds: readonly string[]; timeoutMs?: number }
    result: LeaseOutcome<ExtensionStatus>[]
  }
  releaseLeases: {
    args: { name: string; leaseIds: readonly string[]; delayMs?: number; undelivered?: boolean }
    result: LeaseOutcome<ReleaseStatus>[]
  }
  buryExpired: { args: { name: string }; result: undefined }
  requeueDeadLetter: { args: { name: string; seq: number }; result: undefined }
  dropDeadLetter: { args: { name: string; seq: number }; result: undefined }
}
