import { type Access, seesNode, seesRadio } from '../../domain/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Message } from '../../domain/message.ts'
import type { Messages } from '../messages.ts'
import { hidden, OUT_OF_REACH, onlyRadio } from './reach.ts'

/** Messages as far as whoever asks may see them. */
export function narrowMessages(messages: Messages, access: Access): Messages {
  if (access.radios === undefined) return messages

  async function get(id: string): Promise<Message> {
    const message = await messages.get(id)
    if (!seesRadio(access, message.radioId)) throw hidden('message-not-found', 'message', id)
    return message
  }

  return {
    ...messages,
    get,
    async send(request, key, asGiven = request) {
      if (!seesRadio(access, request.radioId))
        throw new DomainError('radio-unknown', `There is no radio "${request.radioId}".`, {
          field: '/radioId',
          hint: 'GET /v1/radios lists the radios.',
          cause: OUT_OF_REACH,
        })
      return messages.send(request, key, asGiven)
    },
    async list(query) {
      const radioId = query.radioId ?? onlyRadio(access)
      if (radioId !== undefined && !seesRadio(access, radioId)) return { items: [] }
      if (query.nodeId !== undefined && !seesNode(access, query.nodeId)) return { items: [] }
      const page = await messages.list({ ...query, ...(radioId !== undefined && { radioId }) })
      return { ...page, items: page.items.filter((message) => seesRadio(access, message.radioId)) }
    },
    async cancel(id) {
      await get(id)
      return messages.cancel(id)
    },
  }
}
