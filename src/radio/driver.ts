import type { NodeSearch, OrderToCheck, SettingTarget } from '../app/ports.ts'
import type { DomainError } from '../domain/errors.ts'
import type { Options, StateReason } from '../domain/message.ts'
import type { NodeNews } from '../domain/node.ts'
import type { ReceivedPacket } from '../domain/packet.ts'
import type { ProbeFinding } from '../domain/probe.ts'
import type { DriverInfo } from '../domain/radio.ts'
import type { SettingSpec, SettingValue } from '../domain/setting.ts'

export type { NodeSearch, SettingTarget }

/**
 * The contract between one radio family and the supervisor. `test/radio/driver-contract.ts` runs the same suite over all.
 *
 * A driver lives as long as one connection: after a loss a new one is made, so nothing of a half frame is left over.
 * It owns the dialogue (handshake, one command in flight, acknowledgements) and never touches the port, the store or
 * another driver. Whatever the wire brings, `receive` does not throw: what makes no sense is `discarded`.
 */
export interface Driver {
  /**
   * The handshake, once, right after the link is open; `receive` may be called meanwhile. Rejects with `module-silent`
   * or `module-unexpected` and a hint when the module does not answer as it should; the radio is then `silent`. Or with
   * what `write` rejects with.
   */
  start(): Promise<void>
  receive(chunk: Uint8Array): void
  /** One attempt. Rejects only with what `write` rejects with; every other end is an outcome. */
  send(order: SendOrder): Promise<SendOutcome>
  /** The connection is going or gone: stop timers, settle what waits. Idempotent. */
  stop(): void
  /**
   * Asks the network who is there, where the module can; absent: nodes are only found by listening. Resolves when the
   * module has finished, or soon after `signal` is aborted. Rejects with what `write` rejects with, or `module-silent`.
   */
  discover?(search: NodeSearch): Promise<void>
  /** Present where the family has settings; used between `start` and `stop` only. */
  settings?: DriverSettings
}

/**
 * The settings of the module, and of remote ones where it can reach them. The caller has checked name, access and value
 * against `list`. Any number of calls may overlap. They reject with what `write` rejects with, `module-silent`,
 * `node-silent` (a remote module did not answer), `setting-refused` (the module knows the setting, but not so).
 */
export interface DriverSettings {
  /** Those of this very module and firmware. */
  list(): Promise<readonly SettingSpec[]>
  /** undefined: the module has no value for it. */
  read(target: SettingTarget): Promise<SettingValue | undefined>
  /** Resolves when the module has taken and applied the value. `save`: the module shall keep it, where it `persists` on request. */
  write(change: SettingTarget & { value: SettingValue; save: boolean }): Promise<void>
}

export interface SendOrder {
  /** The message's row key: stable over attempts and restarts, for protocols that number their messages. */
  key: number
  destination?: string
  payload: Uint8Array
  options: Options
  /** 1 for the first. */
  attempt: number
}

export type SendOutcome =
  /** The module took or transmitted it, and nothing more will be heard of it. */
  | { state: 'sent' }
  /**
   * As `sent`, but the far end's answer may come as an `ack` with this `ref` (the same for every attempt of a message).
   * After `withinMs` it is tried again if `retryOnSilence`, else it has failed with `no-ack`.
   */
  | { state: 'sent'; ack: { ref: string; withinMs: number; retryOnSilence: boolean } }
  | { state: 'delivered' }
  /** `retryAfterMs`: the driver's word that another attempt makes sense; absent: it does not. */
  | { state: 'failed'; reason: StateReason; detail: string; retryAfterMs?: number }

