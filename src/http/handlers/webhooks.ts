import type { Handlers } from '../../../generated/operations.ts'
import { narrowWebhooks } from '../../app/scoped/webhooks.ts'
import type { Webhooks } from '../../app/webhooks/webhooks.ts'
import { etag, revisionOf } from '../etag.ts'
import { timestamp } from '../mapping/timestamp.ts'
import { presentAttempt, presentWebhook } from '../mapping/webhook.ts'

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

/** A day: long enough to bring a new secret to where it is checked. */
const OVERLAP_MS = 86_400_000

export const webhookHandlers = (webhooks: Webhooks): WebhookHandlers => ({
  async listWebhooks({ access }) {
    return { status: 200, body: { items: (await narrowWebhooks(webhooks, access).list()).map(presentWebhook) } }
  },

  async createWebhook({ body, headers, access }) {
    const { webhook, secret } = await narrowWebhooks(webhooks, access).create(body, headers['idempotency-key'])
    const { id, revision } = webhook
    return {
      status: 201,
      headers: { location: `/v1/webhooks/${id}`, etag: etag(revision) },
      body: { webhook: presentWebhook(webhook), secret },
    }
  },

  async getWebhook({ params, access }) {
    const webhook = await narrowWebhooks(webhooks, access).get(params.webhookId)
    return { status: 200, headers: { etag: etag(webhook.revision) }, body: presentWebhook(webhook) }
  },

  async updateWebhook({ params, headers, body, access }) {
    const webhook = await narrowWebhooks(webhooks, access).update(
      params.webhookId,
      body,
      revisionOf(headers['if-match']),
    )
    return { status: 200, headers: { etag: etag(webhook.revision) }, body: presentWebhook(webhook) }
  },

  async deleteWebhook({ params, headers, access }) {
    await narrowWebhooks(webhooks, access).remove(params.webhookId, revisionOf(headers['if-match']))
    return { status: 204 }
  },

  async rotateWebhookSecret({ params, headers, body, access }) {
    const { overlapMs = OVERLAP_MS } = body
    const { secret, previousUntil } = await narrowWebhooks(webhooks, access).rotate(
      params.webhookId,
      overlapMs,
      headers['idempotency-key'],
    )
    const until = previousUntil === undefined ? {} : { previousUntil: timestamp(previousUntil) }
    return { status: 201, body: { secret, ...until } }
  },

  async testWebhook({ params, signal, access }) {
    return { status: 200, body: presentAttempt(await narrowWebhooks(webhooks, access).test(params.webhookId, signal)) }
  },

  async resumeWebhook({ params, access }) {
    return { status: 202, body: presentWebhook(await narrowWebhooks(webhooks, access).resume(params.webhookId)) }
  },

  async listWebhookAttempts({ params, query, access }) {
    const page = await narrowWebhooks(webhooks, access).attempts(params.webhookId, query)
    return { status: 200, body: { ...page, items: page.items.map(presentAttempt) } }
  },
})
