import { MAX_BODY_BYTES, START_1, START_2 } from './stream.ts'

const HEAD_BYTES = 4

/**
 * Rewrites the messages in a stream of Meshtastic frames; what is between frames passes as it is. A frame is held back until
 * it is whole. There is no checksum to mend.
 */
export function createStreamRewriter(rewrite: (body: Uint8Array) => Uint8Array) {
  let held: number[] = []
  let out: number[] = []

  function take(byte: number): void {
    if (held.length === 0 && byte !== START_1) {
      out.push(byte)
      return
    }
    held.push(byte)
    if (held.length === 2 && byte !== START_2) giveBack()
    else if (held.length === HEAD_BYTES && sizeOf(held) > MAX_BODY_BYTES) giveBack()
    else if (held.length >= HEAD_BYTES && held.length === HEAD_BYTES + sizeOf(held)) finish()
  }

  function finish(): void {
    const body = rewrite(Uint8Array.from(held.slice(HEAD_BYTES)))
    out.push(START_1, START_2, body.length >> 8, body.length & 0xff, ...body)
    held = []
  }

  function giveBack(): void {
    const [first = 0, ...rest] = held
    held = []
    out.push(first)
    for (const byte of rest) take(byte)
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
    /** What is held of an unfinished frame, its message zero. */
    flush(): Uint8Array {
      out.push(...held.map((byte, index) => (index < HEAD_BYTES ? byte : 0)))
      held = []
      return taken()
    },
  }
}

function sizeOf(frame: readonly number[]): number {
  return ((frame[2] ?? 0) << 8) | (frame[3] ?? 0)
}
