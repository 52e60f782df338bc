import type { Handlers } from '../../../generated/operations.ts'
import type { Events } from '../../app/events.ts'
import { presentEvent } from '../present/event.ts'

export const eventHandlers = (events: Events): Pick<Handlers, 'listEvents'> => ({
  async listEvents({ query, signal }) {
    const { type, ...rest } = query
    const page = await events.read({ ...rest, ...(type && { types: type }), signal })
    return { status: 200, body: { ...page, items: page.items.map(presentEvent) } }
  },
})
