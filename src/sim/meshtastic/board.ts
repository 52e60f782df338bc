import { createToRadioDecoder, encodeFromRadio, encodeToRadio } from '../../radio/families/meshtastic/wire/codec.ts'
import {
  type FromRadio,
  loraConfigMessage,
  MAX_PAYLOAD_BYTES,
  type MeshPacket,
  PORT,
  routingMessage,
  type ToRadio,
} from '../../radio/families/meshtastic/wire/messages.ts'
import { bytes, message, string, uint32 } from '../../radio/families/meshtastic/wire/protobuf.ts'
import { encodeStreamFrame } from '../../radio/families/meshtastic/wire/stream.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createRevocable } from '../revocable.ts'
import { createAdmin, DONE } from './admin.ts'
import { createMesh } from './mesh.ts'
import { createMeshNodes } from './nodes.ts'

/** The module's own node. */
const OWN = 0x433a1b2c
const OWN_USER = { id: '!433a1b2c', longName: 'musen simulator', shortName: 'MUSN', hardwareModel: 37 }
const FIRMWARE = '2.7.11.simulated'
const BOOT_MS = 400
const QUEUE_LENGTH = 16
const MIN_TAKE_MS = 2
const MAX_TAKE_MS = 12
const MAX_TO_HOST = 32
/** Result codes of the send queue. */
const TAKEN = 0
const TOO_LARGE = 7
const FOR_ITSELF = 35

/** Frames that a host may have written itself, so they are reported as written. */
const writtenMessage = message({ id: uint32(1), config: bytes(5), moduleConfig: bytes(9), channel: bytes(10) })
const CHANNELS = [
  { index: 0, settings: new Uint8Array(0), role: 1 },
  { index: 1, settings: message({ name: string(3) }).encode({ name: 'Rescue' }), role: 2 },
]

/**
 * Simulates a Meshtastic board on a serial port. Until the host requests the configuration, the board writes its log to the port and
 * keeps only the newest packets for the host.
 */
