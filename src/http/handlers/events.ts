import type { Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Handlers } from '../../../generated/operations.ts'
import type { Events } from '../../app/log/events.ts'
import type { EventFilter } from '../../app/ports.ts'
import { narrowFilter } from '../../app/scoped/reach.ts'
import type { Access } from '../../domain/access.ts'
import { presentEvent } from '../mapping/event.ts'

/** Everyone who follows the log over a connection that stays open. Its functions throw what is refused. */
export interface StreamServer {
  /** What serves a WebSocket. */
  websocket(access: Access): (socket: WebSocket, from?: string) => void
  /** What writes server-sent events. */
  serverSent(
    request: EventFilter & { access: Access; after: number; epoch?: string | undefined },
  ): (to: Writable) => void
}

export interface EventHandlerDeps {
  events: Events
  streams: StreamServer
}

export const eventHandlers = ({ events, streams }: EventHandlerDeps): Pick<Handlers, 'listEvents' | 'openStream'> => ({
  async listEvents({ query, headers, mediaType, signal, access }) {
    const { type, ...rest } = query
    const request = { ...rest, ...(type && { types: type }) }
    if (mediaType === 'text/event-stream') {
      const { radioId, nodeId, types, epoch, after } = request
      const filter = { ...(radioId && { radioId }), ...(nodeId && { nodeId }), ...(types && { types }) }
      const body = streams.serverSent({ ...filter, access, epoch, after: headers['last-event-id'] ?? after })
      return { status: 200, contentType: mediaType, body }
    }
    const page = await events.read({ ...narrowFilter(access, request), signal })
    return { status: 200, contentType: mediaType, body: { ...page, items: page.items.map(presentEvent) } }
  },

  openStream: ({ access }) => ({ status: 101, accept: streams.websocket(access) }),
})
