import { DomainError } from '../domain/errors.ts'
import type { Options } from '../domain/message.ts'
import { resolveOptions } from '../domain/options.ts'
import type { LinkConfig } from '../domain/radio.ts'
import { createAgenda } from './agenda.ts'
import { simulatedFamily } from './families.ts'
import { createFaultPipe } from './fault-pipe.ts'
import { createFaults, type FaultSettings, type Faults } from './faults.ts'
import { createLedger, type Ledger } from './ledger.ts'
import type { SimulatedFamily } from './module.ts'
import { createRandom } from './random.ts'
import { type Scheduler, systemScheduler } from './scheduler.ts'
import type { Transport } from './transport/transport.ts'
import { startUnplugging } from './unplugging.ts'

export interface SimulationOptions {
  /** One of `simulatedFamilies`. */
  driver: string
  transport: Transport
  /** The same seed produces the same traffic. Default `musen`. */
  seed?: string | undefined
  /** Number of nodes; the family has a default. */
  nodes?: number | undefined
  /** Frames per second from all nodes together, up to 100000; default: each node has its own period. */
  rate?: number | undefined
  /** Number of frames after which the nodes send nothing by themselves. */
  limit?: number | undefined
  /** The nodes wait for `talk()`. */
  quiet?: boolean | undefined
  faults?: Partial<FaultSettings> | undefined
  /** The family's options. */
  options?: Options | undefined
  /** Number of frames in each direction that the ledger keeps. Default 10000. */
  keep?: number | undefined
  scheduler?: Scheduler | undefined
}

export interface Simulation {
  /** The module and its address, for people. */
  readonly description: string
  readonly address: string
  /** The radio to create in musen; `link` is absent for a transport within the process. */
  readonly radio: { driver: string; link?: LinkConfig; options: Options }
  /** A change applies from the next frame on. */
  readonly faults: Faults
  readonly ledger: Ledger
  talk(): void
  hush(): void
  /** Restarts the module, as after a short power failure. The host stays connected. */
  reset(): void
  /** Disconnects the host. Resolves when the connection is closed. */
  unplug(): Promise<void>
  /** Connects the module again at the same address. @throws DomainError port-busy, port-permission, link-failed */
  replug(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts one simulated module and plugs it in.
 * @throws DomainError driver-unknown, options-invalid; of the transport port-busy, port-permission, link-failed
 */
export async function startSimulation(given: SimulationOptions): Promise<Simulation> {
  const { driver, transport, seed = 'musen', rate, limit, quiet = false, scheduler = systemScheduler } = given
  const family = simulatedFamily(driver)
  const options = resolveOptions(family.options, given.options)
  const nodes = checkNumber('nodes', given.nodes ?? family.defaultNodes, 1, family.maxNodes)
  if (rate !== undefined) checkNumber('rate', rate, 0.001, 100_000)
  if (limit !== undefined) checkNumber('limit', limit, 0, Number.MAX_SAFE_INTEGER)

  const random = createRandom(seed)
  const faults = createFaults(given.faults)
  const ledger = createLedger({ now: scheduler.now, ...(given.keep !== undefined && { keep: given.keep }) })
  const agenda = createAgenda(scheduler)
  const pipe = createFaultPipe({ faults, random: random.fork('faults'), agenda, ledger, write: transport.write })
  const air = random.fork('air')
  const module = family.create({
    random: random.fork(driver),
    agenda,
    ledger,
    transmit: (bytes, about) => pipe.send(ledger.send(bytes, about)),
    answer: (bytes, about) => pipe.send(ledger.send(bytes, about), { offAir: false }),
    carries: () => !air.chance(faults.settings.loss),
    congested: transport.congested,
    nodes,
    rate,
    limit,
    options,
  })

  let plugged = false
  let stopped = false
  let last: Promise<unknown> = Promise.resolve()
  /** Runs the calls one after the other. */
  function inTurn(run: () => Promise<void>): Promise<void> {
    const turn = last.then(run)
    last = turn.catch(() => {})
    return turn
  }

  async function plug(): Promise<void> {
    if (plugged || stopped) return
    await transport.plug({
      receive(chunk) {
        ledger.read(chunk.length)
        module.receive(chunk)
      },
      happened: ledger.note,
    })
    plugged = true
    ledger.note('plugged')
  }

  async function unplug(): Promise<void> {
    if (!plugged) return
    plugged = false
    pipe.cut()
    await transport.unplug()
    ledger.note('unplugged')
  }

  await plug()
  if (!quiet) module.talk()
  const simulation: Simulation = {
    get description() {
      return `${family.title}, ${countOf(nodes, family)}, at ${transport.address}`
    },
    get address() {
      return transport.address
    },
    get radio() {
      const link = transport.config
      return { driver, options: family.radioOptions(options), ...(link && { link }) }
    },
    faults,
    ledger,
    talk: module.talk,
    hush: module.hush,
    reset() {
      ledger.note('reset')
      module.reset()
    },
    unplug: () => inTurn(unplug),
    replug: () =>
      inTurn(async () => {
        if (plugged || stopped) return
        // An unplugged module has no power.
        module.reset()
        await plug()
      }),
    stop: () =>
      inTurn(async () => {
        stopped = true
        stopUnplugging()
        module.hush()
        agenda.clear()
        await unplug()
      }),
  }
  const stopUnplugging = startUnplugging({ faults, agenda, ledger, simulation })
  return simulation
}

function checkNumber(name: string, value: number, minimum: number, maximum: number): number {
  if (value >= minimum && value <= maximum) return value
  throw new DomainError('options-invalid', `${name} must be from ${minimum} to ${maximum}.`, { field: `/${name}` })
}

function countOf(nodes: number, { driver }: SimulatedFamily): string {
  return `${nodes} ${nodes === 1 ? 'node' : 'nodes'} for the driver ${driver}`
}