/** What a driver tells while it runs. */
export type DriverEvent =
  | { type: 'packet'; packet: ReceivedPacket }
  | { type: 'ack'; ref: string; ok: true }
  | { type: 'ack'; ref: string; ok: false; reason: StateReason; detail: string }
  | { type: 'frame' } // a good frame that is no packet: an answer, a status
  | { type: 'discarded'; bytes: number; reason: 'noise' | 'checksum' | 'overflow' | 'malformed' }
  /** What a node, or the module's list of nodes, tells beside packets. Each is a write: only what is new. */
  | ({ type: 'node'; address: string } & NodeNews)
  /** The module transmits something that no `send` asked for and that cannot wait: an acknowledgement. For the airtime. */
  | { type: 'aired'; payloadBytes: number }
  /** The module is there, but not as it should be, or is well again (undefined). */
  | { type: 'trouble'; error: DomainError | undefined }

export interface DriverDeps {
  /** Resolves when the link took the bytes; rejects with `write-timeout` or `link-lost`. */
  write(bytes: Uint8Array): Promise<void>
  emit(event: DriverEvent): void
  /**
   * Resolves once every packet emitted so far is committed, rejects when the last of them was lost. What a driver
   * acknowledges to another station waits for this. Absent: nothing is kept here (tests, tools).
   */
  committed?(): Promise<void>
  /** The addresses of all nodes that this radio knows, for a family that hands out addresses. Absent: nothing is kept here. */
  knownNodes?(): Promise<string[]>
  /**
   * Before transmissions that no `send` asked for and that may as well be refused: a remote setting, a search. Charges the airtime with all
   * of them, by their sizes, or throws `airtime-exceeded`. Absent: there is no limit (tests, tools).
   */
  spend?(payloads: readonly number[]): void
  /** Resolved against `info.options`. */
  options: Options
}

/** One row of the registry: all that the rest of the house knows of a family. */
export interface DriverModule {
  info: DriverInfo
  /** How many sends the module can hold at once; 1 where it can take only one. */
  maxInFlight: number
  /** Attempts a message gets in all, 1..; further ones only by the driver's word. */
  maxAttempts: number
  create(deps: DriverDeps): Driver
  /** Beyond `info.address.pattern` and `info.messageOptions`: what only code can check. @throws DomainError destination-invalid, payload-invalid, payload-too-large */
  check?(order: OrderToCheck): void
  /** How to find out whether such a module is behind a port; absent: it cannot be told. */
  probe?: ProbeMethod
  /** For families whose modules are told, or show, keys and passwords. One mask for each direction of a connection; undefined: nothing is secret there. */
  createMask?(direction: 'in' | 'out', options: Options): SecretMask | undefined
}

/**
 * Hides keys and passwords in what is recorded of a connection: the same bytes in the same number, the secret ones zero,
 * checksums mended. What may belong to a secret is held back until its frame is whole.
 */
export interface SecretMask {
  /** What to record now. */
  push(chunk: Uint8Array): Uint8Array
  /** What is held of a frame that will not be finished, everything doubtful in it zero. */
  flush(): Uint8Array
}

export interface ProbeMethod {
  /** Worth trying, the likeliest first. */
  baudRates: readonly number[]
  /** Called for each baud rate, or once for a link over TCP. */
  create(where: { over: 'serial' | 'tcp'; baudRate?: number }): Prober
}

/**
 * Judges what comes from a port that nothing is known of. It gets every byte, also the answers to what others asked, and
 * keeps no timer.
 */
export interface Prober {
  receive(chunk: Uint8Array): void
  /** Asked in turn, until there is a certain finding. They neither reset nor reconfigure a module of any family. */
  questions: readonly ProbeQuestion[]
  /** As it looks now; undefined: nothing speaks for this family. */
  finding(): Omit<ProbeFinding, 'driver' | 'baudRate'> | undefined
}

export interface ProbeQuestion {
  /** For people: `asks for the API mode`. */
  title: string
  bytes: Uint8Array
  /** How long to wait for the answer. */
  waitMs: number
  /** Silence before the question. */
  quietMs?: number
  /** Asked only if this holds by then. */
  when?(): boolean
}
