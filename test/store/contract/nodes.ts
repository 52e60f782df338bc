import { describe, expect, test } from 'vitest'
import type { Node } from '../../../src/domain/node.ts'
import { newMessage, ofType, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function nodesContract(createPlace: () => StorePlace): void {
  describe('nodes', () => {
    const at = useStore(createPlace)

    test('a source heard for the first time becomes a node, announced right after its message', async () => {
      at.takeAnnounced()
      at.store.receive('r1', packet('A', { signal: { rssiDbm: -80, snrDb: 7.25 } }))
      at.store.receive('r1', packet('A', { signal: { rssiDbm: -70 } }))
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      expect(at.announced.map(({ type }) => type)).toEqual([
        'message.received',
        'node.heard',
        'message.received',
        'message.received',
      ])
      const node = await at.store.getNode('r1:A')
      expect(node).toEqual({
        id: 'r1:A',
        radioId: 'r1',
        address: 'A',
        firstHeardAt: expect.any(Number),
        lastHeardAt: expect.any(Number),
        receivedCount: 3,
        signal: { rssiDbm: -70, snrDb: 7.25 },
      })
      const [heard] = ofType(at.announced, 'node.heard')
      expect(heard?.node).toMatchObject({ id: 'r1:A', receivedCount: 1, signal: { rssiDbm: -80, snrDb: 7.25 } })
      expect(heard?.seq).toBeGreaterThan(at.announced[0]?.seq ?? Number.NaN)
    })

    test('version and children are kept until the node tells others, also over its packets', async () => {
      const children = [
        { child: 1, typeNumber: 6, type: 'S_TEMP', description: 'boiler' },
        { child: 2, typeNumber: 99 },
      ]
      await at.store.updateNode('r1', 'A', { version: '1.4' })
      await at.store.updateNode('r1', 'A', { children })
      at.store.receive('r1', packet('A'))
      await at.store.updateNode('r1', 'A', { name: 'Boiler' })
      await settled(at.store)
      const known = { name: 'Boiler', version: '1.4', children }
      expect(await at.store.getNode('r1:A')).toMatchObject(known)
      expect((await at.store.listNodes({ limit: 10 })).items).toMatchObject([known])
      at.takeAnnounced()
      await at.store.updateNode('r1', 'A', { children: [] })
      expect(at.announced).toEqual([])
      await at.store.updateNode('r1', 'A', { version: '1.5' })
      expect(ofType(at.announced, 'node.updated')).toMatchObject([{ node: { version: '1.5', children: [] } }])
      await at.store.deleteNode('r1:A')
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      const again = await at.store.getNode('r1:A')
      expect(again).not.toHaveProperty('version')
      expect(again).not.toHaveProperty('children')
    })

    test('a packet without a source has no node', async () => {
      at.store.receive('r1', packet(undefined))
      await settled(at.store)
      expect((await at.store.listNodes({ limit: 10 })).items).toEqual([])
      expect((await at.store.listMessages({ limit: 10 })).items[0]).not.toHaveProperty('nodeId')
    })

    test('sending to a node does not count as hearing it', async () => {
      at.store.receive('r1', packet('A'))
      const { value } = await at.store.enqueue(newMessage('r1', { destination: 'A' }))
      expect(value.nodeId).toBe('r1:A')
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 1 })
      const stranger = await at.store.enqueue(newMessage('r1', { destination: 'B' }))
      expect(stranger.value).not.toHaveProperty('nodeId')
      expect(await at.store.getNode('r1:B')).toBeUndefined()
    })

    test('the same address on two radios is two nodes, and an address may hold colons', async () => {
      await at.store.createRadio(radioConfig('r2'))
      at.store.receive('r1', packet('00:13:a2'))
      at.store.receive('r2', packet('00:13:a2'))
      await settled(at.store)
      expect((await at.store.listNodes({ limit: 10 })).items.map(({ id }) => id)).toEqual([
        'r1:00:13:a2',
        'r2:00:13:a2',
      ])
      expect(await at.store.getNode('r2:00:13:a2')).toMatchObject({ radioId: 'r2', address: '00:13:a2' })
    })

    test('a label is set, shown, logged once and removed', async () => {
      at.store.receive('r1', packet('A'))
      const labelled = await at.store.labelNode('r1:A', 'Garden')
      expect(labelled).toMatchObject({ label: 'Garden', receivedCount: 1 })
      expect(await at.store.getNode('r1:A')).toEqual(labelled)
      await at.store.labelNode('r1:A', 'Garden')
      const bare = await at.store.labelNode('r1:A', null)
      expect(bare).not.toHaveProperty('label')
      expect(await at.store.getNode('r1:A')).toEqual(bare)
      expect(ofType(at.announced, 'node.updated').map(({ node }) => node)).toEqual([labelled, bare])
    })

    test('what was never heard cannot be labelled', async () => {
      for (const id of ['r1:A', 'none:A', 'r1', ':', 'r1:'])
        await expect(at.store.labelNode(id, 'x')).rejects.toMatchObject({ code: 'node-not-found' })
    })

    test('a deleted node is forgotten, its messages remain, and it is new when it is heard again', async () => {
      const { store } = at
      store.receive('r1', packet('A', { signal: { rssiDbm: -70 } }))
      store.receive('r1', packet('B'))
      await settled(store)
      await store.labelNode('r1:A', 'Garden')
      await store.updateNode('r1', 'A', { name: 'Kitchen', battery: { percent: 50 } })
      store.receive('r1', packet('A'))
      await store.deleteNode('r1:A')
      expect(await store.getNode('r1:A')).toBeUndefined()
      expect((await store.listNodes({ limit: 10 })).items.map(({ id }) => id)).toEqual(['r1:B'])
      expect((await store.listNodes({ limit: 10, radioIds: ['r1'] })).items).toHaveLength(1)
      expect((await store.listMessages({ limit: 10, nodeId: 'r1:A' })).items).toHaveLength(2)
      for (const again of [store.deleteNode('r1:A'), store.labelNode('r1:A', 'x'), store.deleteNode('none:A')])
        await expect(again).rejects.toMatchObject({ code: 'node-not-found' })
      const deletions = ofType(at.announced, 'node.deleted')
      expect(deletions.map(({ node }) => node)).toEqual([{ id: 'r1:A', radioId: 'r1' }])
      const { events } = await store.readEvents({ after: 0, limit: 100, nodeId: 'r1:A', type: ['node.deleted'] })
      expect(events).toEqual(deletions)

      store.receive('r1', packet('A'))
      await settled(store)
      const heard = ofType(at.announced, 'node.heard').filter(({ node }) => node.id === 'r1:A')
      expect(heard).toHaveLength(2)
      const node = await store.getNode('r1:A')
      expect(node).toEqual({
        id: 'r1:A',
        radioId: 'r1',
        address: 'A',
        receivedCount: 1,
        firstHeardAt: expect.any(Number),
        lastHeardAt: expect.any(Number),
      })
      expect((await store.listMessages({ limit: 10, nodeId: 'r1:A' })).items).toHaveLength(3)
    })

    test('a name told by the device makes or renames the node without counting a packet', async () => {
      await at.store.updateNode('r1', 'A', { name: 'Kitchen' })
      await at.store.updateNode('r1', 'A', { name: 'Kitchen' })
      at.store.receive('r1', packet('A'))
      await at.store.updateNode('r1', 'A', { name: 'Cellar' })
      expect(await at.store.getNode('r1:A')).toMatchObject({ name: 'Cellar', receivedCount: 1 })
      expect(ofType(at.announced, 'node.heard').map(({ node }) => node)).toMatchObject([
        { name: 'Kitchen', receivedCount: 0 },
      ])
      expect(ofType(at.announced, 'node.updated').map(({ node }) => node)).toMatchObject([
        { name: 'Cellar', receivedCount: 1 },
      ])
    })

    test('news of a node keep what they do not mention, and only another name or charge is an event', async () => {
      await at.store.updateNode('r1', 'A', { name: 'Kitchen', battery: { percent: 80, voltageMv: 4000 } })
      await at.store.updateNode('r1', 'A', { battery: { voltageMv: 3990 }, signal: { snrDb: 6.5 } })
      await at.store.updateNode('r1', 'A', { battery: { percent: 79 }, signal: { rssiDbm: -80 } })
      await at.store.updateNode('r1', 'A', { battery: { externalPower: true } })
      const node = {
        name: 'Kitchen',
        battery: { percent: 79, voltageMv: 3990, externalPower: true },
        signal: { snrDb: 6.5, rssiDbm: -80 },
        receivedCount: 0,
      }
      expect(await at.store.getNode('r1:A')).toMatchObject(node)
      expect((await at.store.listNodes({ limit: 10 })).items).toMatchObject([node])
      expect(ofType(at.announced, 'node.updated').map((event) => event.node.battery)).toEqual([
        { percent: 79, voltageMv: 3990 },
        { percent: 79, voltageMv: 3990, externalPower: true },
      ])
    })

    test('a node that the module heard long ago has that time, and one that was heard since keeps its own', async () => {
      await at.store.updateNode('r1', 'A', { name: 'Old', heardAt: 5_000 })
      expect(await at.store.getNode('r1:A')).toMatchObject({ firstHeardAt: 5_000, lastHeardAt: 5_000 })
      await at.store.updateNode('r1', 'A', { name: 'Old', heardAt: 0 })
      expect(await at.store.getNode('r1:A')).toMatchObject({ lastHeardAt: 5_000 })
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      const { lastHeardAt = 0 } = (await at.store.getNode('r1:A')) ?? {}
      expect(lastHeardAt).toBeGreaterThan(5_000)
      await at.store.updateNode('r1', 'A', { name: 'Old', heardAt: 6_000 })
      expect(await at.store.getNode('r1:A')).toMatchObject({ lastHeardAt })
      await at.store.updateNode('r1', 'B', { name: 'Unknown time', heardAt: 0 })
      const { firstHeardAt = 0 } = (await at.store.getNode('r1:B')) ?? {}
      expect(firstHeardAt).toBeGreaterThan(6_000)
    })

    test('a failed write in the same commit takes nothing from what was counted', async () => {
      at.store.receive('r1', packet('A'))
      const failed = at.store.labelNode('r1:Z', 'x')
      at.store.receive('r1', packet('A'))
      await expect(failed).rejects.toMatchObject({ code: 'node-not-found' })
      await settled(at.store)
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 2 })
    })

    test('pages hold every node exactly once, by radio or over all', async () => {
      await at.store.createRadio(radioConfig('r2'))
      for (let i = 0; i < 25; i++) at.store.receive(i % 2 ? 'r1' : 'r2', packet(`N${String(i).padStart(2, '0')}`))
      await settled(at.store)
      const all = await everyNode({})
      expect(new Set(all.map(({ id }) => id)).size).toBe(25)
      expect(all).toHaveLength(25)
      const odd = await everyNode({ radioIds: ['r1'] })
      expect(odd.map(({ address }) => address)).toEqual(
        Array.from({ length: 12 }, (_, i) => `N${String(2 * i + 1).padStart(2, '0')}`),
      )
      expect(await everyNode({ radioIds: ['r2', 'none', 'r1', 'r2'] })).toEqual(all)
      expect(await at.store.listNodes({ radioIds: [], limit: 5 })).toEqual({ items: [] })
      expect(await at.store.listNodes({ radioIds: ['none'], limit: 5 })).toEqual({ items: [] })
      await expect(at.store.listNodes({ limit: 5, cursor: 'zzz' })).rejects.toMatchObject({
        code: 'cursor-invalid',
        field: 'cursor',
      })
    })

    async function everyNode(query: { radioIds?: string[] }): Promise<Node[]> {
      const all: Node[] = []
      let cursor: string | undefined
      do {
        const page = await at.store.listNodes({ ...query, limit: 4, ...(cursor === undefined ? {} : { cursor }) })
        all.push(...page.items)
        cursor = page.nextCursor
      } while (cursor !== undefined)
      return all
    }
  })
}
