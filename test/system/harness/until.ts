import { setTimeout as pause } from 'node:timers/promises'

/** Long enough for a loaded machine: it only bounds how long a failure takes. */
const DEFAULT_TIMEOUT_MS = 30_000

/**
 * Asks again and again until there is an answer, and returns it.
 * @throws when there is none within `timeoutMs`, saying what was waited for
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  { timeoutMs = DEFAULT_TIMEOUT_MS, everyMs = 25 } = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`)
    await pause(everyMs)
  }
}
