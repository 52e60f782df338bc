import { resolveOptions } from '../../src/domain/options.ts'
import type { Driver } from '../../src/radio/driver.ts'
import { driverModules } from '../../src/radio/registry.ts'
import type { FaultSettings } from '../../src/sim/faults.ts'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { type SoakFamily, soakFamilies } from './families.ts'
import { createReception, type Reception } from './reception.ts'

/**
 * `even`: faults of the air and of timing, under which every intact frame must arrive. `noisy`: with damage, which may cost the frame
 * behind it. `unplugged`: the plug is pulled again and again, and what was on the wire then may be gone.
 */
export type Trouble = 'even' | 'noisy' | 'unplugged'

const FAULTS: Record<Trouble, Partial<FaultSettings>> = {
  even: { loss: 0.05, split: 0.2, mergeMs: 20, delayMs: 20 },
  noisy: { loss: 0.05, noise: 0.03, corruption: 0.02, split: 0.2 },
  unplugged: { loss: 0.05, unplugEveryMs: 8_000, unplugForMs: 500 },
}
const ORDER: readonly Trouble[] = ['even', 'noisy', 'even', 'unplugged', 'even']

export interface SoakRadio {
  id: string
  trouble: Trouble
  family: SoakFamily
  simulation: Simulation
  reception: Reception
}

/** So many radios, of all families in turn, each with faults of its own. They say nothing yet. */
export async function startFleet(count: number, framesPerSecond: number): Promise<SoakRadio[]> {
  const fleet: SoakRadio[] = []
  for (let index = 0; index < count; index++) {
    const family = soakFamilies[index % soakFamilies.length]
    const trouble = ORDER[Math.floor(index / soakFamilies.length) % ORDER.length]
    if (!family || !trouble) throw new Error('There is no family.')
    const id = `${family.driver}-${index}`
    const simulation = await startSimulation({
      driver: family.driver,
      transport: createTcpTransport(),
      seed: id,
      rate: framesPerSecond / count,
      quiet: true,
      keep: 5_000,
      ...(family.simulated && { options: family.simulated }),
    })
    const reception = createReception(simulation, shadow(simulation))
    fleet.push({ id, trouble, family, simulation, reception })
  }
  return fleet
}

export function setFaults({ simulation, trouble }: SoakRadio): void {
  simulation.faults.set(FAULTS[trouble])
}

/** The family's driver by itself, given one whole frame at a time: what users are to hear of each. */
function shadow({ radio }: Simulation): (frame: Uint8Array) => Uint8Array[] {
  const module = driverModules[radio.driver]
  if (!module) throw new Error(`There is no driver ${radio.driver}.`)
  const options = radio.driver === 'xbee' ? { ...radio.options, apiMode: '2' } : radio.options
  const heard: Uint8Array[] = []
  const driver: Driver = module.create({
    options: resolveOptions(module.info.options, options),
    write: async () => {},
    emit(event) {
      if (event.type === 'packet') heard.push(event.packet.payload)
    },
  })
  return (frame) => {
    driver.receive(frame)
    return heard.splice(0)
  }
}
