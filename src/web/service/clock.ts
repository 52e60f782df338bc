import { signal } from '@preact/signals'

/** The present time, ms; it moves each second, for countdowns and ages. */
export const now = signal(Date.now())

setInterval(() => {
  if (!document.hidden) now.value = Date.now()
}, 1_000)
