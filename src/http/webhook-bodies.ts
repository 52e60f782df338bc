import { webhooks } from '../../generated/routes.ts'
import type { components } from '../../generated/types.ts'
import type { Logger, WebhookCodec } from '../app/ports.ts'
import type { ResponseValidation } from '../openapi/runtime/answer/answer.ts'
import { faultOf, writeJson } from '../openapi/runtime/answer/json-writing.ts'
import { toApiEvent } from './mapping/event.ts'

export interface WebhookCodecOptions {
  responseValidation: ResponseValidation
  logger: Logger
}

/** Creates the codec of webhook bodies, as the contract defines them. */
export function createWebhookCodec({ responseValidation, logger }: WebhookCodecOptions): WebhookCodec {
  return {
    encode({ events, ...rest }) {
      const body: components['schemas']['WebhookDelivery'] = { ...rest, events: events.map(toApiEvent) }
      const { events: content } = webhooks
      const text = responseValidation === 'off' ? content.write(body) : writeJson(content, body)
      if (text !== undefined) return text
      if (responseValidation !== 'off') {
        const error = faultOf(content, body)
        logger.error({ webhookId: rest.webhookId, error }, 'A webhook body does not fit the contract')
        if (responseValidation === 'enforce') throw new Error('A webhook body does not fit the contract.')
      }
      return JSON.stringify(body)
    },
  }
}
