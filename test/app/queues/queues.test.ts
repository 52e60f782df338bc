import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LeaseBatch } from '../../../src/app/ports.ts'
import { createQueues, type Queues } from '../../../src/app/queues/queues.ts'
import { createMemoryStore, type MemoryStore } from '../../fakes/memory-store.ts'
import { packet, radioConfig, settled } from '../../store/store-case.ts'

const CONFIG = {
  name: 'q',
  filter: { type: ['message.received' as const] },
  visibilityTimeoutMs: 10_000,
  maxDeliveries: 3,
}

let store: MemoryStore
let queues: Queues
let looks: number
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  store = createMemoryStore()
  looks = 0
  const counting = {
    ...store,
    leaseEvents: (name: string, max: number) => {
      looks++
      return store.leaseEvents(name, max)
    },
  }
  queues = createQueues({ store: counting })
  await store.createRadio(radioConfig('r1'))
  await queues.create(CONFIG, 'head')
})
afterEach(() => {
  queues.close()
  vi.useRealTimers()
})

const nodes = ({ leases }: LeaseBatch) =>
  leases.map(({ event }) => (event.type === 'message.received' ? event.message.source : event.type))
const ids = ({ leases }: LeaseBatch) => leases.map(({ leaseId }) => leaseId)

/** Lets everything that is under way come to where it waits for a timer or the test. */
async function rest(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}

async function hear(...sources: string[]): Promise<void> {
  for (const source of sources) store.receive('r1', packet(source))
  await settled(store)
  await rest()
}

/** A taker that waits, and what it has got so far. */
async function waiting(waitMs = 60_000, max = 10, signal?: AbortSignal) {
  const taker = { got: undefined as (string | undefined)[] | undefined, batch: undefined as LeaseBatch | undefined }
  void queues.lease('q', { max, waitMs, ...(signal && { signal }) }).then((batch) => {
    taker.batch = batch
    taker.got = nodes(batch)
  })
  await rest()
  return taker
}

describe('taking', () => {
  test('without waiting there is an answer at once', async () => {
    expect(nodes(await queues.lease('q', { max: 10, waitMs: 0 }))).toEqual([])
    await hear('A')
    expect(nodes(await queues.lease('q', { max: 10, waitMs: 0 }))).toEqual(['A'])
  })

  test('who waits gets what is committed, and nothing else wakes it', async () => {
    const taker = await waiting()
    const before = looks
    await store.recordRadioState('r1', 'online')
    await rest()
    expect(looks).toBe(before)
    expect(taker.got).toBeUndefined()
    await hear('A')
    expect(taker.got).toEqual(['A'])
  })

  test('who came first is served first, and many who wait look no more often than one', async () => {
    const takers = [await waiting(), await waiting(), await waiting()]
    const before = looks
    await hear('A')
    expect(takers.map(({ got }) => got)).toEqual([['A'], undefined, undefined])
    await hear('B')
    expect(takers.map(({ got }) => got)).toEqual([['A'], ['B'], undefined])
    // Each time one look that found something and one that did not.
    expect(looks - before).toBe(4)
  })

  test('the answer is empty when the time is over', async () => {
    const taker = await waiting(5000)
    await vi.advanceTimersByTimeAsync(4999)
    await rest()
    expect(taker.got).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    await rest()
    expect(taker.got).toEqual([])
    await hear('A')
    expect(nodes(await queues.lease('q', { max: 10, waitMs: 0 }))).toEqual(['A'])
  })

  test('an expired lease wakes who waits', async () => {
    await hear('A')
    await queues.lease('q', { max: 10, waitMs: 0 })
    const taker = await waiting()
    await vi.advanceTimersByTimeAsync(9999)
    await rest()
    expect(taker.got).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    await rest()
    expect(taker.got).toEqual(['A'])
    expect(taker.batch?.leases[0]).toMatchObject({ redelivered: true, deliveries: 2 })
  })

  test('a lease of somebody who did not wait wakes who waits, too', async () => {
    const taker = await waiting(60_000)
    // It is first in the line, but the other one asks in the same turn as the event is committed.
    store.control.hold()
    store.receive('r1', packet('A'))
    const other = queues.lease('q', { max: 1, waitMs: 0 })
    store.control.release()
    expect(nodes(await other)).toEqual(['A'])
    await rest()
    expect(taker.got).toBeUndefined()
    await vi.advanceTimersByTimeAsync(10_000)
    await rest()
    expect(taker.got).toEqual(['A'])
  })

  test('an ack, a release, a put back and a changed filter wake who waits', async () => {
    await hear('A', 'A')
    const first = await queues.lease('q', { max: 1, waitMs: 0 })
    const second = await waiting()
    await queues.ack('q', ids(first))
    await rest()
    expect(second.got).toEqual(['A'])

    const third = await waiting()
    await queues.release('q', ids(second.batch as LeaseBatch), {})
    await rest()
    expect(third.got).toEqual(['A'])
    await queues.release('q', ids(third.batch as LeaseBatch), {})
    await queues.release('q', ids(await queues.lease('q', { max: 1, waitMs: 0 })), {})

    const fourth = await waiting()
    const { items } = await queues.deadLetters('q', { limit: 10 })
    expect(items).toHaveLength(1)
    await queues.requeue('q', items[0]?.seq ?? 0)
    await rest()
    expect(fourth.got).toEqual(['A'])

    const fifth = await waiting()
    await queues.update('q', { filter: { type: ['radio.state-changed'] } })
    await rest()
    await store.recordRadioState('r1', 'online')
    await rest()
    expect(fifth.got).toEqual(['radio.state-changed'])
  })

  test('who waits at a queue that is deleted is told so', async () => {
    const lease = queues.lease('q', { max: 1, waitMs: 60_000 })
    const outcome = lease.catch((error: { code: string }) => error.code)
    await rest()
    await queues.remove('q')
    expect(await outcome).toBe('queue-not-found')
  })

  test('what a taker that went away would have got goes back, undelivered', async () => {
    const stop = new AbortController()
    const gone = await waiting(60_000, 10, stop.signal)
    const next = await waiting()
    store.control.hold()
    store.receive('r1', packet('A'))
    store.control.release()
    // The event is committed and the first one is being served when it goes.
    store.onCommit(() => stop.abort())
    await rest()
    expect(gone.got).toEqual([])
    expect(next.got).toEqual(['A'])
    expect(next.batch?.leases[0]).toMatchObject({ deliveries: 1, redelivered: false })
  })

  test('a taker that went away before it was answered leaves nothing out', async () => {
    await hear('A')
    const stop = new AbortController()
    const lease = queues.lease('q', { max: 1, waitMs: 0, signal: stop.signal })
    stop.abort()
    expect(nodes(await lease)).toEqual([])
    expect((await queues.get('q')).status).toMatchObject({ depth: 1, inFlight: 0 })
  })

  test('at the stop of the service everybody gets an empty answer', async () => {
    const takers = [await waiting(), await waiting()]
    queues.close()
    await rest()
    expect(takers.map(({ got }) => got)).toEqual([[], []])
    expect(nodes(await queues.lease('q', { max: 1, waitMs: 60_000 }))).toEqual([])
  })
})

test('a queue, and a dead letter, that is not there is said to be so', async () => {
  await expect(queues.get('none')).rejects.toMatchObject({ code: 'queue-not-found' })
  await expect(queues.lease('none', { max: 1, waitMs: 1000 })).rejects.toMatchObject({ code: 'queue-not-found' })
  await expect(queues.deadLetter('q', 5)).rejects.toMatchObject({ code: 'dead-letter-not-found' })
})
