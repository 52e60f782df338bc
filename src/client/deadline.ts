/** The longest that a timer can wait, some 24 days. */
const LONGEST_MS = 2 ** 31 - 1

export interface Deadline {
  /** Aborted with the caller's reason, or with a `TimeoutError` when the time is over. */
  readonly signal: AbortSignal
  /** At least 0; Infinity without a limit. */
  remainingMs(): number
  /** To be called when what it limits is over, so that nothing keeps the process awake. */
  end(): void
}

/** A limit of time together with a caller's signal. `AbortSignal.any` would stay with a long-lived signal in Node 20. */
export function createDeadline(timeoutMs: number, given?: AbortSignal | null): Deadline {
  const controller = new AbortController()
  const limit = Math.min(timeoutMs, LONGEST_MS)
  const until = Date.now() + limit
  const endless = timeoutMs === Number.POSITIVE_INFINITY
  const timer = endless
    ? undefined
    : setTimeout(() => {
        controller.abort(new DOMException(`It took longer than ${timeoutMs} ms.`, 'TimeoutError'))
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
