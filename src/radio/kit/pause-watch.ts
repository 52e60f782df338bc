/** Time in which a process that was blocked reads the bytes that arrived meanwhile, also from a serial port. */
const GRACE_MS = 100

export interface PauseWatchOptions {
  /** Length of a pause in milliseconds; more than the grace of 100. */
  pauseMs: number
  onPause(): void
}

/**
 * Notices a pause inside a frame. After the process was held up, its timers run before the bytes that arrived meanwhile are read, so
 * a pause counts only if nothing arrives for a short time after it.
 */
export function createPauseWatch({ pauseMs, onPause }: PauseWatchOptions) {
  let timer: NodeJS.Timeout | undefined

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    /** Bytes have arrived. `unfinished`: they end inside a frame. */
    heard(unfinished: boolean): void {
      stop()
      if (!unfinished) return
      timer = setTimeout(() => {
        timer = setTimeout(onPause, GRACE_MS)
      }, pauseMs - GRACE_MS)
    },
    stop,
  }
}
