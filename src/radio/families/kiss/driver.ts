import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauseWatch } from '../../kit/pause-watch.ts'
import { encodeAck, encodeMessage, messageIdOf } from './aprs/message.ts'
import { decodeAx25, encodeUi } from './ax25.ts'
import { checkKissOrder } from './check.ts'
import { createKissDecoder, encodeKiss, KISS_COMMAND } from './codec.ts'
import { createInbox } from './inbox.ts'
import { BROADCAST, kissInfo } from './info.ts'
import { type HeardMessage, type HeardPacket, toPacket } from './packet.ts'
import { kissProbe } from './probe.ts'
import { parameterFrames, readSettings, sendFormat } from './settings.ts'

/** Longer than any pause inside a frame: a TNC passes a frame on as a whole. What has paused is text of a TNC in command mode. */
const PAUSE_MS = 2_000

/**
 * Drives a KISS TNC. KISS reports no signal and never confirms a transmission, so `sent` is the highest state of a TNC;
 * an APRS message becomes `delivered` by the other station's `ack`.
 */
export function createKissDriver({
  write,
  emit,
  committed,
  answer = () => true,
  options: radioOptions,
}: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  const inbox = createInbox(() => performance.now())
  let stopped = false

  const decoder = createKissDecoder({
    onFrame({ port, command, data }, wireBytes) {
      const frame = command === KISS_COMMAND.data ? decodeAx25(data) : undefined
      if (frame?.pid !== undefined) hear(toPacket(frame, frame.pid, port), port)
      // Frames of connected mode and of the TNC itself are valid, but musen does not pass them on.
      else if (frame || command === KISS_COMMAND.setHardware) tell({ type: 'frame' })
      else tell({ type: 'discarded', bytes: wireBytes, reason: 'malformed' })
    },
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })

  const pauses = createPauseWatch({ pauseMs: PAUSE_MS, onPause: decoder.abandon })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function hear({ packet, message }: HeardPacket, port: number): void {
    if (message?.addressee === settings.callsign && message.from !== settings.callsign) converse(packet, message, port)
    else tell({ type: 'packet', packet })
  }

  /** An APRS message to this station, or the answer to one of ours. */
  function converse(packet: ReceivedPacket, message: HeardMessage, port: number): void {
    const { from, asks } = message
    if (asks) {
      const key = `${from}\n${asks.messageId}\n${asks.text}`
      const { isNew, answerDue } = inbox.admit(key)
      // A repetition of a delivered message is acknowledged, but not delivered again.
      tell(isNew ? { type: 'packet', packet } : { type: 'frame' })
      const kept = committed?.()
      kept?.catch(() => inbox.forget(key))
      if (answerDue && settings.autoAck) void acknowledge(from, asks.tail, port, kept)
    } else tell({ type: 'packet', packet })
    tellAcks(message)
  }

  function tellAcks({ from, decoded, replyAck }: HeardMessage): void {
    if (replyAck !== undefined) tell({ type: 'ack', ref: ackRef(from, replyAck), ok: true })
    if (decoded.type !== 'aprs-ack') return
    const ref = ackRef(from, decoded.messageId)
    const detail = `${from} rejected the message.`
    tell(
      decoded.rejected ? { type: 'ack', ref, ok: false, reason: 'rejected', detail } : { type: 'ack', ref, ok: true },
    )
  }

  /** The acknowledgement promises that this station has the message, so it waits for the commit. */
  async function acknowledge(addressee: string, tail: string, port: number, kept?: Promise<void>): Promise<void> {
    const { callsign: source, aprsDestination: destination, path } = settings
    const data = encodeUi({ source, destination, path, info: encodeAck(addressee, tail) })
    try {
      await kept
      if (stopped || !answer(addressee, data.length)) return
      await write(encodeKiss({ port, command: KISS_COMMAND.data, data }))
    } catch {
      // The message or the link was lost: the sender repeats the message and is answered then.
    }
  }

  return {
    async start() {
      for (const frame of parameterFrames(radioOptions)) await write(encodeKiss(frame))
    },
    receive(chunk) {
      decoder.push(chunk)
      pauses.heard(decoder.buffered > 0 && !stopped)
    },
    async send({ key, destination = BROADCAST, payload, options }: SendOrder): Promise<SendOutcome> {
      const port = typeof options.port === 'number' ? options.port : settings.port
      const path = Array.isArray(options.path) ? options.path : settings.path
      const route = { source: settings.callsign, path }
      const transmit = (data: Uint8Array) => write(encodeKiss({ port, command: KISS_COMMAND.data, data }))
      if (sendFormat(destination, options, radioOptions) === 'ui') {
        await transmit(encodeUi({ ...route, destination, info: payload }))
        return { state: 'sent' }
      }
      const id = messageIdOf(key)
      const info = encodeMessage(destination, payload, id)
      await transmit(encodeUi({ ...route, destination: settings.aprsDestination, info }))
      return {
        state: 'sent',
        ack: { ref: ackRef(destination, id), withinMs: settings.ackTimeoutMs, retryOnSilence: true },
      }
    },
    stop() {
      stopped = true
      pauses.stop()
    },
  }
}

/** Returns the reference of a message from the fields of the station's answer, so that it is the same for every attempt and after a restart. */
function ackRef(station: string, messageId: string): string {
  return `${station}:${messageId}`
}

export const kissDriver: DriverModule = {
  info: kissInfo,
  // A TNC queues frames. A few in flight keep a fast link busy, and they are sent in the order of the calls.
  maxInFlight: 4,
  maxAttempts: 4,
  create: createKissDriver,
  check: checkKissOrder,
  probe: kissProbe,
}
