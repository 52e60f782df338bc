import { BROADCAST } from '../../radio/families/xbee/address.ts'
import {
  DATA_ENDPOINTS,
  type ExplicitTransmitFrame,
  type RemoteAtCommandFrame,
  type TransmitFrame,
} from '../../radio/families/xbee/api/host-frames.ts'
import type { ModuleFrame } from '../../radio/families/xbee/api/module-frames.ts'
import type { Agenda } from '../agenda.ts'
import { createNetwork, type Network } from '../network.ts'
import type { Random } from '../random.ts'
import { createRevocable } from '../revocable.ts'
import type { XbeeNode } from './nodes.ts'
import { type Answer, OK } from './parameters.ts'
import { answerZdo, isZdo } from './zdo.ts'

const MIN_TRIP_MS = 15
const MAX_TRIP_MS = 120
const MIN_REPLY_MS = 200
const MAX_REPLY_MS = 900
/** Time until a module gives up waiting for an acknowledgement, and searching for an address, ms. */
const NO_ACK_MS = 1_500
const NOT_FOUND_MS = 3_000
/** Number of attempts of a module to send a message. */
const TRIES = 3
const APPLY_CHANGES = 0x02
/** Delivery status (8B). */
const DELIVERED = 0x00
const NO_NETWORK_ACK = 0x21
const ADDRESS_NOT_FOUND = 0x24
const NO_RESOURCES = 0x32
/** Status of a remote command (97). */
const NOT_REACHED = 4

export type Transmission = TransmitFrame | ExplicitTransmitFrame

export interface AirDeps {
  nodes: readonly XbeeNode[]
  random: Random
  agenda: Agenda
  rate: number | undefined
  limit: number | undefined
  congested(): boolean
  carries(): boolean
  /** Returns whether the module reports endpoints (AO=1). */
  explicit(): boolean
  hear(frame: ModuleFrame, about: string): void
  /** Called with the module's own report about a transmission. */
  report(frame: ModuleFrame, about: string): void
}

/** Simulates the nodes in reach of the module, and their reactions to its transmissions. */
export function createXbeeAir(deps: AirDeps) {
  const { nodes, random, agenda, carries, explicit, hear, report } = deps
  const answers = random.fork('answers')
  const by64 = new Map(nodes.map((node) => [node.identity.address64, node]))
  const by16 = new Map(nodes.map((node) => [node.identity.address16, node]))
  /** The module's planned reports about the host's frames. */
  const own = createRevocable(agenda)
  let busyTurn = 0

  function put({ identity }: XbeeNode, payload: Uint8Array, about: string): void {
    const { address64, address16 } = identity
    const frame = { address64, address16, options: 0x01, payload }
    hear(
      explicit() ? { type: 'explicit-receive', ...frame, ...DATA_ENDPOINTS } : { type: 'receive', ...frame },
      `${identity.name}: ${about}`,
    )
  }

  function speak(node: XbeeNode, turn: number): void {
    const { address64, address16, name } = node.identity
    if (node.samples)
      hear({ type: 'io-sample', address64, address16, options: 0x01, data: node.sample(turn) }, `${name} samples`)
    else {
      const data = node.report(turn)
      put(node, data, Buffer.from(data).toString())
    }
  }

  function status(frameId: number, address16: string, delivery: number, retries: number): void {
    if (frameId === 0) return
    const discovery = delivery === ADDRESS_NOT_FOUND ? 1 : 0
    report(
      { type: 'transmit-status', frameId, address16, retries, delivery, discovery },
      `status of ${frameId}: ${delivery.toString(16)}`,
    )
  }

  const find = (address64: string, address16: string) => by64.get(address64) ?? by16.get(address16)
  const trip = () => answers.between(MIN_TRIP_MS, MAX_TRIP_MS)

  function toOne(frame: Transmission): void {
    const { frameId, address64, address16, options, payload } = frame
    const node = find(address64, address16)
    if (!node) {
      own.after(NOT_FOUND_MS, () => status(frameId, 'FFFD', ADDRESS_NOT_FOUND, 0))
      return
    }
    const own16 = node.identity.address16
    if (node.manner === 'busy' && busyTurn++ % 2 === 0) {
      own.after(trip(), () => status(frameId, own16, NO_RESOURCES, 0))
      return
    }
    // Without acknowledgement the module tries once and always reports success.
    const acknowledged = (options & 0x01) === 0
    let lost = 0
    const tries = acknowledged ? TRIES : 1
    while (lost < tries && (node.manner === 'gone' || !carries())) lost++
    if (lost === tries) {
      if (acknowledged) own.after(NO_ACK_MS, () => status(frameId, own16, NO_NETWORK_ACK, TRIES))
      else own.after(trip(), () => status(frameId, own16, DELIVERED, 0))
      return
    }
    const arrival = trip() * (1 + lost)
    own.after(arrival, () => status(frameId, own16, DELIVERED, lost))
    if (frame.type === 'explicit-transmit' && isZdo(frame)) {
      const { address64: source64, address16: source16 } = node.identity
      const reply = answerZdo(frame, payload, node.identity)
      own.after(arrival + trip(), () => {
        if (!explicit()) return
        hear(
          { type: 'explicit-receive', address64: source64, address16: source16, options: 0x01, ...reply },
          `${node.identity.name} answers cluster ${frame.clusterId.toString(16)}`,
        )
      })
      return
    }
    if (node.manner !== 'replies') return
    const words = Buffer.concat([Buffer.from('Got: '), payload]).subarray(0, 80)
    agenda.after(arrival + answers.between(MIN_REPLY_MS, MAX_REPLY_MS), () => put(node, words, words.toString()))
  }

  function answerRemote({ identity }: XbeeNode, frameId: number, command: string, { status, value }: Answer): void {
    if (frameId === 0) return
    const { address64, address16, name } = identity
    report(
      { type: 'remote-at-response', frameId, address64, address16, command, status, value },
      `${name} answers ${command}`,
    )
  }

  const network: Network = createNetwork({
    ...deps,
    nodes,
    speak,
  })

  return {
    talk: network.talk,
    hush: network.hush,

    transmitted(frame: Transmission): void {
      if (frame.address64 !== BROADCAST) toOne(frame)
      else own.after(trip(), () => status(frame.frameId, 'FFFE', DELIVERED, 0))
    },

    /** Runs a remote command on a node. */
    remote({ frameId, address64, address16, command, parameter, options }: RemoteAtCommandFrame): void {
      const node = find(address64, address16)
      if (!node || node.manner === 'gone' || !carries()) {
        const identity = { address64, address16 }
        own.after(NO_ACK_MS, () => {
          if (frameId !== 0)
            report(
              {
                type: 'remote-at-response',
                frameId,
                ...identity,
                command,
                status: NOT_REACHED,
                value: new Uint8Array(0),
              },
              `no node answers ${command}`,
            )
        })
        return
      }
      const given = Uint8Array.from(parameter)
      own.after(trip(), () => {
        const answer =
          command === 'IS'
            ? { status: OK, value: node.lastSample() }
            : node.parameters.run(command, given, (options & APPLY_CHANGES) !== 0)
        answerRemote(node, frameId, command, answer)
      })
    },

    /** Every reachable node reports its identity within `withinMs`, in random order. */
    discover(withinMs: number, found: (node: XbeeNode) => void): void {
      for (const node of nodes) {
        const after = answers.between(0.05, 0.9) * withinMs
        if (node.manner !== 'gone' && carries()) own.after(after, () => found(node))
      }
    },

    /** Called when the module restarts: it forgets the host's frames. */
    forget: own.revoke,
  }
}
