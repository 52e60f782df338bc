import { randomUUID } from 'node:crypto'
import type { Capture, CaptureEnd } from '../../domain/capture.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Options } from '../../domain/message.ts'
import type { Radio } from '../../domain/radio.ts'
import { createKeyedLock } from '../keyed-lock.ts'
import type {
  ActivityLog,
  CaptureArchive,
  CaptureFile,
  CaptureHeader,
  EventLog,
  FirstStart,
  JobStore,
  LinkTaps,
  Logger,
  RadioService,
  RadioStore,
} from '../ports.ts'
import { createRecorder, type Recorder } from './capture-recorder.ts'
import { createJobStarts } from './job-starts.ts'

/** So many are kept; each has its own bound of size. */
const MAX_CAPTURES = 50
/** Options of such a name are not written into a file that is passed on. */
const SECRET_OPTION = /key|password|secret|psk|token/i

export interface CaptureRequest {
  maxBytes: number
  maxDurationMs: number
  /** Open the link anew, so that the recording holds the handshake. */
  reconnect: boolean
}

export interface CapturesDeps {
  store: Pick<RadioStore, 'getRadio'> & Pick<EventLog, 'onCommit'> & ActivityLog & Pick<JobStore, 'replayStart'>
  archive: CaptureArchive
  taps: LinkTaps
  radioService: Pick<RadioService, 'reconnect'>
  logger: Logger
}

interface Running {
  capture: Capture
  recorder: Recorder
  file: CaptureFile
  timer: NodeJS.Timeout
  ending?: Promise<void>
}

export type Captures = Awaited<ReturnType<typeof openCaptures>>

