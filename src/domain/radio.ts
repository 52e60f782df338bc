import type { AirtimeLimit, AirtimeStatus } from './airtime.ts'
import type { ErrorCode } from './errors.ts'
import type { Options } from './message.ts'
import type { OptionSpec } from './options.ts'

export interface SerialLink {
  type: 'serial'
  /** Device file, `/dev/serial/by-id/...` preferred: it survives a replug. */
  path: string
  baudRate: number
  dataBits: 5 | 6 | 7 | 8
  parity: 'none' | 'even' | 'odd'
  stopBits: 1 | 2
  flowControl: 'none' | 'hardware' | 'software'
}

export interface TcpLink {
  type: 'tcp'
  host: string
  port: number
}

/** For people and logs. */
export function tcpText({ host, port }: Pick<TcpLink, 'host' | 'port'>): string {
  return `tcp://${host.includes(':') ? `[${host}]` : host}:${port}`
}

export type LinkConfig = SerialLink | TcpLink

/** What a user configures. */
export interface RadioConfig {
  /** A slug, `[a-z0-9-]`, chosen by the user. */
  id: string
  name?: string
  driver: string
  link: LinkConfig
  /** Resolved against the driver's `OptionSpec`s: defaults filled in. */
  options: Options
  enabled: boolean
  /**
   * After so long without a byte the radio is `silent`, and nothing is sent until it talks again; absent: never. Not for
   * a module that only talks when it is spoken to.
   */
  silentAfterMs?: number
  /** Absent: none. */
  airtime?: AirtimeLimit
}

/** A configured radio as stored. */
export interface Radio extends RadioConfig {
  /** Grows by one with each change of the configuration; the ETag. */
  revision: number
  createdAt: number
  updatedAt: number
}

/**
 * `connecting`: the first attempt, or the handshake, is under way. `online`: the module is usable. `silent`: the link is
 * open, but the module says nothing (or nothing understandable). `offline`: not open; retried at `retryAt`.
 */
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
  /** Bytes that belonged to no good frame. */
  discardedBytes: number
  badChecksums: number
  /** Received frames that could not be kept because the store's queue was full. */
  dropped: number
}

/** Of a radio that has not done anything yet. */
export function zeroCounters(): RadioCounters {
  return {
    bytesReceived: 0,
    bytesSent: 0,
    framesReceived: 0,
    framesSent: 0,
    discardedBytes: 0,
    badChecksums: 0,
    dropped: 0,
  }
}

export interface RadioStatus {
  state: RadioState
  since: number
  /** The last fault. Kept after a recovery, as history: `at` tells when it was, `state` whether it lasts. */
  lastError?: RadioFault
  /** When the link is tried next, while `offline`; while `silent` after a handshake that failed, when it is repeated. */
  retryAt?: number
  /** How often the link was opened again after a loss, since musen started. */
  reconnectCount: number
  counters: RadioCounters
  /** Present where there is a limit. */
  airtime?: AirtimeStatus
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
  /** Absent: the family has no addresses, and a send takes no destination. */
  address?: {
    /** Anchored ECMAScript regular expression. */
    pattern: string
    example: string
    description: string
    /** The address that means everyone, where there is one. */
    broadcast?: string
  }
  /** The highest state that the driver can report; absent: it cannot send so. */
  delivery: { unicast?: DeliveryState; broadcast?: DeliveryState }
  signals: ('rssiDbm' | 'snrDb' | 'lqi')[]
  defaultBaudRate: number
  /** What `Radio.options` takes. */
  options: Record<string, OptionSpec>
  /** What `MessageRequest.options` takes. */
  messageOptions: Record<string, OptionSpec>
}
