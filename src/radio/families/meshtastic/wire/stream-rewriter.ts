import { MAX_BODY_BYTES, START_1, START_2 } from './stream.ts'

const HEAD_BYTES = 4

export interface StreamRewriterOptions {
  /** Returns the message to pass on, the same object or another; undefined to drop all its bytes, because it is not a message. */
  rewrite(body: Uint8Array): Uint8Array | undefined
  /**
   * Bytes between frames become zero from the first non-text byte: they may be a frame whose start or length was damaged on
   * the wire.
   */
  hideDamage?: boolean
}

/**
 * Rewrites the messages in a stream of Meshtastic frames. Bytes between frames pass unchanged. A frame is held back until it is
 * complete. The frames have no checksum.
 */
export function createStreamRewriter({ rewrite, hideDamage = false }: StreamRewriterOptions) {
  let held: number[] = []
  let out: number[] = []
  let damaged = false

  function take(byte: number): void {
    if (held.length === 0 && byte !== START_1) {
      pass(byte)
      return
    }
    held.push(byte)
    if (held.length === 2 && byte !== START_2) giveBack(1)
    else if (held.length === HEAD_BYTES && sizeOf(held) > MAX_BODY_BYTES) giveBack(1)
    else if (held.length >= HEAD_BYTES && held.length === HEAD_BYTES + sizeOf(held)) finish()
  }

  /** Passes a byte outside frames. */
  function pass(byte: number): void {
    if (hideDamage && !isText(byte)) damaged = true
    out.push(damaged ? 0 : byte)
  }

  function finish(): void {
    const body = rewrite(Uint8Array.from(held.slice(HEAD_BYTES)))
    if (!body) {
      damaged = hideDamage
      giveBack(HEAD_BYTES - 1)
      return
    }
    damaged = false
    out.push(START_1, START_2, body.length >> 8, body.length & 0xff, ...body)
    held = []
  }

  /** The supposed start of a frame was not one; another may follow. */
  function giveBack(count: number): void {
    const begun = held
    held = []
    if (count === 1) pass(begun[0] ?? 0)
    else out.push(...begun.slice(0, count))
    for (const byte of begun.slice(count)) take(byte)
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
    /** Returns the held bytes of an incomplete frame, with zeros for its message. */
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

/** Text bytes, and the byte with which a host wakes a module. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === START_2 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b
}