/** Recordings of what goes over the links of radios. */
export async function openCaptures({ store, archive, taps, radioService, logger }: CapturesDeps) {
  /** In the order of their beginning. */
  const earlier = await archive.list()
  const captures = new Map(earlier.map(({ capture }) => [capture.id, capture]))
  const lock = createKeyedLock()
  /** By radio. */
  const running = new Map<string, Running>()

  const unsubscribe = store.onCommit((events) => {
    for (const event of events) {
      const own = event.type === 'radio.deleted' ? running.get(event.radioId) : undefined
      if (own) void end(own, 'radio-deleted')
    }
  })

  const starts = createJobStarts('startCapture', store, (id) => {
    const capture = captures.get(id)
    return capture && present(capture)
  })

  function log({ id, radioId, state, bytes, endedBy }: Capture, gone: boolean, first?: FirstStart): Promise<void> {
    const about = { radioId, captureId: id, state: gone ? ('deleted' as const) : state, bytes }
    return store.logActivity({ type: 'capture.changed', ...about, ...(endedBy && { endedBy }) }, undefined, first)
  }

  function tell(capture: Capture, gone = false): Promise<void> {
    return log(capture, gone).catch((error) =>
      logger.warn({ err: error, capture: capture.id }, 'A capture was not logged'),
    )
  }

  function end(own: Running, by: CaptureEnd, error?: Error): Promise<void> {
    own.ending ??= (async () => {
      const { capture, recorder, file, timer } = own
      clearTimeout(timer)
      running.delete(capture.radioId)
      try {
        taps.tap(capture.radioId, undefined)
      } catch {
        // The radio is gone, and whatever could be listened to.
      }
      recorder.end(by)
      await file.close()
      capture.state = 'done'
      capture.endedBy = by
      capture.finishedAt = Date.now()
      capture.bytes = recorder.bytes()
      if (by === 'failed') {
        const message = error ? `The file is not writable: ${error.message}` : 'The disk is too slow.'
        capture.error = { code: 'store-unwritable', message }
      }
      await tell(capture)
    })()
    return own.ending
  }

  async function mustExist(radioId: string): Promise<Radio> {
    const radio = await store.getRadio(radioId)
    if (!radio) throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
    return radio
  }

  function ofRadio(radioId: string): Capture[] {
    return [...captures.values()].filter((capture) => capture.radioId === radioId).map(present)
  }

  function present(capture: Capture): Capture {
    const own = running.get(capture.radioId)
    return own?.capture === capture ? { ...capture, bytes: own.recorder.bytes() } : { ...capture }
  }

  /** Recordings stay when their radio is deleted. @throws DomainError radio-not-found, capture-not-found */
  async function find(radioId: string, id: string): Promise<Capture> {
    const capture = captures.get(id)
    if (capture?.radioId === radioId) return capture
    if (ofRadio(radioId).length === 0) await mustExist(radioId)
    throw new DomainError('capture-not-found', `The radio "${radioId}" has no capture "${id}".`)
  }

  async function begin(
    radio: Radio,
    { maxBytes, maxDurationMs }: CaptureRequest,
    record?: (capture: Capture) => FirstStart,
  ): Promise<Capture> {
    const id = randomUUID()
    const startedAt = Date.now()
    const origin = performance.now()
    const file = await archive.create(id)
    const capture: Capture = { id, radioId: radio.id, state: 'running', startedAt, bytes: 0, maxBytes, maxDurationMs }
    const header: CaptureHeader = {
      type: 'capture',
      version: 1,
      id,
      radioId: radio.id,
      driver: radio.driver,
      options: shownOptions(radio.options),
      startedAt: new Date(startedAt).toISOString(),
      maxBytes,
      maxDurationMs,
    }
    const full = (by: CaptureEnd) => queueMicrotask(() => void end(own, by))
    const recorder = createRecorder({ file, header, maxBytes, elapsedMs: () => performance.now() - origin, full })
    const own: Running = { capture, recorder, file, timer: setTimeout(() => void end(own, 'time'), maxDurationMs) }
    file.onFailure((error) => void end(own, 'failed', error))
    captures.set(id, capture)
    if (record)
      try {
        await log(capture, false, record({ ...capture, bytes: recorder.bytes() }))
      } catch (error) {
        clearTimeout(own.timer)
        captures.delete(id)
        await file.close()
        await archive.remove(id)
        throw error
      }
    if (own.ending) return capture
    running.set(radio.id, own)
    try {
      taps.tap(radio.id, recorder.tap)
    } catch {
      // The radio was deleted meanwhile.
      await end(own, 'radio-deleted')
    }
    if (!record) await tell(capture)
    return capture
  }

  for (const { capture, cutShort } of earlier) if (cutShort) await tell(capture)

  return {
    /** @throws DomainError radio-not-found, capture-running, capture-limit, store-unwritable, idempotency-key-reused, idempotency-key-in-flight */
    start: (radioId: string, request: CaptureRequest, key?: string): Promise<Capture> =>
      starts.run(key, { radioId, request }, (record) =>
        lock.run(radioId, async () => {
          const radio = await mustExist(radioId)
          if (running.has(radioId))
            throw new DomainError('capture-running', `The radio "${radioId}" already runs a capture.`, {
              hint: 'Stop that capture first.',
            })
          if (captures.size >= MAX_CAPTURES)
            throw new DomainError('capture-limit', `The maximum of ${MAX_CAPTURES} captures is reached.`, {
              hint: 'Delete a capture that you no longer need.',
            })
          const capture = await begin(radio, request, record)
          if (request.reconnect) await radioService.reconnect(radioId)
          return present(capture)
        }),
      ),

    /** Newest first. @throws DomainError radio-not-found */
    async list(radioId: string): Promise<Capture[]> {
      const own = ofRadio(radioId)
      if (own.length === 0) await mustExist(radioId)
      return own.reverse()
    },

    /** @throws DomainError radio-not-found, capture-not-found */
    get: async (radioId: string, id: string): Promise<Capture> => present(await find(radioId, id)),

    /** Ends it, if it runs. @throws DomainError radio-not-found, capture-not-found */
    async stop(radioId: string, id: string): Promise<Capture> {
      const capture = await find(radioId, id)
      const own = running.get(radioId)
      if (own?.capture === capture) await end(own, 'request')
      return present(capture)
    },

    /** What was recorded so far, JSON lines. @throws DomainError radio-not-found, capture-not-found */
    async text(radioId: string, id: string): Promise<string> {
      await find(radioId, id)
      return archive.read(id)
    },

    /** Ends it, if it runs, and deletes its file. @throws DomainError radio-not-found, capture-not-found */
    async remove(radioId: string, id: string): Promise<void> {
      const capture = await find(radioId, id)
      const own = running.get(radioId)
      if (own?.capture === capture) await end(own, 'request')
      await archive.remove(id)
      captures.delete(id)
      await tell(capture, true)
    },

    /** Ends all that run. */
    async close(): Promise<void> {
      unsubscribe()
      await Promise.all([...running.values()].map((own) => end(own, 'restart')))
    },
  }
}

function shownOptions(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !SECRET_OPTION.test(name)))
}
