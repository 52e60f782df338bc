import { deviceMessage } from '../telemetry/device.ts'
import {
  bool,
  bytes,
  embedded,
  fixed32,
  float,
  int32,
  message,
  sfixed32,
  string,
  uint32,
  type Value,
} from './protobuf.ts'

/**
 * The part of Meshtastic's messages that is used here, by field number (the public interface description of the firmware,
 * 2.5 to 2.7). Keys (`psk`, `public_key`, `private_key`) are omitted on purpose: fields that are not read cannot be shown.
 */

export const userMessage = message({
  id: string(1),
  longName: string(2),
  shortName: string(3),
  macAddress: bytes(4),
  hardwareModel: uint32(5),
  isLicensed: bool(6),
  role: uint32(7),
})

/** `latitude`, `longitude` in 1e-7 degrees; `altitude` in metres above the sea; `groundTrack` in 1e-5 degrees. */
export const positionMessage = message({
  latitude: sfixed32(1),
  longitude: sfixed32(2),
  altitude: int32(3),
  /** Seconds since 1970; of the message, and of the fix. */
  time: fixed32(4),
  timestamp: fixed32(7),
  /** Metres a second. */
  groundSpeed: uint32(15),
  groundTrack: uint32(16),
  satellitesInView: uint32(19),
  precisionBits: uint32(23),
})

export const routingMessage = message({
  /** See `routing-errors.ts`. */
  errorReason: uint32(3),
})

export const dataMessage = message({
  /** See `PORT`. */
  portNumber: uint32(1),
  payload: bytes(2),
  wantResponse: bool(3),
  destination: fixed32(4),
  source: fixed32(5),
  requestId: fixed32(6),
  replyId: fixed32(7),
  emoji: fixed32(8),
  bitfield: uint32(9),
})

export const meshPacketMessage = message({
  from: fixed32(1),
  to: fixed32(2),
  channel: uint32(3),
  decoded: embedded(4, dataMessage),
  encrypted: bytes(5),
  id: fixed32(6),
  receivedAt: fixed32(7),
  snr: float(8),
  hopLimit: uint32(9),
  wantAck: bool(10),
  priority: uint32(11),
  rssi: int32(12),
  viaMqtt: bool(14),
  hopStart: uint32(15),
  pkiEncrypted: bool(17),
})

export const nodeInfoMessage = message({
  number: uint32(1),
  user: embedded(2, userMessage),
  position: embedded(3, positionMessage),
  snr: float(4),
  /** Seconds since 1970; 0: never, or before the module knew the time. */
  lastHeard: fixed32(5),
  deviceMetrics: embedded(6, deviceMessage),
  channel: uint32(7),
  viaMqtt: bool(8),
  hopsAway: uint32(9),
})

const myInfoMessage = message({ nodeNumber: uint32(1), rebootCount: uint32(8), minAppVersion: uint32(11) })

export const loraConfigMessage = message({
  usePreset: bool(1),
  modemPreset: uint32(2),
  bandwidth: uint32(3),
  spreadFactor: uint32(4),
  codingRate: uint32(5),
  /** 0: not set, and the module does not transmit. */
  region: uint32(7),
  hopLimit: uint32(8),
  txEnabled: bool(9),
})

/** One part a message; of the others only that they are there. */
const configMessage = message({
  device: bytes(1),
  position: bytes(2),
  power: bytes(3),
  network: bytes(4),
  display: bytes(5),
  lora: embedded(6, loraConfigMessage),
  bluetooth: bytes(7),
  security: bytes(8),
})

const logRecordMessage = message({ message: string(1), time: fixed32(2), source: string(3), level: uint32(4) })

const queueStatusMessage = message({
  result: int32(1),
  free: uint32(2),
  maxLength: uint32(3),
  packetId: uint32(4),
})

const channelMessage = message({
  index: int32(1),
  settings: embedded(2, message({ name: string(3) })),
  /** 0 off, 1 primary, 2 secondary. */
  role: uint32(3),
})

const metadataMessage = message({ firmwareVersion: string(1), hardwareModel: uint32(9) })

/** `level`: see `notices.ts`. The other fields are dialogues about keys, which apps show. */
const clientNotificationMessage = message({
  replyId: uint32(1),
  time: fixed32(2),
  level: uint32(3),
  message: string(4),
})

/** The messages from a module to its host. */
export const fromRadioMessage = message({
  id: uint32(1),
  packet: embedded(2, meshPacketMessage),
  myInfo: embedded(3, myInfoMessage),
  nodeInfo: embedded(4, nodeInfoMessage),
  config: embedded(5, configMessage),
  logRecord: embedded(6, logRecordMessage),
  configCompleteId: uint32(7),
  rebooted: bool(8),
  moduleConfig: bytes(9),
  channel: embedded(10, channelMessage),
  queueStatus: embedded(11, queueStatusMessage),
  metadata: embedded(13, metadataMessage),
  clientNotification: embedded(16, clientNotificationMessage),
})

/** The messages from a host to its module. */
export const toRadioMessage = message({
  packet: embedded(1, meshPacketMessage),
  wantConfigId: uint32(3),
  disconnect: bool(4),
  heartbeat: embedded(7, message({ nonce: uint32(1) })),
})

export type FromRadio = Value<typeof fromRadioMessage>
export type ToRadio = Value<typeof toRadioMessage>
export type MeshPacket = Value<typeof meshPacketMessage>
export type ClientNotification = Value<typeof clientNotificationMessage>
export type NodeInfo = Value<typeof nodeInfoMessage>
export type User = Value<typeof userMessage>
export type Position = Value<typeof positionMessage>

/** Kinds of content, by their number on the wire. */
export const PORT = {
  text: 1,
  position: 3,
  nodeInfo: 4,
  routing: 5,
  admin: 6,
  waypoint: 8,
  detectionSensor: 10,
  alert: 11,
  reply: 32,
  paxcounter: 34,
  storeForward: 65,
  rangeTest: 66,
  telemetry: 67,
  traceroute: 70,
  neighborInfo: 71,
  private: 256,
} as const

/** The longest content of one packet, in bytes. */
export const MAX_PAYLOAD_BYTES = 233
