import { DomainError } from '../../domain/errors.ts'
import { INTERRUPTED } from '../../domain/jobs/discovery.ts'
import { createIdempotencyGuard } from '../idempotency.ts'
import type { FirstStart, Idempotency, JobStarts, JobStore, Logger } from '../ports.ts'
import { toJobFault } from './job-fault.ts'

export interface JobRunnerOptions<Operation extends keyof JobStarts> {
  /** The operation that starts such a job. */
  operation: Operation
  /** Whether a start is logged. With an idempotency key it always is. */
  logsStart: boolean
  /** Writes the job to the log. `first` records its idempotency key in the same commit. */
  log(job: JobStarts[Operation], first?: FirstStart): Promise<void>
  /** Returns a job that is still kept. */
  find(id: string): JobStarts[Operation] | undefined
  /** Drops a job whose start could not be logged. */
  discard(job: JobStarts[Operation]): void | Promise<void>
  store: Pick<JobStore, 'replayStart'>
  logger: Logger
}

/**
 * The work of a job, until it is done or `signal` is aborted. Returns the members of the job that the end changes; undefined if only the
 * state changes: to `done`, or after an abort to `cancelled`, or to `failed` if the reason of the abort is a DomainError.
 * @throws the reason why the job failed
 */
export type JobWork<Job> = (signal: AbortSignal) => Promise<Partial<Job> | undefined>

/** Runs a prepared job and returns it in its first state. Synchronous until the job is in the list of running jobs. */
export type Launch<Job> = (job: Job, work: JobWork<Job>) => Promise<Job>

/**
 * Runs jobs: work of this process that continues after the request that started it. The log has their progress and their end. A job is
 * running until its end is in the log.
 */
export function createJobRunner<Operation extends keyof JobStarts>(options: JobRunnerOptions<Operation>) {
  type Job = JobStarts[Operation]
  type Change = Partial<Job>
  interface Running {
    cancel: AbortController
    /** False once the work has ended. */
    isActive: boolean
    /** Settles once the end of the job is in the log. */
    ended: Promise<void>
  }
  const { operation, logsStart, log, find, discard, store, logger } = options
  const guard = createIdempotencyGuard(operation)
  const running = new Map<string, Running>()

  function tryLog(job: Job): Promise<void> {
    return log(job).catch((error) => logger.warn({ err: error, operation, id: job.id }, 'A job was not logged'))
  }

  async function launch(job: Job, work: JobWork<Job>, idempotency: Idempotency | undefined): Promise<Job> {
    const first = structuredClone(job)
    const entry: Running = { cancel: new AbortController(), isActive: true, ended: Promise.resolve() }
    running.set(job.id, entry)
    const logged = idempotency
      ? log(job, { operation, idempotency, job: first } as FirstStart)
      : logsStart
        ? tryLog(job)
        : Promise.resolve()
    entry.ended = logged.then(
      () => run(job, work, entry),
      () => abandon(job),
    )
    await logged.catch(async (error) => {
      await entry.ended
      throw error
    })
    return first
  }

  async function abandon(job: Job): Promise<void> {
    running.delete(job.id)
    await discard(job)
  }

  async function run(job: Job, work: JobWork<Job>, entry: Running): Promise<void> {
    const { signal } = entry.cancel
    let change: object | undefined
    try {
      change = await work(signal)
    } catch (error) {
      if (!signal.aborted) change = { state: 'failed', error: toJobFault(error, logger) }
    }
    entry.isActive = false
    await end(job, (change ?? (signal.aborted ? endOfAborted(signal) : { state: 'done' })) as Change)
    running.delete(job.id)
  }

  function endOfAborted({ reason }: AbortSignal) {
    return reason instanceof DomainError
      ? { state: 'failed', error: toJobFault(reason, logger) }
      : { state: 'cancelled' }
  }

  /** The end becomes visible only once it is in the log. */
  async function end(job: Job, change: Change): Promise<void> {
    const ended = { ...job, finishedAt: Date.now(), ...change }
    await tryLog(ended)
    Object.assign(job, ended)
  }

  async function cancel(id: string, reason?: unknown): Promise<void> {
    const entry = running.get(id)
    entry?.cancel.abort(reason)
    await entry?.ended
  }

  return {
    /**
     * Starts a job, or returns the one that the idempotency key started. `request`: as the client sent it. `prepare` checks it and launches.
     * @throws DomainError idempotency-key-reused, idempotency-key-in-flight, and what `prepare` and, with a key, `log` throw
     */
    start(key: string | undefined, request: unknown, prepare: (launch: Launch<Job>) => Promise<Job>): Promise<Job> {
      return guard.run(key, request, async (idempotency) => {
        const first = idempotency && (await store.replayStart(operation, idempotency))
        if (first) return find(first.id) ?? first
        return prepare((job, work) => launch(job, work, idempotency))
      })
    },

    isRunning: (id: string): boolean => running.has(id),

    /** Whether a job still works: false as soon as its end is being logged. */
    isActive: (id: string): boolean => running.get(id)?.isActive === true,

    /** Number of running jobs. */
    count: (): number => running.size,

    /** Ends a job, if it runs. Resolves once its end is in the log. `reason`: a DomainError if the job fails. */
    cancel,

    /** For a job that an earlier process left running. */
    interrupt: (job: Job): Promise<void> =>
      end(job, { state: 'failed', error: toJobFault(interrupted(), logger) } as Change),

    /** Writes the progress of a job to the log. Never rejects. */
    tryLog,

    /** Ends all jobs that run. */
    async close(): Promise<void> {
      await Promise.all([...running.keys()].map((id) => cancel(id, interrupted())))
    },
  }
}

function interrupted(): DomainError {
  return new DomainError(INTERRUPTED.code, INTERRUPTED.message, { hint: INTERRUPTED.hint })
}
