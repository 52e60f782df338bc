import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import type { Lease } from '../../../src/domain/queue.ts'
import { createRandom, type Random } from '../../../src/sim/random.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const VISIBILITY_MS = 1000
const MAX_DELIVERIES = 4
const TAKERS = 10
const EVENTS = 1200
const NODES = ['A', 'B', 'C', 'D', 'E', 'F', undefined] as const

let place: ReturnType<typeof temporaryDirectory>
let store: Store
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_800_000_000_000 })
  place = temporaryDirectory()
  await open()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await store.close()
  place.remove()
  vi.useRealTimers()
})

async function open(): Promise<void> {
  const { directory } = place
  store = await openSqliteStore({
    directory,
    logger: createQuietLogger().logger,
    startWriter: createInlineWriter().start,
  })
}

/** What the takers did, and what they were told. */
function createAccount() {
  const deliveries = new Map<number, number>()
  const acked = new Map<number, number>()
  const lastAcked = new Map<string, number>()
  const faults: string[] = []
  return {
    deliveries,
    acked,
    faults,
    given(lease: Lease): void {
      const { seq } = lease.event
      const count = (deliveries.get(seq) ?? 0) + 1
      deliveries.set(seq, count)
      if (acked.has(seq)) faults.push(`${seq} came again after its ack`)
      if (lease.deliveries !== count) faults.push(`${seq} says delivery ${lease.deliveries}, and it is ${count}`)
      if (lease.redelivered !== count > 1) faults.push(`${seq} is marked wrongly at delivery ${count}`)
    },
    done(lease: Lease): void {
      const { seq } = lease.event
      const lane = laneOf(lease)
      acked.set(seq, (acked.get(seq) ?? 0) + 1)
      if (seq <= (lastAcked.get(lane) ?? 0)) faults.push(`${seq} of ${lane} was acked after ${lastAcked.get(lane)}`)
      lastAcked.set(lane, seq)
    },
  }
}

function laneOf({ event }: Lease): string {
  return event.type === 'message.received' ? (event.message.nodeId ?? 'r1') : ''
}

/** No taker survives such an event. */
function isPoison({ event }: Lease): boolean {
  return event.type === 'message.received' && event.message.payload[0] === 0
}

/** Takes, works through what it got in order, and now and then crashes, dawdles or gives something back. */
async function work(random: Random, account: ReturnType<typeof createAccount>): Promise<void> {
  const { leases } = await store.leaseEvents('q', 1 + random.integer(12))
  for (const lease of leases) account.given(lease)
  for (const lease of leases) {
    vi.advanceTimersByTime(random.integer(40))
    if (isPoison(lease) || random.chance(0.04)) return
    if (random.chance(0.05)) {
      // Somebody else may have it by now; only a late ack tells.
      vi.advanceTimersByTime(random.integer(2 * VISIBILITY_MS))
      for (let i = random.integer(4); i > 0; i--) await new Promise((resolve) => setImmediate(resolve))
    }
    if (random.chance(0.03)) {
      await store.releaseLeases('q', [lease.leaseId], { delayMs: random.integer(200) })
      continue
    }
    if (random.chance(0.1)) await store.extendLeases('q', [lease.leaseId])
    const [result] = await store.ackLeases('q', [lease.leaseId])
    if (result?.outcome === 'acked') account.done(lease)
  }
}

test.each(['one', 'two', 'three'])(
  'ten takers that crash handle each event once, in the order of its node (seed %s)',
  async (seed) => {
    const random = createRandom(seed)
    const account = createAccount()
    const filter = { type: ['message.received' as const] }
    await store.createQueue(
      { name: 'q', filter, visibilityTimeoutMs: VISIBILITY_MS, maxDeliveries: MAX_DELIVERIES },
      'head',
    )
    const takers = Array.from({ length: TAKERS }, (_, i) => random.fork(`taker ${i}`))
    for (let heard = 0, round = 0; ; round++) {
      for (let i = random.integer(40); i > 0 && heard < EVENTS; i--, heard++)
        store.receive('r1', packet(NODES[random.integer(NODES.length)], { payload: Uint8Array.of(random.integer(80)) }))
      await Promise.all(takers.map((taker) => work(taker, account)))
      if (random.chance(0.05)) {
        await store.close()
        await open()
      }
      if (heard < EVENTS) continue
      await settled(store)
      const { depth, inFlight } = (await store.getQueue('q'))?.status ?? {}
      if (depth === 0 && inFlight === 0) break
      vi.advanceTimersByTime(VISIBILITY_MS / 2)
      if (round > 20_000) throw new Error(`The queue is not empty: ${depth} wait, ${inFlight} are out.`)
    }
    expect(account.faults).toEqual([])
    const dead = (await store.listDeadLetters('q', { limit: 1000 })).items
    for (const { seq, deliveries } of dead)
      expect({ seq, deliveries, acked: account.acked.get(seq) }).toEqual({
        seq,
        deliveries: MAX_DELIVERIES,
        acked: undefined,
      })
    const ends = [...account.acked.keys(), ...dead.map(({ seq }) => seq)].sort((a, b) => a - b)
    const { events } = await store.readEvents({ ...filter, after: 0, limit: 2000 })
    expect(ends).toEqual(events.map(({ seq }) => seq))
    expect([...account.acked.values()].every((times) => times === 1)).toBe(true)
    const poison = events.filter((event) => event.type === 'message.received' && event.message.payload[0] === 0)
    expect(poison.length).toBeGreaterThan(3)
    expect(dead.map(({ seq }) => seq)).toEqual(expect.arrayContaining(poison.map(({ seq }) => seq)))
  },
)
