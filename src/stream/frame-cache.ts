import type { LogBatch, LogGap } from '../app/log/log-reader.ts'
import type { ByeReason, FrameCodec, ServerFrame } from '../app/log/stream-frames.ts'
import { logCursor } from '../domain/log-cursor.ts'
import type { AnswerBudget, Frame } from './outlet.ts'

export type FrameCache = ReturnType<typeof createFrameCache>

/** Encodes frames: each commit once for all clients that follow it with the same filter. `epoch`: that of the store. */
export function createFrameCache(codec: FrameCodec, epoch: string, budget?: AnswerBudget) {
  const encoded = new WeakMap<LogBatch, Frame>()

  function encode(frame: ServerFrame): Frame {
    return { json: codec.encode(frame) }
  }

  /** `upTo`: the position after the frame, of which `cursor` is the text. */
  function encodeMove(frame: ServerFrame, upTo: number, cursor: string): Frame {
    return { json: codec.encode(frame), upTo, cursor }
  }

  function cursorAt(seq: number): string {
    return logCursor(epoch, seq)
  }

  return {
    encode,
    cursorAt,
    isSpent: () => budget?.isSpent() ?? false,
    /** Counts a frame, once for all its clients. Returns what to call once the client has taken it. */
    held(frame: Frame, taken?: () => void): (() => void) | undefined {
      if (!budget) return taken
      frame.holders ??= 0
      if (frame.holders++ === 0) frame.release = budget.take(frame.json.length)
      return () => {
        if (frame.holders !== undefined && --frame.holders === 0) frame.release?.()
        taken?.()
      }
    },
    batch(batch: LogBatch): Frame {
      let frame = encoded.get(batch)
      if (!frame) {
        const cursor = cursorAt(batch.upTo)
        frame = encodeMove({ type: 'events', items: batch.events, nextCursor: cursor }, batch.upTo, cursor)
        encoded.set(batch, frame)
      }
      return frame
    },
    gap({ from, to }: LogGap): Frame {
      const cursor = cursorAt(to)
      return encodeMove({ type: 'gap', from, to, nextCursor: cursor }, to, cursor)
    },
    /** `position`: undefined without a subscription. */
    bye(reason: ByeReason, position: number | undefined): Frame {
      if (position === undefined) return encode({ type: 'bye', reason })
      const cursor = cursorAt(position)
      return encodeMove({ type: 'bye', reason, cursor }, position, cursor)
    },
  }
}
