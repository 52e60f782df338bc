import type { LinkConfig } from '../../domain/radio.ts'
import type { HostHappening } from '../ledger.ts'

/** What a transport tells the module behind it. */
export interface Plug {
  receive(chunk: Uint8Array): void
  /** Where the transport can know of it: a pty cannot. */
  happened(what: HostHappening): void
}

/**
 * The way between a simulated module and its host. `test/sim/transport/transport-contract.ts` runs the same suite over
 * all: bytes arrive in order in both directions; after `unplug` a host has lost its connection, gets no new one, and
 * nothing written before reaches a later one; after the next `plug` it finds the module at the same address.
 */
export interface Transport {
  /** Where a host finds the module, for people; known once `plug` has resolved. */
  readonly address: string
  /** The same as a radio's configuration; absent: within this process only. */
  readonly config: LinkConfig | undefined
  /** @throws DomainError port-busy, port-permission, link-failed */
  plug(plug: Plug): Promise<void>
  /** Idempotent. */
  unplug(): Promise<void>
  /** All or nothing. False: unplugged, no host known to be there, or one that does not read. */
  write(bytes: Uint8Array): boolean
  /** So much waits for the host that a module with flow control would pause. */
  congested(): boolean
}
