import type { Audit } from '../app/access/audit.ts'
import type { LogBounds } from '../app/log/log-position.ts'
import type { ByeReason, FrameCodec } from '../app/log/stream-frames.ts'
import type { Logger } from '../app/ports.ts'
import type { UseCasesFor } from '../app/scoped/use-cases.ts'
import type { Access } from '../domain/access/access.ts'
import type { FrameCache } from './frame-cache.ts'
import type { AnswerBudget } from './outlet.ts'

export interface StreamsDeps {
  /** Where the log begins and ends. Its events are read by `useCases` alone. */
  store: LogBounds
  useCases: UseCasesFor<'log' | 'messages'>
  codec: FrameCodec
  /** Records messages that were sent over a stream, and refusals. */
  audit?: Pick<Audit, 'record' | 'refuse'>
  /** Counts each message of a client. @throws HttpError rate-limited */
  limit?(access: Access): void
  /** Counts the bytes that wait for clients, with those of other answers. Default: no limit. */
  answerBytes?: AnswerBudget | undefined
  logger: Logger
}

/** What all connections share. */
export interface StreamContext extends StreamsDeps {
  frames: FrameCache
  /** Called when a connection is closed. */
  closed(connection: Connection): void
}

export interface Connection {
  /** Sends `bye` and closes the connection. Idempotent. */
  end(reason: ByeReason): void
  /** Drops the connection without `bye`. */
  destroy(): void
  /** Checks that the client is there. Drops it if it did not answer the last check. */
  heartbeat(): void
}
