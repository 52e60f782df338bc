import { webhooks } from '../../generated/routes.ts'
import type { components } from '../../generated/types.ts'
import type { Logger, WebhookCodec } from '../app/ports.ts'
import type { ResponseValidation } from './answer.ts'
import { presentEvent } from './present/event.ts'

export interface WebhookCodecOptions {
  responseValidation: ResponseValidation
  logger: Logger
}

/** What is posted to webhooks, as the contract writes it. */
export function createWebhookCodec({ responseValidation, logger }: WebhookCodecOptions): WebhookCodec {
  const { validate, serialize } = webhooks.events

  return {
    encode({ events, ...rest }) {
      const body: components['schemas']['WebhookDelivery'] = { ...rest, events: events.map(presentEvent) }
      if (responseValidation !== 'off' && !validate(body)) {
        logger.error({ webhookId: rest.webhookId, errors: validate.errors }, 'A webhook body does not fit the contract')
        if (responseValidation === 'enforce') throw new Error('A webhook body does not fit the contract.')
      }
      return serialize(body)
    },
  }
}
