import type { OnDiscarded } from './discard.ts'

export interface DelimiterSplitterOptions {
  /** One or more bytes that end each frame. */
  delimiter: Uint8Array
  /** Longest frame, without its delimiter. */
  maxBytes: number
  /** Called with a frame without its delimiter, possibly empty. The receiver may keep the bytes. */
  onFrame(frame: Uint8Array): void
  onDiscarded: OnDiscarded
}

/**
 * Splits a byte stream at a delimiter. A frame longer than `maxBytes` is discarded as `overflow` up to its delimiter,
 * while it arrives: no more than `maxBytes` and one delimiter are ever held. A delimiter's own bytes count as neither
 * frame nor discarded.
 */
export function createDelimiterSplitter({ delimiter, maxBytes, onFrame, onDiscarded }: DelimiterSplitterOptions) {
  const width = delimiter.length
  const last = delimiter[width - 1]
  if (last === undefined) throw new RangeError('A delimiter has at least one byte.')
  const capacity = maxBytes + width
  let buffer = new Uint8Array(Math.min(capacity, 256))
  let length = 0
  // The frame is already too long; `buffer` then holds only the possible beginning of its delimiter.
  let overflowing = false

  function append(chunk: Uint8Array, start: number, end: number): void {
    const total = length + end - start
    if (total <= capacity) {
      if (total > buffer.length) buffer = grown(buffer, length, Math.min(capacity, Math.max(total, buffer.length * 2)))
      copy(chunk, start, end, length)
      length = total
      return
    }
    // Too long, but the delimiter may be at its very end: keep just enough to see that.
    const kept = Math.min(width, total)
    const fromChunk = Math.min(kept, end - start)
    const fromBuffer = kept - fromChunk
    buffer.copyWithin(0, length - fromBuffer, length)
    copy(chunk, end - fromChunk, end, fromBuffer)
    length = kept
    overflowing = true
    onDiscarded(total - kept, 'overflow')
    if (!endsWithDelimiter()) overflow()
  }

  /** Typed arrays' own `set` costs more than the loop for the short runs of a serial line. */
  function copy(chunk: Uint8Array, start: number, end: number, at: number): void {
    if (end - start > 64) buffer.set(chunk.subarray(start, end), at)
    else for (let from = start, to = at; from < end; from++, to++) buffer[to] = chunk[from] ?? 0
  }

  function overflow(): void {
    overflowing = true
    const kept = Math.min(width - 1, length)
    if (length > kept) onDiscarded(length - kept, 'overflow')
    buffer.copyWithin(0, length - kept, length)
    length = kept
  }

  function endsWithDelimiter(): boolean {
    if (length < width) return false
    for (let i = 1; i <= width; i++) if (buffer[length - i] !== delimiter[width - i]) return false
    return true
  }

  function close(): void {
    const end = length - width
    length = 0
    if (!overflowing) onFrame(buffer.slice(0, end))
    else if (end > 0) onDiscarded(end, 'overflow')
    overflowing = false
  }

  return {
    push(chunk: Uint8Array): void {
      let start = 0
      while (start < chunk.length) {
        const hit = chunk.indexOf(last, start)
        const end = hit < 0 ? chunk.length : hit + 1
        append(chunk, start, end)
        start = end
        if (hit >= 0 && endsWithDelimiter()) close()
      }
    },
    /** Number of held bytes of an incomplete frame. */
    get buffered(): number {
      return length
    },
  }
}

function grown(buffer: Uint8Array, length: number, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(buffer.subarray(0, length))
  return larger
}
