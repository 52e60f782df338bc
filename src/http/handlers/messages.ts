import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { readMessageRequest, toApiMessage } from '../mapping/message.ts'
import { readTimestamp } from '../mapping/timestamp.ts'

type MessageHandlers = Pick<Handlers, 'listMessages' | 'sendMessage' | 'getMessage' | 'cancelMessage'>

/** Translate, call, present: a handler holds no rules. */
export const messageHandlers = (useCases: UseCasesFor<'messages'>): MessageHandlers => ({
  async listMessages({ query, access }) {
    const { radioId, state, from, to, ...rest } = query
    const page = await useCases(access).messages.list({
      ...rest,
      ...(radioId && { radioIds: radioId }),
      ...(state && { states: state }),
      ...(from !== undefined && { from: readTimestamp(from, 'from') }),
      ...(to !== undefined && { to: readTimestamp(to, 'to') }),
    })
    return { status: 200, body: { ...page, items: page.items.map(toApiMessage) } }
  },

  async sendMessage({ body, headers, access }) {
    const message = await useCases(access).messages.send(readMessageRequest(body), headers['idempotency-key'], body)
    return { status: 202, headers: { location: `/v1/messages/${message.id}` }, body: toApiMessage(message) }
  },

  async getMessage({ params, access }) {
    return { status: 200, body: toApiMessage(await useCases(access).messages.get(params.messageId)) }
  },

  async cancelMessage({ params, access }) {
    return { status: 200, body: toApiMessage(await useCases(access).messages.cancel(params.messageId)) }
  },
})
