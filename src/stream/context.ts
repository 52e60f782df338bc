import type { Audit } from '../app/access/audit.ts'
import type { ByeReason, FrameCodec } from '../app/log/stream-frames.ts'
import type { EventLog, Logger } from '../app/ports.ts'
import type { UseCasesFor } from '../app/scoped/use-cases.ts'
import type { Access } from '../domain/access.ts'
import type { FrameBook } from './frame-book.ts'

export interface StreamsDeps {
  /** Where the log begins and ends. Its events are read by `useCases` alone. */
  store: Pick<EventLog, 'head' | 'oldest'> & { readonly epoch: string }
  useCases: UseCasesFor<'log' | 'messages'>
  codec: FrameCodec
  /** Told of messages that were sent over a stream, and of who may not. */
  audit?: Pick<Audit, 'record' | 'refuse'>
  /** Asked at each message of a client. @throws Error when there were too many */
  limit?(access: Access): void
  logger: Logger
}

/** What a connection needs of what all of them share. */
export interface StreamContext extends StreamsDeps {
  frames: FrameBook
  /** The connection is gone. */
  closed(connection: Connection): void
}

export interface Connection {
  /** Says bye and closes. Idempotent. */
  end(reason: ByeReason): void
  /** Drops it without a word. */
  destroy(): void
  /** Asks whether the client is there; drops it if it did not answer to the last time. */
  heartbeat(): void
}
