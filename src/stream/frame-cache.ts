import type { LogBatch } from '../app/log/log-reader.ts'
import type { FrameCodec, ServerFrame } from '../app/log/stream-frames.ts'
import type { Frame } from './outlet.ts'

export type FrameCache = ReturnType<typeof createFrameCache>

/** Encodes frames: each commit once for all clients that follow it with the same filter. */
export function createFrameCache(codec: FrameCodec) {
  const encoded = new WeakMap<LogBatch, Frame>()

  function encode(frame: ServerFrame): Frame {
    return { json: codec.encode(frame), upTo: positionAfter(frame) }
  }

  return {
    encode,
    batch(batch: LogBatch): Frame {
      let frame = encoded.get(batch)
      if (!frame) {
        frame = encode({ type: 'events', items: batch.events, nextAfter: batch.upTo })
        encoded.set(batch, frame)
      }
      return frame
    },
  }
}

function positionAfter(frame: ServerFrame): number | undefined {
  switch (frame.type) {
    case 'events':
      return frame.nextAfter
    case 'gap':
      return frame.to
    case 'bye':
      return frame.cursor
    default:
      return undefined
  }
}
