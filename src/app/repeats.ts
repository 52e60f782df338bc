import { DomainError } from '../domain/errors.ts'
import { createIdempotencyGuard } from './idempotency.ts'

/** How long an answer is remembered, ms. The same as on disk. */
const DAY_MS = 86_400_000

interface FirstAnswer<T> {
  fingerprint: string
  answer: T
  /** On the monotonic clock, so that a step of the system's clock neither prolongs nor ends it. */
  endsAt: number
}

export interface RepeatOptions<T> {
  /** Returns how long to remember an answer, ms (default: a day). 0: not at all. */
  keptMs?: (answer: T) => number
  /** Maximum number of remembered answers (default 1000). The oldest are forgotten. */
  maxAnswers?: number
}

/**
 * Answers a repeated `Idempotency-Key` from memory, until the service restarts: for secrets, of which no copy may be on disk, and for answers that
 * mean something for a short time only.
 */
export function createRepeats<T>(
  operation: string,
  { keptMs = () => DAY_MS, maxAnswers = 1_000 }: RepeatOptions<T> = {},
) {
  const guard = createIdempotencyGuard(operation)
  const answers = new Map<string, FirstAnswer<T>>()

  /** Forgets the oldest answers while they have ended or are too many. */
  function forget(): void {
    for (const [key, { endsAt }] of answers) {
      if (endsAt > performance.now() && answers.size <= maxAnswers) return
      answers.delete(key)
    }
  }

  return {
    /** @throws DomainError idempotency-key-reused, idempotency-key-in-flight, and what `make` throws */
    run(key: string | undefined, request: unknown, make: () => Promise<T>): Promise<T> {
      return guard.run(key, request, async (asked) => {
        if (!asked) return make()
        const first = answers.get(asked.key)
        if (first && first.endsAt > performance.now()) {
          if (first.fingerprint === asked.fingerprint) return first.answer
          throw new DomainError('idempotency-key-reused', 'The idempotency key was already used for another request.', {
            field: 'Idempotency-Key',
            hint: 'Use a new key for each new request; repeat a key only with the same request.',
          })
        }
        answers.delete(asked.key)
        const answer = await make()
        const ms = keptMs(answer)
        if (ms > 0) answers.set(asked.key, { fingerprint: asked.fingerprint, answer, endsAt: performance.now() + ms })
        forget()
        return answer
      })
    },
  }
}
