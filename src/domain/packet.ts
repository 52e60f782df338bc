import type { Decoded } from './decoded/decoded.ts'
import type { Battery } from './node.ts'
import type { Position, Reading } from './readings/reading.ts'
import type { Signal } from './signal.ts'

/** One packet that a driver received: its payload, and what the module reported about it. */
export interface ReceivedPacket {
  /** The sender's address in the family's form; absent if the family has no addresses. */
  source?: string
  destination?: string
  payload: Uint8Array
  signal?: Signal
  /** The network header, if the family has a useful one. */
  packet?: Packet
  /** The meaning of the payload, if the driver knows it. */
  decoded?: Decoded
  /** The power values of the sender, if the packet contains them. They become readings. */
  battery?: Battery
  /** Where the sender is, if the packet says so. It becomes readings. */
  position?: Position
  /**
   * The other values that the sender measured, in the units of `QUANTITIES`, at most `MAX_READINGS`. Signal, battery and position are added
   * to them for all families.
   */
  readings?: Reading[]
}

export type Packet =
  | Ax25Packet
  | XbeePacket
  | XbeeRelayPacket
  | MySensorsPacket
  | MeshtasticPacket
  | MeshcorePacket
  | TwelitePacket
  | TweliteSensorPacket

export interface Ax25Packet {
  protocol: 'ax25'
  /** KISS port, 0..15. */
  port: number
  /** Digipeaters in order. `repeated`: whether the digipeater has relayed the packet. */
  path: { address: string; repeated: boolean }[]
  /** Protocol identifier, F0 (240) for no layer 3. */
  pid: number
}

export interface XbeePacket {
  protocol: 'xbee'
  /** The sender's 16-bit network address, four hexadecimal digits; absent: unknown. */
  networkAddress?: string
  broadcast: boolean
  /** The receive options from the module, 0..255: bit 0 acknowledged, bit 1 broadcast, others by family. */
  options: number
  /** The addressing of the application layer; present if the module is set to AO=1. */
  sourceEndpoint?: number
  destinationEndpoint?: number
  clusterId?: number
  profileId?: number
}

/** Data that another interface of the XBee sent to this machine, not a node. */
export interface XbeeRelayPacket {
  protocol: 'xbee-relay'
  interface: 'serial' | 'bluetooth' | 'micropython'
}

export interface MySensorsPacket {
  protocol: 'mysensors'
  /** A sensor or actuator of the node, 0..254; 255: the node itself. */
  child: number
  command: 'presentation' | 'set' | 'req' | 'internal' | 'stream'
  /** The number of the variable, sensor type or internal type, depending on the command. */
  type: number
}

export interface MeshtasticPacket {
  protocol: 'meshtastic'
  /** The packet's number, chosen by its sender. */
  id: number
  /** The receiving module's channel, 0..7; the channel's hash if the module cannot read the packet. */
  channel: number
  /** The kind of content (PortNum), 1..511; absent: the module cannot read the packet. */
  portNumber?: number
  /** The payload is still encrypted, because the module does not have the key. */
  encrypted?: true
  /** The sender encrypted the packet for this module alone, with its public key, and not with the key of a channel. */
  pkiEncrypted?: true
  /** Number of nodes that relayed the packet; absent: unknown. */
  hopsAway?: number
  viaMqtt?: true
  /** The packet that this one answers. */
  requestId?: number
  /** The signal of the node that relayed the packet. `signal` is that of the sender itself. */
  lastHopRssiDbm?: number
  lastHopSnrDb?: number
}

export interface MeshcorePacket {
  protocol: 'meshcore'
  /** The module's channel; absent: from or about one contact. */
  channel?: number
  /** Number of nodes that relayed the packet; absent: unknown. */
  hops?: number
  /** The kind of a channel's datagram, 1..65535: the application that it belongs to. */
  dataType?: number
  /** The SNR at which the last relay was heard. `signal` is that of the sender itself. */
  lastHopSnrDb?: number
}

export interface TwelitePacket {
  protocol: 'twelite'
  /** The command byte; 129 is a status, 160 the extended form, 170 an act, below 128 the sender's own. */
  command: number
  /** The sender's serial number, eight hexadecimal digits. */
  serial?: string
  /** Made of the network's application id. */
  packetId?: number
  /** In the extended form: the sender's number for the response. */
  responseId?: number
  /** Number of an act's sender, two hexadecimal digits; FE: it has none of its own. */
  logicalId?: string
  /** In the extended form or of an act, if it was sent to a serial number. */
  destinationSerial?: string
}

/** Header of a packet from a TWELITE PAL, CUE, ARIA or App_Tag. */
export interface TweliteSensorPacket {
  protocol: 'twelite-sensor'
  /** The sender's serial number, eight hexadecimal digits. */
  serial: string
  /** The sender's number, two hexadecimal digits; 78: it has none of its own. */
  logicalId: string
  /** Number of the packet, 0..65535. */
  sequence: number
  /** 128: PAL, CUE or ARIA; others: the sensor of App_Tag. */
  sensorType: number
  /** The router that forwarded the packet; absent: received directly. `signal` is that of the sender at the router. */
  routerSerial?: string
}
