import type { DomainError } from '../../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauseWatch } from '../../kit/pause-watch.ts'
import { createPauses } from '../../kit/pauses.ts'
import { createRecheck } from '../../kit/recheck.ts'
import { createAcks } from './acks.ts'
import { addressOf, BROADCAST } from './address.ts'
import { checkMeshcoreOrder } from './check.ts'
import { createContacts } from './contacts.ts'
import { type Answer, createDialogue } from './dialogue.ts'
import { createHandshake } from './handshake.ts'
import { createInbox } from './inbox.ts'
import { meshcoreInfo } from './info.ts'
import { createMeshcoreMask } from './mask.ts'
import { dataPacket, telemetryPacket, textPacket } from './packet.ts'
import { meshcoreProbe } from './probe.ts'
import { commandFor, outcomeOf } from './sending.ts'
import { readSettings } from './settings.ts'
import { stoppedAnswering } from './silence.ts'
import { requestTelemetry } from './telemetry-requests.ts'
import { createTimes } from './times.ts'
import { ANSWER, COMMAND, PUSH } from './wire/codes.ts'
import * as host from './wire/host-frames.ts'
import {
  readBattery,
  readChannelData,
  readConfirmed,
  readContact,
  readTelemetry,
  readText,
  type SelfInfo,
} from './wire/module-frames.ts'
import { createStreamDecoder, FROM_MODULE } from './wire/stream.ts'

const ANSWER_MS = 10_000
/** Interval at which the module is asked for its battery and its messages, in case that it could not report them. */
const BEAT_MS = 5 * 60_000
/** Longer than any pause of a module or serial server inside a frame. */
const PAUSE_MS = 1_000

const MESSAGES: readonly number[] = [
  ANSWER.contactText,
  ANSWER.contactTextV3,
  ANSWER.channelText,
  ANSWER.channelTextV3,
  ANSWER.channelData,
]

