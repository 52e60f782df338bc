import type { DomainError } from '../../domain/errors.ts'
import type { Options } from '../../domain/message.ts'
import type { FoundNode } from '../../domain/node.ts'
import type { ProbeFinding, ProbeProgress, ProbeTarget } from '../../domain/probe.ts'
import type { DriverInfo, Radio, RadioStatus } from '../../domain/radio.ts'
import type { SettingSpec, SettingValue } from '../../domain/setting.ts'

export interface RadioService {
  /** Starts the radio, or restarts it with a changed configuration. Never throws for what a radio does. */
  apply(radio: Radio): Promise<void>
  remove(radioId: string): Promise<void>
  /** Tries again now instead of at `retryAt`; an open link is closed first. @throws radio-not-found */
  reconnect(radioId: string): Promise<void>
  /** undefined: not known here. */
  status(radioId: string): RadioStatus | undefined
  /** The outbox may hold something new for this radio. */
  nudge(radioId: string): void
  /**
   * How long a message that is accepted now waits at least, ms, for the radio's airtime and what is queued before it.
   * Infinity: for ever; undefined: there is no limit. Looks little further than `withinMs`.
   */
  shortestWait(
    radioId: string,
    message: { payloadBytes: number; priority: number; withinMs: number },
  ): Promise<number | undefined>
  /** Lets what is in the air finish for at most `graceMs`, then closes every link. */
  stop(graceMs: number): Promise<void>
}

/** What a driver can do, without an open radio. */
export interface DriverCatalog {
  list(): DriverInfo[]
  get(name: string): DriverInfo | undefined
  /** What only the driver's code can check of a message. @throws destination-invalid, payload-invalid, payload-too-large, options-invalid */
  check(name: string, order: OrderToCheck): void
}

export interface OrderToCheck {
  destination?: string
  payload: Uint8Array
  /** The message's options, resolved. */
  options: Options
  radioOptions: Options
}

/** What the module of a radio is asked beside messages. */
export interface RadioDialogue {
  isOnline(radioId: string): boolean
  /** Whether the radio's module, as it is now, can ask its network who is there. */
  canDiscover(radioId: string): boolean
  /**
   * Resolves when the module has its answers, or soon after `signal` is aborted.
   * @throws DomainError radio-offline, discovery-unsupported, and what the link and the module fail with
   */
  discover(radioId: string, search: NodeSearch): Promise<void>
  /** Empty: its family has none. @throws DomainError radio-offline, module-silent */
  settings(radioId: string): Promise<readonly SettingSpec[]>
  /** Name and address are checked by the caller. undefined: the module has no value. @throws DomainError radio-offline, module-silent, node-silent, setting-refused */
  readSetting(radioId: string, target: SettingTarget): Promise<SettingValue | undefined>
  /** Resolves once the module has applied it. @throws as `readSetting` */
  writeSetting(radioId: string, change: SettingTarget & { value: SettingValue; save: boolean }): Promise<void>
}

export interface NodeSearch {
  signal: AbortSignal
  /** Once for each answer; the same node may answer twice. */
  found(node: FoundNode): void
}

export interface SettingTarget {
  name: string
  /** Of a remote module; absent: the radio's own. */
  address?: string
}

/** Finds out which module is behind a port. */
export interface PortProber {
  /** The names of where it is; two that have one in common are one port. Never rejects. */
  placesOf(target: ProbeTarget): Promise<ReadonlySet<string>>
  /** Who has the port open in this musen, for people; undefined: nobody. */
  ownerOf(target: ProbeTarget): string | undefined
  /** The baud rates that the drivers know, the likeliest first. */
  baudRates(drivers: readonly string[]): number[]
  /**
   * Resolves when all is tried, a finding is certain, or soon after `signal` is aborted; the port is closed then.
   * @throws DomainError what opening the port throws, and port-in-use
   */
  run(job: ProbeJob): Promise<void>
}

export interface ProbeJob {
  target: ProbeTarget
  drivers: readonly string[]
  /** Tried in this order; over TCP ignored. */
  baudRates: readonly number[]
  listenMs: number
  listenOnly: boolean
  signal: AbortSignal
  /** Before each baud rate and after the last one, with what is found so far, the likeliest first. */
  progress(progress: ProbeProgress, findings: ProbeFinding[]): void
}

export interface SerialPortInfo {
  path: string
  /** `/dev/serial/by-id/...`, the name that survives a replug. */
  byId?: string
  manufacturer?: string
  vendorId?: string
  productId?: string
  product?: string
  serialNumber?: string
}

export interface PortLister {
  /** Never rejects: where ports cannot be listed `problem` says why, and the list holds at most those that have a by-id name. */
  list(): Promise<{ ports: SerialPortInfo[]; problem?: string }>
}

/** One open connection to a module. A new one is made for every (re)connect: nothing written to an old one reaches the new. */
export interface LinkConnection {
  /** Resolves when the operating system took the bytes. @throws DomainError write-timeout, link-lost */
  write(bytes: Uint8Array): Promise<void>
  /** Idempotent; `closed` is not called for a close asked for here. */
  close(): Promise<void>
}

export interface LinkEvents {
  data(chunk: Uint8Array): void
  /** Once, when the connection is gone: unplugged, reset, end of stream. */
  closed(error: DomainError): void
}

export interface Link {
  /** For people, e.g. `/dev/ttyUSB0 at 9600 baud` or `tcp://127.0.0.1:8001`. */
  readonly description: string
  /** @throws DomainError port-missing, port-busy, port-permission, port-not-a-tty, link-refused, link-host-unknown, link-timeout, link-failed */
  connect(events: LinkEvents): Promise<LinkConnection>
}
