import { createMySensorsDecoder } from '../../radio/families/mysensors/codec.ts'
import { COMMAND, encodeMessage, type MySensorsMessage } from '../../radio/families/mysensors/message.ts'
import { INTERNAL } from '../../radio/families/mysensors/names.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createNetwork } from '../network.ts'
import { createRevocable } from '../revocable.ts'
import { createSensorNode, type Saying, type SensorNode } from './nodes.ts'

const VERSION = '2.3.2'
const MIN_HOP_MS = 8
const MAX_HOP_MS = 60
const GATEWAY_MS = 2
const RESTART_MS = 300
const MAX_DISCOVER_MS = 1_500
const NEWCOMER_MS = 20_000
const EVERYONE = 255
const ITSELF = 255
const HEARTBEAT = { request: 18, response: 22 }
const REBOOT = 13
/** The type of a presentation that a gateway gives of itself. */
const REPEATER = 18

/** Simulates a serial gateway and its nodes, numbered from 1. `newcomer` adds a node that requests an id until it gets one. */
export function createMySensorsGateway(deps: ModuleDeps, { newcomer }: { newcomer: boolean }): SimulatedModule {
  const { random, agenda, ledger, transmit, answer, carries } = deps
  const nodes = Array.from({ length: deps.nodes }, (_, index) =>
    createSensorNode(index + 1, random.fork(`node ${index}`)),
  )
  const byId = new Map<number, SensorNode>(nodes.map((node) => [node.id, node]))
  const answers = random.fork('answers')
  const started = agenda.now()
  /** The planned actions of the gateway itself. A restart cancels them, but not those of the nodes. */
  const own = createRevocable(agenda)
  let joined = !newcomer
  let talking = false
  let decoder = freshDecoder()

  const network = createNetwork({
    ...deps,
    nodes,
    speak: (node, turn) => say(node.id, node.report(turn), false, `node ${node.id} reports`),
  })

  function freshDecoder() {
    return createMySensorsDecoder({ onMessage: take, onDiscarded: (bytes) => ledger.junk(bytes) })
  }

  function lineOf(node: number, { child, command, type, text }: Saying, ack: boolean): Uint8Array {
    return encodeMessage({ node, child, command, ack, type, payload: Buffer.from(text, 'latin1') })
  }

  function say(node: number, saying: Saying, ack: boolean, about: string): void {
    transmit(lineOf(node, saying, ack), `${about}: ${saying.text}`)
  }

  /** Runs after the time that a message takes through the air and back. */
  function soon(run: () => void, mostMs = MAX_HOP_MS): void {
    agenda.after(answers.between(MIN_HOP_MS, mostMs), run)
  }

  function take(message: MySensorsMessage): void {
    const { node } = message
    const bytes = encodeMessage(message)
    if (node === 0) {
      ledger.receive({ bytes, kind: 'command', carried: true, about: 'the host asks the gateway' })
      own.after(GATEWAY_MS, () => execute(message))
      return
    }
    const carried = carries()
    ledger.receive({
      bytes,
      kind: 'frame',
      carried,
      about: `the host to ${node === EVERYONE ? 'everyone' : `node ${node}`}`,
    })
    if (!carried) return
    if (node === EVERYONE) broadcast(message)
    else reach(message)
  }

  function execute({ command, type }: MySensorsMessage): void {
    if (command !== COMMAND.internal) return
    const respond = (kind: number, text: string) =>
      answer(lineOf(0, { child: ITSELF, command, type: kind, text }, false), `the gateway: ${text}`)
    if (type === INTERNAL.version) respond(INTERNAL.version, VERSION)
    else if (type === INTERNAL.presentation) {
      const saying = { child: ITSELF, command: COMMAND.presentation, type: REPEATER, text: VERSION }
      answer(lineOf(0, saying, false), 'the gateway presents itself')
    } else if (type === HEARTBEAT.request) respond(HEARTBEAT.response, String(Math.floor(agenda.now() - started)))
  }

  function broadcast({ command, type, payload }: MySensorsMessage): void {
    if (command !== COMMAND.internal) return
    if (type === INTERNAL.idResponse) join(Number(Buffer.from(payload).toString()))
    if (type !== INTERNAL.discoverRequest) return
    for (const { id, manner } of byId.values())
      if (manner === 'echoes')
        soon(() => {
          const saying = { child: ITSELF, command, type: INTERNAL.discoverResponse, text: '0' }
          say(id, saying, false, `node ${id} is there`)
        }, MAX_DISCOVER_MS)
  }

  function reach(message: MySensorsMessage): void {
    const { child, command, ack, type, payload } = message
    const node = byId.get(message.node)
    if (!node || node.manner === 'sleeps') return
    // A gateway replaces an empty payload with 0.
    const text = payload.length === 0 ? '0' : Buffer.from(payload).toString('latin1')
    soon(() => {
      if (ack) say(node.id, { child, command, type, text }, true, `node ${node.id} echoes`)
      if (command === COMMAND.set) node.set(child, type, text)
      else if (command === COMMAND.req) say(node.id, node.value(child, type), false, `node ${node.id} answers`)
      else if (command === COMMAND.internal && type === REBOOT)
        soon(() => say(node.id, node.report(0), false, `node ${node.id} restarts`))
      else if (command === COMMAND.internal && type === INTERNAL.presentation) present(node)
      else if (command === COMMAND.internal && type === HEARTBEAT.request) beat(node)
    })
  }

  /** As the library does: all at once, one after the other. */
  function present(node: SensorNode): void {
    for (const saying of node.introduction) say(node.id, saying, false, `node ${node.id} presents itself`)
  }

  function beat(node: SensorNode): void {
    const text = String(Math.floor(agenda.now() - started))
    const saying = { child: ITSELF, command: COMMAND.internal, type: HEARTBEAT.response, text }
    say(node.id, saying, false, `node ${node.id} is well`)
  }

  /** Requests an id for the newcomer again and again. */
  function requestId(): void {
    agenda.after(NEWCOMER_MS / 20, function again() {
      if (joined || !talking) return
      const saying = { child: ITSELF, command: COMMAND.internal, type: INTERNAL.idRequest, text: '' }
      say(EVERYONE, saying, false, 'a node without an id asks for one')
      agenda.after(NEWCOMER_MS, again)
    })
  }

  function join(id: number): void {
    if (joined || !(id >= 1 && id <= 254) || byId.has(id)) return
    joined = true
    const node = createSensorNode(id, random.fork('newcomer'))
    byId.set(id, node)
    const turnOf = (turn: number) =>
      agenda.after(node.periodMs / (turn < 5 ? 10 : 1), () => {
        if (talking) say(id, node.report(turn), false, `node ${id}, the newcomer, reports`)
        turnOf(turn + 1)
      })
    turnOf(0)
  }

  return {
    receive: (chunk) => decoder.push(chunk),
    talk() {
      network.talk()
      if (talking) return
      talking = true
      if (!joined) requestId()
    },
    hush() {
      network.hush()
      talking = false
    },
    reset() {
      decoder = freshDecoder()
      own.revoke()
      own.after(RESTART_MS, () => {
        const text = 'Gateway startup complete.'
        const saying = { child: ITSELF, command: COMMAND.internal, type: INTERNAL.gatewayReady, text }
        answer(lineOf(0, saying, false), `the gateway: ${text}`)
      })
    },
  }
}