/** Drives a MeshCore companion: it keeps what it receives until the host fetches it, and reports acknowledgements by their number. */
export function createMeshcoreDriver(deps: DriverDeps): Driver {
  const { write, emit, committed = async () => {}, spend = () => {} } = deps
  const settings = readSettings(deps.options)
  const { pause, stop: endPauses } = createPauses()
  const dialogue = createDialogue(write)
  const acks = createAcks()
  const times = createTimes()
  let self: SelfInfo | undefined
  let trouble: DomainError | undefined
  let beat: NodeJS.Timeout | undefined
  let stopped = false
  const isStopped = () => stopped

  const decoder = createStreamDecoder({
    from: FROM_MODULE,
    onFrame: hear,
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })
  const unfinished = createPauseWatch({ pauseMs: PAUSE_MS, onPause: decoder.abandon })
  const contacts = createContacts({ emit: tell, fetch: (key) => ask(host.getContact(key), [ANSWER.contact]) })
  const handshake = createHandshake({
    dialogue,
    setsTime: settings.setTime,
    stopped: isStopped,
    onContact: contacts.listed,
  })
  const recheck = createRecheck({
    isWell,
    patience: 2,
    onUnwell: () => setTrouble(stoppedAnswering()),
    pause,
    stopped: isStopped,
  })
  const inbox = createInbox({
    fetch: () => ask(host.simple(COMMAND.nextMessage), [...MESSAGES, ANSWER.noMoreMessages]),
    committed,
    pause,
    stopped: isStopped,
    onSilence: () => recheck.start(),
  })

  function ask(frame: Uint8Array, answers: readonly number[]): Promise<Answer> {
    return dialogue.run({ frame, answers, timeoutMs: ANSWER_MS })
  }

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function hear(frame: Uint8Array): void {
    if (stopped) return
    handshake.note()
    if (!hearPacket(frame)) tell({ type: 'frame' })
    hearPush(frame)
    dialogue.hear(frame)
  }

  /** Returns whether the frame was reported as a packet. */
  function hearPacket(frame: Uint8Array): boolean {
    const [code = 0] = frame
    const own = self && addressOf(self.key)
    if (code === PUSH.telemetry) {
      const { prefix, data } = readTelemetry(frame)
      if (addressOf(prefix) === own) return false
      tell({ type: 'packet', packet: telemetryPacket(prefix, data) })
      return true
    }
    if (code === PUSH.newAdvert) {
      contacts.advertised(readContact(frame), frame.slice(1))
      return true
    }
    if (!MESSAGES.includes(code)) return false
    const packet = code === ANSWER.channelData ? dataPacketOf(frame) : textPacketOf(frame, own)
    if (packet) tell({ type: 'packet', packet })
    return packet !== undefined
  }

  function hearPush(frame: Uint8Array): void {
    const [code] = frame
    if (code === PUSH.messageWaiting) inbox.wake()
    else if (code === PUSH.advert) contacts.heard(frame.slice(1))
    else if (code === PUSH.confirmed) {
      const ref = acks.take(readConfirmed(frame))
      if (ref !== undefined) tell({ type: 'ack', ref, ok: true })
    }
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble?.code === error?.code) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  /** The version of the protocol is agreed again, in case that the module has restarted. */
  async function isWell(): Promise<boolean> {
    const answer = await ask(host.deviceQuery(), [ANSWER.deviceInfo])
    if (answer.type !== 'answer') return false
    setTrouble(undefined)
    inbox.wake()
    return true
  }

  async function readOwnBattery(): Promise<void> {
    if (!self) return
    const answer = await ask(host.simple(COMMAND.getBattery), [ANSWER.battery])
    if (answer.type === 'answer') {
      const voltageMv = readBattery(answer.frame)
      const battery = voltageMv > 0 && { battery: { voltageMv } }
      tell({ type: 'node', address: addressOf(self.key), ...(self.name && { name: self.name }), ...battery })
    } else if (answer.type !== 'error' && !stopped) recheck.start()
  }

  function beatOn(): void {
    beat = setTimeout(() => {
      beatOn()
      readOwnBattery()
        .then(inbox.wake)
        .catch(() => {
          // The link is lost, which its owner knows already.
        })
    }, BEAT_MS)
  }

  return {
    async start() {
      self = await handshake.run()
      if (stopped) return
      await readOwnBattery()
      if (stopped) return
      beatOn()
      inbox.wake()
      void requestTelemetry({
        everyMs: settings.telemetryEveryMs,
        sensors: contacts.sensors,
        ask: (key) => ask(host.requestTelemetry(key), [ANSWER.sent]),
        spend,
        pause,
        stopped: isStopped,
      })
    },
    receive(chunk) {
      if (stopped) return
      handshake.weigh(chunk)
      decoder.push(chunk)
      unfinished.heard(decoder.buffered > 0 && !stopped)
    },
    async send(order: SendOrder): Promise<SendOutcome> {
      if (order.destination !== undefined && order.destination !== BROADCAST) await acks.room()
      const answer = await ask(commandFor(order, times.of(order.key)), [ANSWER.sent, ANSWER.ok])
      if (!stopped && (answer.type === 'none' || answer.type === 'unasked')) recheck.start()
      const outcome = outcomeOf(answer, order.key, settings.repeatUnconfirmed && !stopped)
      if (outcome.ack) acks.expect(outcome.ack.number, outcome.ack.ref, outcome.ack.withinMs)
      return outcome.result
    },
    stop() {
      stopped = true
      clearTimeout(beat)
      unfinished.stop()
      acks.stop()
      dialogue.stop()
      endPauses()
    },
  }
}

function dataPacketOf(frame: Uint8Array) {
  const heard = readChannelData(frame)
  return heard && dataPacket(heard)
}

function textPacketOf(frame: Uint8Array, own: string | undefined) {
  const heard = readText(frame)
  return heard && textPacket(heard, own)
}

export const meshcoreDriver: DriverModule = {
  info: meshcoreInfo,
  maxInFlight: 4,
  maxAttempts: 3,
  create: createMeshcoreDriver,
  check: checkMeshcoreOrder,
  probe: meshcoreProbe,
  createMask: createMeshcoreMask,
}
