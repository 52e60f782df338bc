import type { LinkConnection } from '../../src/app/ports.ts'
import { type SimulationOptions, startSimulation } from '../../src/sim/simulate.ts'
import { createMemoryTransport } from '../../src/sim/transport/memory.ts'

/** A simulation within the test, and a host that keeps every chunk that it hears. For fake timers. */
export async function startWithHost(options: Omit<SimulationOptions, 'transport'>) {
  const transport = createMemoryTransport()
  const simulation = await startSimulation({ ...options, transport })
  const chunks: Uint8Array[] = []
  let lost = 0
  let connection: LinkConnection | undefined

  async function connect(): Promise<void> {
    connection = await transport.link.connect({
      data: (chunk) => void chunks.push(Uint8Array.from(chunk)),
      closed: () => void lost++,
    })
  }

  await connect()
  return {
    simulation,
    link: transport.link,
    chunks,
    connect,
    async say(bytes: Uint8Array | string): Promise<void> {
      await connection?.write(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
    },
    async leave(): Promise<void> {
      await connection?.close()
    },
    /** All that was heard so far. */
    heard: () => Buffer.concat(chunks),
    lost: () => lost,
  }
}
