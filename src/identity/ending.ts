import { setMaxListeners } from 'node:events'

/** Interval at which the system clock is read, in ms: a wrong clock may be corrected meanwhile. */
const CHECK_MS = 60_000

/** Keeps the controller of a signal alive only while the signal is in use. */
const controllers = new WeakMap<AbortSignal, AbortController>()
const timers = new FinalizationRegistry<Timer>((timer) => clearTimeout(timer.current))

interface Timer {
  current: NodeJS.Timeout | undefined
}

/**
 * Returns a signal that is aborted at `endsAt`, in ms since the Unix epoch. A signal that is no longer in use is garbage collected with its
 * timer: a client may send a new token, valid for an hour, with each request.
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
  else timer.current = setTimeout(watch, Math.min(leftMs, CHECK_MS), controller, endsAt, timer).unref()
}
