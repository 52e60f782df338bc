import type { CallOptions } from '../../generated/call.ts'
import { methodsOf } from '../../generated/client.ts'
import type * as endpoints from '../../generated/endpoints.ts'
import type { Arguments, Http } from '../../generated/http.ts'
import type { components } from '../../generated/types.ts'
import type { Call } from './call.ts'
import { type FollowOptions, followMessage } from './message-states.ts'
import { type SendOptions, send } from './send.ts'
import { connectMusen, type ServiceOptions } from './service.ts'
import { type EventStream, type StreamOptions, streamEvents } from './stream.ts'

export type { CallOptions, DataAndResponse } from '../../generated/call.ts'
export type { Data, Endpoint, Http } from '../../generated/http.ts'
export type { components, operations, paths } from '../../generated/types.ts'
export { type Call, call } from './call.ts'
export {
  EpochChangedError,
  MusenError,
  type MusenErrorCode,
  NoAnswerError,
  StoreRestoredError,
  UnexpectedAnswerError,
  WaitFailedError,
  WaitTimeoutError,
} from './errors.ts'
export { type FollowOptions, followMessage } from './message-states.ts'
export { type SendOptions, send } from './send.ts'
export { connectMusen, type Service, type ServiceOptions } from './service.ts'
export {
  type EventStream,
  type StreamGap,
  type StreamItem,
  type StreamOptions,
  type StreamStatus,
  streamEvents,
} from './stream.ts'
export type { WebSocketConstructor, WebSocketLike } from './web-socket.ts'

type Schemas = components['schemas']

/** One method for each operation, named by its operationId. */
export type Methods = {
  [Id in keyof typeof endpoints]: (
    ...init: Arguments<(typeof endpoints)[Id], CallOptions>
  ) => Call<(typeof endpoints)[Id]>
}

export interface MusenClient extends Methods {
  /** The underlying openapi-fetch client: it resolves to `{ data }` or `{ error }`, and does not retry. */
  readonly http: Http
  /** Follows the log: yields each event exactly once, across lost connections and restarts of the service. */
  stream(options?: StreamOptions): EventStream
  /** Sends a message, and with `waitFor: 'final'` waits for its final state. */
  send(message: Schemas['MessageRequest'], options?: SendOptions): Promise<Schemas['Message']>
  /** Yields a message after each change of its state, until the state is final. */
  followMessage(
    message: Schemas['Message'],
    options?: FollowOptions,
  ): AsyncGenerator<Schemas['Message'], void, undefined>
}

/**
 * Creates a client for Node and browsers. It has a method for each operation of the contract, and methods that need more than one request.
 * For a small bundle, use `connectMusen` and `call` instead, with only the endpoints that you need from `musen/client/endpoints`.
 */
export function createMusenClient(options: ServiceOptions = {}): MusenClient {
  const service = connectMusen(options)
  return {
    ...(methodsOf(service) as unknown as Methods),
    http: service.http,
    stream: (streamOptions) => streamEvents(service, streamOptions),
    send: (message, sendOptions) => send(service, message, sendOptions),
    followMessage: (message, followOptions) => followMessage(service, message, followOptions),
  }
}
