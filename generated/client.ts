// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { type Call, type CallOptions, type Connection, type ConnectionOptions, callEndpoint, connect } from './call.ts'
import * as endpoints from './endpoints.ts'
import type { Arguments, Endpoint, Http } from './http.ts'

export {
  type Call,
  type CallOptions,
  type Connection,
  type ConnectionOptions,
  call,
  connect,
  type DataAndResponse,
} from './call.ts'
export { ApiError, type ErrorOf, isErrorOf, NoAnswerError, type Problem, UnexpectedAnswerError } from './errors.ts'
export {
  type Answer,
  type Arguments,
  createHttp,
  type Data,
  type Endpoint,
  type Http,
  type HttpOptions,
  type Init,
  request,
} from './http.ts'
export type { Page } from './pages.ts'
export type { components, operations, paths } from './types.ts'

/** One method for each operation, named by its operationId. */
export type Methods = {
  [Id in keyof typeof endpoints]: (
    ...init: Arguments<(typeof endpoints)[Id], CallOptions>
  ) => Call<(typeof endpoints)[Id]>
}

export type ApiClient = { readonly http: Http } & Methods

/**
 * Creates a client with one method for each operation. A method resolves to the data, retries where that is safe, and rejects as `call`
 * says. `http` is the underlying openapi-fetch client, for middleware: it resolves to `{ data }` or `{ error }`, and does not retry.
 */
export function createApiClient(options: ConnectionOptions = {}): ApiClient {
  const connection = connect(options)
  return { http: connection.http, ...methodsOf(connection) }
}

/** The methods of `createApiClient` over a connection. */
export function methodsOf(connection: Connection): Methods {
  const methods = Object.entries<Endpoint>(endpoints).map(([id, endpoint]) => [
    id,
    (init?: object) => callEndpoint(connection, endpoint, init),
  ])
  return Object.fromEntries(methods) as Methods
}
