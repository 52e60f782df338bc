import type { Access } from '../../domain/access.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import { checkFilter, isFilterVisible, notVisible } from './visibility.ts'

export type WebhookUseCases = Pick<
  Webhooks,
  'list' | 'get' | 'create' | 'update' | 'remove' | 'resume' | 'rotate' | 'test' | 'attempts'
>

/** The webhooks whose filter names a visible radio or node. */
export function scopeWebhooks(webhooks: WebhookUseCases, access: Access): WebhookUseCases {
  if (access.radios === undefined) return webhooks

  /** Runs `work` if the webhook is visible. @throws DomainError webhook-not-found */
  async function within<T>(id: string, work: () => Promise<T>): Promise<T> {
    const { filter } = await webhooks.get(id)
    if (!isFilterVisible(access, filter)) throw notVisible('webhook-not-found', 'webhook', id)
    return work()
  }

  return {
    list: async () => (await webhooks.list()).filter(({ filter }) => isFilterVisible(access, filter)),
    get: (id) => within(id, () => webhooks.get(id)),
    async create(request, key) {
      checkFilter(access, request.filter)
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
    test: (id, signal, key) => within(id, () => webhooks.test(id, signal, key)),
    attempts: (id, query) => within(id, () => webhooks.attempts(id, query)),
  }
}
