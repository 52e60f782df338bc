import type { ApiDecoder, ApiDecoderOptions } from './api-decoder.ts'
import { ESCAPE, ESCAPE_MASK, MAX_DATA_BYTES, START } from './api-frame.ts'

/**
 * Decodes AP=2, where 7E occurs only at the start of a frame: after any damage the next 7E starts a new frame. A frame
 * that it cuts short is `malformed` as a whole.
 */
export function createEscapedDecoder({ onFrame, onDiscarded }: ApiDecoderOptions): ApiDecoder {
  /** Length, data and checksum, unescaped. */
  const buffer = new Uint8Array(2 + MAX_DATA_BYTES + 1)
  let inFrame = false
  let escaped = false
  let length = 0
  /** End of the frame in `buffer`; 2 until the length is known. */
  let end = 2
  let sum = 0
  /** Bytes on the wire of the current frame, with its start, or of the noise outside. */
  let wireBytes = 0

  function drop(reason: 'noise' | 'checksum' | 'overflow' | 'malformed'): void {
    const dropped = wireBytes
    inFrame = false
    wireBytes = 0
    if (dropped > 0) onDiscarded(dropped, reason)
  }

  function begin(): void {
    inFrame = true
    escaped = false
    length = 0
    end = 2
    sum = 0
    wireBytes = 1
  }

  function keep(byte: number): void {
    buffer[length++] = byte
    if (length < end) {
      if (length > 2) sum += byte
      return
    }
    if (end === 2) {
      const size = ((buffer[0] ?? 0) << 8) | (buffer[1] ?? 0)
      if (size === 0) drop('malformed')
      else if (size > MAX_DATA_BYTES) drop('overflow')
      else end = 2 + size + 1
      return
    }
    if (((sum + byte) & 0xff) !== 0xff) {
      drop('checksum')
      return
    }
    const frameBytes = wireBytes
    inFrame = false
    wireBytes = 0
    onFrame(buffer.slice(2, end - 1), frameBytes)
  }

  return {
    push(chunk) {
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i] ?? 0
        if (byte === START) {
          drop(inFrame ? 'malformed' : 'noise')
          begin()
          continue
        }
        wireBytes++
        if (!inFrame) continue
        if (escaped) {
          escaped = false
          keep(byte ^ ESCAPE_MASK)
        } else if (byte === ESCAPE) escaped = true
        else keep(byte)
      }
      // Reported at once: noise that never ends would never be reported otherwise.
      if (!inFrame) drop('noise')
    },
    abandon() {
      drop(inFrame ? 'malformed' : 'noise')
    },
    get buffered() {
      return inFrame ? length : 0
    },
  }
}
