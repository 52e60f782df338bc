import { randomBytes } from 'node:crypto'
import type { CaptureArchive, DriverCatalog, Store } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import type { Options } from '../domain/message.ts'
import { resolveOptions } from '../domain/options.ts'
import type { LinkConfig, RadioConfig } from '../domain/radio.ts'
import { type Simulation, startSimulation } from '../sim/simulate.ts'
import { createTcpTransport } from '../sim/transport/tcp.ts'
import { DEMO_DECODERS } from './demo-decoders.ts'
import { addDeadLetters, addJobs } from './demo-records.ts'

export { addKey } from './demo-records.ts'

/** The epoch of a demo store. With this epoch and this order of the seeds, the demo has the ids of the contract's examples. */
export const DEMO_EPOCH = 'demo000000'

/** A simulated radio of the demo. */
type DemoRadio = Pick<RadioConfig, 'id' | 'driver' | 'decoders'> & {
  name: string
  /** Options of the simulated module. */
  simulated?: Options
}

const SIMULATED = [
  { id: 'lines-demo', name: 'Hub of sensors', driver: 'lines' },
  { id: 'kiss-demo', name: 'TNC among APRS stations', driver: 'kiss' },
] as const

/** These radios follow the seeds, so that a new family does not change the ids of the seeds. */
const FURTHER: DemoRadio[] = [
  { id: 'xbee-demo', name: 'XBee in a Zigbee network', driver: 'xbee' },
  { id: 'meshtastic-demo', name: 'Meshtastic board in a mesh', driver: 'meshtastic' },
  { id: 'mysensors-demo', name: 'MySensors gateway and its nodes', driver: 'mysensors' },
  { id: 'twelite-demo', name: 'TWELITE parent and its children', driver: 'twelite' },
  { id: 'rylr-demo', name: 'LoRa modem among water levels', driver: 'rylr', decoders: [DEMO_DECODERS.waterLevels] },
  {
    id: 'text-demo',
    name: 'Hub of sensors that prints text',
    driver: 'lines',
    simulated: { mode: 'delimiter' },
    decoders: [DEMO_DECODERS.sensors],
  },
  { id: 'meshcore-demo', name: 'MeshCore companion in a mesh', driver: 'meshcore' },
]

export interface DemoDeps {
  store: Store
  drivers: DriverCatalog
  archive: CaptureArchive
}

/**
 * Starts simulated modules on free loopback ports and adds their radios to the store, before the radios start. If the store already
 * has the radios, only their ports change.
 */
export async function startDemo({ store, drivers, archive }: DemoDeps): Promise<{ stop(): Promise<void> }> {
  const simulations: Simulation[] = []
  const stop = async () => {
    await Promise.all(simulations.map((simulation) => simulation.stop()))
  }
  try {
    const isNew = (await store.getRadio(SIMULATED[0].id)) === undefined
    const add = async ({ driver, simulated = {}, ...rest }: DemoRadio) => {
      const simulation = await startSimulation({ driver, transport: createTcpTransport(), options: simulated })
      simulations.push(simulation)
      const { link, options } = simulation.radio
      if (!link) throw new Error(`The simulated ${driver} module has no link`)
      await putRadio(store, config(drivers, { ...rest, driver, link, enabled: true }, options))
    }
    for (const radio of SIMULATED) await add(radio)
    if (isNew) await seed(store, drivers)
    for (const radio of FURTHER) await add(radio)
    if (isNew) await addJobs(store, archive)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Adds a message to a station that acknowledges, one that waits at a disabled radio, a queue with dead letters, and disabled webhooks. */
async function seed(store: Store, drivers: DriverCatalog): Promise<void> {
  const link: LinkConfig = { type: 'tcp', host: '127.0.0.1', port: 8001 }
  const spare = { id: 'spare', name: 'Spare TNC', driver: 'kiss', link, enabled: false }
  await putRadio(store, config(drivers, spare, { callsign: 'N0CALL-11' }))
  for (const radioId of ['kiss-demo', 'spare'])
    await store.enqueue({ radioId, destination: 'OH2XYZ-9', payload: Buffer.from('Hello from musen'), priority: 5 })
  const filter = { type: ['message.received' as const] }
  const webhook = { url: 'https://example.com/musen', filter, batchSize: 50, enabled: false }
  // The contract's examples read the first and delete the second.
  for (let number = 0; number < 2; number++)
    await store.createWebhook(webhook, `whsec_${randomBytes(32).toString('base64')}`, 'head')
  await addDeadLetters(store, { name: 'demo', filter, visibilityTimeoutMs: 30_000, maxDeliveries: 5 })
}

async function putRadio(store: Store, radio: RadioConfig): Promise<void> {
  const { id, link } = radio
  const existing = await store.getRadio(id)
  if (existing) await store.replaceRadio({ ...existing, link })
  else await store.createRadio(radio)
}

function config(
  drivers: DriverCatalog,
  radio: Omit<RadioConfig, 'options'>,
  options: RadioConfig['options'],
): RadioConfig {
  const driver = drivers.get(radio.driver)
  if (!driver) throw new DomainError('driver-unknown', `Unknown driver "${radio.driver}".`)
  return { ...radio, options: resolveOptions(driver.options, options) }
}
