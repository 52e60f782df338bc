import { setMaxListeners } from 'node:events'

/** So often it is looked what the time is, ms: a clock that was wrong may be set right. */
const LOOK_MS = 60_000

/** Keeps what aborts a signal for as long as somebody has the signal, and no longer. */
const controllers = new WeakMap<AbortSignal, AbortController>()
const timers = new FinalizationRegistry<Timer>((timer) => clearTimeout(timer.current))

interface Timer {
  current: NodeJS.Timeout | undefined
}

/**
 * A signal that is aborted at a time, ms since the Unix epoch. One that nobody has any more costs nothing: clients may bring a new token with each
 * request, which counts for an hour.
 */
export function createEnding(endsAt: number): AbortSignal {
  const controller = new AbortController()
  const { signal } = controller
  setMaxListeners(0, signal)
  controllers.set(signal, controller)
  const timer: Timer = { current: undefined }
  watch(new WeakRef(controller), endsAt, timer)
  timers.register(signal, timer)
  return signal
}

function watch(controller: WeakRef<AbortController>, endsAt: number, timer: Timer): void {
  const leftMs = endsAt - Date.now()
  if (leftMs <= 0) controller.deref()?.abort()
  else timer.current = setTimeout(watch, Math.min(leftMs, LOOK_MS), controller, endsAt, timer).unref()
}
