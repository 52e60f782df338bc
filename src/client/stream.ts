import { pause } from '../../generated/deadline.ts'
import type { components } from '../../generated/types.ts'
import { admission, checkAdmission } from './admission.ts'
import { readConnection, type ServerFrame } from './connection.ts'
import { EpochChangedError, problemError } from './errors.ts'
import { cursorAfter, epochOf } from './log-cursor.ts'
import type { Service } from './service.ts'
import { findWebSocket, streamUrl } from './web-socket.ts'

type Schemas = components['schemas']

/** Retention deleted the events from `from` to `to`, inclusive, before they were read. */
export type StreamGap = Schemas['GapFrame']
export type StreamItem = Schemas['Event'] | StreamGap

export interface StreamOptions {
  /** Where to start: the `cursor` of an earlier stream or answer, `oldest` for the oldest event, or `head` for new events only (default). */
  cursor?: string
  filter?: Schemas['EventFilter']
  /** Ends the stream without an error. */
  signal?: AbortSignal
  /** Called when the connection opens or is lost. The stream reconnects by itself. */
  onStatus?(status: StreamStatus): void
}

export type StreamStatus = { state: 'open' } | { state: 'lost'; retryInMs: number }

/** The events of the log, each exactly once. Iterate it only once. */
export interface EventStream extends AsyncIterable<StreamItem> {
  /** Where to continue: after the last event that was yielded or filtered out. Before anything is known, the `cursor` of the options. */
  readonly cursor: string | undefined
}

const FIRST_RETRY_MS = 250
const MAX_RETRY_MS = 10_000

/**
 * Follows the log. After a lost connection it reconnects, without a limit, and continues from its cursor.
 * The iteration throws an EpochChangedError if the store was replaced, a StoreRestoredError if it was restored from a copy that lacks events
 * that were read, and a MusenError if the service rejects the request.
 */
export function streamEvents(service: Service, options: StreamOptions = {}): EventStream {
  const { filter, signal = new AbortController().signal, onStatus } = options
  let { cursor } = options
  let attempts = 0

  async function* iterate(): AsyncGenerator<StreamItem, void, undefined> {
    const WebSocket = service.WebSocket ?? (await findWebSocket())
    const url = streamUrl(service.baseUrl)
    while (!signal.aborted) {
      let epoch: string | undefined
      const subscribe: Schemas['SubscribeFrame'] = {
        type: 'subscribe',
        ref: 'stream',
        ...(cursor !== undefined && { cursor }),
        ...(filter && { filter }),
      }
      const admitted = await admission(service, url, signal)
      const frames = admitted === undefined ? [] : readConnection({ url: admitted, WebSocket, signal, subscribe })
      for await (const frame of frames) {
        if (frame.type === 'hello') {
          epoch = frame.epoch
          onStatus?.({ state: 'open' })
        }
        yield* take(frame, epoch)
        // After an error frame, this connection sends no more events. A new connection may succeed later.
        if (frame.type === 'error') break
      }
      if (signal.aborted) return
      if (admitted !== undefined && epoch === undefined) await checkAdmission(service, url, signal)
      const retryInMs = Math.random() * Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts++)
      onStatus?.({ state: 'lost', retryInMs })
      await pause(retryInMs, signal)
    }
  }

  function* take(frame: ServerFrame, epoch: string | undefined): Generator<StreamItem, void, undefined> {
    switch (frame.type) {
      case 'result':
        // `oldest` and `head` became a place.
        cursor = frame.cursor ?? cursor
        break
      case 'events':
        attempts = 0
        for (const event of frame.items) {
          cursor = cursorAfter(event.seq, frame.nextCursor)
          yield event
        }
        cursor = frame.nextCursor
        break
      case 'gap':
        cursor = frame.nextCursor
        yield frame
        break
      case 'error':
        if (frame.problem.code === 'epoch-changed') throw new EpochChangedError(frame.problem, epochOf(cursor), epoch)
        if (frame.problem.status < 500 && frame.problem.status !== 429) throw problemError(frame.problem)
    }
  }

  return {
    get cursor() {
      return cursor
    },
    [Symbol.asyncIterator]: iterate,
  }
}
