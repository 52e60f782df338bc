import { randomBytes } from 'node:crypto'
import { DomainError } from '../../domain/errors.ts'
import type { LogStart } from '../../domain/log-cursor.ts'
import type { Webhook, WebhookConfig, WebhookOwner } from '../../domain/webhook.ts'
import type { WebhookAttempt } from '../../domain/webhook-attempt.ts'
import { createIdempotencyGuard } from '../idempotency.ts'
import { type LogBounds, queueStart } from '../log/log-position.ts'
import type { NewWebhook, Page, PageQuery, SecretRotation, WebhookSender, WebhookStore } from '../ports.ts'
import { createRepeats } from '../repeats.ts'
import { unlessAbsent } from '../unless-absent.ts'
import { createDeliveries, type DeliveriesDeps } from './webhook-deliveries.ts'

/** A webhook that a client wants to create. */
export interface WebhookRequest extends WebhookConfig {
  /** Where in the log it begins. */
  cursor: LogStart
}

/** A JSON merge patch: an absent member stays as it is, null removes it. */
export interface WebhookPatch extends Partial<Omit<WebhookConfig, 'description'>> {
  description?: string | null
}

export interface WebhooksDeps extends DeliveriesDeps {
  store: WebhookStore & LogBounds
  sender: WebhookSender
}

/** Time that a running request has left when the webhook changes, ms. An aborted request may be posted twice. */
const CHANGE_GRACE_MS = 1_000

export type Webhooks = ReturnType<typeof createWebhooks>

/** Configures and tests webhooks, and delivers to the enabled ones. */
export function createWebhooks(deps: WebhooksDeps) {
  const { store, sender, codec } = deps
  const creations = createIdempotencyGuard('createWebhook')
  const rotations = createIdempotencyGuard('rotateWebhookSecret')
  const tests = createRepeats<WebhookAttempt>('testWebhook')
  const deliveries = createDeliveries(deps)
  const testing = new Set<string>()
  const closing = new AbortController()

  async function find(id: string): Promise<Webhook> {
    const webhook = await store.getWebhook(id)
    if (!webhook) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    return webhook
  }

  /** Applies the new configuration. */
  const restart = (webhook: Webhook) => deliveries.restart(webhook, CHANGE_GRACE_MS)

  async function call(id: string, gone: AbortSignal | undefined): Promise<WebhookAttempt> {
    const { url } = await find(id)
    const messageId = `${id}-test-${randomBytes(8).toString('hex')}`
    const body = codec.encode({ webhookId: id, epoch: store.epoch, test: true, events: [] })
    const secrets = await store.webhookSecrets(id)
    const signal = gone ? AbortSignal.any([closing.signal, gone]) : closing.signal
    const at = Date.now()
    const { retryAfterMs: _, ...answer } = await sender
      .post({ url, messageId, secrets, body, signal })
      .catch((cause) => {
        throw new DomainError('store-closed', 'The test was interrupted.', { cause })
      })
    const recorded = await store.recordAttempt(id, { attempt: { messageId, test: true, at, ...answer } })
    if (!recorded) throw new DomainError('webhook-not-found', `The webhook "${id}" was deleted.`)
    return recorded.attempt
  }

  async function test(id: string, signal: AbortSignal | undefined): Promise<WebhookAttempt> {
    if (testing.has(id))
      throw new DomainError('webhook-test-running', `A test of the webhook "${id}" is already running.`, {
        hint: 'Wait until that test ends.',
      })
    testing.add(id)
    try {
      return await call(id, signal)
    } finally {
      testing.delete(id)
    }
  }

  return {
    list: (): Promise<Webhook[]> => store.listWebhooks(),

    /** @throws DomainError webhook-not-found */
    get: find,

    /** @throws DomainError webhook-url-invalid, webhook-limit, cursor-invalid, idempotency-key-reused, idempotency-key-in-flight */
    create(request: WebhookRequest, owner?: WebhookOwner, key?: string): Promise<NewWebhook> {
      return creations.run(key, request, async (idempotency) => {
        const { cursor, ...config } = request
        const start = queueStart(store, cursor)
        sender.check(config.url)
        const { value, replayed } = await store.createWebhook(config, createSecret(), start, idempotency, owner)
        if (!replayed) deliveries.launch(value.webhook)
        return value
      })
    },

    /** The caller becomes the owner. @throws DomainError webhook-not-found, webhook-changed, webhook-url-invalid */
    update(id: string, patch: WebhookPatch, owner?: WebhookOwner, ifRevision?: number): Promise<Webhook> {
      return deliveries.change(id, async () => {
        const config = applyPatch(await find(id), patch)
        if (patch.url !== undefined) sender.check(patch.url)
        const options = { ifRevision, resume: patch.enabled === true, owner: owner ?? null }
        return restart(await store.replaceWebhook(id, config, options))
      })
    },

    /** Does nothing if the webhook does not exist. @throws DomainError webhook-changed */
    remove(id: string, ifRevision?: number): Promise<void> {
      const removal = async () => {
        await store.deleteWebhook(id, ifRevision)
        await deliveries.halt(id, 0)
      }
      return deliveries.change(id, () => unlessAbsent('webhook-not-found', removal))
    },

    /** Continues at once from the position of the webhook. The caller becomes the owner. @throws DomainError webhook-not-found */
    resume(id: string, owner?: WebhookOwner): Promise<Webhook> {
      const options = { resume: true, owner: owner ?? null }
      return deliveries.change(id, async () => restart(await store.replaceWebhook(id, await find(id), options)))
    },

    /** @throws DomainError webhook-not-found, idempotency-key-reused, idempotency-key-in-flight */
    rotate(id: string, overlapMs: number, key?: string): Promise<SecretRotation> {
      return rotations.run(key, { id, overlapMs }, async (idempotency) => {
        const { value } = await store.rotateWebhookSecret(id, createSecret(), overlapMs, idempotency)
        return value
      })
    },

    /**
     * Posts a body without events and returns the result.
     * @throws DomainError webhook-not-found, webhook-test-running, idempotency-key-reused, idempotency-key-in-flight
     */
    test: (id: string, signal?: AbortSignal, key?: string): Promise<WebhookAttempt> =>
      tests.run(key, { id }, () => test(id, signal)),

    /** Newest first. @throws DomainError webhook-not-found, cursor-invalid */
    attempts: (id: string, query: PageQuery): Promise<Page<WebhookAttempt>> => store.listAttempts(id, query),

    /** Starts the delivery of all enabled webhooks, at the start of the service. */
    async startAll(): Promise<void> {
      for (const webhook of await store.listWebhooks()) deliveries.launch(webhook)
    },

    /** Stops all deliveries. A request that is being posted may take up to `graceMs`. */
    async close(graceMs: number): Promise<void> {
      closing.abort()
      await deliveries.close(graceMs)
    },
  }
}

/** 32 random bytes in the form of https://www.standardwebhooks.com. */
function createSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

function applyPatch({ url, description, filter, batchSize, enabled }: Webhook, patch: WebhookPatch): WebhookConfig {
  const text = patch.description === undefined ? description : patch.description
  return {
    url: patch.url ?? url,
    ...(typeof text === 'string' && { description: text }),
    filter: patch.filter ?? filter,
    batchSize: patch.batchSize ?? batchSize,
    enabled: patch.enabled ?? enabled,
  }
}
