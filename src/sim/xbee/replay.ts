import { createFrameRewriter } from '../../radio/families/xbee/api/frame-rewriter.ts'
import { decodeHostFrame } from '../../radio/families/xbee/api/host-frames.ts'
import type { ReplayAdapter } from '../replay/adapter.ts'

const HOST_TYPES: readonly number[] = [0x08, 0x09, 0x10, 0x11, 0x17]
/** Types of responses, whose second byte is the frame id of the request. */
const ANSWER_TYPES: readonly number[] = [0x88, 0x8b, 0x97]

/** Replaces the frame ids in recorded responses by those of the current requests, because a host chooses new ids each time. */
export function createXbeeReplayAdapter(): ReplayAdapter {
  /** Recorded ids by request, for requests that the host has not repeated yet. */
  const open = new Map<string, number[]>()
  /** Current ids by request, for requests that have not occurred in the recording yet. */
  const early = new Map<string, number[]>()
  /** Recorded id to current id. */
  const ids = new Map<number, number>()
  let missing = 0

  const recordings = readFrames((key, frameId) => {
    const now = early.get(key)?.shift()
    if (now !== undefined) {
      ids.set(frameId, now)
      return
    }
    append(open, key, frameId)
    missing++
  })
  const requests = readFrames((key, frameId) => {
    const then = open.get(key)?.shift()
    if (then === undefined) {
      append(early, key, frameId)
      return
    }
    ids.set(then, frameId)
    missing--
  })
  const answers = createFrameRewriter({
    mayMatter: (type) => ANSWER_TYPES.includes(type),
    rewrite(data) {
      data[1] = ids.get(data[1] ?? 0) ?? data[1] ?? 0
      return data
    },
  })

  return {
    recorded: recordings,
    host: requests,
    caughtUp: () => missing <= 0,
    module: (bytes) => answers.push(bytes),
  }
}

function readFrames(found: (key: string, frameId: number) => void): (bytes: Uint8Array) => void {
  const reader = createFrameRewriter({
    mayMatter: (type) => HOST_TYPES.includes(type),
    rewrite(data) {
      const frame = decodeHostFrame(data)
      // Id 0 requests no response.
      if (frame && frame.frameId !== 0) found(keyOf(data), frame.frameId)
      return undefined
    },
  })
  return (bytes) => void reader.push(bytes)
}

/** Returns all of a request except its frame id. */
function keyOf(data: Uint8Array): string {
  return `${data[0]} ${Buffer.from(data.subarray(2)).toString('hex')}`
}

function append(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}
