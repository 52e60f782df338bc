import type { EventEmitter } from 'node:events'
import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { WebSocket } from 'ws'
import { HttpError } from '../../problem.ts'
import { clientAddress } from '../access/client-address.ts'
import type { HandlerResult } from '../answer/answer.ts'
import type { RouteWebsocket } from '../route.ts'

/** The largest message that a client may send, in bytes; as large as a request's body. */
const LARGEST_MESSAGE = 1024 * 1024

export interface WebsocketRouteOptions {
  /** The route without its handler. */
  served: Omit<RouteOptions, 'handler'>
  spoken: RouteWebsocket
  /** Emits the requests for an upgrade, see `splitUpgrades`. */
  upgrades: EventEmitter
  /** Checks the request as any other and calls its handler; `accept` of the result then serves the connection. */
  handle(request: FastifyRequest, reply: FastifyReply): HandlerResult | Promise<HandlerResult>
}

const accepting = Symbol('accepting')
type Upgrading = FastifyRequest & { [accepting]?: HandlerResult['accept'] }

/**
 * Registers an operation that is a WebSocket. Refusals are problems, before the upgrade. It has a context of its own, so that no other request
 * pays for its hooks.
 */
export async function addWebsocketRoute(server: FastifyInstance, options: WebsocketRouteOptions): Promise<void> {
  const { served, spoken, upgrades, handle } = options
  await server.register(async (context) => {
    await context.register(websocket, {
      options: {
        // The plugin needs only the events of a server.
        server: upgrades as never,
        maxPayload: LARGEST_MESSAGE,
        perMessageDeflate: false,
        handleProtocols: () => spoken.protocol,
      },
      // For errors that an `accept` throws; ws has already answered violations of the protocol by their close codes.
      errorHandler: (_error, socket) => {
        if (socket.readyState === socket.OPEN) socket.close(1011)
      },
      // The handler closes the connections that it accepted.
      preClose: (done: () => void) => done(),
    })
    // Closes the connection of a refused upgrade: the plugin does not see requests that are refused before it runs.
    context.addHook('onResponse', (request, _reply, done) => {
      if ((request.raw as { upgrade?: boolean }).upgrade === true && !request.ws) request.raw.socket.destroy()
      done()
    })
    context.addHook('preHandler', async (request, reply) => {
      checkHandshake(request, spoken)
      ;(request as Upgrading)[accepting] = (await handle(request, reply)).accept
    })
    context.route({
      ...served,
      // Never called: an upgrade goes to `wsHandler`, and `checkHandshake` refuses all other requests.
      handler: () => {},
      wsHandler: (socket: WebSocket, request) => (request as Upgrading)[accepting]?.(socket, clientAddress(request)),
    })
  })
}

/** RFC 6455, section 4.2.1. */
function checkHandshake({ ws, headers }: FastifyRequest, { protocol }: RouteWebsocket): void {
  const hint = { headers: { upgrade: 'websocket', 'sec-websocket-version': '13' } }
  if (!ws)
    throw new HttpError(
      'upgrade-required',
      `This operation requires a WebSocket connection to ws://${headers.host}.`,
      hint,
    )
  const version = headers['sec-websocket-version']
  if (version !== '13')
    throw new HttpError('upgrade-required', 'Only version 13 of the WebSocket protocol is supported.', hint)
  if (!/^[+/0-9A-Za-z]{22}==$/.test(headers['sec-websocket-key'] ?? ''))
    throw new HttpError('request-malformed', 'The Sec-WebSocket-Key is missing or malformed.')
  const offered = headers['sec-websocket-protocol']
  if (offered !== undefined && !offered.split(',').some((name) => name.trim() === protocol))
    throw new HttpError('request-invalid', `The required subprotocol is ${protocol}, not ${offered}.`, {
      errors: [{ in: 'header', parameter: 'sec-websocket-protocol', detail: `must offer ${protocol}` }],
    })
}
