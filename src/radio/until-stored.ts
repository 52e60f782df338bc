import { pause } from '../app/pause.ts'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { createBackoff } from './backoff.ts'

/** A full queue or a full disk passes; a closed store, or a defect, does not. */
function mayPass(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'store-busy' || error.code === 'store-unwritable')
}

export interface UntilStoredOptions {
  logger: Logger
  /** What is being written, for the log. */
  what: string
  /** Ends the attempts; the last error is thrown. */
  signal: AbortSignal
}

/**
 * Repeats a write that the store could not take until it does. Only for writes that may be repeated: a rejected one left
 * nothing behind. Gives up when the store says that it never will, or when `signal` is aborted.
 */
export async function untilStored<T>(
  write: () => Promise<T>,
  { logger, what, signal }: UntilStoredOptions,
): Promise<T> {
  const backoff = createBackoff({ minMs: 100, maxMs: 5_000 })
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (!mayPass(error) || signal.aborted) throw error
      if (attempt === 1) logger.warn({ err: error, what }, 'The store does not take a write; it is repeated')
      await pause(backoff.next(), signal)
    }
  }
}
