import type { ServerFrame } from '../app/log/stream-frames.ts'

/** The connection to one client, independent of its protocol. */
export interface Outlet {
  /** Number of written bytes that the operating system has not taken yet. */
  buffered(): number
  /** `taken` is called in a later turn, once the operating system took the bytes or the connection is lost. */
  write(frame: Frame, taken?: () => void): void
}

/** An encoded frame, shared by all clients that get it. */
export interface Frame {
  /** JSON in UTF-8, on one line. */
  readonly json: Buffer
  /** The position after the frame, and its cursor; absent if it does not change the position. */
  readonly upTo?: number
  readonly cursor?: string
  /** The frame as a server-sent event, created at its first use. */
  serverSent?: Buffer
  /** Number of clients that have not taken the frame yet, and what gives its bytes back once all have. */
  holders?: number
  release?: () => void
}

export interface AnswerBudget {
  isSpent(): boolean
  /** @throws HttpError overloaded */
  checkRoom(): void
  /** Counts bytes until the returned function is called. */
  take(bytes: number): () => void
}

export type Bye = Extract<ServerFrame, { type: 'bye' }>

/** Maximum number of unread bytes before a client is disconnected. */
export const BEHIND_LIMIT = 1024 * 1024
/** The same while the budget of all answers is spent. */
export const SPENT_LIMIT = 64 * 1024
/** Maximum number of unread bytes while a client catches up. */
export const CATCH_UP_BYTES = 256 * 1024
/** Interval of heartbeats, ms. */
export const HEARTBEAT_MS = 30_000
