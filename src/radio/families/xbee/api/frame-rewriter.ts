import { type ApiMode, ESCAPE, ESCAPE_MASK, encodeApiFrame, MAX_DATA_BYTES, needsEscape, START } from './api-frame.ts'

export interface FrameRewriterOptions {
  /** Returns whether frames of a type may need rewriting. Other frames pass at once. Absent: all types may. */
  mayMatter?(frameType: number): boolean
  /** Returns the new data of a valid frame; undefined to pass the frame unchanged. */
  rewrite(data: Uint8Array): Uint8Array | undefined
  /** Returns the replacement of a byte outside valid frames. Absent: such bytes pass unchanged. */
  outside?(byte: number): number
}

/** The result of reading at a START in one API mode; undefined if no valid or no relevant frame begins there. */
type Reading = { missing: number } | { data: Uint8Array; wireBytes: number } | undefined

/**
 * Rewrites some API frames in a stream of bytes. It reads both API modes: the checksum shows the mode of a frame. A frame without a byte
 * to escape reads the same in both, and is written in the mode that was seen last, because its new data may have such a byte. Relevant
 * bytes are held back until their frame is complete. If a frame is invalid, its first byte is passed on, and the search continues after it.
 */
export function createFrameRewriter({ mayMatter, rewrite, outside = (byte) => byte }: FrameRewriterOptions) {
  /** The held bytes. They begin with a START or are empty. */
  const held: number[] = []
  /** Number of bytes needed before the next decision. */
  let enough = 0
  let out: number[] = []
  /** The mode of the last frame that shows one; 1 before it. */
  let seen: ApiMode = 1

  function take(byte: number): void {
    held.push(byte)
    if (held.length < enough) return
    while (held.length > 0 && judge());
  }

  /** Handles the first frame of the held bytes. Returns false if more bytes are needed. */
  function judge(): boolean {
    if (held[0] !== START) {
      giveUp()
      return true
    }
    let missing = Number.POSITIVE_INFINITY
    for (const apiMode of [1, 2] as const) {
      const reading = read(held, apiMode, mayMatter)
      if (!reading) continue
      if ('missing' in reading) missing = Math.min(missing, reading.missing)
      else {
        takeFrame(reading.data, reading.wireBytes, apiMode)
        return true
      }
    }
    if (missing === Number.POSITIVE_INFINITY) {
      giveUp()
      return true
    }
    enough = held.length + missing
    return false
  }

  function takeFrame(data: Uint8Array, wireBytes: number, apiMode: ApiMode): void {
    const wire = held.splice(0, wireBytes)
    if (wire.slice(1).some(needsEscape)) seen = apiMode
    seen = reportedMode(data) ?? seen
    const rewritten = rewrite(data)
    out.push(...(rewritten ? encodeApiFrame(rewritten, seen) : wire))
    enough = 0
  }

  function giveUp(): void {
    out.push(outside(held.shift() ?? START))
    enough = 0
  }

  function taken(): Uint8Array {
    const bytes = Uint8Array.from(out)
    out = []
    return bytes
  }

  return {
    push(chunk: Uint8Array): Uint8Array {
      for (const byte of chunk) take(byte)
      return taken()
    },
    /** Returns the held bytes of an incomplete frame. */
    flush(): Uint8Array {
      while (held.length > 0) giveUp()
      return taken()
    },
  }
}

/** Returns the mode that a response to the AT command AP has. */
function reportedMode(data: Uint8Array): ApiMode | undefined {
  const [type, , first, second, status, value] = data
  if (data.length !== 6 || type !== 0x88 || first !== 0x41 || second !== 0x50 || status !== 0) return undefined
  return value === 1 || value === 2 ? value : undefined
}

function read(wire: readonly number[], apiMode: ApiMode, mayMatter?: (frameType: number) => boolean): Reading {
  /** Length, data and checksum. */
  const plain: number[] = []
  let size = 0
  let sum = 0
  for (let at = 1; at < wire.length; at++) {
    let byte = wire[at] ?? 0
    if (apiMode === 2 && byte === START) return undefined
    if (apiMode === 2 && byte === ESCAPE) {
      if (++at === wire.length) break
      byte = (wire[at] ?? 0) ^ ESCAPE_MASK
    }
    plain.push(byte)
    if (plain.length <= 2) size = (size << 8) | byte
    else sum += byte
    if (plain.length === 2 && (size === 0 || size > MAX_DATA_BYTES)) return undefined
    if (plain.length === 3 && mayMatter && !mayMatter(byte)) return undefined
    if (plain.length > 2 && plain.length === size + 3)
      return (sum & 0xff) === 0xff ? { data: Uint8Array.from(plain.slice(2, -1)), wireBytes: at + 1 } : undefined
  }
  return { missing: (plain.length < 3 ? 3 : size + 3) - plain.length }
}
