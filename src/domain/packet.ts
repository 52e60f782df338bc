import type { Signal } from './message.ts'

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

/** Plain JSON data. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export type Decoded =
  | JsonDecoded
  | AprsPosition
  | AprsStatus
  | AprsMessage
  | AprsAck
  | XbeeIoSample
  | MySensorsValue
  | MySensorsRequest
  | MySensorsPresentation
  | MySensorsInternal
  | MeshtasticText
  | MeshtasticPosition
  | MeshtasticTelemetry
  | MeshtasticNodeInfo
  | TweliteStatus
  | TweliteIoStatus

export interface JsonDecoded {
  type: 'json'
  value: Json
}

export interface AprsPosition {
  type: 'aprs-position'
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  /** Symbol table and code, e.g. `/>`. */
  symbol: string
  /** How many low digits the sender blanked, 0..4. */
  ambiguityDigits?: number
  courseDegrees?: number
  speedKmh?: number
  altitudeM?: number
  /** As sent, e.g. `092345z`; APRS times carry no year. */
  timestamp?: string
  /** Whether the station says it takes APRS messages. */
  messaging: boolean
  comment?: string
}

export interface AprsStatus {
  type: 'aprs-status'
  text: string
  timestamp?: string
}

export interface AprsMessage {
  type: 'aprs-message'
  addressee: string
  text: string
  /** Present when the sender asks for an acknowledgement. */
  messageId?: string
}

export interface AprsAck {
  type: 'aprs-ack'
  addressee: string
  messageId: string
  /** True for `rej`: the addressee refused the message. */
  rejected: boolean
}

/** Readings of an XBee's own pins. */
export interface XbeeIoSample {
  type: 'xbee-io-sample'
  /** Level by pin, `DIO0` to `DIO15`; true: high. */
  digital: Record<string, boolean>
  /** The converter's count by pin, `AD0` to `AD5`; 1023 is the module's reference voltage. */
  analog: Record<string, number>
  /** Supply voltage as sent; millivolts on current modules, counts of the converter on old ones. */
  supply?: number
}

/** A value that a MySensors node reports. */
export interface MySensorsValue {
  type: 'mysensors-value'
  child: number
  /** The variable's name in the MySensors API, e.g. `V_TEMP`; absent: a type that is not known here. */
  variable?: string
  text: string
  /** The value, where the text is a number. */
  number?: number
}

/** A MySensors node asks for a value. */
export interface MySensorsRequest {
  type: 'mysensors-request'
  child: number
  variable?: string
}

/** A MySensors node says what one of its children is, or which library it has (child 255). */
export interface MySensorsPresentation {
  type: 'mysensors-presentation'
  child: number
  /** The sensor type's name in the MySensors API, e.g. `S_HUM`. */
  sensor?: string
  /** Description, or the library's version. */
  text: string
}

/** What a MySensors node tells of itself, e.g. its battery. */
export interface MySensorsInternal {
  type: 'mysensors-internal'
  /** In the MySensors API, e.g. `I_BATTERY_LEVEL`. */
  name?: string
  text: string
  number?: number
}

export interface MeshtasticText {
  type: 'meshtastic-text'
  text: string
  /** The packet that is replied to. */
  replyId?: number
}

export interface MeshtasticPosition {
  type: 'meshtastic-position'
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  altitudeM?: number
  /** Of the fix, RFC 3339. */
  time?: string
  speedKmh?: number
  courseDegrees?: number
  satellites?: number
  /** How many leading bits of each coordinate the sender gave away, 1..32; absent: all. */
  precisionBits?: number
}

/** What a node measured; groups and values that it did not send are absent. */
export interface MeshtasticTelemetry {
  type: 'meshtastic-telemetry'
  /** RFC 3339. */
  time?: string
  device?: MeshtasticDeviceMetrics
  environment?: MeshtasticEnvironment
  power?: MeshtasticPower
}

export interface MeshtasticDeviceMetrics {
  /** 0..100 */
  batteryPercent?: number
  externalPower?: true
  voltageMv?: number
  channelUtilizationPercent?: number
  airtimePercent?: number
  uptimeS?: number
}

export interface MeshtasticEnvironment {
  temperatureC?: number
  humidityPercent?: number
  pressureHpa?: number
  gasResistanceMohm?: number
  voltageMv?: number
  currentMa?: number
  /** Index of air quality, 0..500. */
  airQualityIndex?: number
  distanceMm?: number
  illuminanceLux?: number
  windDirectionDegrees?: number
  windSpeedMps?: number
  windGustMps?: number
  weightKg?: number
  /** Microroentgen an hour. */
  radiationUrph?: number
  rainfall1hMm?: number
  rainfall24hMm?: number
  soilMoisturePercent?: number
  soilTemperatureC?: number
}

export interface MeshtasticPower {
  channel1VoltageMv?: number
  channel1CurrentMa?: number
  channel2VoltageMv?: number
  channel2CurrentMa?: number
  channel3VoltageMv?: number
  channel3CurrentMa?: number
}

/** A node that introduces itself. */
export interface MeshtasticNodeInfo {
  type: 'meshtastic-node-info'
  longName: string
  /** At most four characters. */
  shortName?: string
  /** The number of the hardware's model. */
  hardwareModel?: number
  /** The number of the node's role, 0 for an ordinary client. */
  role?: number
}

/** Readings of a TWELITE with App_Twelite. */
export interface TweliteStatus {
  type: 'twelite-status'
  serial: string
  /** The sender's clock, which wraps about every 17 minutes. */
  timestampS: number
  /** How often it was relayed. */
  relays: number
  supplyMv: number
  /** Sent because it was time to, not because an input changed. */
  periodic: boolean
  /** By input, `DI1` to `DI4`; true: on, which is the low level. */
  inputs: Record<string, boolean>
  /** As sent: the inputs that the sender counts as changed, bit 0 for DI1. */
  inputMask: number
  /** Millivolts by input, `AI1` to `AI4`; those in use only. */
  analogMv: Record<string, number>
}

/** Readings of a TWELITE with App_IO. */
export interface TweliteIoStatus {
  type: 'twelite-io-status'
  serial: string
  timestampS: number
  relays: number
  /** By input, `DI1` to `DI12`; true: on, which is the low level. */
  inputs: Record<string, boolean>
  inputMask: number
  /** As sent: the inputs that raised an interrupt, bit 0 for DI1. */
  interruptMask: number
}
