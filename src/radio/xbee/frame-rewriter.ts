import { type ApiMode, ESCAPE, ESCAPE_MASK, encodeApiFrame, MAX_DATA_BYTES, START } from './api-frame.ts'

/** Start, length and checksum around the data; twice, as every byte may be escaped. */
const MAX_HELD = 2 * (MAX_DATA_BYTES + 4)

export interface FrameRewriterOptions {
  /**
   * Whether the frame that begins so (its start and length first, unescaped) may have to be rewritten; as far as it has
   * come, false as soon as it cannot be.
   */
  mayMatter(begun: readonly number[]): boolean
  /** The frame data as it shall be; the same object or another. */
  rewrite(data: Uint8Array): Uint8Array
  /** What is passed on of a frame that matters and is broken or cut short. `wire`: as it came, `begun`: unescaped. */
  broken(wire: readonly number[], begun: readonly number[]): number[]
}

export type FrameRewriter = ReturnType<typeof createFrameRewriter>

/**
 * Rewrites some API frames in a stream of bytes, and lets everything else pass as it is. Reads either API mode: which one
 * a frame is in, its checksum tells. What may matter is held back until its frame is whole.
 */
export function createFrameRewriter({ mayMatter, rewrite, broken }: FrameRewriterOptions) {
  let held: number[] = []
  let out: number[] = []

  function take(byte: number): void {
    if (held.length === 0 && byte !== START) {
      out.push(byte)
      return
    }
    held.push(byte)
    const readings = [held, unescaped(held)]
    if (!readings.some((reading) => sizeFits(reading) && mayMatter(reading))) {
      giveBack()
      return
    }
    for (const [index, reading] of readings.entries()) {
      const rewritten = rewriteWhole(reading, index === 0 ? 1 : 2)
      if (!rewritten) continue
      out.push(...rewritten)
      held = []
      return
    }
    if (held.length > MAX_HELD) giveUp()
  }

  function rewriteWhole(frame: readonly number[], apiMode: ApiMode): Uint8Array | undefined {
    const size = sizeOf(frame)
    if (frame.length < 5 || frame.length !== size + 4 || !mayMatter(frame)) return undefined
    const sum = frame.slice(3).reduce((total, byte) => total + byte, 0)
    return (sum & 0xff) === 0xff
      ? encodeApiFrame(rewrite(Uint8Array.from(frame.slice(3, 3 + size))), apiMode)
      : undefined
  }

  /** It does not matter after all; another frame may have begun meanwhile. */
  function giveBack(): void {
    const [first = 0, ...rest] = held
    held = []
    out.push(first)
    for (const byte of rest) take(byte)
  }

  function giveUp(): void {
    out.push(...broken(held, unescaped(held)))
    held = []
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
    flush(): Uint8Array {
      if (held.length > 0) giveUp()
      return taken()
    },
  }
}

function unescaped(wire: readonly number[]): number[] {
  const plain: number[] = []
  for (let i = 0; i < wire.length; i++) {
    const byte = wire[i] ?? 0
    if (byte !== ESCAPE) plain.push(byte)
    // An escape at the very end waits for its byte.
    else if (++i < wire.length) plain.push((wire[i] ?? 0) ^ ESCAPE_MASK)
  }
  return plain
}

function sizeFits(frame: readonly number[]): boolean {
  return frame.length < 3 || sizeOf(frame) <= MAX_DATA_BYTES
}

function sizeOf(frame: readonly number[]): number {
  return ((frame[1] ?? 0) << 8) | (frame[2] ?? 0)
}
