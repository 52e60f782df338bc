import type { Webhook } from '../../domain/webhook.ts'
import type { Audit } from '../access/audit.ts'
import { createKeyedLock } from '../keyed-lock.ts'
import { pause } from '../pause.ts'
import type { WebhookStore } from '../ports.ts'
import { type Delivery, type DeliveryDeps, startDelivery } from './webhook-delivery.ts'
import type { WebhookOwners } from './webhook-owners.ts'

export interface DeliveriesDeps extends Omit<DeliveryDeps, 'isAllowed'> {
  store: DeliveryDeps['store'] & Pick<WebhookStore, 'pauseWebhook'>
  owners: WebhookOwners
  audit: Pick<Audit, 'record'>
}

/** Delay before a pause that could not be stored is tried again, ms. Nothing is delivered meanwhile. */
const RETRY_MS = 5_000

/** Runs the deliveries of all webhooks, as long as the owner of each has the rights. Without them, it pauses the webhook. */
export function createDeliveries(deps: DeliveriesDeps) {
  const { store, owners, audit, logger } = deps
  // Serializes the changes of one webhook, so that the configuration that runs is the one that is stored.
  const lock = createKeyedLock()
  const running = new Map<string, Delivery>()
  const closing = new AbortController()

  /** Starts the delivery, and watches the rights of the owner. */
  function launch(webhook: Webhook): void {
    const { id, enabled } = webhook
    if (!enabled || closing.signal.aborted) return
    const rights = owners.rightsOf(webhook)
    const onLost = () => void review(id)
    if (rights.lost !== undefined) {
      onLost()
      return
    }
    const isAllowed: DeliveryDeps['isAllowed'] = (current) => {
      const isSo = owners.rightsOf(current).lost === undefined
      if (!isSo) onLost()
      return isSo
    }
    const delivery = startDelivery(id, { ...deps, isAllowed })
    rights.ended?.addEventListener('abort', onLost, { once: true })
    running.set(id, {
      stop(graceMs) {
        rights.ended?.removeEventListener('abort', onLost)
        return delivery.stop(graceMs)
      },
    })
  }

  async function halt(id: string, graceMs: number): Promise<void> {
    const delivery = running.get(id)
    running.delete(id)
    await delivery?.stop(graceMs)
  }

  /** Starts the delivery again with the present rights of the owner, or pauses the webhook. Retries until that is stored. */
  function review(id: string): Promise<void> {
    return lock.run(id, async () => {
      await halt(id, 0)
      while (!closing.signal.aborted)
        try {
          const webhook = await store.getWebhook(id)
          if (webhook) await judge(webhook)
          return
        } catch (error) {
          if (closing.signal.aborted) return
          logger.error({ err: error, webhookId: id }, 'The rights of a webhook could not be checked; retrying')
          await pause(RETRY_MS, closing.signal)
        }
    })
  }

  async function judge(webhook: Webhook): Promise<void> {
    const { id } = webhook
    const { lost } = owners.rightsOf(webhook)
    if (lost === undefined) launch(webhook)
    else if (await store.pauseWebhook(id, 'access-lost', lost)) {
      logger.warn({ webhookId: id }, `A webhook is paused: ${lost}`)
      const change = { operation: 'pauseWebhook', method: 'POST', path: `/v1/webhooks/${id}` }
      await audit.record({
        at: Date.now(),
        actor: { kind: 'service' },
        ...change,
        outcome: 'done',
        status: 200,
        count: 1,
      })
    }
  }

  return {
    launch,
    halt,

    /** Runs a change of a webhook after all other changes of it. */
    change: lock.run,

    /** Applies a new configuration. A request that is being posted may take up to `graceMs`. */
    async restart(webhook: Webhook, graceMs: number): Promise<Webhook> {
      await halt(webhook.id, graceMs)
      launch(webhook)
      return webhook
    },

    /** Stops all deliveries. A request that is being posted may take up to `graceMs`. */
    async close(graceMs: number): Promise<void> {
      closing.abort()
      await Promise.all([...running.keys()].map((id) => halt(id, graceMs)))
    },
  }
}
