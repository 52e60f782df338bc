export interface RawReaderOptions {
  /** A message that grows to this length is closed at once. */
  maxBytes: number
  /** Silence of this length closes a message. */
  idleGapMs: number
  onMessage(bytes: Uint8Array): void
}

/**
 * Cuts a byte stream into messages by time. The gap is measured between arrivals here, so a busy computer may join two
 * messages, but never cuts one in two while its bytes wait to be read: after the gap, the link is read once more first.
 */
export function createRawReader({ maxBytes, idleGapMs, onMessage }: RawReaderOptions) {
  const buffer = new Uint8Array(maxBytes)
  let length = 0
  let timer: NodeJS.Timeout | undefined
  let afterGap: NodeJS.Immediate | undefined

  function close(): void {
    const message = buffer.slice(0, length)
    length = 0
    onMessage(message)
  }

  function gapOver(): void {
    timer = undefined
    // Timers run before input is read, even where the input came first.
    afterGap = setImmediate(close)
  }

  function cancel(): void {
    clearTimeout(timer)
    clearImmediate(afterGap)
    timer = undefined
    afterGap = undefined
  }

  return {
    push(chunk: Uint8Array): void {
      clearImmediate(afterGap)
      for (let at = 0; at < chunk.length; ) {
        const end = Math.min(chunk.length, at + maxBytes - length)
        buffer.set(chunk.subarray(at, end), length)
        length += end - at
        at = end
        if (length === maxBytes) close()
      }
      if (length === 0) cancel()
      else if (timer) timer.refresh()
      else timer = setTimeout(gapOver, idleGapMs)
    },
    /** Drops the unfinished message. */
    stop(): void {
      cancel()
      length = 0
    },
  }
}
