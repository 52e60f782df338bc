import type { DomainError } from '../../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauseWatch } from '../../kit/pause-watch.ts'
import { EVERYONE } from './address.ts'
import { checkTweliteOrder } from './check.ts'
import { createTweliteDecoder, encodeTwelite } from './codec.ts'
import { encodeHostFrame, type HostFrame } from './host-frames.ts'
import { tweliteInfo } from './info.ts'
import { decodeModuleFrame } from './kinds/frames.ts'
import { toPacket } from './kinds/packet.ts'
import { createTweliteMask } from './mask.ts'
import { createOutputCheck, stoppedAnswering } from './output-check.ts'
import { tweliteProbe } from './probe.ts'
import { createResponses } from './responses.ts'
import { isOutputs, readSettings } from './settings.ts'
import { createSupplyVoltages } from './supply-voltages.ts'

/** Longer than any pause of a module or serial server inside a frame. */
const PAUSE_MS = 2_000
/** Number of sends without an answer after which the module counts as silent. */
const PATIENCE = 2
/** Then the next message may try again. */
const RETRY_MS = 30_000

/** Drives a TWELITE. App_Uart reports whether it has sent a message; the other applications report nothing. */
export function createTweliteDriver({ write, emit, options: radioOptions }: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  let answers = settings.application === 'uart' ? true : settings.application === 'other' ? false : undefined
  let unanswered = 0
  let recheck: NodeJS.Timeout | undefined
  let trouble: DomainError | undefined
  let stopped = false

  const supplyVoltages = createSupplyVoltages((address, voltageMv) =>
    tell({ type: 'node', address, battery: { voltageMv } }),
  )
  const outputCheck = createOutputCheck({ form: settings.form, onTrouble: setTrouble })
  const responses = createResponses({
    timeoutMs: settings.responseTimeoutMs,
    repeatUnconfirmed: settings.repeatUnconfirmed,
    mayBeSilent() {
      answers ??= false
      return !answers
    },
    onAnswer() {
      answers = true
      unanswered = 0
    },
    onSilence() {
      if (++unanswered < PATIENCE || stopped) return
      setTrouble(stoppedAnswering())
      clearTimeout(recheck)
      recheck = setTimeout(() => setTrouble(undefined), RETRY_MS)
    },
  })
  const decoder = createTweliteDecoder(settings.form, {
    onFrame: hear,
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })
  const pauses = createPauseWatch({ pauseMs: PAUSE_MS, onPause: decoder.abandon })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble?.message === error?.message) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  function hear(content: Uint8Array, wireBytes: number): void {
    if (stopped) return
    const frame = decodeModuleFrame(content)
    if (frame === 'malformed') {
      tell({ type: 'discarded', bytes: wireBytes, reason: 'malformed' })
      return
    }
    outputCheck.understand()
    setTrouble(undefined)
    if (frame.type === 'response' || frame.type === 'module') {
      tell({ type: 'frame' })
      if (frame.type === 'response') responses.answer(frame.responseId, frame.ok)
      return
    }
    const packet = toPacket(frame)
    tell({ type: 'packet', packet })
    const { source, decoded } = packet
    if (source !== undefined && decoded && 'supplyMv' in decoded && decoded.supplyMv !== undefined)
      supplyVoltages.hear(source, decoded.supplyMv)
  }

  function transmit(frame: HostFrame): Promise<void> {
    return write(encodeTwelite(encodeHostFrame(frame), settings.form))
  }

  return {
    // No question is answered by every application.
    async start() {},
    receive(chunk) {
      if (stopped) return
      decoder.push(chunk)
      // Behind the decoder: a good frame in it is a better witness.
      outputCheck.weigh(chunk, decoder.buffered)
      pauses.heard(decoder.buffered > 0 && !stopped)
    },
    async send({ key, destination = EVERYONE, payload, options }: SendOrder): Promise<SendOutcome> {
      const command = Number(options.command ?? 1)
      const form = settings.sendForm
      const frame = (responseId: number): HostFrame =>
        form === 'extended'
          ? { type: 'extended', destination, responseId, data: payload }
          : { type: 'data', destination, command, data: payload }
      // Outputs are a matter of App_Twelite, which does not answer.
      if (!isOutputs(options) && answers !== false)
        return responses.transmit(key, form, (responseId) => transmit(frame(responseId)))
      await transmit(isOutputs(options) ? { type: 'outputs', destination, data: payload } : frame(0))
      return { state: 'sent' }
    },
    stop() {
      stopped = true
      pauses.stop()
      clearTimeout(recheck)
      outputCheck.stop()
      responses.stop()
    },
  }
}

export const tweliteDriver: DriverModule = {
  info: tweliteInfo,
  // App_Uart refuses a message while it sends another; in the simple form it does so without an answer.
  maxInFlight: 1,
  maxAttempts: 4,
  create: createTweliteDriver,
  check: checkTweliteOrder,
  probe: tweliteProbe,
  createMask: createTweliteMask,
}
