import type { NodeSearch, OrderToCheck, SettingTarget } from '../app/ports.ts'
import type { DomainError } from '../domain/errors.ts'
import type { ProbeFinding } from '../domain/jobs/probe.ts'
import type { Message, Options, StateReason } from '../domain/message.ts'
import type { Node, NodeUpdate } from '../domain/node.ts'
import type { ReceivedPacket } from '../domain/packet.ts'
import type { DriverInfo, RadioNotice } from '../domain/radio.ts'
import type { SettingSpec, SettingValue } from '../domain/setting.ts'

export type { NodeSearch, SettingTarget }

/**
 * The contract between a radio family and the supervisor. `test/radio/driver-contract.ts` runs one suite over all drivers.
 *
 * A driver lives as long as one connection. After a loss a new driver is made, so no part of a frame is left over.
 * It owns the dialogue (handshake, one command in flight, acknowledgements) and never touches the port, the store or
 * another driver. `receive` never throws: it reports bytes that it cannot understand as `discarded`.
 */
export interface Driver {
  /**
   * Runs the handshake, once, right after the link is open; `receive` may be called meanwhile. Rejects with `module-silent`
   * or `module-unexpected` and a hint if the module does not answer as expected (the radio is then `silent`), or with
   * the error of `write`.
   */
  start(): Promise<void>
  receive(chunk: Uint8Array): void
  /** Makes one attempt. Rejects only with the errors of `write`; every other result is an outcome. */
  send(order: SendOrder): Promise<SendOutcome>
  /** The connection is closing or lost: stops timers and settles pending calls. Idempotent. */
  stop(): void
  /**
   * Asks the network for its nodes. Absent if the module cannot: nodes are then found by listening only. Resolves when the
   * module has finished, or soon after `signal` is aborted. Rejects with the errors of `write`, or with `module-silent`.
   */
  discover?(search: NodeSearch): Promise<void>
  /** Present if the family has settings. Used between `start` and `stop` only. */
  settings?: DriverSettings
}

/**
 * The settings of the module, and of remote modules that it can reach. The caller has checked name, access and value
 * against `list`. Any number of calls may overlap. They reject with the errors of `write`, `module-silent`,
 * `node-silent` (a remote module did not answer) or `setting-refused` (the module knows the setting but refused the value).
 */
export interface DriverSettings {
  /** Returns the settings of this module with its firmware. */
  list(): Promise<readonly SettingSpec[]>
  /** Returns undefined if the module has no value for the setting. */
  read(target: SettingTarget): Promise<SettingValue | undefined>
  /** Resolves when the module has applied the value. `save` asks the module to keep it, if the setting `persists` on request. */
  write(change: SettingTarget & { value: SettingValue; save: boolean }): Promise<void>
}

export interface SendOrder {
  /** The message's row key: stable over attempts and restarts, for protocols that number their messages. */
  key: number
  destination?: string
  payload: Uint8Array
  options: Options
  /** Number of the attempt, from 1. */
  attempt: number
}

export type SendOutcome =
  /** The module accepted or transmitted the message. No further report will follow. */
  | { state: 'sent' }
  /**
   * As `sent`, but the far end's answer may follow as an `ack` with this `ref` (the same for every attempt of a message).
   * Without an answer within `withinMs` the message is tried again if `retryOnSilence`; otherwise it fails with `no-ack`.
   */
  | { state: 'sent'; ack: { ref: string; withinMs: number; retryOnSilence: boolean } }
  | { state: 'delivered' }
  /** `retryAfterMs` is present if another attempt makes sense. */
  | { state: 'failed'; reason: StateReason; detail: string; retryAfterMs?: number }

/** An event that a driver reports. */
export type DriverEvent =
  | { type: 'packet'; packet: ReceivedPacket }
  | { type: 'ack'; ref: string; ok: true }
  | { type: 'ack'; ref: string; ok: false; reason: StateReason; detail: string }
  | { type: 'frame' } // A valid frame that is not a packet: an answer, a status.
  | { type: 'discarded'; bytes: number; reason: 'noise' | 'checksum' | 'overflow' | 'malformed' }
  /** An update of a node that is not a packet. Each one is a write to the store, so a driver reports only changes. */
  | ({ type: 'node'; address: string } & NodeUpdate)
  /** A node described more children than are kept. */
  | { type: 'children-refused'; count: number }
  /** The module reports something to its user. Each one is an event of the log. */
  | ({ type: 'notice' } & RadioNotice)
  /**
   * The module is there but does not work as it should; undefined when it works again. `module-silent` only for a module that always answers: over TCP, the
   * link is then opened again if nothing is received for 10 s.
   */
  | { type: 'trouble'; error: DomainError | undefined }

