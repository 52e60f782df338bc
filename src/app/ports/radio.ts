import type { DomainError } from '../../domain/errors.ts'
import type { ProbeFinding, ProbeProgress, ProbeTarget } from '../../domain/jobs/probe.ts'
import type { Options } from '../../domain/message.ts'
import type { FoundNode } from '../../domain/node.ts'
import type { DriverInfo, Radio, RadioStatus } from '../../domain/radio.ts'
import type { SettingSpec, SettingValue } from '../../domain/setting.ts'

export interface RadioService {
  /** Starts the radio, or restarts it with a changed configuration. Does not reject if the radio fails. */
  apply(radio: Radio): Promise<void>
  remove(radioId: string): Promise<void>
  /** Connects now instead of at `retryAt`. Closes an open link first. @throws radio-not-found */
  reconnect(radioId: string): Promise<void>
  /** Returns undefined for an unknown radio. */
  status(radioId: string): RadioStatus | undefined
  /** Reports that the outbox may have a new message for this radio. */
  nudge(radioId: string): void
  /**
   * Returns the minimum time, ms, that a new message waits for airtime, behind the messages queued before it. Infinity if the limit never
   * permits it; undefined if the radio has no limit. Does not calculate far beyond `withinMs`.
   */
  shortestWait(
    radioId: string,
    message: { payloadBytes: number; priority: number; withinMs: number },
  ): Promise<number | undefined>
  /** Waits up to `graceMs` for transmissions to finish, then closes all links. */
  stop(graceMs: number): Promise<void>
}

/** The properties of drivers, without an open radio. */
export interface DriverCatalog {
  list(): DriverInfo[]
  get(name: string): DriverInfo | undefined
  /** Runs the checks of a message that need the driver's code. @throws destination-invalid, payload-invalid, payload-too-large, options-invalid */
  check(name: string, order: OrderToCheck): void
}

export interface OrderToCheck {
  destination?: string
  payload: Uint8Array
  /** The message's options, with defaults. */
  options: Options
  radioOptions: Options
}

/** Requests to a radio's module that are not messages. */
export interface RadioDialogue {
  isOnline(radioId: string): boolean
  /** Whether the radio's module, in its current state, can search its network for nodes. */
  canDiscover(radioId: string): boolean
  /**
   * Resolves when the module has its answers, or soon after `signal` is aborted.
   * @throws DomainError radio-offline, discovery-unsupported, and the errors of the link and the module
   */
  discover(radioId: string, search: NodeSearch): Promise<void>
  /** Returns an empty list if the family has no settings. @throws DomainError radio-offline, module-silent */
  settings(radioId: string): Promise<readonly SettingSpec[]>
  /**
   * The caller checks name and address. Returns undefined if the module has no value.
   * @throws DomainError radio-offline, module-silent, node-silent, setting-refused
   */
  readSetting(radioId: string, target: SettingTarget): Promise<SettingValue | undefined>
  /** Resolves once the module has applied the value. @throws as `readSetting` */
  writeSetting(radioId: string, change: SettingTarget & { value: SettingValue; save: boolean }): Promise<void>
}

export interface NodeSearch {
  signal: AbortSignal
  /** Called once for each answer. A node may answer twice. */
  found(node: FoundNode): void
}

export interface SettingTarget {
  name: string
  /** The address of a remote module; absent: the radio's own module. */
  address?: string
}

/** Finds out which module is behind a port. */
export interface PortProber {
  /** Returns the names of a port. Two targets with a common name are the same port. Never rejects. */
  placesOf(target: ProbeTarget): Promise<ReadonlySet<string>>
  /** Describes which part of this service has the port open, for error messages; undefined if the port is free. */
  ownerOf(target: ProbeTarget): string | undefined
  /** Returns the baud rates of these drivers, the most likely first. */
  baudRates(drivers: readonly string[]): number[]
  /**
   * Resolves when all baud rates are tried, when a finding is certain, or soon after `signal` is aborted. The port is then closed.
   * @throws DomainError port-in-use, and the errors of opening the port
   */
  run(job: ProbeJob): Promise<void>
}

export interface ProbeJob {
  target: ProbeTarget
  drivers: readonly string[]
  /** Tried in this order. Ignored over TCP. */
  baudRates: readonly number[]
  listenMs: number
  listenOnly: boolean
  signal: AbortSignal
  /** Called before each baud rate and after the last one, with the findings so far, the most likely first. */
  progress(progress: ProbeProgress, findings: ProbeFinding[]): void
}

export interface SerialPortInfo {
  path: string
  /** `/dev/serial/by-id/...`: a name that stays the same after a replug. */
  byId?: string
  manufacturer?: string
  vendorId?: string
  productId?: string
  product?: string
  serialNumber?: string
}

export interface PortLister {
  /** Never rejects. If ports cannot be listed, `problem` gives the reason, and the list has at most the ports with a by-id name. */
  list(): Promise<{ ports: SerialPortInfo[]; problem?: string }>
}

/** One open connection to a module. Each (re)connect creates a new one: bytes written to an old one never reach the new one. */
export interface LinkConnection {
  /** Resolves when the operating system has accepted the bytes. @throws DomainError write-timeout, link-lost */
  write(bytes: Uint8Array): Promise<void>
  /** Stops and starts reading, so that the sender is slowed down. Absent if the link cannot: a serial port would lose the bytes. */
  setPaused?(paused: boolean): void
  /** Idempotent. Does not call `closed`. */
  close(): Promise<void>
}

export interface LinkEvents {
  data(chunk: Uint8Array): void
  /** Called once when the connection is lost: unplugged, reset, end of stream. */
  closed(error: DomainError): void
}

export interface Link {
  /** For logs and errors, e.g. `/dev/ttyUSB0 at 9600 baud` or `tcp://127.0.0.1:8001`. */
  readonly description: string
  /** @throws DomainError port-missing, port-busy, port-permission, port-not-a-tty, link-refused, link-not-allowed, link-host-unknown, link-timeout, link-failed */
  connect(events: LinkEvents): Promise<LinkConnection>
  /** Returns whether the port exists, without opening it and without a descriptor. Absent if only `connect` can find out. Never rejects. */
  isThere?(): Promise<boolean>
}
