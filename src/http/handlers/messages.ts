import type { Handlers } from '../../../generated/operations.ts'
import type { Messages } from '../../app/messages.ts'
import { narrowMessages } from '../../app/scoped/messages.ts'
import { presentMessage, readMessageRequest } from '../mapping/message.ts'
import { readTimestamp } from '../mapping/timestamp.ts'

type MessageHandlers = Pick<Handlers, 'listMessages' | 'sendMessage' | 'getMessage' | 'cancelMessage'>

/** Translate, call, present: a handler holds no rules. */
export const messageHandlers = (messages: Messages): MessageHandlers => ({
  async listMessages({ query, access }) {
    const { state, from, to, ...rest } = query
    const page = await narrowMessages(messages, access).list({
      ...rest,
      ...(state && { states: state }),
      ...(from !== undefined && { from: readTimestamp(from, 'from') }),
      ...(to !== undefined && { to: readTimestamp(to, 'to') }),
    })
    return { status: 200, body: { ...page, items: page.items.map(presentMessage) } }
  },

  async sendMessage({ body, headers, access }) {
    const message = await narrowMessages(messages, access).send(
      readMessageRequest(body),
      headers['idempotency-key'],
      body,
    )
    return { status: 202, headers: { location: `/v1/messages/${message.id}` }, body: presentMessage(message) }
  },

  async getMessage({ params, access }) {
    return { status: 200, body: presentMessage(await narrowMessages(messages, access).get(params.messageId)) }
  },

  async cancelMessage({ params, access }) {
    return { status: 200, body: presentMessage(await narrowMessages(messages, access).cancel(params.messageId)) }
  },
})
