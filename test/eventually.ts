import { vi } from 'vitest'

/** Waits until an assertion holds. The limit is a net for what hangs: on a busy machine the second that `vi.waitFor` gives by default is short. */
export const eventually = <T>(assertion: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(assertion, { timeout: 300_000 })
