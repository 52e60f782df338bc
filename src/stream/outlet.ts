import type { ServerFrame } from '../app/log/stream-frames.ts'

/** The way to one client, over whatever it goes. */
export interface Outlet {
  /** Bytes that were written and that the operating system has not taken yet. */
  buffered(): number
  /** `taken` is called, in a later turn, once the operating system took the bytes, or when it never will. */
  write(frame: Frame, taken?: () => void): void
}

/** A frame in its notation, made once for everyone who gets it. */
export interface Frame {
  /** JSON in UTF-8, on one line. */
  readonly json: Buffer
  /** The position after it; undefined: it moves nothing. */
  readonly upTo: number | undefined
  /** The same as a server-sent event, made at its first use. */
  serverSent?: Buffer
}

export type Bye = Extract<ServerFrame, { type: 'bye' }>

/** How far behind a client may be with reading before it is sent away, in bytes. */
export const BEHIND_LIMIT = 1024 * 1024
/** How much is on its way to a client that is catching up, in bytes. */
export const CATCH_UP_BYTES = 256 * 1024
/** How often a client is asked whether it is still there, ms. */
export const HEARTBEAT_MS = 30_000
