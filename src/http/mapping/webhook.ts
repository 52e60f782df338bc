import type { components } from '../../../generated/types.ts'
import { logCursor } from '../../domain/log-cursor.ts'
import type { Webhook, WebhookStatus } from '../../domain/webhook.ts'
import type { PauseReason, WebhookAttempt, WebhookPause } from '../../domain/webhook-attempt.ts'
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

/** What to do about a pause. */
const HINTS: Record<PauseReason, string> = {
  failing: 'Correct the endpoint, then resume the webhook.',
  gone: 'Delete the webhook, or change its URL.',
  'access-lost': 'Resume the webhook with credentials that have webhooks:write and events:read. They become its owner.',
}

export function toApiPause({ at, reason, detail }: WebhookPause): Schemas['WebhookPause'] {
  return { reason, detail, hint: HINTS[reason], at: timestamp(at) }
}

export function toApiAttempt({ at, retryAt, ...rest }: WebhookAttempt): Schemas['WebhookAttempt'] {
  return { ...rest, at: timestamp(at), ...(retryAt !== undefined && { retryAt: timestamp(retryAt) }) }
}
