import type { AirtimeLimit, AirtimeStatus } from './airtime.ts'
import type { Decoder } from './decoders/decoder.ts'
import type { ErrorCode } from './errors.ts'
import type { Options } from './message.ts'
import type { OptionSpec } from './options.ts'

export interface SerialLink {
  type: 'serial'
  /** Device file. `/dev/serial/by-id/...` is preferred, because it stays the same after a replug. */
  path: string
  baudRate: number
  dataBits: 5 | 6 | 7 | 8
  parity: 'none' | 'even' | 'odd'
  stopBits: 1 | 2
  flowControl: 'none' | 'hardware' | 'software'
  /** Level of the control lines while the port is open. Absent: raised, as the operating system does when it opens the port. */
  dtr?: boolean
  rts?: boolean
  /** Whether the adapter passes on received bytes at once. Absent: as the port is set. */
  lowLatency?: boolean
}

export interface TcpLink {
  type: 'tcp'
  host: string
  port: number
}

/** Returns the address as text for messages and logs. */
export function tcpText({ host, port }: Pick<TcpLink, 'host' | 'port'>): string {
  return `tcp://${host.includes(':') ? `[${host}]` : host}:${port}`
}

export type LinkConfig = SerialLink | TcpLink

/** The configuration of a radio. */
export interface RadioConfig {
  /** A slug, `[a-z0-9-]`, chosen by the user. */
  id: string
  name?: string
  driver: string
  link: LinkConfig
  /** Options of the driver, with defaults. */
  options: Options
  enabled: boolean
  /**
   * Time without a received byte after which the radio is `silent`, ms. Messages then wait until the module sends again. Absent: never. Not for
   * modules that send only answers.
   */
  silentAfterMs?: number
  /** Absent: no limit. */
  airtime?: AirtimeLimit
  /** How payloads become readings. Absent: there are no decoders. */
  decoders?: Decoder[]
}

/** A configured radio as stored. */
export interface Radio extends RadioConfig {
  /** Increases by one with each change of the configuration. It is the ETag. */
  revision: number
  createdAt: number
  updatedAt: number
}

/**
 * `connecting`: the first attempt or the handshake is running. `online`: the module is usable. `silent`: the link is open, but the module
 * sends nothing valid. `offline`: the link is closed; the next attempt is at `retryAt`.
 */
/** Something that a module reports to its user, e.g. that it has used up its airtime. */
export interface RadioNotice {
  level: NoticeLevel
  /** In the module's words. */
  text: string
  /** The packet that it is about, by the id that the radio network gives it. */
  packetId?: number
}

export type NoticeLevel = 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical'

export type RadioState = 'disabled' | 'connecting' | 'online' | 'silent' | 'offline'

export interface RadioFault {
  code: ErrorCode
  message: string
  hint?: string
  at: number
}

export interface RadioCounters {
  bytesReceived: number
  bytesSent: number
  framesReceived: number
  framesSent: number
  /** Received bytes that were not part of a valid frame. */
  discardedBytes: number
  badChecksums: number
  /** Received packets that were dropped because the store's queue was full. */
  dropped: number
  /** Answers to stations, such as acknowledgements, that were not transmitted because too many were asked for. */
  answersDropped: number
  /** Messages and reports of unknown devices for which no node was made, because the radio has as many nodes as it may have. */
  nodesRefused: number
  /** Children that nodes described and that are not kept, because the node has as many as are kept. */
  childrenRefused: number
  /** Number of times that the connection was paused because the store was too slow. */
  linkPauses: number
  /** Messages with a payload that did not fit its decoder. They are stored without the readings of the decoder. */
  decoderFailures: number
}

/** The counters of a new radio. */
export function zeroCounters(): RadioCounters {
  return {
    bytesReceived: 0,
    bytesSent: 0,
    framesReceived: 0,
    framesSent: 0,
    discardedBytes: 0,
    badChecksums: 0,
    dropped: 0,
    answersDropped: 0,
    nodesRefused: 0,
    childrenRefused: 0,
    linkPauses: 0,
    decoderFailures: 0,
  }
}

export interface RadioStatus {
  state: RadioState
  since: number
  /** The last fault. It stays after a recovery: `at` is its time, and `state` shows whether it persists. */
  lastError?: RadioFault
  /** While `offline`: the next attempt to open the link. While `silent` after a failed handshake: the next handshake. */
  retryAt?: number
  /** Number of times that the link was reopened after a loss, since musen started. */
  reconnectCount: number
  counters: RadioCounters
  /** Present if the radio has a limit. */
  airtime?: AirtimeStatus
  /** The limits that the radio has reached since musen started, and payloads that did not fit their decoder, each with the last time. Absent if there are none. */
  warnings?: RadioFault[]
}

export type DeliveryState = 'sent' | 'delivered'

/** One row of the driver registry, as `GET /v1/drivers` shows it. */
export interface DriverInfo {
  name: string
  title: string
  description: string
  experimental: boolean
  /** Largest payload of one message, in bytes. */
  maxPayloadBytes: number
  /** Absent if the family has no addresses. A message then has no destination. */
  address?: {
    /** Anchored ECMAScript regular expression. */
    pattern: string
    example: string
    description: string
    /** The broadcast address, if there is one. */
    broadcast?: string
  }
  /** The highest state that the driver can report; absent if it cannot send this way. */
  delivery: { unicast?: DeliveryState; broadcast?: DeliveryState }
  signals: ('rssiDbm' | 'snrDb' | 'lqi')[]
  defaultBaudRate: number
  /** The options of a radio. */
  options: Record<string, OptionSpec>
  /** The options of a message. */
  messageOptions: Record<string, OptionSpec>
}
