import type { OnDiscarded } from './discard.ts'

/** The framing of SLIP (RFC 1055), KISS and RNode: END around each frame, END and ESC escaped inside. */
export const SLIP_END = 0xc0
export const SLIP_ESC = 0xdb
export const SLIP_ESC_END = 0xdc
export const SLIP_ESC_ESC = 0xdd

export interface SlipDecoderOptions {
  /** Longest frame, unescaped. */
  maxFrameBytes: number
  /** Called with a frame of at least one byte, unescaped. The receiver may keep it. `wireBytes` is its escaped length without ENDs. */
  onFrame(frame: Uint8Array, wireBytes: number): void
  onDiscarded: OnDiscarded
}

/**
 * Decodes a SLIP stream. Bytes before the first END are the rest of a frame whose beginning was missed, or text of
 * the module: `noise`. From then on an END ends one frame and begins the next, so a stray END, a missing one or
 * a shared one costs nothing. A frame with an unknown escape is `malformed` as a whole; a frame
 * longer than `maxFrameBytes` is discarded as `overflow` while it arrives. ENDs count as neither frame nor discarded.
 */
export function createSlipDecoder({ maxFrameBytes, onFrame, onDiscarded }: SlipDecoderOptions) {
  const buffer = new Uint8Array(maxFrameBytes)
  let state: 'searching' | 'frame' | 'malformed' | 'overflow' = 'searching'
  let length = 0
  let wireBytes = 0
  let escaped = false

  function end(): void {
    if (state === 'frame' && !escaped) {
      if (length > 0) onFrame(buffer.slice(0, length), wireBytes)
    } else if (wireBytes > 0) dropHeld()
    state = 'frame'
    length = 0
    wireBytes = 0
    escaped = false
  }

  function dropHeld(): void {
    const dropped = wireBytes
    wireBytes = 0
    length = 0
    onDiscarded(dropped, state === 'searching' ? 'noise' : state === 'overflow' ? 'overflow' : 'malformed')
  }

  function keep(byte: number): void {
    if (length < maxFrameBytes) buffer[length++] = byte
    else state = 'overflow'
  }

  return {
    push(chunk: Uint8Array): void {
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i] ?? 0
        if (byte === SLIP_END) {
          end()
          continue
        }
        wireBytes++
        if (state !== 'frame') continue
        if (escaped) {
          escaped = false
          if (byte === SLIP_ESC_END) keep(SLIP_END)
          else if (byte === SLIP_ESC_ESC) keep(SLIP_ESC)
          else state = 'malformed'
        } else if (byte === SLIP_ESC) escaped = true
        else keep(byte)
      }
      // Reported at once: a frame that never ends would never be reported otherwise.
      if (state !== 'frame' && wireBytes > 0) dropHeld()
    },
    /** Gives up an unfinished frame as `malformed`. A driver calls it after a pause that never occurs inside a frame. */
    abandon(): void {
      if (wireBytes === 0) return
      state = 'malformed'
      dropHeld()
      state = 'searching'
      escaped = false
    },
    /** Number of held bytes of an incomplete frame. */
    get buffered(): number {
      return wireBytes
    },
  }
}

/** One frame on the wire: END, the escaped bytes, END. */
export function encodeSlip(frame: Uint8Array): Uint8Array {
  let escapes = 0
  for (const byte of frame) if (byte === SLIP_END || byte === SLIP_ESC) escapes++
  const wire = new Uint8Array(frame.length + escapes + 2)
  let at = 0
  wire[at++] = SLIP_END
  for (const byte of frame) {
    if (byte === SLIP_END || byte === SLIP_ESC) {
      wire[at++] = SLIP_ESC
      wire[at++] = byte === SLIP_END ? SLIP_ESC_END : SLIP_ESC_ESC
    } else wire[at++] = byte
  }
  wire[at] = SLIP_END
  return wire
}
