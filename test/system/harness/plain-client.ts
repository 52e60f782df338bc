import {
  type Answer,
  type Arguments,
  createHttp,
  type Endpoint,
  type HttpOptions,
  request,
} from '../../../generated/client.ts'
import * as endpoints from '../../../generated/endpoints.ts'

/** One method for each operation. A call is one request, and resolves to `{ data }` or `{ error }`, and the response. */
export type PlainClient = {
  [Id in keyof typeof endpoints]: (
    ...init: Arguments<(typeof endpoints)[Id]>
  ) => Promise<Answer<(typeof endpoints)[Id]>>
}

/** A client without retries: tests see each answer. */
export function createPlainClient(options: HttpOptions): PlainClient {
  const http = createHttp(options)
  const methods = Object.entries<Endpoint>(endpoints).map(([id, endpoint]) => [
    id,
    (...init: Arguments<Endpoint>) => request(http, endpoint, ...init),
  ])
  return Object.fromEntries(methods)
}
