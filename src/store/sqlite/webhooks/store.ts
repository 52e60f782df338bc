import type { WebhookStore } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import { webhookKey } from '../../../domain/webhook.ts'
import type { CommitQueue } from '../threads/commit-queue.ts'
import type { WebhookReads } from './reads.ts'

/** The webhooks of an open store: writes go to the writer, reads to the reading connection. */
export function createWebhookStore(deps: {
  epoch: string
  submit: CommitQueue['submit']
  read<T>(work: () => T | Promise<T>): Promise<T>
  webhooks: WebhookReads
}): WebhookStore {
  const { epoch, submit, read, webhooks } = deps

  /** @throws webhook-not-found */
  function keyOf(id: string): number {
    const key = webhookKey(epoch, id)
    if (key === undefined) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    return key
  }

  return {
    createWebhook: (config, secret, start, idempotency) =>
      submit('createWebhook', { config, secret, start, ...(idempotency && { idempotency }) }),
    replaceWebhook: async (id, config, { ifRevision, resume = false } = {}) =>
      submit('replaceWebhook', { key: keyOf(id), config, resume, ...(ifRevision !== undefined && { ifRevision }) }),
    deleteWebhook: async (id, ifRevision) =>
      submit('deleteWebhook', { key: keyOf(id), ...(ifRevision !== undefined && { ifRevision }) }),
    getWebhook: (id) => read(() => webhooks.get(id)),
    listWebhooks: () => read(() => webhooks.list()),
    webhookSecrets: (id) => read(() => webhooks.secrets(id, Date.now())),
    rotateWebhookSecret: async (id, secret, overlapMs, idempotency) =>
      submit('rotateWebhookSecret', { key: keyOf(id), secret, overlapMs, ...(idempotency && { idempotency }) }),
    recordAttempt: async (id, record) => submit('recordAttempt', { key: keyOf(id), record }),
    moveWebhook: async (id, position, gap) => submit('moveWebhook', { key: keyOf(id), position, ...(gap && { gap }) }),
    listAttempts: (id, query) => read(() => webhooks.attempts(id, query)),
  }
}
