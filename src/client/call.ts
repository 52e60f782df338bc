import { type Answer, type Arguments, type Endpoint, request } from '../../generated/client.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { NoAnswerError, refusal, UnexpectedAnswerError } from './errors.ts'
import { eventsOfPages, type Items, itemsOfPages } from './pages.ts'
import { pause } from './pause.ts'
import { repeatability, retryDelayMs } from './retry.ts'
import type { Service } from './service.ts'

export interface CallOptions {
  /** Time limit of the call with its retries, in ms; default: that of the client. */
  timeoutMs?: number
  /** Maximum number of retries; default: that of the client. */
  retries?: number
}

/** The body of a successful answer; undefined if it has none. */
export type Data<E extends Endpoint> = [Exclude<Answer<E>['data'], undefined>] extends [never]
  ? undefined
  : Exclude<Answer<E>['data'], undefined>

export interface DataAndResponse<D> {
  data: D
  /** For its headers; the body has been read. */
  response: Response
}

/**
 * A promise of the data. `withResponse` resolves to the data and the response, for its headers. A list that has pages can also be
 * iterated: over the items of all pages, each requested when it is needed. The log ends at its last event at that time.
 */
export type Call<E extends Endpoint> = Promise<Data<E>> & {
  withResponse(): Promise<DataAndResponse<Data<E>>>
} & (E extends { paged: string } ? Items<Data<E>> : unknown)

interface AnyInit extends CallOptions {
  params?: { query?: object; header?: Record<string, unknown> }
  headers?: unknown
  signal?: AbortSignal | null
}

/**
 * Calls an endpoint, and retries if that is safe and may help. Rejects with a MusenError (a problem of the service), a NoAnswerError, an
 * UnexpectedAnswerError, a `TimeoutError` after `timeoutMs`, or the reason of an aborted `signal`.
 */
export function call<E extends Endpoint>(service: Service, endpoint: E, ...[init]: Arguments<E, CallOptions>): Call<E> {
  const answer = repeat<Data<E>>(service, endpoint, init ?? {})
  const data = answer.then(({ data }) => data)
  const pages = endpoint.paged === 'log' ? eventsOfPages : itemsOfPages
  const ask = async (more: object) => {
    const { params, ...rest }: AnyInit = init ?? {}
    const next = { ...rest, params: { ...params, query: { ...params?.query, ...more } } }
    return (await repeat<unknown>(service, endpoint, next)).data
  }
  const extras = {
    withResponse() {
      // The caller gets a failure from `answer`; without this, it would also be an unhandled rejection of `data`.
      data.catch(() => {})
      return answer
    },
    ...(endpoint.paged && { [Symbol.asyncIterator]: () => pages(data, ask) }),
  }
  return Object.assign(data, extras) as unknown as Call<E>
}

async function repeat<D>(service: Service, endpoint: Endpoint, init: AnyInit): Promise<DataAndResponse<D>> {
  const { timeoutMs = service.timeoutMs, retries = service.retries, signal, ...rest } = init
  const settings = retries > 0 && endpoint.keyed ? withKey(rest) : rest
  const may = repeatability(endpoint, new Headers({ ...pairs(settings.headers), ...pairs(settings.params?.header) }))
  const deadline = createDeadline(timeoutMs, signal)
  try {
    for (let failures = 0; ; failures++) {
      try {
        return (await attempt(service, endpoint, settings, deadline)) as DataAndResponse<D>
      } catch (error) {
        deadline.signal.throwIfAborted()
        const delayMs = failures < retries ? retryDelayMs(error, failures, may) : undefined
        if (delayMs === undefined || delayMs >= deadline.remainingMs()) throw error
        await pause(delayMs, deadline.signal)
        deadline.signal.throwIfAborted()
      }
    }
  } finally {
    deadline.end()
  }
}

async function attempt(service: Service, endpoint: Endpoint, init: AnyInit, { signal }: Deadline): Promise<unknown> {
  signal.throwIfAborted()
  let url = ''
  let arrived: Response | undefined
  let thrown: unknown
  const fetch = async (request: Request) => {
    url = request.url
    await service.authorize(request)
    try {
      arrived = await service.fetch(request)
      return arrived
    } catch (cause) {
      thrown = cause
      throw cause
    }
  }
  // `call` has checked the types of the arguments and of the answer.
  const made = { ...init, signal, fetch } as unknown as NonNullable<Arguments<Endpoint>[0]>
  let answer: { data?: unknown; error?: unknown; response: Response }
  try {
    answer = await request(service.http, endpoint, made)
  } catch (error) {
    if (arrived && error instanceof SyntaxError) throw new UnexpectedAnswerError(arrived, undefined, error)
    // Any other error before the request was made is a mistake of the caller.
    if (error === thrown || (arrived && error instanceof TypeError)) throw new NoAnswerError(url, error)
    throw error
  }
  const { data, error, response } = answer
  if (!response.ok) throw refusal(response, error)
  return { data, response }
}

/** Adds an idempotency key for all attempts of this call, unless the caller has given one. */
function withKey<Settings extends AnyInit>(settings: Settings): Settings {
  const given = { ...pairs(settings.headers), ...pairs(settings.params?.header) }
  if (Object.keys(given).some((name) => name.toLowerCase() === 'idempotency-key')) return settings
  // A page served over plain HTTP does not have `randomUUID`.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { ...settings, params: { ...settings.params, header: { ...settings.params?.header, 'Idempotency-Key': key } } }
}

/** Reads headers in any form that `fetch` accepts. Omits null and undefined, as openapi-fetch does. */
function pairs(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) return {}
  const entries = headers instanceof Headers || Array.isArray(headers) ? [...headers] : Object.entries(headers)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}
