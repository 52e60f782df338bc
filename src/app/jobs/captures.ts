import { randomUUID } from 'node:crypto'
import { DomainError } from '../../domain/errors.ts'
import { ID_PREFIX } from '../../domain/ids.ts'
import { type Capture, type CaptureEnd, captureEnd } from '../../domain/jobs/capture.ts'
import type { Options } from '../../domain/message.ts'
import type { Radio } from '../../domain/radio.ts'
import { findRadio } from '../find-radio.ts'
import { createKeyedLock } from '../keyed-lock.ts'
import { pause } from '../pause.ts'
import type {
  ActivityLog,
  CaptureArchive,
  CaptureFile,
  CaptureHeader,
  EventLog,
  JobStore,
  LinkTaps,
  Logger,
  RadioService,
  RadioStore,
} from '../ports.ts'
import { unlessAbsent } from '../unless-absent.ts'
import { createRecorder, headerLine, type Recorder } from './capture-recorder.ts'
import { toJobFault } from './job-fault.ts'
import { createJobRunner, type Launch } from './job-runner.ts'

/** Maximum number of captures to keep. The size of each has its own limit. */
const MAX_CAPTURES = 50
/** Options with such a name are left out of the file, which users share. */
const SECRET_OPTION = /key|password|secret|psk|token/i

export interface CaptureRequest {
  maxBytes: number
  maxDurationMs: number
  /** Reopens the link, so that the recording includes the handshake. */
  reconnect: boolean
}

export interface CapturesDeps {
  store: Pick<RadioStore, 'getRadio'> & Pick<EventLog, 'onCommit'> & ActivityLog & Pick<JobStore, 'replayStart'>
  archive: CaptureArchive
  taps: LinkTaps
  radioService: Pick<RadioService, 'reconnect'>
  logger: Logger
}

interface Recording {
  recorder: Recorder
  file: CaptureFile
}

export type Captures = Awaited<ReturnType<typeof openCaptures>>

