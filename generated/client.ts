// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import createClient, {
  type Client,
  type ClientOptions,
  type FetchResponse,
  type MaybeOptionalInit,
  mergeHeaders,
} from 'openapi-fetch'
import * as endpoints from './endpoints.ts'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/** What is read as a whole: no stream of events. */
type Media =
  | 'application/json'
  | 'application/problem+json'
  | 'application/x-ndjson'
  | 'application/yaml'
  | 'text/plain'

/** The openapi-fetch client: every path, parameter, body and answer typed. */
export type Http = Client<paths, Media>

/** One of `endpoints`. */
export interface Endpoint {
  readonly method: 'delete' | 'get' | 'patch' | 'post' | 'put'
  readonly path: keyof paths
  /** Of the body, where it is not `application/json`. */
  readonly contentType?: string
  /** Its answer is text and no JSON. */
  readonly text?: true
  /** Its answer is bytes. */
  readonly bytes?: true
  /** It takes an `Idempotency-Key`. */
  readonly keyed?: true
  /** It takes a `cursor`, and answers `items` and a `nextCursor`; or `after`, and answers `nextAfter` and `head`. */
  readonly paged?: 'cursor' | 'after'
}

type Method<E extends Endpoint> = E['method'] & keyof paths[E['path']]

/** What a call of an endpoint takes: `params`, `body`, and what `fetch` takes. */
export type Init<E extends Endpoint> = MaybeOptionalInit<paths[E['path']], Method<E>>

/** The arguments of a call: none has to be given where nothing is required. */
export type Arguments<E extends Endpoint, More = unknown> =
  undefined extends Init<E> ? [init?: NonNullable<Init<E>> & More] : [init: Init<E> & More]

/** `{ data }` or `{ error }`, and the `response`. */
export type Answer<E extends Endpoint> = FetchResponse<
  paths[E['path']][Method<E>] & Record<string | number, unknown>,
  Record<never, never>,
  Media
>

export type HttpOptions = Omit<ClientOptions, 'querySerializer'>

export function createHttp(options: HttpOptions = {}): Http {
  return createClient<paths, Media>({ ...options, querySerializer: { array: { style: 'form', explode: false } } })
}

/** Calls an endpoint; rejects only when there is no answer. */
export function request<E extends Endpoint>(http: Http, endpoint: E, ...[init]: Arguments<E>): Promise<Answer<E>> {
  const { method, path, contentType, text, bytes } = endpoint
  const settings = {
    ...(text && { parseAs: 'text' as const }),
    ...(bytes && { parseAs: 'arrayBuffer' as const }),
    ...init,
    ...(contentType !== undefined && { headers: mergeHeaders({ 'content-type': contentType }, init?.headers) }),
  }
  // That method, path and settings belong together is said by this function's own type.
  return (http.request as (...call: unknown[]) => Promise<Answer<E>>)(method, path, settings)
}

export type MusenClient = { http: Http } & {
  [Id in keyof typeof endpoints]: (
    ...init: Arguments<(typeof endpoints)[Id]>
  ) => Promise<Answer<(typeof endpoints)[Id]>>
}

/** One method for each operation, by its operationId. `http` is the openapi-fetch client below, for middleware. */
export function createMusenClient(options: HttpOptions = {}): MusenClient {
  const http = createHttp(options)
  const methods = Object.entries(endpoints).map(([id, endpoint]) => [
    id,
    (...init: Arguments<typeof endpoint>) => request(http, endpoint, ...init),
  ])
  return { http, ...Object.fromEntries(methods) }
}
