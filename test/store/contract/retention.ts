import { describe, expect, test, vi } from 'vitest'
import type { RetentionLimits, Store } from '../../../src/app/ports.ts'
import { newMessage, packet, settled, wholeLog } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Until there is nothing more to remove. */
export async function trimAll(store: Store, limits: RetentionLimits): Promise<void> {
  while ((await store.trimLog(limits)).more);
}

export function retentionContract(createPlace: () => StorePlace): void {
  describe('retention', () => {
    const at = useStore(createPlace, 1_800_000_000_000)

    async function receive(count: number): Promise<void> {
      for (let i = 0; i < count; i++) at.store.receive('r1', packet('A'))
      await settled(at.store)
    }

    test('without a limit nothing goes, and nothing is more than one', async () => {
      await receive(20)
      await trimAll(at.store, {})
      await trimAll(at.store, { ageMs: 1e12, events: 1_000_000, bytes: 1_000_000_000 })
      expect(at.store.oldest()).toBe(1)
      expect(await wholeLog(at.store)).toEqual(at.announced)
    })

    test('so many of the newest events stay, exactly as they were, and the log begins with the first of them', async () => {
      await receive(30)
      const head = at.store.head()
      await trimAll(at.store, { events: 7 })
      expect([at.store.oldest(), at.store.head()]).toEqual([head - 6, head])
      expect(await wholeLog(at.store)).toEqual(at.announced.slice(-7))
      const { items } = await at.store.listMessages({ limit: 100 })
      expect(items.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1, 0].map((back) => head - 6 + back))
      expect(
        await at.store.getMessage(
          at.announced.flatMap((event) => ('message' in event ? [event.message.id] : []))[0] ?? '',
        ),
      ).toBeUndefined()
    })

    test('what is older than a time goes, up to the first event that is not', async () => {
      await receive(5)
      const gone = at.store.head()
      vi.advanceTimersByTime(1_000)
      await receive(3)
      vi.advanceTimersByTime(500)
      await receive(2)
      await trimAll(at.store, { ageMs: 500 })
      expect(at.store.oldest()).toBe(gone + 1)
      expect(await wholeLog(at.store)).toEqual(at.announced.filter(({ seq }) => seq > gone))
    })

    test('everything may go; the sequence goes on, and a reader from the beginning gets what comes then', async () => {
      await receive(5)
      vi.advanceTimersByTime(1_000)
      await trimAll(at.store, { ageMs: 999 })
      const head = at.store.head()
      expect(at.store.oldest()).toBe(head + 1)
      expect(await at.store.readEvents({ after: 0, limit: 10 })).toEqual({ events: [], scannedTo: head })
      await receive(1)
      expect((await at.store.readEvents({ after: 0, limit: 10 })).events).toEqual([at.announced.at(-1)])
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 6 })
    })

    test('a message that is still to be sent stays and can be sent, though its event is none of the log any more', async () => {
      const { value } = await at.store.enqueue(newMessage('r1', { destination: 'A' }))
      await receive(20)
      vi.advanceTimersByTime(2 * DAY_MS)
      await trimAll(at.store, { events: 3 })
      expect((await wholeLog(at.store)).map(({ seq }) => seq)).not.toContain(value.seq)
      expect(await at.store.getMessage(value.id)).toEqual(value)
      expect((await at.store.listMessages({ states: ['queued'], limit: 10 })).items).toEqual([value])
      expect(await at.store.dueMessages('r1', Date.now(), 10)).toMatchObject([{ id: value.id }])
      await at.store.changeMessage({ id: value.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: value.id, state: 'sent', reason: 'awaiting-ack', ackRef: '1' })
      vi.advanceTimersByTime(2 * DAY_MS)
      await trimAll(at.store, { events: 1 })
      expect(await at.store.recoverOutbox()).toMatchObject([{ id: value.id, ackRef: '1' }])
      expect(await at.store.changeMessage({ id: value.id, state: 'delivered' })).toBe(true)
    })

    test('what became of a message can be seen for a day, and its idempotency key finds it', async () => {
      const asked = { key: 'k', fingerprint: 'f' }
      const { value } = await at.store.enqueue(newMessage('r1'), asked)
      await at.store.changeMessage({ id: value.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: value.id, state: 'sent' })
      await receive(5)
      await trimAll(at.store, { events: 1 })
      expect(await at.store.getMessage(value.id)).toMatchObject({ state: 'sent' })
      expect(await at.store.enqueue(newMessage('r1'), asked)).toEqual({ value, replayed: true })
      vi.advanceTimersByTime(DAY_MS + 1)
      await trimAll(at.store, { events: 1 })
      expect(await at.store.getMessage(value.id)).toBeUndefined()
    })

    test('a new queue or webhook that begins with the oldest begins with the oldest kept', async () => {
      await receive(10)
      await trimAll(at.store, { events: 2 })
      await at.store.createQueue({ name: 'q', filter: {}, visibilityTimeoutMs: 1_000, maxDeliveries: 2 }, 'oldest')
      const { leases, gap } = await at.store.leaseEvents('q', 100)
      expect(leases.map(({ event }) => event)).toEqual(at.announced.slice(-2))
      expect(gap).toBeUndefined()
    })
  })
}