/** Jobs that record the bytes on the link of a radio. */
export async function openCaptures({ store, archive, taps, radioService, logger }: CapturesDeps) {
  const earlier = await archive.list()
  /** From the oldest to the newest. */
  const captures = new Map(earlier.map(({ capture }) => [capture.id, capture]))
  /** Running captures by id. */
  const recordings = new Map<string, Recording>()
  const lock = createKeyedLock()

  const runner = createJobRunner({
    operation: 'startCapture',
    logsStart: true,
    log({ id, radioId, state, bytes, endedBy }, first) {
      const change = { id, radioId, state, bytes, ...(endedBy && { endedBy }) }
      return store.logActivity({ type: 'capture.state-changed', capture: change }, undefined, first)
    },
    find(id) {
      const capture = captures.get(id)
      return capture && current(capture)
    },
    async discard(capture) {
      captures.delete(capture.id)
      untap(capture.radioId)
      await recordings.get(capture.id)?.file.close()
      recordings.delete(capture.id)
      await archive.remove(capture.id)
    },
    store,
    logger,
  })

  const unsubscribe = store.onCommit((events) => {
    for (const event of events) {
      const capture = event.type === 'radio.deleted' ? runningOf(event.radio.id) : undefined
      if (capture) void stop(capture, 'radio-deleted')
    }
  })

  function ofRadio(radioId: string): Capture[] {
    return [...captures.values()].filter((capture) => capture.radioId === radioId)
  }

  const runningOf = (radioId: string) => ofRadio(radioId).find(({ id }) => runner.isRunning(id))

  const stop = (capture: Capture, by: CaptureEnd): Promise<void> => runner.cancel(capture.id, by)

  function untap(radioId: string): void {
    try {
      taps.tap(radioId, undefined)
    } catch {
      // The radio was deleted, and its link with it.
    }
  }

  /** Returns a copy of a capture with its current size. */
  function current(capture: Capture): Capture {
    return { ...capture, bytes: recordings.get(capture.id)?.recorder.bytes() ?? capture.bytes }
  }

  /** Captures stay when their radio is deleted. @throws DomainError radio-not-found, capture-not-found */
  async function find(radioId: string, id: string): Promise<Capture> {
    const capture = captures.get(id)
    if (capture?.radioId === radioId) return capture
    if (ofRadio(radioId).length === 0) await findRadio(store, radioId)
    throw new DomainError('capture-not-found', `The radio "${radioId}" has no capture "${id}".`)
  }

  async function begin(radio: Radio, { maxBytes, maxDurationMs }: CaptureRequest, launch: Launch<Capture>) {
    const id = ID_PREFIX.capture + randomUUID()
    const startedAt = Date.now()
    const origin = performance.now()
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
    const file = await archive.create(id, headerLine(header))
    const full = (by: CaptureEnd) => queueMicrotask(() => void stop(capture, by))
    const recorder = createRecorder({ file, header, maxBytes, elapsedMs: () => performance.now() - origin, full })
    const bytes = recorder.bytes()
    const capture: Capture = { id, radioId: radio.id, state: 'running', startedAt, bytes, maxBytes, maxDurationMs }
    captures.set(id, capture)
    recordings.set(id, { recorder, file })
    return launch(capture, (signal) => record(capture, { recorder, file }, signal))
  }

  async function record(capture: Capture, { recorder, file }: Recording, signal: AbortSignal) {
    const { id, radioId, maxDurationMs } = capture
    let failure: DomainError | undefined
    file.onFailure((error) => {
      failure = error
      void stop(capture, 'failed')
    })
    try {
      taps.tap(radioId, recorder.tap)
    } catch {
      void stop(capture, 'radio-deleted')
    }
    await pause(maxDurationMs, signal)
    const by = signal.aborted ? endOf(signal.reason) : 'time'
    untap(radioId)
    recorder.end(by)
    await file.close()
    capture.bytes = recorder.bytes()
    recordings.delete(id)
    const end = captureEnd(by)
    if (by !== 'failed') return end
    const fault = failure ?? new DomainError('store-unwritable', 'The disk is too slow.')
    return { ...end, error: toJobFault(fault, logger) }
  }

  for (const { capture, cutShort } of earlier) if (cutShort) await runner.tryLog(capture)

  return {
    /**
     * @throws DomainError radio-not-found, capture-running, capture-limit, store-unwritable, idempotency-key-reused, idempotency-key-in-flight
     */
    start: (radioId: string, request: CaptureRequest, key?: string): Promise<Capture> =>
      runner.start(key, { radioId, request }, (launch) =>
        lock.run(radioId, async () => {
          const radio = await findRadio(store, radioId)
          const running = runningOf(radioId)
          if (running)
            throw new DomainError('capture-running', `The radio "${radioId}" already runs a capture.`, {
              hint: `Cancel it first: POST /v1/radios/${radioId}/captures/${running.id}/cancel.`,
            })
          if (captures.size >= MAX_CAPTURES)
            throw new DomainError('capture-limit', `The maximum of ${MAX_CAPTURES} captures is reached.`, {
              hint: 'Delete a capture that you no longer need: DELETE /v1/radios/{radioId}/captures/{captureId}.',
            })
          const capture = await begin(radio, request, launch)
          if (request.reconnect) await radioService.reconnect(radioId)
          return capture
        }),
      ),

    /** Newest first. @throws DomainError radio-not-found */
    async list(radioId: string): Promise<Capture[]> {
      const own = ofRadio(radioId)
      if (own.length === 0) await findRadio(store, radioId)
      return own.reverse().map(current)
    },

    /** @throws DomainError radio-not-found, capture-not-found */
    get: async (radioId: string, id: string): Promise<Capture> => current(await find(radioId, id)),

    /** Ends a capture, if it runs. @throws DomainError radio-not-found, capture-not-found */
    async cancel(radioId: string, id: string): Promise<Capture> {
      const capture = await find(radioId, id)
      await stop(capture, 'request')
      return current(capture)
    },

    /** Returns the recording so far, as JSON lines. @throws DomainError radio-not-found, capture-not-found */
    async text(radioId: string, id: string): Promise<AsyncIterable<Uint8Array>> {
      await find(radioId, id)
      return archive.read(id)
    },

    /** Deletes a capture and its file, if it exists, and ends it first, if it runs. @throws DomainError radio-not-found */
    remove: (radioId: string, id: string): Promise<void> =>
      unlessAbsent('capture-not-found', async () => {
        const capture = await find(radioId, id)
        await stop(capture, 'request')
        await archive.remove(id)
        // Of two requests that delete the same capture, only the first is an event.
        if (!captures.delete(id)) return
        await store
          .logActivity({ type: 'capture.deleted', capture: { id, radioId } })
          .catch((error) => logger.warn({ err: error, capture: id }, 'The deletion of a capture was not logged'))
      }),

    /** Ends all running captures. */
    async close(): Promise<void> {
      unsubscribe()
      await runner.close()
    },
  }
}

/** The runner aborts with a DomainError when the service stops. */
function endOf(reason: unknown): CaptureEnd {
  return reason instanceof DomainError ? 'restart' : (reason as CaptureEnd)
}

function shownOptions(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !SECRET_OPTION.test(name)))
}
