import type { components } from '../../../generated/types.ts'
import type { Webhook, WebhookStatus } from '../../domain/webhook.ts'
import type { WebhookAttempt } from '../../domain/webhook-attempt.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** A webhook with its status, as the API shows it. */
export function presentWebhook({ createdAt, updatedAt, status, ...rest }: Webhook): Schemas['Webhook'] {
  return {
    ...rest,
    createdAt: timestamp(createdAt),
    updatedAt: timestamp(updatedAt),
    status: presentStatus(status),
  }
}

function presentStatus(status: WebhookStatus): Schemas['WebhookStatus'] {
  const { state, position, failures, failingSince, retryAt, paused, lastDeliveryAt, gap } = status
  return {
    state,
    position,
    failures,
    ...(failingSince !== undefined && { failingSince: timestamp(failingSince) }),
    ...(retryAt !== undefined && { retryAt: timestamp(retryAt) }),
    ...(paused && { paused: { ...paused, at: timestamp(paused.at) } }),
    ...(lastDeliveryAt !== undefined && { lastDeliveryAt: timestamp(lastDeliveryAt) }),
    ...(gap && { lastGap: { from: gap.from, to: gap.to, at: timestamp(gap.at) } }),
  }
}

export function presentAttempt({ at, retryAt, ...rest }: WebhookAttempt): Schemas['WebhookAttempt'] {
  return { ...rest, at: timestamp(at), ...(retryAt !== undefined && { retryAt: timestamp(retryAt) }) }
}
