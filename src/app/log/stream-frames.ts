import type { Event } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import type { SendRequest } from '../messages.ts'
import type { EventFilter } from '../ports.ts'

/** What is said on a stream of events, whatever it goes over. */
export type ServerFrame =
  | { type: 'hello'; epoch: string; head: number; oldest: number }
  | { type: 'events'; items: readonly Event[]; nextAfter: number }
  | { type: 'gap'; from: number; to: number }
  | { type: 'result'; command: CommandFrame['type']; ref?: string; after?: number; message?: Message }
  /** `error` is what was thrown; the command's frame tells where its fields are. */
  | { type: 'error'; ref?: string; command?: CommandFrame['type']; error: unknown }
  | { type: 'bye'; reason: ByeReason; cursor?: number }

export type ByeReason = 'stopping' | 'too-slow' | 'not-text' | 'failed' | 'access-ended' | 'rate-limited'

/** What a client asks for. `ref` is the client's own name for it, for the answer. */
export type CommandFrame =
  | { type: 'subscribe'; ref?: string; after?: number; epoch?: string; filter: EventFilter }
  /** `asGiven`: the request as it came, for the idempotency key. */
  | { type: 'send'; ref: string; idempotencyKey?: string; request: SendRequest; asGiven: unknown }
  | { type: 'ping'; ref?: string }

/** A frame that cannot be understood. */
export interface RefusedFrame {
  type: 'refused'
  ref?: string
  /** Set when the frame itself was in order, but not what it asks for. */
  command?: CommandFrame['type']
  error: unknown
}

/** The contract's notation of frames. */
export interface FrameCodec {
  /** The frame as JSON in UTF-8, on one line. @throws Error for a frame that does not fit the contract, where that is enforced */
  encode(frame: ServerFrame): Buffer
  /** Never throws. */
  decode(text: string): CommandFrame | RefusedFrame
  /** How an error is answered that says that whoever asks may not; undefined: an error of another kind. */
  refusal(error: unknown): { status: number; code: string } | undefined
}
