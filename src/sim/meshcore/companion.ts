import {
  ANSWER,
  COMMAND,
  ERROR,
  KEY_BYTES,
  PREFIX_BYTES,
  PROTOCOL_VERSION,
  PUSH,
} from '../../radio/families/meshcore/wire/codes.ts'
import { createStreamDecoder, encodeFrame, FROM_HOST, FROM_MODULE } from '../../radio/families/meshcore/wire/stream.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createNetwork } from '../network.ts'
import { createRevocable } from '../revocable.ts'
import * as frames from './frames.ts'
import { createMailbox } from './mailbox.ts'
import { createMeshcoreNodes, type MeshcoreNode, secondOf } from './nodes.ts'

const OWN_NAME = 'musen simulator'
const OWN_PREFIX = 'feed00000001'
const PUBLIC_CHANNEL = 0
const CHANNELS = 2
const COMMAND_MS = 3
const BOOT_MS = 400
const MIN_HOP_MS = 300
const MAX_HOP_MS = 900
const MAX_TEXT_BYTES = 160
const BATTERY_MV = 4_012
const MODEL = { protocol: 8, model: 'musen simulator', firmware: 'v1.12.0-simulated' }
const OK = Uint8Array.of(ANSWER.ok)
/** Where the text begins in the commands that send one, and the smallest length of each command with arguments. */
const TEXT_AT = 13
const CHANNEL_TEXT_AT = 7
const SHORTEST: Readonly<Record<number, number>> = {
  [COMMAND.deviceQuery]: 2,
  [COMMAND.appStart]: 8,
  [COMMAND.setTime]: 5,
  [COMMAND.sendText]: TEXT_AT + 1,
  [COMMAND.sendChannelText]: CHANNEL_TEXT_AT + 1,
  [COMMAND.sendChannelData]: 5,
  [COMMAND.getContact]: 1 + KEY_BYTES,
  [COMMAND.requestTelemetry]: 4,
}

