import type { components } from '../../generated/types.ts'
import { admission, checkAdmission } from './admission.ts'
import { readConnection, type ServerFrame } from './connection.ts'
import { EpochChangedError, MusenError } from './errors.ts'
import { pause } from './pause.ts'
import type { Service } from './service.ts'
import { findWebSocket, streamUrl } from './web-socket.ts'

type Schemas = components['schemas']

/** Retention deleted the events from `from` to `to`, inclusive, before they were read. */
export type StreamGap = Schemas['GapFrame']
export type StreamItem = Schemas['Event'] | StreamGap

export interface StreamOptions {
  /** Start after this `seq`; 0 starts with the oldest event. Default: new events only. */
  after?: number
  /** The epoch of `after`, from the `epoch` of an earlier stream. */
  epoch?: string
  filter?: Schemas['EventFilter']
  /** Ends the stream without an error. */
  signal?: AbortSignal
  /** Called when the connection opens or is lost. The stream reconnects by itself. */
  onStatus?(status: StreamStatus): void
}

export type StreamStatus = { state: 'open' } | { state: 'lost'; retryInMs: number }

/** The events of the log, each exactly once. Iterate it only once. */
export interface EventStream extends AsyncIterable<StreamItem> {
  /** The `seq` to continue after: that of the last event that was yielded or filtered out; undefined until it is known. */
  readonly cursor: number | undefined
  /** The epoch of the service's store; undefined until it is known. */
  readonly epoch: string | undefined
}

const FIRST_RETRY_MS = 250
const MAX_RETRY_MS = 10_000

/**
 * Follows the log. After a lost connection it reconnects, without a limit, and continues from its cursor.
 * The iteration throws an EpochChangedError if the store was replaced, and a MusenError if the service rejects the request.
 */
export function streamEvents(service: Service, options: StreamOptions = {}): EventStream {
  const { filter, signal = new AbortController().signal, onStatus } = options
  let { after: cursor, epoch } = options
  let attempts = 0

  async function* iterate(): AsyncGenerator<StreamItem, void, undefined> {
    const WebSocket = service.WebSocket ?? (await findWebSocket())
    const url = streamUrl(service.baseUrl)
    while (!signal.aborted) {
      let opened = false
      const subscribe: Schemas['SubscribeFrame'] = {
        type: 'subscribe',
        ref: 'stream',
        ...(cursor !== undefined && { after: cursor }),
        // The epoch protects a position; without a position it has no meaning.
        ...(cursor !== undefined && epoch !== undefined && { epoch }),
        ...(filter && { filter }),
      }
      const admitted = await admission(service, url, signal)
      const frames = admitted === undefined ? [] : readConnection({ url: admitted, WebSocket, signal, subscribe })
      for await (const frame of frames) {
        if (frame.type === 'hello') {
          opened = true
          if (subscribe.epoch === undefined) epoch = frame.epoch
          else if (epoch !== frame.epoch) throw epochChanged(epoch, frame.epoch)
          onStatus?.({ state: 'open' })
        }
        yield* take(frame)
        // After an error frame, this connection sends no more events. A new connection may succeed later.
        if (frame.type === 'error') break
      }
      if (signal.aborted) return
      if (admitted !== undefined && !opened) await checkAdmission(service, url, signal)
      const retryInMs = Math.random() * Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts++)
      onStatus?.({ state: 'lost', retryInMs })
      await pause(retryInMs, signal)
    }
  }

  function* take(frame: ServerFrame): Generator<StreamItem, void, undefined> {
    switch (frame.type) {
      case 'result':
        cursor ??= frame.after
        break
      case 'events':
        attempts = 0
        for (const event of frame.items) {
          cursor = event.seq
          yield event
        }
        cursor = frame.nextAfter
        break
      case 'gap':
        cursor = frame.to
        yield frame
        break
      case 'error':
        if (frame.problem.status < 500 && frame.problem.status !== 429) throw new MusenError(frame.problem)
    }
  }

  return {
    get cursor() {
      return cursor
    },
    get epoch() {
      return epoch
    },
    [Symbol.asyncIterator]: iterate,
  }
}

function epochChanged(previous: string | undefined, epoch: string): EpochChangedError {
  const problem: Schemas['Problem'] = {
    type: '/problems/epoch-changed',
    title: 'Epoch changed',
    status: 409,
    code: 'epoch-changed',
    detail: `The store's epoch is ${epoch}, not ${previous}.`,
  }
  return new EpochChangedError(problem, previous, epoch)
}
