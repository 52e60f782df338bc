import type { Decoded } from './decoded.ts'
import type { Signal } from './signal.ts'

/** What a driver heard: one packet of the radio network, its payload, and what the module told about it. */
export interface ReceivedPacket {
  /** The sender's address in the family's form; absent where the family has none. */
  source?: string
  destination?: string
  payload: Uint8Array
  signal?: Signal
  /** The network header, where the family has one worth showing. */
  packet?: Packet
  /** The payload's meaning, where the driver knows it. */
  decoded?: Decoded
}

export type Packet = Ax25Packet | XbeePacket | MySensorsPacket | MeshtasticPacket | TwelitePacket

export interface Ax25Packet {
  protocol: 'ax25'
  /** KISS port, 0..15. */
  port: number
  /** Digipeaters in order; `repeated` once that one has passed the packet on. */
  path: { address: string; repeated: boolean }[]
  /** Protocol identifier, F0 (240) for no layer 3. */
  pid: number
}

export interface XbeePacket {
  protocol: 'xbee'
  /** The sender's 16-bit network address, four hexadecimal digits; absent: not known. */
  networkAddress?: string
  broadcast: boolean
  /** The receive options as the module gave them, 0..255: bit 0 acknowledged, bit 1 broadcast, others by family. */
  options: number
  /** The application layer's addressing, told by modules that are set to (AO=1). */
  sourceEndpoint?: number
  destinationEndpoint?: number
  clusterId?: number
  profileId?: number
}

export interface MySensorsPacket {
  protocol: 'mysensors'
  /** A sensor or actuator of the node, 0..254; 255: the node itself. */
  child: number
  command: 'presentation' | 'set' | 'req' | 'internal' | 'stream'
  /** The number of the variable, sensor type or internal type, by the command. */
  type: number
}

export interface MeshtasticPacket {
  protocol: 'meshtastic'
  /** The packet's number, chosen by its sender. */
  id: number
  /** The receiving module's channel, 0..7; of what it cannot read, the channel's hash. */
  channel: number
  /** The kind of content (PortNum), 1..511; absent: the module cannot read the packet. */
  portNumber?: number
  /** The payload is as it was on the air, encrypted: the module has no key for it. */
  encrypted?: true
  /** How many nodes passed it on before it was heard; absent: unknown. */
  hopsAway?: number
  viaMqtt?: true
  /** The packet that this one answers. */
  requestId?: number
  /** What was measured of the node that passed it on; of the sender itself it is `signal`. */
  lastHopRssiDbm?: number
  lastHopSnrDb?: number
}

export interface TwelitePacket {
  protocol: 'twelite'
  /** The command byte; 129 is a status, 160 the extended form, below 128 the sender's own. */
  command: number
  /** The sender's serial number, eight hexadecimal digits. */
  serial?: string
  /** Made of the network's application id. */
  packetId?: number
  /** Of the extended form: the sender's number for it. */
  responseId?: number
  /** Of the extended form, where it was sent to a serial number. */
  destinationSerial?: string
}
