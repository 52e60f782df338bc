import type { Handlers } from '../../../generated/operations.ts'
import type { Messages } from '../../app/messages.ts'
import { presentMessage, readMessageRequest } from '../present/message.ts'
import { readTimestamp } from '../present/timestamp.ts'

type MessageHandlers = Pick<Handlers, 'listMessages' | 'sendMessage' | 'getMessage' | 'cancelMessage'>

/** Translate, call, present: a handler holds no rules. */
export const messageHandlers = (messages: Messages): MessageHandlers => ({
  async listMessages({ query }) {
    const { state, from, to, ...rest } = query
    const page = await messages.list({
      ...rest,
      ...(state && { states: state }),
      ...(from !== undefined && { from: readTimestamp(from, 'from') }),
      ...(to !== undefined && { to: readTimestamp(to, 'to') }),
    })
    return { status: 200, body: { ...page, items: page.items.map(presentMessage) } }
  },

  async sendMessage({ body, headers }) {
    const message = await messages.send(readMessageRequest(body), headers['idempotency-key'], body)
    return { status: 202, headers: { location: `/v1/messages/${message.id}` }, body: presentMessage(message) }
  },

  async getMessage({ params }) {
    return { status: 200, body: presentMessage(await messages.get(params.messageId)) }
  },

  async cancelMessage({ params }) {
    return { status: 200, body: presentMessage(await messages.cancel(params.messageId)) }
  },
})
