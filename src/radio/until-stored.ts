import { pause } from '../app/pause.ts'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { createBackoff } from './backoff.ts'

/** A full queue or a full disk is temporary; a closed store or a defect is not. */
function mayPass(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'store-busy' || error.code === 'store-unwritable')
}

export interface UntilStoredOptions {
  logger: Logger
  /** Description of the write, for the log. */
  what: string
  /** Ends the retries; the last error is then thrown. */
  signal: AbortSignal
}

/**
 * Repeats a write until the store takes it. Only for writes that may be repeated: a rejected write has left
 * nothing behind. Gives up on a permanent error, or when `signal` is aborted.
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
      if (attempt === 1) logger.warn({ err: error, what }, 'A write to the store failed; retrying')
      await pause(backoff.next(), signal)
    }
  }
}
