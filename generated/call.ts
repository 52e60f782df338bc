// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import type { Middleware } from 'openapi-fetch'
import { createDeadline, type Deadline, pause } from './deadline.ts'
import { ApiError, NoAnswerError, UnexpectedAnswerError } from './errors.ts'
import {
  type Arguments,
  createHttp,
  type Data,
  type Endpoint,
  type Http,
  type HttpOptions,
  type Sent,
  send,
} from './http.ts'
import { type Item, itemsOfPages, type Page, readPage } from './pages.ts'
import { repeatability, retryDelayMs } from './retry.ts'

export interface CallOptions {
  /** Time limit of the call with its retries, in ms; default: that of the client. */
  timeoutMs?: number
  /** Maximum number of retries; default: that of the client. */
  retries?: number
}

export interface ConnectionOptions extends HttpOptions {
  /** Time limit of a call with its retries, in ms. Default 60 s. Infinity means no limit. */
  timeoutMs?: number
  /** How many times to retry a request that is safe to retry (default 3). */
  retries?: number
  /** Returns the error to throw for an answer outside 2xx, after all retries. Default: the ApiError itself. */
  toError?: (error: ApiError) => Error
  /** Reads a page of a list whose form the specification cannot describe; undefined for all others. */
  readPage?: (data: unknown) => Page | undefined
}

/** What `call` needs to know of a service. It connects only when it is used. */
export interface Connection {
  /** The openapi-fetch client: it resolves to `{ data }` or `{ error }`, and does not retry. */
  readonly http: Http
  /** The given function, or the `fetch` of the platform. `extended` is the `requestInitExt` of the options. */
  readonly fetch: (request: Request, extended?: RequestInit) => Promise<Response>
  readonly timeoutMs: number
  readonly retries: number
  readonly toError: ConnectionOptions['toError']
  readonly readPage: ConnectionOptions['readPage']
}

export function connect(options: ConnectionOptions = {}): Connection {
  const { timeoutMs = 60_000, retries = 3, toError, readPage, ...rest } = options
  const fetch = rest.fetch ?? ((request: Request, extended?: RequestInit) => globalThis.fetch(request, extended))
  return { http: createHttp({ ...rest, fetch }), fetch, timeoutMs, retries, toError, readPage }
}

export interface DataAndResponse<D> {
  data: D
  /** For its headers; the body has been read. */
  response: Response
}

/**
 * A promise of the data. `withResponse` resolves to the data and the response, for its headers. A list that has pages can also be
 * iterated: over the items of all pages, each requested when it is needed.
 */
export type Call<E extends Endpoint> = Promise<Data<E>> & {
  withResponse(): Promise<DataAndResponse<Data<E>>>
} & (E extends { paged: { items: infer Place extends string } } ? AsyncIterable<Item<Data<E>, Place>> : unknown)

interface CallInit extends Sent, CallOptions {
  params?: { query?: object; header?: Record<string, unknown> }
  middleware?: Middleware[]
  signal?: AbortSignal | null
}

/**
 * Calls an endpoint, and retries if that is safe and may help. Rejects with an ApiError (an answer outside 2xx), a NoAnswerError, an
 * UnexpectedAnswerError, a `TimeoutError` after `timeoutMs`, or the reason of an aborted `signal`.
 */
export function call<E extends Endpoint>(
  connection: Connection,
  endpoint: E,
  ...init: Arguments<E, CallOptions>
): Call<E> {
  return callEndpoint(connection, endpoint, init[0] as object | undefined) as unknown as Call<E>
}

/** The same, with types that do not depend on the endpoint: a union of many endpoints would be too large for the compiler. */
export function callEndpoint(connection: Connection, endpoint: Endpoint, init: CallInit = {}): Promise<unknown> {
  const answer = repeat(connection, endpoint, init)
  const data = answer.then(({ data }) => data)
  // The caller gets a failure from `answer`; without this, it would also be an unhandled rejection of `data`.
  const answered = () => {
    data.catch(() => {})
    return answer
  }
  const { paged } = endpoint
  const pages = paged && {
    [Symbol.asyncIterator]() {
      const read = (page: DataAndResponse<unknown>) => connection.readPage?.(page.data) ?? readPage(paged, page)
      return itemsOfPages(answered().then(read), async (next) => {
        const { params, ...rest } = init
        const query = { ...params?.query, [paged.query as string]: next }
        return read(await repeat(connection, endpoint, { ...rest, params: { ...params, query } }))
      })
    },
  }
  return Object.assign(data, { withResponse: answered, ...pages })
}

async function repeat(connection: Connection, endpoint: Endpoint, init: CallInit): Promise<DataAndResponse<unknown>> {
  const { timeoutMs = connection.timeoutMs, retries = connection.retries, signal, ...rest } = init
  const settings = retries > 0 && endpoint.keyed ? withKey(rest) : rest
  const may = repeatability(endpoint.method, new Headers(givenHeaders(settings)))
  const deadline = createDeadline(timeoutMs, signal)
  try {
    for (let failures = 0; ; failures++) {
      try {
        return await attempt(connection, endpoint, settings, deadline)
      } catch (error) {
        deadline.signal.throwIfAborted()
        const delayMs = failures < retries ? retryDelayMs(error, failures, may) : undefined
        if (delayMs === undefined || delayMs >= deadline.remainingMs())
          throw connection.toError && error instanceof ApiError ? connection.toError(error) : error
        await pause(delayMs, deadline.signal)
        deadline.signal.throwIfAborted()
      }
    }
  } finally {
    deadline.end()
  }
}

async function attempt(
  connection: Connection,
  endpoint: Endpoint,
  init: CallInit,
  { signal }: Deadline,
): Promise<DataAndResponse<unknown>> {
  signal.throwIfAborted()
  let url = ''
  let arrived: Response | undefined
  let thrown: unknown
  const fetch = async (request: Request, extended?: RequestInit) => {
    url = request.url
    try {
      arrived = await connection.fetch(request, extended)
      return arrived
    } catch (cause) {
      thrown = cause
      throw cause
    }
  }
  let answer: Awaited<ReturnType<typeof send>>
  try {
    answer = await send(connection.http, endpoint, { ...init, signal, fetch } as Sent)
  } catch (error) {
    if (arrived && error instanceof SyntaxError)
      throw new UnexpectedAnswerError(arrived, 'is not JSON', undefined, error)
    // Any other error before the request was made is a mistake of the caller.
    if (error === thrown || (arrived && error instanceof TypeError)) throw new NoAnswerError(url, error)
    throw error
  }
  const { data, error, response } = answer
  if (!response.ok) throw new ApiError(endpoint, response, error)
  return { data, response }
}

/** Adds an idempotency key for all attempts of this call, unless the caller has given one. */
function withKey(settings: CallInit): CallInit {
  if (Object.keys(givenHeaders(settings)).some((name) => name.toLowerCase() === 'idempotency-key')) return settings
  const { params } = settings
  return { ...settings, params: { ...params, header: { ...params?.header, 'Idempotency-Key': randomKey() } } }
}

/** Returns a UUID of version 4. A page served over plain HTTP does not have `randomUUID`. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-')
}

function givenHeaders({ headers, params }: CallInit): Record<string, string> {
  return { ...pairs(headers), ...pairs(params?.header) }
}

/** Reads headers in any form that `fetch` accepts. Omits null and undefined, as openapi-fetch does. */
function pairs(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) return {}
  const entries = headers instanceof Headers || Array.isArray(headers) ? [...headers] : Object.entries(headers)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}
