import type { ServiceClock, WebhookStore } from '../../../app/ports.ts'
import { type Epochs, rowKey } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { Webhook } from '../../../domain/webhook.ts'
import type { CommitQueue } from '../threads/commit-queue.ts'
import type { WebhookReads } from './reads.ts'

/** The webhooks of an open store: writes go to the writer, reads to the reading connection. */
export function createWebhookStore(deps: {
  epochs: Epochs
  submit: CommitQueue['submit']
  read<T>(work: () => T | Promise<T>): Promise<T>
  webhooks: WebhookReads
  clock: ServiceClock
}): WebhookStore {
  const { epochs, submit, read, webhooks, clock } = deps

  /** @throws webhook-not-found */
  function keyOf(id: string): number {
    const key = rowKey('webhook', epochs, id)
    if (key === undefined) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    return key
  }

  /** Converts the time of the next attempt, which is stored as service time, to the system clock. */
  function shown(webhook: Webhook): Webhook {
    const { retryAt } = webhook.status
    if (retryAt === undefined) return webhook
    return { ...webhook, status: { ...webhook.status, retryAt: clock.toWall(retryAt) } }
  }

  return {
    createWebhook: (config, secret, start, idempotency, owner) =>
      submit('createWebhook', {
        config,
        secret,
        start,
        ...(idempotency && { idempotency }),
        ...(owner && { owner }),
      }),
    replaceWebhook: async (id, config, { ifRevision, resume = false, owner } = {}) =>
      shown(
        await submit('replaceWebhook', {
          key: keyOf(id),
          config,
          resume,
          ...(owner !== undefined && { owner }),
          ...(ifRevision !== undefined && { ifRevision }),
        }),
      ),
    pauseWebhook: async (id, reason, detail) => submit('pauseWebhook', { key: keyOf(id), reason, detail }),
    deleteWebhook: async (id, ifRevision) =>
      submit('deleteWebhook', { key: keyOf(id), ...(ifRevision !== undefined && { ifRevision }) }),
    getWebhook: (id) =>
      read(() => {
        const webhook = webhooks.get(id)
        return webhook && shown(webhook)
      }),
    listWebhooks: () => read(() => webhooks.list().map(shown)),
    webhookSecrets: (id) => read(() => webhooks.secrets(id, clock.now())),
    rotateWebhookSecret: async (id, secret, overlapMs, idempotency) =>
      submit('rotateWebhookSecret', { key: keyOf(id), secret, overlapMs, ...(idempotency && { idempotency }) }),
    async recordAttempt(id, record) {
      const recorded = await submit('recordAttempt', { key: keyOf(id), record })
      return recorded && { ...recorded, webhook: shown(recorded.webhook) }
    },
    moveWebhook: async (id, position, gap) => submit('moveWebhook', { key: keyOf(id), position, ...(gap && { gap }) }),
    listAttempts: (id, query) => read(() => webhooks.attempts(id, query)),
  }
}