/** Simulates a companion: it answers each command, keeps texts until they are fetched, and reports adverts and acknowledgements at any time. */
export function createMeshcoreCompanion(deps: ModuleDeps): SimulatedModule {
  const { random, agenda, ledger, transmit, answer, carries, rate } = deps
  const nodes = createMeshcoreNodes(deps.nodes, random.fork('nodes'))
  const key = Buffer.concat([Buffer.from(OWN_PREFIX, 'hex'), random.fork('own key').bytes(KEY_BYTES - PREFIX_BYTES)])
  const answers = random.fork('answers')
  const own = createRevocable(agenda)
  const mailbox = createMailbox()
  const replied = new Map<MeshcoreNode, string>()
  const started = agenda.now()
  let clockOffset = 0
  let version = 0
  let booting = false
  let decoder = freshDecoder()
  const network = createNetwork({ ...deps, nodes, speak })

  function freshDecoder() {
    return createStreamDecoder({ from: FROM_HOST, onFrame: take, onDiscarded: (bytes) => ledger.junk(bytes) })
  }

  function say(frame: Uint8Array, about: string, put = answer): void {
    put(encodeFrame(FROM_MODULE, frame), about)
  }

  function speak(node: MeshcoreNode, turn: number): void {
    if (rate === undefined && turn % 2 === 0)
      say(frames.contactFrame(PUSH.newAdvert, node.record(turn)), `advert of ${node.name}`, transmit)
    else if (node.onChannel) keep(node, turn, `${node.name}: number ${turn} from the way`, true)
    else keep(node, turn, `number ${turn} from ${node.name}`, false)
  }

  /** A text arrives: the host gets a notice that one waits. */
  function keep(node: MeshcoreNode, turn: number, text: string, ofChannel: boolean): void {
    const from = ofChannel ? { channel: PUBLIC_CHANNEL } : { prefix: node.key }
    const snrDb = node.snrDb()
    const record = { from, hops: node.hops, seconds: secondOf(turn), text, snrDb }
    const about = `${node.name}: ${text}`
    mailbox.put({ ofChannel, about, frame: () => frames.textFrame(record, version >= PROTOCOL_VERSION) })
    say(Uint8Array.of(PUSH.messageWaiting), `a text of ${node.name} waits`, transmit)
  }

  function take(frame: Uint8Array): void {
    const [code = 0] = frame
    const isValid = frame.length >= (SHORTEST[code] ?? 1)
    const transmits = code === COMMAND.sendText || code === COMMAND.sendChannelText || code === COMMAND.sendChannelData
    const carried = !transmits || carries()
    const kind = !isValid ? 'malformed' : transmits ? 'frame' : 'command'
    ledger.receive({ bytes: encodeFrame(FROM_HOST, frame), kind, carried, about: `command ${code} of the host` })
    own.after(COMMAND_MS, () => {
      const run = isValid ? obey[code] : undefined
      if (run) run(Buffer.from(frame), carried)
      else refuse(ERROR.unsupported)
    })
  }

  function refuse(error: number): void {
    say(frames.errorFrame(error), `error ${error}`)
  }

  /** What each command does, by its code. */
  const obey: Readonly<Record<number, (frame: Buffer, carried: boolean) => void>> = {
    [COMMAND.deviceQuery](frame) {
      version = frame[1] ?? 0
      say(frames.deviceInfoFrame(MODEL), 'its model')
    },
    [COMMAND.appStart]: () => say(frames.selfInfoFrame({ key, name: OWN_NAME }), 'itself'),
    [COMMAND.setTime](frame) {
      clockOffset = frame.readUInt32LE(1) - elapsedSeconds()
      say(OK, 'its clock is set')
    },
    [COMMAND.getTime]: () => say(frames.numberFrame(ANSWER.time, (clockOffset + elapsedSeconds()) >>> 0), 'its time'),
    [COMMAND.getBattery]: () => say(frames.batteryFrame(BATTERY_MV), 'its battery'),
    [COMMAND.getContacts]: listContacts,
    [COMMAND.getContact](frame) {
      const node = find(frame.subarray(1, 1 + KEY_BYTES))
      if (node) say(frames.contactFrame(ANSWER.contact, node.record(0)), node.name)
      else refuse(ERROR.notFound)
    },
    [COMMAND.nextMessage]() {
      const message = mailbox.take()
      if (message) say(message.frame(), message.about)
      else say(Uint8Array.of(ANSWER.noMoreMessages), 'no text waits')
    },
    [COMMAND.sendText]: sendText,
    [COMMAND.sendChannelText]: (frame) => sendToChannel(frame[2] ?? 0),
    [COMMAND.sendChannelData]: (frame) => sendToChannel(frame[1] ?? 0),
    [COMMAND.requestTelemetry]: requestTelemetry,
  }

  const elapsedSeconds = () => Math.floor((agenda.now() - started) / 1000)
  const travel = ({ hops }: MeshcoreNode) => answers.between(MIN_HOP_MS, MAX_HOP_MS) * (1 + hops)
  const waitOf = ({ hops }: MeshcoreNode) => 2 * MAX_HOP_MS * (1 + hops)

  function find(prefix: Uint8Array): MeshcoreNode | undefined {
    return nodes.find((node) => Buffer.compare(node.key.subarray(0, prefix.length), prefix) === 0)
  }

  function listContacts(): void {
    say(frames.numberFrame(ANSWER.contactsStart, nodes.length), 'its contacts begin')
    for (const node of nodes) say(frames.contactFrame(ANSWER.contact, node.record(0)), `contact ${node.name}`)
    say(frames.numberFrame(ANSWER.contactsEnd, secondOf(0)), 'its contacts end')
  }

  function sendToChannel(channel: number): void {
    if (channel < CHANNELS) say(OK, 'sent')
    else refuse(ERROR.notFound)
  }

  function sendText(frame: Buffer, carried: boolean): void {
    const node = find(frame.subarray(7, TEXT_AT))
    const text = frame.subarray(TEXT_AT)
    if (!node || text.length > MAX_TEXT_BYTES) {
      refuse(node ? ERROR.tableFull : ERROR.notFound)
      return
    }
    const ack = 1 + answers.integer(0xffff_fffe)
    say(frames.sentFrame(ack, waitOf(node)), `sent to ${node.name}`)
    if (!carried || node.manner === 'unheard') return
    const tripMs = 2 * travel(node)
    own.after(tripMs, () => say(frames.confirmedFrame(ack, Math.round(tripMs)), `${node.name} acknowledges`, transmit))
    // A repetition has the same time and words.
    const identity = `${frame.readUInt32LE(3)} ${text.toString()}`
    if (node.manner !== 'replies' || replied.get(node) === identity) return
    replied.set(node, identity)
    agenda.after(2 * tripMs, () => keep(node, 0, `Got: ${text.toString()}`.slice(0, 100), false))
  }

  function requestTelemetry(frame: Buffer): void {
    if (frame.length < 4 + KEY_BYTES) {
      const voltage = Buffer.from([1, 116, 0, 0])
      voltage.writeInt16BE(Math.round(BATTERY_MV / 10), 2)
      say(frames.telemetryFrame(key, voltage), 'its own measurements')
      return
    }
    const node = find(frame.subarray(4, 4 + KEY_BYTES))
    if (!node) {
      refuse(ERROR.notFound)
      return
    }
    say(frames.sentFrame(1 + answers.integer(0xffff_fffe), waitOf(node)), `asks ${node.name}`)
    if (node.isSensor && carries())
      own.after(2 * travel(node), () =>
        say(frames.telemetryFrame(node.key, node.measure()), `measurements of ${node.name}`, transmit),
      )
  }

  return {
    receive(chunk) {
      if (booting) ledger.junk(chunk.length)
      else decoder.push(chunk)
    },
    talk: network.talk,
    hush: network.hush,
    reset() {
      decoder = freshDecoder()
      own.revoke()
      version = 0
      booting = true
      agenda.after(BOOT_MS, () => {
        booting = false
      })
    },
  }
}
