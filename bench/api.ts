import { createApiClient } from '../generated/client.ts'
import type { Simulation } from '../src/sim/simulate.ts'

/** Adds a simulated module as the radio `bench`; resolves when it is online. */
export async function addRadio(url: string, { driver, link, options }: Simulation['radio']): Promise<void> {
  if (!link) throw new Error('The simulated module has no link.')
  const client = createApiClient({ baseUrl: url })
  await client.createRadio({ body: { id: 'bench', driver: driver as 'kiss', link, options } })
  while ((await client.getRadio({ params: { path: { radioId: 'bench' } } })).status.state !== 'online')
    await new Promise((resolve) => setTimeout(resolve, 10))
}

/** The newest event's seq. */
export async function headOf(url: string): Promise<number> {
  return (await createApiClient({ baseUrl: url }).getInfo()).head
}

/** A value of `GET /metrics`. */
export async function metric(url: string, name: string): Promise<number> {
  const metrics = await createApiClient({ baseUrl: url }).getMetrics()
  const value = new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(metrics)?.[1]
  if (value === undefined) throw new Error(`There is no metric ${name}.`)
  return Number(value)
}
