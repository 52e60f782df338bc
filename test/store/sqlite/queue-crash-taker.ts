import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, packet, radioConfig } from '../store-case.ts'

/**
 * Hears packets and takes them from a queue, several takers at once, until it is killed; tells on stdout at once: `S` it starts, `L` an
 * event was given out, `K` an ack was confirmed.
 */
const [directory = '', visibilityMs = ''] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)

tell('S')
const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
await store.createRadio(radioConfig('r1'), { key: 'radio', fingerprint: 'f' })
const filter = { type: ['message.received' as const] }
// A program before this one may have created it.
if (!(await store.getQueue('q')))
  await store.createQueue({ name: 'q', filter, visibilityTimeoutMs: Number(visibilityMs), maxDeliveries: 1000 }, 'head')

await Promise.all(Array.from({ length: 4 }, (_, taker) => work(taker)))

async function work(taker: number): Promise<never> {
  for (let round = 0; ; round++) {
    for (let i = 0; i < 5; i++) store.receive('r1', packet(`N${(taker * 5 + round + i) % 17}`))
    const { leases } = await store.leaseEvents('q', 7)
    for (const { event } of leases) tell(`L ${event.seq}`)
    // The last one of each round stays unacknowledged: it has to come again.
    const leaseIds = leases.slice(0, -1).map(({ leaseId }) => leaseId)
    for (const { leaseId, outcome } of await store.ackLeases('q', leaseIds))
      if (outcome === 'acked') tell(`K ${leaseId.split('-')[0]}`)
  }
}
