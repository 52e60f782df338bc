import { vi } from 'vitest'
import type { Link } from '../../src/app/ports.ts'
import { resolveOptions } from '../../src/domain/options.ts'
import type { DriverEvent, DriverModule } from '../../src/radio/driver.ts'
import { kissDriver } from '../../src/radio/families/kiss/driver.ts'
import { linesDriver } from '../../src/radio/families/lines/driver.ts'
import { meshcoreDriver } from '../../src/radio/families/meshcore/driver.ts'
import { meshtasticDriver } from '../../src/radio/families/meshtastic/driver.ts'
import { mysensorsDriver } from '../../src/radio/families/mysensors/driver.ts'
import { rylrDriver } from '../../src/radio/families/rylr/driver.ts'
import { tweliteDriver } from '../../src/radio/families/twelite/driver.ts'
import { xbeeDriver } from '../../src/radio/families/xbee/driver.ts'
import { type SimulationOptions, startSimulation } from '../../src/sim/simulate.ts'
import { createMemoryTransport } from '../../src/sim/transport/memory.ts'

const modules: Record<string, DriverModule> = {
  kiss: kissDriver,
  lines: linesDriver,
  meshtastic: meshtasticDriver,
  meshcore: meshcoreDriver,
  xbee: xbeeDriver,
  mysensors: mysensorsDriver,
  rylr: rylrDriver,
  twelite: tweliteDriver,
}

/** A simulation with its own driver at the other end, which is connected and started before the nodes talk. For fake timers. */
export async function startWithDriver(options: Omit<SimulationOptions, 'transport'>) {
  const module = modules[options.driver]
  if (!module) throw new Error(`no driver ${options.driver}`)
  const transport = createMemoryTransport()
  const simulation = await startSimulation({ keep: 100_000, ...options, quiet: true, transport })
  const radioOptions = resolveOptions(module.info.options, simulation.radio.options)
  const first = await connect(module, transport.link, radioOptions)
  if (!options.quiet) simulation.talk()
  return { simulation, module, connect: () => connect(module, transport.link, radioOptions), ...first }
}

async function connect(module: DriverModule, link: Link, options: ReturnType<typeof resolveOptions>) {
  const events: DriverEvent[] = []
  const written: Uint8Array[] = []
  let received = 0
  const connection = await link.connect({
    data(chunk) {
      received += chunk.length
      driver.receive(chunk)
    },
    closed: () => driver.stop(),
  })
  const driver = module.create({
    options,
    emit: (event) => void events.push(event),
    write(bytes) {
      written.push(Uint8Array.from(bytes))
      return connection.write(bytes)
    },
  })
  await throughTime(driver.start())
  return { driver, events, written, received: () => received }
}

/** A handshake has pauses of its own. */
async function throughTime(started: Promise<void>): Promise<void> {
  let settled = false
  const end = () => {
    settled = true
  }
  started.then(end, end)
  for (let passed = 0; passed < 60_000 && !settled; passed += 20)
    await vi.advanceTimersByTimeAsync(passed === 0 ? 0 : 20)
  await started
}
