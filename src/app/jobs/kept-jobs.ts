import type { JobStore, KeptJob, Logger } from '../ports.ts'

/** What the store keeps of the jobs of one kind. */
export function createKeptJobs<Kind extends KeptJob['kind']>(kind: Kind, store: JobStore, logger: Logger) {
  type Own = Extract<KeptJob, { kind: Kind }>
  return {
    /** In the order of their beginning. */
    async list(): Promise<Own[]> {
      return (await store.keptJobs()).filter((each): each is Own => each.kind === kind)
    },
    /** In passing: what a fault leaves there is forgotten after the next start. */
    forget(ids: readonly string[]): void {
      if (ids.length > 0)
        store.forgetJobs(ids).catch((error) => logger.warn({ err: error, ids }, 'Old jobs were not removed'))
    },
  }
}
