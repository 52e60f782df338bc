import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import type { Answer } from '../composed/service.ts'

/** Forty messages of a simulated network, so that there are nodes; the radio `heard` hears no more after. */
export async function hearSome(ask: (method: string, path: string, body?: unknown) => Promise<Answer>): Promise<void> {
  const until = async (path: string, suits: (body: Answer['body']) => boolean) => {
    while (!suits((await ask('GET', path)).body)) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const network = { driver: 'kiss', transport: createTcpTransport(), rate: 200, limit: 40, quiet: true } as const
  const simulation = await startSimulation(network)
  const { link, options } = simulation.radio
  await ask('POST', '/v1/radios', { id: 'heard', driver: 'kiss', link, options })
  await until('/v1/radios/heard', (radio) => radio.status.state === 'online')
  simulation.talk()
  await until('/v1/messages?radioId=heard&limit=50', ({ items }) => items.length === 40)
  await simulation.stop()
}
