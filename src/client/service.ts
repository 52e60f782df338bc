import { createHttp, type Http, type HttpOptions } from '../../generated/client.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export interface ServiceOptions extends HttpOptions {
  /** Sent as `Authorization: Bearer`; a function is asked before every request. */
  token?: string | (() => string | Promise<string>)
  /** So long may a call take, with its retries, in milliseconds. The default is 60 s; a long poll waits up to 30 s. Infinity: no limit. */
  timeoutMs?: number
  /** So often is a call repeated that may be. The default is 3. */
  retries?: number
  /** Instead of the runtime's own, or that of the package `ws` where there is none. */
  WebSocket?: WebSocketConstructor
}

/** A musen to talk to, for `call`, `streamEvents`, `send` and `followMessage`. Nothing is connected before it is used. */
export interface Service {
  /** The openapi-fetch client, with the token and without retries: `{ data }` or `{ error }` of every call. */
  readonly http: Http
  /** The platform's, or the one that was given instead. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Puts the token into a request, unless it has one. Rejects as the function that gives the token does. */
  authorize(request: Request): Promise<void>
  readonly baseUrl: string | undefined
  /** Whether requests carry a token. */
  readonly authorized: boolean
  readonly timeoutMs: number
  readonly retries: number
  readonly WebSocket: WebSocketConstructor | undefined
}

export function connectMusen(options: ServiceOptions = {}): Service {
  const { token, timeoutMs = 60_000, retries = 3, WebSocket, fetch: given, ...rest } = options
  const fetch = given ?? ((request: Request) => globalThis.fetch(request))
  const authorize = async ({ headers }: Request) => {
    if (token === undefined || headers.has('authorization')) return
    headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`)
  }
  const http = createHttp({
    ...rest,
    async fetch(request) {
      await authorize(request)
      return fetch(request)
    },
  })
  const authorized = token !== undefined
  return { http, fetch, authorize, baseUrl: rest.baseUrl, authorized, timeoutMs, retries, WebSocket }
}
