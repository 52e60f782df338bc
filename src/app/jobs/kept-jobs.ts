import type { ActivityBody } from '../../domain/event.ts'
import type { ActivityLog, JobStore, KeptJob, Logger } from '../ports.ts'

type JobDeletedBody = Extract<ActivityBody, { type: 'probe.deleted' | 'discovery.deleted' }>

export interface KeptJobsOptions {
  kind: KeptJob['kind']
  /** Maximum number of jobs to keep: of each radio, for jobs that belong to one. */
  limit: number
  store: JobStore & ActivityLog
  logger: Logger
}

/** The latest jobs of one kind, in memory and in the store. */
export function createKeptJobs<Job extends KeptJob['job']>({ kind, limit, store, logger }: KeptJobsOptions) {
  /** From the oldest to the newest. */
  const jobs = new Map<string, Job>()

  function list(radioId?: string): Job[] {
    return [...jobs.values()].filter((job) => radioOf(job) === radioId)
  }

  function remove(removed: readonly Job[]): void {
    const ids = removed.map(({ id }) => id)
    if (ids.length === 0) return
    for (const id of ids) jobs.delete(id)
    // A failure is harmless: the next start loads these jobs and removes them again.
    store.forgetJobs(ids).catch((error) => logger.warn({ err: error, ids }, 'Old jobs were not removed'))
  }

  return {
    /** Reads the jobs of earlier runs, from the oldest to the newest. `add` keeps them. */
    async stored(): Promise<{ job: Job; after?: number }[]> {
      return (await store.keptJobs()).filter((each) => each.kind === kind) as unknown as { job: Job }[]
    },

    /** Keeps a job, and removes the oldest ones beyond the limit that do not run. */
    add(job: Job): void {
      jobs.set(job.id, job)
      const own = list(radioOf(job))
      const excess = Math.max(own.length - limit, 0)
      remove(own.filter(({ state }) => state !== 'running').slice(0, excess))
    },

    /** Removes a job that does not run, by the event of its deletion. @throws DomainError store-busy, store-unwritable */
    async forget(id: string, event: JobDeletedBody): Promise<void> {
      await store.logActivity(event)
      jobs.delete(id)
    },

    get: (id: string): Job | undefined => jobs.get(id),
    list,
    remove,
  }
}

function radioOf(job: KeptJob['job']): string | undefined {
  return 'radioId' in job ? job.radioId : undefined
}
