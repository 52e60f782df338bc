// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import createClient, {
  type Client,
  type ClientOptions,
  type FetchResponse,
  type HeadersOptions,
  type MaybeOptionalInit,
  mergeHeaders,
} from 'openapi-fetch'
import type { paths } from './types.ts'

/** The media types of answers, without event streams. */
type Media =
  | 'application/json'
  | 'application/problem+json'
  | 'application/x-ndjson'
  | 'application/yaml'
  | 'text/csv'
  | 'text/html'
  | 'text/plain'

/** The openapi-fetch client: every path, parameter, body and answer typed. */
export type Http = Client<paths, Media>

/** The type of each export of `endpoints.ts`. */
export interface Endpoint {
  readonly method: 'delete' | 'get' | 'patch' | 'post' | 'put'
  readonly path: keyof paths
  /** The media type of the body, unless it is `application/json`. */
  readonly contentType?: string
  /** The answer is text, not JSON. */
  readonly text?: true
  /** The answer is bytes. */
  readonly bytes?: true
  /** It accepts an `Idempotency-Key`. */
  readonly keyed?: true
  /** It returns a list page by page. */
  readonly paged?: Paged
  /** The form of the body of each declared error, by its status. Default: every error has a JSON body. */
  readonly errors?: Readonly<Record<string, 'json' | 'any'>>
}

/** Where an answer has its items and the next page. Places in the body are JSON Pointers. */
export interface Paged {
  readonly items: string
  /** A pointer; or the name of a header with links (RFC 8288). */
  readonly next: string
  /** The query parameter for the value of `next`. Without it, `next` is the URL of the next page. */
  readonly query?: string
}

type Method<E extends Endpoint> = E['method'] & keyof paths[E['path']]

/** The options of a call: `params`, `body`, and the options of `fetch`. */
export type Init<E extends Endpoint> = MaybeOptionalInit<paths[E['path']], Method<E>>

/** The arguments of a call. Optional if the operation requires nothing. */
export type Arguments<E extends Endpoint, More = unknown> =
  undefined extends Init<E> ? [init?: NonNullable<Init<E>> & More] : [init: Init<E> & More]

/** `{ data }` or `{ error }`, and the `response`. */
export type Answer<E extends Endpoint> = FetchResponse<
  paths[E['path']][Method<E>] & Record<string | number, unknown>,
  Record<never, never>,
  Media
>

type Operation<E extends Endpoint> = paths[E['path']][Method<E>]

/** The declared answers of an operation, by status. */
export type Responses<E extends Endpoint> = Operation<E> extends { responses: infer All } ? All : never

type Content<Declared> = Declared extends { content: infer Bodies }
  ? [keyof Bodies & Media] extends [never]
    ? Bodies[keyof Bodies]
    : Bodies[keyof Bodies & Media]
  : undefined

type Successes<E extends Endpoint> = {
  [Status in keyof Responses<E>]: `${Status & (number | string)}` extends `2${string}` ? Status : never
}[keyof Responses<E>]

/** The body of a successful answer; undefined if it has none. */
export type Data<E extends Endpoint> = [Successes<E>] extends [never]
  ? 'default' extends keyof Responses<E>
    ? Content<Responses<E>['default']>
    : undefined
  : { [Status in Successes<E>]: Content<Responses<E>[Status]> }[Successes<E>]

export type HttpOptions = Omit<ClientOptions, 'querySerializer'>

export function createHttp(options: HttpOptions = {}): Http {
  return createClient<paths, Media>({ ...options, querySerializer: { array: { style: 'form', explode: false } } })
}

/** Calls an endpoint. Rejects only if the endpoint does not answer. */
export function request<E extends Endpoint>(http: Http, endpoint: E, ...init: Arguments<E>): Promise<Answer<E>> {
  return send(http, endpoint, init[0] as Sent | undefined) as Promise<Answer<E>>
}

/** The options of a call of any endpoint. */
export interface Sent {
  params?: object
  headers?: HeadersOptions
}

interface Sending {
  data?: unknown
  error?: unknown
  response: Response
}

/** Calls an endpoint. Its types do not depend on the endpoint: a union of many endpoints would be too large for the compiler. */
export function send(http: Http, endpoint: Endpoint, init: Sent | undefined): Promise<Sending> {
  const { method, path, text, bytes } = endpoint
  const headers = headersOf(endpoint)
  const settings = {
    ...(text && { parseAs: 'text' as const }),
    ...(bytes && { parseAs: 'arrayBuffer' as const }),
    ...init,
    ...(headers && { headers: mergeHeaders(headers, init?.headers) }),
  }
  // The type of `request` already ensures that method, path and options match.
  return (http.request as unknown as (...call: unknown[]) => Promise<Sending>)(method, path, settings)
}

function headersOf(endpoint: Endpoint): Record<string, string> | undefined {
  const headers = {
    ...(endpoint.contentType !== undefined && { 'content-type': endpoint.contentType }),
  }
  return Object.keys(headers).length > 0 ? headers : undefined
}
