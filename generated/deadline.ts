// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

/** The longest delay of a timer, about 24 days. */
const MAX_TIMER_MS = 2 ** 31 - 1

export interface Deadline {
  /** Aborted with the caller's reason, or with a `TimeoutError` after the time limit. */
  readonly signal: AbortSignal
  /** At least 0; Infinity without a limit. */
  remainingMs(): number
  /** Stops the timer. Call it when the work has ended, so that the timer does not keep the process alive. */
  end(): void
}

/** Combines a time limit with a caller's signal. In Node 20, `AbortSignal.any` would leak listeners on a long-lived signal. */
export function createDeadline(timeoutMs: number, given?: AbortSignal | null): Deadline {
  const controller = new AbortController()
  const limit = Math.min(timeoutMs, MAX_TIMER_MS)
  const until = Date.now() + limit
  const endless = timeoutMs === Number.POSITIVE_INFINITY
  const timer = endless
    ? undefined
    : setTimeout(() => {
        controller.abort(new DOMException(`The call took longer than ${timeoutMs} ms.`, 'TimeoutError'))
      }, limit)
  const leave = () => controller.abort(given?.reason)
  given?.addEventListener('abort', leave)
  if (given?.aborted) leave()
  return {
    signal: controller.signal,
    remainingMs: () => (endless ? timeoutMs : Math.max(0, until - Date.now())),
    end() {
      clearTimeout(timer)
      given?.removeEventListener('abort', leave)
    },
  }
}

/** Resolves after `ms` milliseconds, or when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
