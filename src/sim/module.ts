import type { Options } from '../domain/message.ts'
import type { OptionSpec } from '../domain/options.ts'
import type { Agenda } from './agenda.ts'
import type { LedgerWriter } from './ledger.ts'
import type { Random } from './random.ts'

/** One simulated module: what is behind the port, and the network that it hears. */
export interface SimulatedModule {
  /** Bytes from the host, cut as they please. Never throws, whatever they are. */
  receive(chunk: Uint8Array): void
  /** The network begins to talk by itself, or goes on. Before that the module answers only. */
  talk(): void
  hush(): void
  /** The module's power was off and on: what it was in the middle of is forgotten. The network out there is not. */
  reset(): void
}

export interface ModuleDeps {
  random: Random
  agenda: Agenda
  /** For what comes from the host; what goes there is recorded by `transmit`. */
  ledger: Pick<LedgerWriter, 'receive' | 'junk'>
  /** One whole frame to the host, of something heard on the air. `about`: who says what, for people. */
  transmit(bytes: Uint8Array, about: string): void
  /** The same for what the module itself says to its host: no loss in the air takes that. */
  answer(bytes: Uint8Array, about: string): void
  /** Whether the air carries one frame from the module to the network. */
  carries(): boolean
  congested(): boolean
  nodes: number
  rate: number | undefined
  limit: number | undefined
  /** Resolved against the family's `options`. */
  options: Options
}

/** One row of `families.ts`: a new family is one of these. */
export interface SimulatedFamily {
  /** The driver that it is made for. */
  driver: string
  title: string
  description: string
  options: Record<string, OptionSpec>
  defaultNodes: number
  maxNodes: number
  /** The radio options with which that driver understands the module. */
  radioOptions(options: Options): Options
  create(deps: ModuleDeps): SimulatedModule
}
