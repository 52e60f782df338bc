import { createIdempotencyGuard } from '../idempotency.ts'
import type { FirstStart, Idempotency, JobStarts, JobStore } from '../ports.ts'

/**
 * Makes the start of a job repeatable with an `Idempotency-Key`. What has begun is put on record with the first event that tells of it;
 * `current` is the job as it is now, undefined: it is not kept any more.
 */
export function createJobStarts<Operation extends keyof JobStarts>(
  operation: Operation,
  store: Pick<JobStore, 'replayStart'>,
  current: (id: string) => JobStarts[Operation] | undefined,
) {
  type Job = JobStarts[Operation]
  const guard = createIdempotencyGuard(operation)

  return {
    /**
     * `begin` gets what makes the record of the job, where there is a key. `request`: as it came.
     * @throws DomainError idempotency-key-reused, idempotency-key-in-flight, and what `begin` throws
     */
    run(
      key: string | undefined,
      request: unknown,
      begin: (record: ((job: Job) => FirstStart) | undefined) => Promise<Job>,
    ): Promise<Job> {
      return guard.run(key, request, async (idempotency) => {
        const first = idempotency && (await store.replayStart(operation, idempotency))
        if (first) return current(first.id) ?? first
        return begin(idempotency && recordOf(idempotency))
      })
    },
  }

  function recordOf(idempotency: Idempotency) {
    return (job: Job) => ({ operation, idempotency, job }) as FirstStart
  }
}
