import type { ReleaseOptions } from '../../../app/ports.ts'
import type {
  AckOutcome,
  ExtensionOutcome,
  LeaseResult,
  Queue,
  QueueConfig,
  QueueStart,
  ReleaseOutcome,
} from '../../../domain/queue.ts'
import type { Granted } from './leasing.ts'

/** The `Commands` of a batch that write queues. */
export interface QueueCommands {
  createQueue: { args: { config: QueueConfig; start: QueueStart }; result: Queue }
  replaceQueue: { args: { config: QueueConfig; ifRevision?: number }; result: Queue }
  /** Resolves to true if more rows remain to delete. Then the caller repeats the command. */
  deleteQueue: { args: { name: string; ifRevision?: number }; result: boolean }
  leaseEvents: { args: { name: string; max: number }; result: Granted }
  ackLeases: { args: { name: string; leaseIds: readonly string[] }; result: LeaseResult<AckOutcome>[] }
  extendLeases: {
    args: { name: string; leaseIds: readonly string[]; timeoutMs?: number }
    result: LeaseResult<ExtensionOutcome>[]
  }
  releaseLeases: {
    args: { name: string; leaseIds: readonly string[] } & ReleaseOptions
    result: LeaseResult<ReleaseOutcome>[]
  }
  buryExpired: { args: { name: string }; result: undefined }
  requeueDeadLetter: { args: { name: string; seq: number }; result: undefined }
  deleteDeadLetter: { args: { name: string; seq: number }; result: undefined }
}
