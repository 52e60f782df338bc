import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import type { Etags } from '../etag.ts'
import { timestamp } from '../mapping/timestamp.ts'
import { toApiAttempt, toApiWebhook } from '../mapping/webhook.ts'

type WebhookHandlers = Pick<
  Handlers,
  | 'listWebhooks'
  | 'createWebhook'
  | 'getWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'resumeWebhook'
  | 'listWebhookAttempts'
>

export const webhookHandlers = (
  useCases: UseCasesFor<'webhooks'>,
  epoch: string,
  { etag, revisionOf }: Etags,
): WebhookHandlers => ({
  async listWebhooks({ access }) {
    return {
      status: 200,
      body: { items: (await useCases(access).webhooks.list()).map((webhook) => toApiWebhook(webhook, epoch)) },
    }
  },

  async createWebhook({ body, headers, access }) {
    const { webhook, secret } = await useCases(access).webhooks.create(body, headers['idempotency-key'])
    const { id, revision } = webhook
    return {
      status: 201,
      headers: { location: `/v1/webhooks/${id}`, etag: etag(revision) },
      body: { webhook: toApiWebhook(webhook, epoch), secret },
    }
  },

  async getWebhook({ params, access }) {
    const webhook = await useCases(access).webhooks.get(params.webhookId)
    return { status: 200, headers: { etag: etag(webhook.revision) }, body: toApiWebhook(webhook, epoch) }
  },

  async updateWebhook({ params, headers, body, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).webhooks.get(params.webhookId)).revision,
    )
    const webhook = await useCases(access).webhooks.update(params.webhookId, body, ifRevision)
    return { status: 200, headers: { etag: etag(webhook.revision) }, body: toApiWebhook(webhook, epoch) }
  },

  async deleteWebhook({ params, headers, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).webhooks.get(params.webhookId)).revision,
    )
    await useCases(access).webhooks.remove(params.webhookId, ifRevision)
    return { status: 204 }
  },

  async rotateWebhookSecret({ params, headers, body, access }) {
    const { webhooks } = useCases(access)
    const { secret, previousUntil } = await webhooks.rotate(
      params.webhookId,
      body.overlapMs,
      headers['idempotency-key'],
    )
    const until = previousUntil === undefined ? {} : { previousUntil: timestamp(previousUntil) }
    const webhook = await webhooks.get(params.webhookId)
    return {
      status: 200,
      headers: { etag: etag(webhook.revision) },
      body: { webhook: toApiWebhook(webhook, epoch), secret, ...until },
    }
  },

  async testWebhook({ params, headers, signal, access }) {
    const { webhooks } = useCases(access)
    return {
      status: 200,
      body: toApiAttempt(await webhooks.test(params.webhookId, signal, headers['idempotency-key'])),
    }
  },

  async resumeWebhook({ params, access }) {
    return { status: 202, body: toApiWebhook(await useCases(access).webhooks.resume(params.webhookId), epoch) }
  },

  async listWebhookAttempts({ params, query, access }) {
    const page = await useCases(access).webhooks.attempts(params.webhookId, query)
    return { status: 200, body: { ...page, items: page.items.map(toApiAttempt) } }
  },
})
