import type { components } from '../../../generated/types.ts'
import { logCursor } from '../../domain/log-cursor.ts'
import type { Webhook, WebhookStatus } from '../../domain/webhook.ts'
import type { WebhookAttempt, WebhookPause } from '../../domain/webhook-attempt.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** Converts a webhook with its status to its form in the API. `epoch`: that of the store. */
export function toApiWebhook({ createdAt, updatedAt, status, ...rest }: Webhook, epoch: string): Schemas['Webhook'] {
  return {
    ...rest,
    createdAt: timestamp(createdAt),
    updatedAt: timestamp(updatedAt),
    status: toApiStatus(status, epoch),
  }
}

function toApiStatus(status: WebhookStatus, epoch: string): Schemas['WebhookStatus'] {
  const { state, position, failures, failingSince, retryAt, paused, lastDeliveryAt, gap } = status
  return {
    state,
    cursor: logCursor(epoch, position),
    failures,
    ...(failingSince !== undefined && { failingSince: timestamp(failingSince) }),
    ...(retryAt !== undefined && { retryAt: timestamp(retryAt) }),
    ...(paused && { paused: toApiPause(paused) }),
    ...(lastDeliveryAt !== undefined && { lastDeliveryAt: timestamp(lastDeliveryAt) }),
    ...(gap && { lastGap: { from: gap.from, to: gap.to, at: timestamp(gap.at) } }),
  }
}

export function toApiPause({ at, ...rest }: WebhookPause): Schemas['WebhookPause'] {
  return { ...rest, at: timestamp(at) }
}

export function toApiAttempt({ at, retryAt, ...rest }: WebhookAttempt): Schemas['WebhookAttempt'] {
  return { ...rest, at: timestamp(at), ...(retryAt !== undefined && { retryAt: timestamp(retryAt) }) }
}
