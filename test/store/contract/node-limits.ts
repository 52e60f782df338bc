import { describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { newMessage, ofType, packet, settled, wholeLog } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export function nodeLimitsContract(createPlace: () => StorePlace): void {
  describe('nodes that are too many, or not heard any more', () => {
    const at = useStore(createPlace, 1_800_000_000_000)

    /** The store with room for three nodes of each radio, and what it counts. */
    async function openSmall() {
      await at.store.close()
      const store = await at.place.open({ nodeLimit: 3 })
      const refused: [string, number][] = []
      store.onUnlisted((...counted) => refused.push(counted))
      return { store, refused: () => refused.reduce((sum, [, count]) => sum + count, 0), radios: refused }
    }

    async function hear(store: Store, ...sources: string[]): Promise<void> {
      for (const source of sources) store.receive('r1', packet(source))
      await settled(store)
    }

    const addresses = async (store: Store) =>
      (await store.listNodes({ limit: 100 })).items.map(({ address }) => address)

    test('a packet of one device too many is a message without a node, and is counted', async () => {
      const { store, refused, radios } = await openSmall()
      const announced: unknown[] = []
      store.onCommit((events) =>
        announced.push(...ofType(events, 'message.received').map(({ message }) => [message.source, message.nodeId])),
      )
      await hear(store, 'A', 'B', 'C', 'D', 'A', 'E', 'D')
      expect(await addresses(store)).toEqual(['A', 'B', 'C'])
      expect(await store.getNode('r1:A')).toMatchObject({ receivedCount: 2 })
      const found = (await store.listMessages({ limit: 100, order: 'asc' })).items
      const expected = ['A', 'B', 'C', 'D', 'A', 'E', 'D'].map((source) => [
        source,
        'ABC'.includes(source) ? `r1:${source}` : undefined,
      ])
      expect(found.map(({ source, nodeId }) => [source, nodeId])).toEqual(expected)
      expect(announced).toEqual(expected)
      expect((await wholeLog(store)).filter(({ type }) => type === 'node.heard')).toHaveLength(3)
      expect(refused()).toBe(3)
      expect(new Set(radios.map(([radioId]) => radioId))).toEqual(new Set(['r1']))
    })

    test('a report of one device too many changes nothing, and is counted; reports of the others are kept', async () => {
      const { store, refused } = await openSmall()
      await hear(store, 'A', 'B', 'C')
      await store.updateNode('r1', 'D', { name: 'Stranger' })
      await store.updateNode('r1', 'A', { name: 'Known' })
      expect(await addresses(store)).toEqual(['A', 'B', 'C'])
      expect(await store.getNode('r1:A')).toMatchObject({ name: 'Known' })
      expect(refused()).toBe(1)
    })

    test('a deleted node makes room for another one, also in the same commit and after a failed write', async () => {
      const { store, refused } = await openSmall()
      await hear(store, 'A', 'B', 'C')
      const deleted = store.deleteNode('r1:B')
      const failed = store.deleteNode('r1:Z')
      await hear(store, 'D', 'E')
      await deleted
      await expect(failed).rejects.toMatchObject({ code: 'node-not-found' })
      expect((await addresses(store)).length).toBe(3)
      expect(await addresses(store)).toContain('D')
      expect(refused()).toBe(1)
      await hear(store, 'B')
      expect(await addresses(store)).not.toContain('B')
    })

    test('nodes of an earlier opening count, and those that are too many stay', async () => {
      await hear(at.store, 'A', 'B', 'C', 'D', 'E')
      const { store, refused } = await openSmall()
      await hear(store, 'A', 'F')
      expect(await addresses(store)).toEqual(['A', 'B', 'C', 'D', 'E'])
      expect(refused()).toBe(1)
    })

    test('nodes without a label that were not heard for a time go; their messages and events stay', async () => {
      await hear(at.store, 'A', 'B', 'C')
      await at.store.labelNode('r1:B', 'Boat')
      const sent = await at.store.enqueue(newMessage('r1', { destination: 'A' }))
      vi.advanceTimersByTime(DAY_MS)
      await hear(at.store, 'C')
      const before = await wholeLog(at.store)
      vi.advanceTimersByTime(1)
      expect((await trimNodes(at.store, DAY_MS)).removed).toBe(1)
      expect(await addresses(at.store)).toEqual(['B', 'C'])
      expect(ofType(at.announced, 'node.deleted').map(({ node }) => node)).toEqual([{ id: 'r1:A', radioId: 'r1' }])
      expect((await wholeLog(at.store)).slice(0, before.length)).toEqual(before)
      const ofA = await at.store.listMessages({ nodeId: 'r1:A', limit: 10, order: 'asc' })
      expect(ofA.items.map(({ nodeId, direction }) => [nodeId, direction])).toEqual([
        ['r1:A', 'in'],
        ['r1:A', 'out'],
      ])
      expect(await at.store.cancelMessage(sent.value.id)).toMatchObject({ nodeId: 'r1:A', state: 'cancelled' })
      const events = (await at.store.readEvents({ nodeId: 'r1:A', after: 0, limit: 100 })).events
      expect(events.map(({ type }) => type)).toEqual([
        'message.received',
        'node.heard',
        'message.queued',
        'node.deleted',
        'message.state-changed',
      ])
      await hear(at.store, 'A')
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 1 })
    })

    test('a report counts like a packet, and without a time no node goes', async () => {
      await at.store.updateNode('r1', 'A', { name: 'Reports', heardAt: 5_000 })
      await hear(at.store, 'B')
      vi.advanceTimersByTime(DAY_MS)
      await at.store.updateNode('r1', 'A', { battery: { percent: 50 } })
      vi.advanceTimersByTime(1)
      await trimNodes(at.store, undefined)
      expect(await addresses(at.store)).toEqual(['A', 'B'])
      await trimNodes(at.store, DAY_MS)
      expect(await addresses(at.store)).toEqual(['A'])
    })

    test('the time is the one that passed, however the system clock is set', async () => {
      await hear(at.store, 'A')
      vi.setSystemTime(Date.now() + 10 * 365 * DAY_MS)
      await hear(at.store, 'B')
      vi.advanceTimersByTime(1_000)
      await trimNodes(at.store, DAY_MS)
      expect(await addresses(at.store)).toEqual(['A', 'B'])
      vi.setSystemTime(1_000)
      vi.advanceTimersByTime(DAY_MS)
      await trimNodes(at.store, DAY_MS)
      expect(await addresses(at.store)).toEqual([])
    })
  })
}

/** Until there is nothing more to remove. */
export async function trimNodes(store: Store, idleMs: number | undefined): Promise<{ removed: number }> {
  let removed = 0
  for (let more = true; more; ) {
    const trimmed = await store.trimNodes(idleMs)
    removed += trimmed.removed
    more = trimmed.more
  }
  return { removed }
}
