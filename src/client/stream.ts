import type { components } from '../../generated/types.ts'
import { admission, checkWelcome } from './admission.ts'
import { readConnection, type ServerFrame } from './connection.ts'
import { EpochChangedError, MusenError } from './errors.ts'
import { pause } from './pause.ts'
import type { Service } from './service.ts'
import { findWebSocket, streamUrl } from './web-socket.ts'

type Schemas = components['schemas']

/** Retention was faster than the reader: the events from `from` to `to`, both included, are not kept any more. */
export type StreamGap = Schemas['GapFrame']
export type StreamItem = Schemas['Event'] | StreamGap

export interface StreamOptions {
  /** Events after this `seq`; 0: from the oldest kept. Left out, the stream begins now. */
  after?: number
  /** The epoch that `after` belongs to, as a stream before told it in `epoch`. */
  epoch?: string
  filter?: Schemas['EventFilter']
  /** Ends the stream without an error. */
  signal?: AbortSignal
  /** The connection was made, or lost; the stream goes on by itself. */
  onStatus?(status: StreamStatus): void
}

export type StreamStatus = { state: 'open' } | { state: 'lost'; retryInMs: number }

/** The log, event by event, each exactly once. To be iterated once. */
export interface EventStream extends AsyncIterable<StreamItem> {
  /** The `seq` of the last item handed out, or of the last that the filter left out; what to go on with. undefined: not known yet. */
  readonly cursor: number | undefined
  /** The epoch of the store behind the service. undefined: not known yet. */
  readonly epoch: string | undefined
}

const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 10_000

/**
 * Follows the log and goes on with its cursor whenever the connection is lost, for as long as it takes.
 * Its iteration throws an EpochChangedError when the service has another store, and a MusenError when it refuses to be read from there.
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
        // Without a position there is nothing that another store would make void.
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
        // What the service cannot do now it may do later, on another connection: on this one nothing more would come.
        if (frame.type === 'error') break
      }
      if (signal.aborted) return
      if (admitted !== undefined && !opened) await checkWelcome(service, url, signal)
      const retryInMs = Math.random() * Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts++)
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