export function createMeshtasticBoard(deps: ModuleDeps, { region }: { region: number }): SimulatedModule {
  const { random, agenda, ledger, transmit, carries, congested, nodes: count, rate, limit } = deps
  const nodes = createMeshNodes(count, random.fork('nodes'))
  const timing = random.fork('timing')
  const waiting: { packet: MeshPacket; about: string }[] = []
  const started = agenda.now()
  const own = createRevocable(agenda)
  const adminIds = random.fork('admin')
  const admin = createAdmin({
    owner: OWN_USER,
    firmware: FIRMWARE,
    lora: loraConfigMessage.encode({ usePreset: true, region, hopLimit: 3, txEnabled: true }),
    channels: CHANNELS,
  })
  let served = false
  let sentId = 0
  let boots = 1
  let booting = false
  let decoder = freshDecoder()
  const mesh = createMesh({
    nodes,
    own: OWN,
    random: random.fork('mesh'),
    agenda,
    rate,
    limit,
    congested,
    carries,
    hear: (packet, about) => passOn(packet, about),
    report(packet, about) {
      if (served) say({ packet }, about)
    },
  })

  function freshDecoder() {
    return createToRadioDecoder({ onFrame: receiveMessage, onDiscarded: (bytes) => ledger.junk(bytes) })
  }

  function say(message: FromRadio, about: string, put = deps.answer): void {
    sentId++
    put(encodeFromRadio({ id: sentId, ...message }), about)
  }

  function sayWritten(
    written: { config?: Uint8Array; moduleConfig?: Uint8Array; channel?: Uint8Array },
    about: string,
  ) {
    sentId++
    deps.answer(encodeStreamFrame(writtenMessage.encode({ id: sentId, ...written })), about)
  }

  function passOn(packet: MeshPacket, about: string): void {
    if (served) {
      say({ packet }, about, transmit)
      return
    }
    transmit(
      Buffer.from(`INFO  | ??:??:?? ${Math.floor((agenda.now() - started) / 1000)} [Router] ${about}\r\n`),
      `the log: ${about}`,
    )
    waiting.push({ packet, about })
    if (waiting.length > MAX_TO_HOST) waiting.shift()
  }

  function receiveMessage(message: ToRadio): void {
    const bytes = encodeToRadio(message)
    const { packet, wantConfigId, disconnect, heartbeat } = message
    if (packet) {
      take(packet, bytes)
      return
    }
    const about = wantConfigId !== undefined ? 'asks for the configuration' : heartbeat ? 'is there' : 'leaves'
    ledger.receive({ bytes, kind: 'command', carried: true, about: `the host ${about}` })
    if (wantConfigId !== undefined) own.after(1, () => configure(wantConfigId))
    if (heartbeat && served) own.after(1, () => say({ queueStatus: queueStatus(0, TAKEN) }, 'the queue'))
    if (disconnect) served = false
  }

  function configure(nonce: number): void {
    served = true
    say({ myInfo: { nodeNumber: OWN, rebootCount: boots, minAppVersion: 30_200 } }, 'its own number')
    say({ nodeInfo: { number: OWN, user: admin.owner() } }, 'its own name')
    say({ metadata: { firmwareVersion: FIRMWARE, hardwareModel: OWN_USER.hardwareModel } }, 'its firmware')
    for (const channel of admin.channels()) sayWritten({ channel }, 'a channel')
    for (const config of admin.configs()) sayWritten({ config }, 'its configuration')
    for (const moduleConfig of admin.modules()) sayWritten({ moduleConfig }, 'the configuration of a module')
    for (const node of nodes) {
      const { number, user, hops } = node
      const heard = { hopsAway: hops, ...(hops === 0 && { snr: node.signal().snr }) }
      const nodeInfo = { number, user, position: node.position(), deviceMetrics: node.metrics(), ...heard }
      say({ nodeInfo }, `its list has ${node.address}`)
    }
    say({ configCompleteId: nonce }, 'the configuration is complete')
    for (const { packet, about } of waiting.splice(0)) say({ packet }, about, transmit)
  }

  function take(packet: MeshPacket, bytes: Uint8Array): void {
    const { id = 0, to = 0, decoded } = packet
    const payload = decoded?.payload ?? new Uint8Array(0)
    const result = payload.length > MAX_PAYLOAD_BYTES ? TOO_LARGE : to === OWN ? FOR_ITSELF : TAKEN
    const about = `to !${to.toString(16).padStart(8, '0')}: ${Buffer.from(payload).toString()}`
    ledger.receive({ bytes, kind: decoded ? 'frame' : 'malformed', carried: result === TAKEN, about })
    if (!decoded) return
    own.after(timing.between(MIN_TAKE_MS, MAX_TAKE_MS), () => {
      if (served) say({ queueStatus: queueStatus(id, result) }, `the queue and ${id}: ${result}`)
      if (result === TAKEN) mesh.transmitted(packet)
      if (result === FOR_ITSELF && decoded.portNumber === PORT.admin) administer(payload, id)
    })
  }

  /** Does what an administration packet asks, or refuses it. */
  function administer(payload: Uint8Array, requestId: number): void {
    const { error, response, rebootAfterS } = admin.handle(payload)
    if (response) sayItself({ portNumber: PORT.admin, payload: response, requestId }, `the answer to ${requestId}`)
    sayItself(
      { portNumber: PORT.routing, payload: routingMessage.encode({ errorReason: error }), requestId },
      error === DONE ? `it did ${requestId}` : `it refuses ${requestId}: ${error}`,
    )
    if (rebootAfterS !== undefined) own.after(rebootAfterS * 1000, reset)
  }

  function sayItself(decoded: NonNullable<MeshPacket['decoded']>, about: string): void {
    if (served) say({ packet: { from: OWN, to: OWN, decoded, id: 1 + adminIds.integer(0xffff_fffe) } }, about)
  }

  function reset(): void {
    decoder = freshDecoder()
    served = false
    waiting.length = 0
    mesh.forget()
    own.revoke()
    const boot = ++boots
    booting = true
    agenda.after(BOOT_MS, () => {
      if (boot !== boots) return
      booting = false
      say({ rebooted: true }, 'it has started')
    })
  }

  function queueStatus(packetId: number, result: number) {
    return { ...(result !== TAKEN && { result }), free: QUEUE_LENGTH - 1, maxLength: QUEUE_LENGTH, packetId }
  }

  return {
    receive(chunk) {
      if (booting) ledger.junk(chunk.length)
      else decoder.push(chunk)
    },
    talk: mesh.talk,
    hush: mesh.hush,
    reset,
  }
}
