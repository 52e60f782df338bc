import { randomBytes } from 'node:crypto'
import type { DriverCatalog, Store } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { resolveOptions } from '../domain/options.ts'
import type { LinkConfig, RadioConfig } from '../domain/radio.ts'
import { type Simulation, startSimulation } from '../sim/simulate.ts'
import { createTcpTransport } from '../sim/transport/tcp.ts'

/** With it, and with the seeds in this order, the ids in the contract's examples are those of the demo. */
export const DEMO_EPOCH = 'demo000000'

const SIMULATED = [
  { id: 'lines-demo', name: 'Hub of sensors', driver: 'lines' },
  { id: 'kiss-demo', name: 'TNC among APRS stations', driver: 'kiss' },
] as const

/** After the seeds, so that these have the same ids whatever families there are. */
const FURTHER = [
  { id: 'xbee-demo', name: 'XBee in a Zigbee network', driver: 'xbee' },
  { id: 'meshtastic-demo', name: 'Meshtastic board in a mesh', driver: 'meshtastic' },
  { id: 'mysensors-demo', name: 'MySensors gateway and its nodes', driver: 'mysensors' },
  { id: 'twelite-demo', name: 'TWELITE parent and its children', driver: 'twelite' },
  { id: 'rylr-demo', name: 'LoRa modem among water levels', driver: 'rylr' },
] as const

export interface DemoDeps {
  store: Store
  drivers: DriverCatalog
}

/**
 * Starts simulated modules on free loopback ports and puts their radios into the store, before any radio is started. A store that
 * has the radios already only gets their new ports.
 */
export async function startDemo({ store, drivers }: DemoDeps): Promise<{ stop(): Promise<void> }> {
  const simulations: Simulation[] = []
  const stop = async () => {
    await Promise.all(simulations.map((simulation) => simulation.stop()))
  }
  try {
    const isNew = (await store.getRadio(SIMULATED[0].id)) === undefined
    const add = async ({ id, name, driver }: { id: string; name: string; driver: string }) => {
      const simulation = await startSimulation({ driver, transport: createTcpTransport() })
      simulations.push(simulation)
      const { link, options } = simulation.radio
      if (!link) throw new Error(`The simulated ${driver} module has no link`)
      await putRadio(store, config(drivers, { id, name, driver, link, enabled: true }, options))
    }
    for (const radio of SIMULATED) await add(radio)
    if (isNew) await seed(store, drivers)
    for (const radio of FURTHER) await add(radio)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A message on its way to a station that acknowledges, one that waits at a radio that is switched off, a queue, and a webhook that is switched off. */
async function seed(store: Store, drivers: DriverCatalog): Promise<void> {
  const link: LinkConfig = { type: 'tcp', host: '127.0.0.1', port: 8001 }
  const spare = { id: 'spare', name: 'Spare TNC', driver: 'kiss', link, enabled: false }
  await putRadio(store, config(drivers, spare, { callsign: 'N0CALL-11' }))
  for (const radioId of ['kiss-demo', 'spare'])
    await store.enqueue({ radioId, destination: 'OH2XYZ-9', payload: Buffer.from('Hello from musen'), priority: 5 })
  const filter = { types: ['message.received' as const] }
  const webhook = { url: 'https://example.com/musen', filter, batchSize: 50, enabled: false }
  await store.createWebhook(webhook, `whsec_${randomBytes(32).toString('base64')}`, 'head')
  await store.putQueue({ name: 'demo', filter, visibilityTimeoutMs: 30_000, maxDeliveries: 5 }, 'oldest')
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
  if (!driver) throw new DomainError('driver-not-found', `There is no driver "${radio.driver}".`)
  return { ...radio, options: resolveOptions(driver.options, options) }
}
