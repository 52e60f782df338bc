import { type Connection, type ConnectionOptions, connect } from '../../generated/call.ts'
import { toMusenError } from './errors.ts'
import { readLogPage } from './log-pages.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export interface ServiceOptions extends Omit<ConnectionOptions, 'toError' | 'readPage'> {
  /** Access key or JWT, sent as `Authorization: Bearer`. A function is called before every request. */
  token?: string | (() => string | Promise<string>)
  /** Default: the WebSocket of the platform, or of the package `ws` if the platform has none. */
  WebSocket?: WebSocketConstructor
}

/** The connection data of a musen, for `call`, `streamEvents`, `send` and `followMessage`. It connects only when it is used. */
export interface Service extends Connection {
  /** Adds the token to a request that has none. Rejects if the `token` function rejects. */
  authorize(request: Request): Promise<void>
  readonly baseUrl: string | undefined
  /** Whether requests carry a token. */
  readonly authorized: boolean
  readonly WebSocket: WebSocketConstructor | undefined
}

export function connectMusen({ token, WebSocket, ...options }: ServiceOptions = {}): Service {
  const connection = connect({ ...options, toError: toMusenError, readPage: readLogPage })
  const authorize = async ({ headers }: Request) => {
    if (token === undefined || headers.has('authorization')) return
    headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`)
  }
  connection.http.use({ onRequest: ({ request }) => authorize(request) })
  return { ...connection, authorize, baseUrl: options.baseUrl, authorized: token !== undefined, WebSocket }
}
