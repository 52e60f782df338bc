import type { Options } from '../domain/message.ts'
import type { OptionSpec } from '../domain/options.ts'
import type { Agenda } from './agenda.ts'
import type { LedgerWriter } from './ledger.ts'
import type { Random } from './random.ts'

/** One simulated module and its network. */
export interface SimulatedModule {
  /** Receives bytes from the host, cut at any place. Never throws. */
  receive(chunk: Uint8Array): void
  /** Starts or continues the traffic of the network. Before that, the module only answers. */
  talk(): void
  hush(): void
  /** Restarts the module, as after a power failure: it forgets its running work. The network keeps its state. */
  reset(): void
}

export interface ModuleDeps {
  random: Random
  agenda: Agenda
  /** Records frames from the host; `transmit` records frames to it. */
  ledger: Pick<LedgerWriter, 'receive' | 'junk'>
  /** Sends one frame to the host that was received over the air. `about`: sender and content, for people. */
  transmit(bytes: Uint8Array, about: string): void
  /** Sends one frame of the module itself to the host. It cannot be lost in the air. */
  answer(bytes: Uint8Array, about: string): void
  /** Whether the next frame from the module reaches the network. */
  carries(): boolean
  congested(): boolean
  nodes: number
  rate: number | undefined
  limit: number | undefined
  /** Checked against the family's `options`, with defaults. */
  options: Options
}

/** A row of `families.ts`: the description of a family and its module. */
export interface SimulatedFamily {
  /** The name of the driver for the module. */
  driver: string
  title: string
  description: string
  options: Record<string, OptionSpec>
  defaultNodes: number
  maxNodes: number
  /** The radio options that the driver needs for the module. */
  radioOptions(options: Options): Options
  create(deps: ModuleDeps): SimulatedModule
}
