import { createHttp, type Http, type HttpOptions } from '../../generated/client.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export interface ServiceOptions extends HttpOptions {
  /** Access key or JWT, sent as `Authorization: Bearer`. A function is called before every request. */
  token?: string | (() => string | Promise<string>)
  /** Time limit of a call with its retries, in ms. Default 60 s, as a long poll waits up to 30 s. Infinity means no limit. */
  timeoutMs?: number
  /** How many times to retry a request that is safe to retry (default 3). */
  retries?: number
  /** Default: the WebSocket of the platform, or of the package `ws` if the platform has none. */
  WebSocket?: WebSocketConstructor
}

/** The connection data of a musen, for `call`, `streamEvents`, `send` and `followMessage`. It connects only when it is used. */
export interface Service {
  /** The openapi-fetch client, with the token and without retries. It resolves to `{ data }` or `{ error }`. */
  readonly http: Http
  /** The given function, or the `fetch` of the platform. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Adds the token to a request that has none. Rejects if the `token` function rejects. */
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
