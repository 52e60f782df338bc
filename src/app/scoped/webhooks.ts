import type { Access } from '../../domain/access/access.ts'
import { ownerOf } from '../webhooks/webhook-owners.ts'
import type { WebhookPatch, WebhookRequest, Webhooks } from '../webhooks/webhooks.ts'
import { checkFilter, isFilterVisible, notVisible } from './visibility.ts'

/** The use cases of one caller, who becomes the owner of what it creates, changes or resumes. */
export interface WebhookUseCases extends Pick<Webhooks, 'list' | 'get' | 'remove' | 'rotate' | 'test' | 'attempts'> {
  create(request: WebhookRequest, key?: string): ReturnType<Webhooks['create']>
  update(id: string, patch: WebhookPatch, ifRevision?: number): ReturnType<Webhooks['update']>
  resume(id: string): ReturnType<Webhooks['resume']>
}

export type OwnedWebhooks = Pick<Webhooks, keyof WebhookUseCases>

/** The webhooks whose filter names a visible radio or node. */
export function scopeWebhooks(webhooks: OwnedWebhooks, access: Access): WebhookUseCases {
  const owner = ownerOf(access.actor)
  const owned: WebhookUseCases = {
    ...webhooks,
    create: (request, key) => webhooks.create(request, owner, key),
    update: (id, patch, ifRevision) => webhooks.update(id, patch, owner, ifRevision),
    resume: (id) => webhooks.resume(id, owner),
  }
  return access.radios === undefined ? owned : limitTo(access, owned)
}

function limitTo(access: Access, webhooks: WebhookUseCases): WebhookUseCases {
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
