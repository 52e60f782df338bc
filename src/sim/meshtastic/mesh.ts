import { BROADCAST_NUMBER } from '../../radio/families/meshtastic/address.ts'
import { type MeshPacket, PORT, routingMessage } from '../../radio/families/meshtastic/wire/messages.ts'
import type { Agenda } from '../agenda.ts'
import { createNetwork, type Network } from '../network.ts'
import type { Random } from '../random.ts'
import { createRevocable } from '../revocable.ts'
import { type Content, type MeshNode, text } from './nodes.ts'

/** Minimum and maximum time of a hop, in the air and at the node, ms. */
const MIN_HOP_MS = 300
const MAX_HOP_MS = 900
/** Number of transmissions of a packet that requests an acknowledgement, and their interval in ms. */
const TRANSMISSIONS = 3
const REPEAT_MS = 4_000
const HOP_LIMIT = 3
/** Routing errors. */
const NO_ERROR = 0
const MAX_RETRANSMIT = 5
const PKI_UNKNOWN_KEY = 35
const NOT_AUTHORIZED = 33

export interface MeshDeps {
  nodes: readonly MeshNode[]
  /** The module's own number. */
  own: number
  random: Random
  agenda: Agenda
  rate: number | undefined
  limit: number | undefined
  congested(): boolean
  /** Returns whether a packet of the module is not lost in the air. */
  carries(): boolean
  /** Called with a packet that the module receives. */
  hear(packet: MeshPacket, about: string): void
  /** Called with a routing packet that the module creates itself. */
  report(packet: MeshPacket, about: string): void
}

/** Simulates the nodes in reach of the module, and their reactions to its transmissions. */
export function createMesh(deps: MeshDeps): Network & {
  transmitted(packet: MeshPacket): void
  /** Called when the module restarts: it forgets the pending acknowledgements. */
  forget(): void
} {
  const { nodes, own: ownNumber, random, agenda, carries, hear, report } = deps
  const answers = random.fork('answers')
  /** Ids of the nodes' own packets. `answerIds`: ids of packets that the host causes. */
  const ids = random.fork('ids')
  const answerIds = random.fork('answer ids')
  const byNumber = new Map(nodes.map((node) => [node.number, node]))
  const replied = new Map<number, number>()
  /** The module's planned reports about the host's packets. */
  const own = createRevocable(agenda)

  function packetOf(node: MeshNode, to: number, { portNumber, payload }: Content, answers?: object): MeshPacket {
    const { rssi, snr } = node.signal()
    return {
      from: node.number,
      to,
      decoded: { portNumber, payload, ...answers, bitfield: 1 },
      id: newId(answers ? answerIds : ids),
      snr,
      hopLimit: HOP_LIMIT - node.hops,
      rssi,
      hopStart: HOP_LIMIT,
    }
  }

  function speak(node: MeshNode, turn: number): void {
    const content = node.say(turn)
    hear(packetOf(node, BROADCAST_NUMBER, content), `${node.address}: ${content.about}`)
  }

  function answer(node: MeshNode, requestId: number, errorReason: number): void {
    const payload = routingMessage.encode({ errorReason })
    const what = errorReason === NO_ERROR ? 'acknowledges' : `reports the error ${errorReason} for`
    hear(
      packetOf(node, ownNumber, { portNumber: PORT.routing, payload, about: '' }, { requestId }),
      `${node.address} ${what} ${requestId}`,
    )
  }

  /** Reports the result of a packet from the module itself: not acknowledged, or relayed by a node. */
  function reportResult(requestId: number, errorReason: number): void {
    const decoded = { portNumber: PORT.routing, payload: routingMessage.encode({ errorReason }), requestId }
    report(
      { from: ownNumber, to: ownNumber, decoded, id: newId(answerIds) },
      errorReason === NO_ERROR ? `${requestId} was relayed` : `${requestId} was not acknowledged`,
    )
  }

  const newId = (source: Random) => 1 + source.integer(0xffff_fffe)
  const travel = ({ hops }: MeshNode) => answers.between(MIN_HOP_MS, MAX_HOP_MS) * (1 + hops)

  function toOne(packet: MeshPacket, node: MeshNode | undefined): void {
    const { id = 0, wantAck, decoded } = packet
    const isAdmin = decoded?.portNumber === PORT.admin
    const tries = wantAck ? TRANSMISSIONS : 1
    let lost = 0
    while (lost < tries && !carries()) lost++
    if (lost === tries || !node || node.manner === 'unheard') {
      if (wantAck) own.after(TRANSMISSIONS * REPEAT_MS, () => reportResult(id, MAX_RETRANSMIT))
      return
    }
    const arrival = lost * REPEAT_MS + travel(node)
    if (wantAck && node.hops > 0) own.after(arrival, () => reportResult(id, NO_ERROR))
    agenda.after(arrival, () => {
      // No node lets the host change its settings.
      const error = isAdmin ? NOT_AUTHORIZED : node.manner === 'no-key' ? PKI_UNKNOWN_KEY : NO_ERROR
      if (wantAck || isAdmin) agenda.after(travel(node), () => answer(node, id, error))
      if (node.manner === 'replies' && decoded?.portNumber === PORT.text)
        reply(node, decoded.payload ?? new Uint8Array(0), id)
    })
  }

  /** Replies once to a packet, even if it is repeated. */
  function reply(node: MeshNode, words: Uint8Array, id: number): void {
    if (replied.get(node.number) === id) return
    replied.set(node.number, id)
    const content = text(`Got: ${Buffer.from(words).toString()}`.slice(0, 100))
    agenda.after(2 * travel(node), () =>
      hear(packetOf(node, ownNumber, content, { replyId: id }), `${node.address}: ${content.about}`),
    )
  }

  const network = createNetwork({
    ...deps,
    nodes,
    speak,
  })

  return {
    talk: network.talk,
    hush: network.hush,
    get said() {
      return network.said
    },
    transmitted(packet) {
      const { id = 0, to = BROADCAST_NUMBER, wantAck } = packet
      if (to !== BROADCAST_NUMBER) toOne(packet, byNumber.get(to))
      else if (wantAck && carries())
        own.after(answers.between(MIN_HOP_MS, MAX_HOP_MS), () => reportResult(id, NO_ERROR))
    },
    forget: own.revoke,
  }
}
