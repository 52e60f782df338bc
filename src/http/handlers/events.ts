import type { Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Handlers } from '../../../generated/operations.ts'
import type { Access, EventFilter, UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiEvent } from '../mapping/event.ts'

/** The clients that follow the log over a connection that stays open. Its functions throw the reason of a refusal. */
export interface StreamServer {
  /** Returns what serves a WebSocket. */
  websocket(access: Access): (socket: WebSocket, from?: string) => void
  /** Returns what writes server-sent events. */
  serverSent(request: EventFilter & { access: Access; cursor: string; field?: string }): (to: Writable) => void
}

export const eventHandlers = (
  useCases: UseCasesFor<'events'>,
  streams: StreamServer,
): Pick<Handlers, 'listEvents' | 'openStream'> => ({
  async listEvents({ query, headers, mediaType, signal, access }) {
    if (mediaType === 'text/event-stream') {
      const { radioId, nodeId, type, cursor } = query
      const last = headers['last-event-id']
      const filter = { ...(radioId && { radioId }), ...(nodeId && { nodeId }), ...(type && { type }) }
      const from = last === undefined ? { cursor } : { cursor: last, field: 'last-event-id' }
      const body = streams.serverSent({ ...filter, access, ...from })
      return { status: 200, contentType: mediaType, body }
    }
    const page = await useCases(access).events.read({ ...query, signal })
    return { status: 200, contentType: mediaType, body: { ...page, items: page.items.map(toApiEvent) } }
  },

  openStream: ({ access }) => ({ status: 101, accept: streams.websocket(access) }),
})
