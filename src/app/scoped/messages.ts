import { type Access, canSeeRadio } from '../../domain/access/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Message } from '../../domain/message.ts'
import type { Messages } from '../messages.ts'
import { ACCESS_RESTRICTED, checkScope, notVisible, visibleRadios } from './visibility.ts'

export type MessageUseCases = Pick<Messages, 'send' | 'list' | 'get' | 'cancel'>

/** The messages of visible radios. A stream, which is opened with `events:read`, sends only with `messages:send`, as a request does. */
export function scopeMessages(messages: MessageUseCases, access: Access): MessageUseCases {
  const visible = access.radios === undefined ? messages : ofVisibleRadios(messages, access)
  if (access.scopes.has('messages:send')) return visible
  const { list, get, cancel } = visible
  return {
    list,
    get,
    cancel,
    async send(...request) {
      checkScope(access, 'messages:send', 'Sending messages')
      return visible.send(...request)
    },
  }
}

function ofVisibleRadios(messages: MessageUseCases, access: Access): MessageUseCases {
  async function get(id: string): Promise<Message> {
    const message = await messages.get(id)
    if (!canSeeRadio(access, message.radioId)) throw notVisible('message-not-found', 'message', id)
    return message
  }

  return {
    get,
    async send(request, key, asGiven = request) {
      if (!canSeeRadio(access, request.radioId))
        throw new DomainError('radio-unknown', `The radio "${request.radioId}" does not exist.`, {
          field: '/radioId',
          hint: 'GET /v1/radios lists the radios.',
          cause: ACCESS_RESTRICTED,
        })
      return messages.send(request, key, asGiven)
    },
    list: (query) => messages.list({ ...query, radioIds: visibleRadios(access, query.radioIds) }),
    async cancel(id) {
      await get(id)
      return messages.cancel(id)
    },
  }
}
