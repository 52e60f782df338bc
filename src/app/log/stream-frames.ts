import type { Event } from '../../domain/event.ts'
import type { LogStart } from '../../domain/log-cursor.ts'
import type { Message } from '../../domain/message.ts'
import type { SendRequest } from '../messages.ts'
import type { EventFilter } from '../ports.ts'

/** A frame that the service sends on an event stream, for every transport. */
export type ServerFrame =
  | { type: 'hello'; epoch: string; head: number; oldest: number }
  | { type: 'events'; items: readonly Event[]; nextCursor: string }
  | { type: 'gap'; from: number; to: number; nextCursor: string }
  | { type: 'result'; command: CommandFrame['type']; ref?: string; cursor?: string; message?: Message }
  /** `error`: the thrown value. `command`: the type of the frame that caused it, which locates its fields. */
  | { type: 'error'; ref?: string; command?: CommandFrame['type']; error: unknown }
  | { type: 'bye'; reason: ByeReason; cursor?: string }

export type ByeReason = 'stopping' | 'too-slow' | 'not-text' | 'failed' | 'access-ended' | 'rate-limited'

/** A command of a client. The answer repeats `ref`, which the client chooses. */
export type CommandFrame =
  | { type: 'subscribe'; ref?: string; cursor: LogStart; filter: EventFilter }
  /** `asGiven`: the request as the client sent it, for the idempotency key. */
  | { type: 'send'; ref: string; idempotencyKey?: string; request: SendRequest; asGiven: unknown }
  | { type: 'ping'; ref?: string }

/** An invalid frame. */
export interface RefusedFrame {
  type: 'refused'
  ref?: string
  /** Present if the frame is valid, but its command is not. */
  command?: CommandFrame['type']
  error: unknown
}

/** Converts frames to and from the form in the contract. */
export interface FrameCodec {
  /** Returns the frame as JSON in UTF-8, on one line. @throws Error if the frame does not match the contract, where that is checked */
  encode(frame: ServerFrame): Buffer
  /** Never throws. */
  decode(text: string): CommandFrame | RefusedFrame
  /** Returns the answer to an error that denies access; undefined for other errors. */
  refusal(error: unknown): { status: number; code: string } | undefined
}
