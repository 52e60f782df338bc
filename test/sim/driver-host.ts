import type { Link } from '../../src/app/ports.ts'
import { resolveOptions } from '../../src/domain/options.ts'
import type { DriverEvent, DriverModule } from '../../src/radio/driver.ts'
import { kissDriver } from '../../src/radio/kiss/driver.ts'
import { linesDriver } from '../../src/radio/lines/driver.ts'
import { type SimulationOptions, startSimulation } from '../../src/sim/simulate.ts'
import { createMemoryTransport } from '../../src/sim/transport/memory.ts'

const modules: Record<string, DriverModule> = { kiss: kissDriver, lines: linesDriver }

/** A simulation with its own driver at the other end, which is connected and started. For fake timers. */
export async function startWithDriver(options: Omit<SimulationOptions, 'transport'>) {
  const module = modules[options.driver]
  if (!module) throw new Error(`no driver ${options.driver}`)
  const transport = createMemoryTransport()
  const simulation = await startSimulation({ keep: 100_000, ...options, transport })
  const radioOptions = resolveOptions(module.info.options, simulation.radio.options)
  return {
    simulation,
    module,
    connect: () => connect(module, transport.link, radioOptions),
    ...(await connect(module, transport.link, radioOptions)),
  }
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
  await driver.start()
  return { driver, events, written, received: () => received }
}
