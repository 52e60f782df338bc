import type { LinkConfig } from '../../domain/radio.ts'
import type { HostHappening } from '../ledger.ts'

/** The events that a transport reports to its module. */
export interface Plug {
  receive(chunk: Uint8Array): void
  /** Only if the transport can detect it: a pty cannot. */
  happened(what: HostHappening): void
}

/**
 * Connects a simulated module to its host. `test/sim/transport/transport-contract.ts` runs the same suite over all transports: bytes
 * arrive in order in both directions; `unplug` disconnects the host, refuses new connections, and drops bytes that were written
 * before; the next `plug` restores the module at the same address.
 */
export interface Transport {
  /** The address of the module, for people; known after `plug` has resolved. */
  readonly address: string
  /** The link configuration of the radio; absent for a transport within this process. */
  readonly config: LinkConfig | undefined
  /** @throws DomainError port-busy, port-permission, link-failed */
  plug(plug: Plug): Promise<void>
  /** Idempotent. */
  unplug(): Promise<void>
  /** Writes all bytes or none. Returns false if it is unplugged, no host is connected, or the host does not read. */
  write(bytes: Uint8Array): boolean
  /** Returns whether a module with flow control pauses because of unread bytes. */
  congested(): boolean
}
