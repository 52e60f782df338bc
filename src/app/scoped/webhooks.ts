import type { Access } from '../../domain/access.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import { checkFilter, hidden, seesFilter } from './reach.ts'

/** Webhooks as far as whoever asks may see them: those whose filter is about radios that they may see. */
export function narrowWebhooks(webhooks: Webhooks, access: Access): Webhooks {
  if (access.radios === undefined) return webhooks

  /** Runs what is asked of a webhook, once it is known that it may be seen. @throws DomainError webhook-not-found */
  async function within<T>(id: string, work: () => Promise<T>): Promise<T> {
    const { filter } = await webhooks.get(id)
    if (!seesFilter(access, filter)) throw hidden('webhook-not-found', 'webhook', id)
    return work()
  }

  return {
    ...webhooks,
    list: async () => (await webhooks.list()).filter(({ filter }) => seesFilter(access, filter)),
    get: (id) => within(id, () => webhooks.get(id)),
    async create(request, key) {
      checkFilter(access, request.filter ?? {})
      return webhooks.create(request, key)
    },
    update: (id, patch, ifRevision) =>
      within(id, async () => {
        if (patch.filter) checkFilter(access, patch.filter)
        return webhooks.update(id, patch, ifRevision)
      }),
    remove: (id, ifRevision) => within(id, () => webhooks.remove(id, ifRevision)),
    resume: (id) => within(id, () => webhooks.resume(id)),
    rotate: (id, overlapMs, key) => within(id, () => webhooks.rotate(id, overlapMs, key)),
    test: (id, signal) => within(id, () => webhooks.test(id, signal)),
    attempts: (id, query) => within(id, () => webhooks.attempts(id, query)),
  }
}
