import { createMusenClient as createGeneratedClient } from '../../generated/client.ts'
import type { components } from '../../generated/types.ts'
import { type FollowOptions, followMessage } from './message-states.ts'
import { type SendOptions, sendMessage } from './send.ts'
import { createEventStream, type EventStream, type StreamDeps, type StreamOptions } from './stream.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export type { components, operations, paths } from '../../generated/client.ts'
export { EpochChangedError, MusenError, WaitTimeoutError } from './errors.ts'
export type { FollowOptions } from './message-states.ts'
export type { SendOptions } from './send.ts'
export type { EventStream, StreamGap, StreamItem, StreamOptions, StreamStatus } from './stream.ts'
export type { WebSocketConstructor, WebSocketLike } from './web-socket.ts'

type Schemas = components['schemas']

export type ClientOptions = NonNullable<Parameters<typeof createGeneratedClient>[0]> & {
  /** Instead of the runtime's own, or that of the package `ws` where there is none. */
  WebSocket?: WebSocketConstructor
}

export type MusenClient = ReturnType<typeof createMusenClient>

/** The client of a musen, for Node and browsers: a method for each operation of the contract, and what goes beyond one request. */
export function createMusenClient({ WebSocket, ...options }: ClientOptions = {}) {
  const http = createGeneratedClient(options)
  const deps: StreamDeps = { http, baseUrl: options.baseUrl, WebSocket }
  return {
    ...http,
    /** The log as it happens, each event exactly once, across lost connections and restarts of the service. */
    stream: (streamOptions?: StreamOptions): EventStream => createEventStream(deps, streamOptions),
    /** Sends a message, and waits for its final state if asked to. */
    send: (message: Schemas['MessageRequest'], sendOptions?: SendOptions): Promise<Schemas['Message']> =>
      sendMessage(deps, message, sendOptions),
    /** A message after each change of its state, until it is final. */
    followMessage: (message: Schemas['Message'], followOptions?: FollowOptions) =>
      followMessage(deps, message, followOptions),
  }
}
