/** Long enough for a process that was held up to read what has come meanwhile, from a serial port as well. */
const GRACE_MS = 100

export interface PauseWatchOptions {
  /** How long a pause is, ms; more than the grace of 100. */
  pauseMs: number
  onPause(): void
}

/**
 * Notices a pause inside a frame. When the process itself is held up, its timers run before what came meanwhile is read: so the end of
 * a pause is only believed if nothing comes in a short time after it, either.
 */
export function createPauseWatch({ pauseMs, onPause }: PauseWatchOptions) {
  let timer: NodeJS.Timeout | undefined

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    /** Something came. `unfinished`: of a frame whose rest is awaited. */
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