/** What a driver may want to know of a node that was heard before. */
export type KnownNode = Pick<Node, 'address' | 'version' | 'children'>

export interface DriverDeps {
  /** Resolves when the link has accepted the bytes. Rejects with `write-timeout` or `link-lost`. */
  write(bytes: Uint8Array): Promise<void>
  emit(event: DriverEvent): void
  /**
   * Resolves once every packet emitted so far is committed; rejects if the last of them was lost. What a driver
   * acknowledges to another station waits for this. Absent where nothing is stored (tests, tools).
   */
  committed?(): Promise<void>
  /** Resolves with all nodes of this radio, for a family that assigns addresses or whose nodes describe themselves. Absent where nothing is stored. */
  knownNodes?(): Promise<KnownNode[]>
  /** Resolves with the last messages from and to a node, the newest first. Absent where nothing is stored. */
  lastMessages?(address: string): Promise<readonly Message[]>
  /**
   * Called before transmissions without a `send` that may be refused: a remote setting, a discovery. Charges all of them to the
   * airtime by their sizes, or throws `airtime-exceeded`. Absent without a limit (tests, tools).
   */
  spend?(payloads: readonly number[]): void
  /**
   * Called before each transmission that a station asked for: an acknowledgement, an id, the time. Returns false if the answer must be dropped,
   * because the station or all stations together had too many; otherwise it is charged to the airtime. Absent without a limit (tests, tools).
   */
  answer?(station: string, payloadBytes: number): boolean
  /** The radio's options, with the defaults of `info.options`. */
  options: Options
}

/** One row of the registry: all that the rest of musen knows about a family. */
export interface DriverModule {
  info: DriverInfo
  /** Maximum number of sends in flight at once. */
  maxInFlight: number
  /** Maximum number of attempts for a message, at least 1. Further attempts need `retryAfterMs`. */
  maxAttempts: number
  create(deps: DriverDeps): Driver
  /** Checks what `domain/order.ts` has not checked already (destination, size and options by `info`). @throws DomainError destination-invalid, payload-invalid, payload-too-large */
  check?(order: OrderToCheck): void
  /** Finds such a module behind a port. Absent if the module cannot be recognised. */
  probe?: ProbeMethod
  /** For families whose modules receive or show keys and passwords: one mask for each direction of a connection. Returns undefined if that direction has no secrets. */
  createMask?(direction: 'in' | 'out', options: Options): SecretMask | undefined
}

/**
 * Hides keys and passwords in the recording of a connection: the number of bytes stays the same, secret bytes become zero and
 * checksums are corrected. Bytes that may belong to a secret are held back until their frame is complete.
 */
export interface SecretMask {
  /** Returns the bytes to record now. */
  push(chunk: Uint8Array): Uint8Array
  /** Returns the held bytes of an incomplete frame, with zeros for possible secrets. */
  flush(): Uint8Array
}

export interface ProbeMethod {
  /** Baud rates worth trying, the most likely first. */
  baudRates: readonly number[]
  /** Called for each baud rate, or once for a TCP link. */
  create(where: { over: 'serial' | 'tcp'; baudRate?: number }): Prober
}

/**
 * Judges the bytes from an unknown port. It receives every byte, including answers to the questions of other probers, and
 * uses no timer.
 */
export interface Prober {
  receive(chunk: Uint8Array): void
  /** Asked in turn until a finding is certain. They neither reset nor reconfigure a module of any family. */
  questions: readonly ProbeQuestion[]
  /** Returns the finding so far; undefined if nothing points to this family. */
  finding(): Omit<ProbeFinding, 'driver' | 'baudRate'> | undefined
}

export interface ProbeQuestion {
  /** Description for people, e.g. `asks for the API mode`. */
  title: string
  bytes: Uint8Array
  /** Time to wait for the answer. */
  waitMs: number
  /** Silence to keep before the question. */
  quietMs?: number
  /** Returns whether to ask the question; absent: always. */
  when?(): boolean
}
