import { describe, expect, test, vi } from 'vitest'
import type { LeaseBatch, Store } from '../../../src/app/ports.ts'
import type { QueueConfig } from '../../../src/domain/queue.ts'
import { newMessage, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function queueConfig(name: string, more: Partial<QueueConfig> = {}): QueueConfig {
  return { name, filter: { type: ['message.received'] }, visibilityTimeoutMs: 30_000, maxDeliveries: 3, ...more }
}

/** What was taken: `source text` of each, in order. */
const texts = ({ leases }: LeaseBatch) => leases.map(({ event }) => textOf(event))
const ids = ({ leases }: LeaseBatch) => leases.map(({ leaseId }) => leaseId)
const outcomes = (results: { outcome: string }[]) => results.map(({ outcome }) => outcome)

function textOf(event: LeaseBatch['leases'][number]['event']): string {
  if (event.type !== 'message.received') return event.type
  return Buffer.from(event.message.payload).toString()
}

export function queuesContract(createPlace: () => StorePlace): void {
  describe('queues', () => {
    const at = useStore(createPlace, 1_800_000_000_000)

    const pass = (ms: number) => vi.advanceTimersByTime(ms)

    /** Packets named `A1`, `A2`, `B1`: the letter is the node they come from; a small one is from no node. */
    async function hear(...names: string[]): Promise<void> {
      for (const name of names) {
        const from = name.slice(0, 1)
        at.store.receive('r1', packet(/[A-Z]/.test(from) ? from : undefined, { payload: Buffer.from(name) }))
      }
      await settled(at.store)
    }
    const make = (more: Partial<QueueConfig> = {}) => at.store.createQueue(queueConfig('q', more), 'head')
    const take = (max = 100) => at.store.leaseEvents('q', max)
    const ack = async (...leaseIds: string[]) => outcomes(await at.store.ackLeases('q', leaseIds))
    const state = async () => (await at.store.getQueue('q'))?.status

    describe('configuration', () => {
      test('a queue is made once; another configuration changes it and keeps its place', async () => {
        const queue = await make()
        expect(queue).toEqual({ ...queueConfig('q'), revision: 1, createdAt: Date.now(), updatedAt: Date.now() })
        await hear('A1', 'B1')
        expect(texts(await take(1))).toEqual(['A1'])
        pass(5)
        await expect(make({ visibilityTimeoutMs: 10 })).rejects.toMatchObject({ code: 'queue-exists', field: '/name' })
        const again = await at.store.replaceQueue(queueConfig('q', { visibilityTimeoutMs: 10 }))
        expect(again).toEqual({ ...queue, visibilityTimeoutMs: 10, revision: 2, updatedAt: Date.now() })
        expect(texts(await take())).toEqual(['B1'])
        expect((await at.store.getQueue('q'))?.queue).toEqual(again)
      })

      test('the same configuration again changes nothing, in whatever order the types are', async () => {
        const filter = { type: ['node.heard', 'message.received'] as const, radioId: 'r1' }
        const first = await make({ filter: { ...filter, type: [...filter.type] } })
        pass(5)
        const same = queueConfig('q', { filter: { ...filter, type: [...filter.type].reverse() } })
        expect(await at.store.replaceQueue(same)).toEqual(first)
      })

      test('a change can be tied to a revision', async () => {
        await make()
        const other = queueConfig('q', { maxDeliveries: 9 })
        await expect(at.store.replaceQueue(other, 2)).rejects.toMatchObject({ code: 'queue-changed' })
        await expect(at.store.deleteQueue('q', 2)).rejects.toMatchObject({ code: 'queue-changed' })
        expect((await at.store.replaceQueue(other, 1)).revision).toBe(2)
      })

      test('it begins with what comes next, with the oldest event, or with the one that is named', async () => {
        await hear('A1', 'A2')
        const seq = at.announced.find((event) => event.type === 'message.received')?.seq ?? 0
        await at.store.createQueue(queueConfig('new'), 'head')
        await at.store.createQueue(queueConfig('old'), 'oldest')
        await at.store.createQueue(queueConfig('first'), seq)
        await at.store.createQueue(queueConfig('second'), seq + 1)
        await at.store.createQueue(queueConfig('next'), at.store.head() + 1)
        await expect(at.store.createQueue(queueConfig('x'), at.store.head() + 2)).rejects.toMatchObject({
          code: 'cursor-invalid',
          field: '/cursor',
        })
        await hear('A3')
        const taken = await Promise.all(
          ['new', 'old', 'first', 'second', 'next'].map(async (name) => texts(await at.store.leaseEvents(name, 100))),
        )
        expect(taken).toEqual([['A3'], ['A1', 'A2', 'A3'], ['A1', 'A2', 'A3'], ['A2', 'A3'], ['A3']])
      })

      test('queues are listed by name, know nothing of each other, and are gone when deleted', async () => {
        for (const name of ['b', 'a']) await at.store.createQueue(queueConfig(name), 'head')
        await hear('A1')
        expect(texts(await at.store.leaseEvents('a', 9))).toEqual(['A1'])
        expect(texts(await at.store.leaseEvents('b', 9))).toEqual(['A1'])
        expect((await at.store.listQueues()).map(({ queue }) => queue.name)).toEqual(['a', 'b'])
        await at.store.deleteQueue('a')
        expect(await at.store.getQueue('a')).toBeUndefined()
        expect((await at.store.listQueues()).map(({ queue }) => queue.name)).toEqual(['b'])
        await at.store.createQueue(queueConfig('a'), 'oldest')
        expect(texts(await at.store.leaseEvents('a', 9))).toEqual(['A1'])
      })

      test('every call about a queue that is not there says so', async () => {
        const calls = await Promise.allSettled([
          at.store.replaceQueue(queueConfig('none')),
          at.store.deleteQueue('none'),
          at.store.leaseEvents('none', 1),
          at.store.ackLeases('none', []),
          at.store.extendLeases('none', []),
          at.store.releaseLeases('none', []),
          at.store.listDeadLetters('none', { limit: 1 }),
          at.store.getDeadLetter('none', 1),
          at.store.requeueDeadLetter('none', 1),
          at.store.deleteDeadLetter('none', 1),
        ])
        for (const call of calls)
          expect(call).toMatchObject({ status: 'rejected', reason: { code: 'queue-not-found' } })
      })

      test('a changed filter is for what was not given out yet', async () => {
        await make()
        await hear('A1', 'B1')
        expect(texts(await take(1))).toEqual(['A1'])
        await at.store.replaceQueue(queueConfig('q', { filter: { nodeId: 'r1:A', type: ['message.received'] } }))
        await hear('A2', 'B2')
        const { leases } = await take()
        expect(leases).toEqual([])
        expect(await state()).toMatchObject({ inFlight: 1, depth: 1 })
      })
    })

    describe('taking', () => {
      test('a run of a node goes to one taker, in order; the next taker gets the other nodes', async () => {
        await make()
        await hear('A1', 'A2', 'B1', 'A3', 'B2', 'C1')
        const first = await take(2)
        expect(texts(first)).toEqual(['A1', 'A2'])
        expect(first.leases[0]).toMatchObject({ deliveries: 1, redelivered: false, expiresAt: Date.now() + 30_000 })
        expect(texts(await take())).toEqual(['B1', 'B2', 'C1'])
        expect(texts(await take())).toEqual([])
        expect(await ack(...ids(first))).toEqual(['acked', 'acked'])
        expect(texts(await take())).toEqual(['A3'])
      })

      test('what is about no node is ordered by radio', async () => {
        await at.store.createRadio(radioConfig('r2'))
        await make({ filter: {} })
        await at.store.recordRadioState('r1', 'online')
        await at.store.recordRadioState('r2', 'online')
        const first = await take(1)
        await at.store.recordRadioState('r1', 'offline')
        expect(first.leases[0]?.event).toMatchObject({ radio: { id: 'r1', status: { state: 'online' } } })
        expect((await take()).leases.map(({ event }) => event)).toMatchObject([{ radio: { id: 'r2' } }])
        expect(await ack(...ids(first))).toEqual(['acked'])
        expect((await take()).leases.map(({ event }) => event)).toMatchObject([
          { radio: { id: 'r1', status: { state: 'offline' } } },
        ])
      })

      test('an event is given as the log has it, of whatever type', async () => {
        await make({ filter: {} })
        await hear('A1')
        await at.store.enqueue(newMessage('r1', { destination: 'A' }))
        await at.store.labelNode('r1:A', 'Boat')
        const { leases } = await take()
        expect(leases.map(({ event }) => event)).toEqual(at.announced.slice(1))
      })

      test('a filter for what does not exist yet finds it when it does', async () => {
        await make({ filter: { nodeId: 'r9:A' } })
        await hear('A1')
        expect(texts(await take())).toEqual([])
        await at.store.createRadio(radioConfig('r9'))
        at.store.receive('r9', packet('A', { payload: Buffer.from('here') }))
        await settled(at.store)
        expect(texts(await take())).toEqual(['here', 'node.heard'])
      })

      test('a lane that was busy comes back in order, however far the others went on', async () => {
        await make()
        await hear('A1', 'B1', 'A2', 'B2', 'A3')
        const first = await take(1)
        for (let round = 0; round < 3; round++) {
          await hear('B3', 'A4', 'C1')
          const others = await take()
          expect(texts(others).filter((text) => text.startsWith('A'))).toEqual([])
          await ack(...ids(others))
        }
        await ack(...ids(first))
        const rest = await take()
        expect(texts(rest)).toEqual(['A2', 'A3', 'A4', 'A4', 'A4'])
        await ack(...ids(rest))
        expect(await state()).toMatchObject({ depth: 0, inFlight: 0, depthExact: true })
        await hear('A5')
        expect(texts(await take())).toEqual(['A5'])
      })

      test('a lane that is behind is given part by part', async () => {
        await make()
        await hear('A1', 'A2', 'A3', 'A4', 'A5')
        const seen: string[] = []
        const first = await take(1)
        await take()
        await ack(...ids(first))
        for (;;) {
          const part = await take(2)
          if (part.leases.length === 0) break
          seen.push(...texts(part))
          expect(texts(await take())).toEqual([])
          await ack(...ids(part))
        }
        expect(seen).toEqual(['A2', 'A3', 'A4', 'A5'])
      })

      test('with one delivery each, a run has one event', async () => {
        await make({ maxDeliveries: 1 })
        await hear('A1', 'A2', 'B1')
        const first = await take()
        expect(texts(first)).toEqual(['A1', 'B1'])
        expect(texts(await take())).toEqual([])
        await ack(...ids(first))
        expect(texts(await take())).toEqual(['A2'])
      })
    })

    describe('receipts', () => {
      test('an ack is final, and the same again gets the same answer', async () => {
        await make()
        await hear('A1')
        const taken = await take()
        expect(await ack(...ids(taken), ...ids(taken))).toEqual(['acked', 'acked'])
        expect(await ack(...ids(taken))).toEqual(['acked'])
        pass(60_000)
        expect(texts(await take())).toEqual([])
        expect(await ack('1-abc', 'nonsense')).toEqual(['stale', 'stale'])
        expect(outcomes(await at.store.extendLeases('q', ids(taken)))).toEqual(['stale'])
        expect(outcomes(await at.store.releaseLeases('q', ids(taken)))).toEqual(['stale'])
      })

      test('within a run acks go in order; the order of the request does not matter', async () => {
        await make()
        await hear('A1', 'A2', 'A3')
        const [one = '', two = '', three = ''] = ids(await take())
        expect(await ack(two)).toEqual(['out-of-order'])
        expect(await ack(three, one)).toEqual(['out-of-order', 'acked'])
        expect(await ack(three, two)).toEqual(['acked', 'acked'])
      })

      test('what is not acked in time comes again, marked and alone, and the leases of its run are void', async () => {
        await make()
        await hear('A1', 'A2', 'A3')
        const run = await take()
        expect(run.nextDueAt).toBe(at.store.clock.now() + 30_000)
        await ack(...ids(run).slice(0, 1))
        pass(29_999)
        expect(texts(await take())).toEqual([])
        pass(1)
        const again = await take()
        expect(texts(again)).toEqual(['A2'])
        expect(again.leases[0]).toMatchObject({ deliveries: 2, redelivered: true })
        expect(await ack(...ids(run))).toEqual(['acked', 'stale', 'stale'])
        expect(texts(await take())).toEqual([])
        expect(await ack(...ids(again))).toEqual(['acked'])
        const last = await take()
        expect(texts(last)).toEqual(['A3'])
        expect(last.leases[0]).toMatchObject({ deliveries: 2, redelivered: true })
      })

      test('a late ack counts as long as nobody else has the event', async () => {
        await make()
        await hear('A1')
        const taken = await take()
        pass(90_000)
        expect(await ack(...ids(taken))).toEqual(['acked'])
        expect(texts(await take())).toEqual([])
      })

      test('more time is given from now on, by the queue or as asked', async () => {
        await make()
        await hear('A1', 'B1')
        const taken = await take()
        const [a = '', b = ''] = ids(taken)
        pass(20_000)
        expect(outcomes(await at.store.extendLeases('q', [a]))).toEqual(['extended'])
        expect(outcomes(await at.store.extendLeases('q', [b], 100_000))).toEqual(['extended'])
        pass(29_999)
        expect(texts(await take())).toEqual([])
        pass(1)
        expect(texts(await take())).toEqual(['A1'])
        pass(50_000)
        expect(outcomes(await at.store.extendLeases('q', [a, b], 1))).toEqual(['stale', 'extended'])
        pass(1)
        expect(texts(await take())).toEqual(['A1', 'B1'])
      })

      test('an extended lease keeps its node, although an earlier one of its run is over', async () => {
        await make()
        await hear('A1', 'A2')
        const [one = '', two = ''] = ids(await take())
        await at.store.extendLeases('q', [two], 60_000)
        pass(30_000)
        expect(texts(await take())).toEqual([])
        expect(await ack(two)).toEqual(['out-of-order'])
        expect(await ack(one, two)).toEqual(['acked', 'acked'])
      })

      test('what is given back comes at once, with all that was taken behind it', async () => {
        await make()
        await hear('A1', 'A2', 'A3')
        const [one = '', two = '', three = ''] = ids(await take())
        await ack(one)
        expect(outcomes(await at.store.releaseLeases('q', [two]))).toEqual(['released'])
        expect(outcomes(await at.store.releaseLeases('q', [two]))).toEqual(['released'])
        expect(await ack(three, two)).toEqual(['stale', 'stale'])
        const again = await take()
        expect(texts(again)).toEqual(['A2'])
        expect(outcomes(await at.store.releaseLeases('q', [two]))).toEqual(['stale'])
        await ack(...ids(again))
        expect(texts(await take())).toEqual(['A3'])
      })

      test('a lease that was withheld from its taker is stale in every call', async () => {
        await make()
        await hear('A1', 'A2')
        const withheld = ids(await take())
        await at.store.releaseLeases('q', withheld, { delayMs: 5000, withheld: true })
        for (const call of ['releaseLeases', 'extendLeases', 'ackLeases'] as const)
          expect(outcomes(await at.store[call]('q', withheld)), call).toEqual(['stale', 'stale'])
        for (const seq of withheld.map((id) => id.split('-')[0]))
          expect(outcomes(await at.store.releaseLeases('q', [`${seq}-0`]))).toEqual(['stale'])
        pass(5000)
        expect(texts(await take())).toEqual(['A1'])
      })

      test('a delay holds the node back', async () => {
        await make()
        await hear('A1', 'A2', 'B1')
        const [one = ''] = ids(await take(1))
        await at.store.releaseLeases('q', [one], { delayMs: 5000 })
        const others = await take()
        expect(texts(others)).toEqual(['B1'])
        expect(others.nextDueAt).toBe(at.store.clock.now() + 5000)
        pass(5000)
        expect(texts(await take())).toEqual(['A1'])
      })

      test('what no taker ever saw does not count as delivered', async () => {
        await make({ maxDeliveries: 1 })
        await hear('A1')
        for (let i = 0; i < 3; i++) {
          const taken = await take()
          expect(taken.leases[0]).toMatchObject({ deliveries: 1, redelivered: false })
          expect(outcomes(await at.store.releaseLeases('q', ids(taken), { undelivered: true }))).toEqual(['released'])
        }
        expect(await state()).toMatchObject({ dead: 0, depth: 1 })
      })
    })

    describe('dead letters', () => {
      /** Takes and does not ack until the queue's head is dead. */
      async function die(deliveries: number): Promise<void> {
        for (let i = 0; i < deliveries; i++) {
          await take(1)
          pass(30_000)
        }
      }

      test('after the last delivery an event is dead, and its node goes on', async () => {
        await make()
        await hear('A1', 'A2')
        await die(3)
        expect(await state()).toMatchObject({ dead: 1, inFlight: 0, depth: 1 })
        const { items } = await at.store.listDeadLetters('q', { limit: 10 })
        expect(items).toMatchObject([{ deliveries: 3, event: { type: 'message.received' } }])
        expect(await at.store.getDeadLetter('q', items[0]?.seq ?? 0)).toEqual(items[0])
        expect(await at.store.getDeadLetter('q', 1)).toBeUndefined()
        expect(texts(await take())).toEqual(['A2'])
      })

      test('one event that nobody can handle takes none of its run with it', async () => {
        await make()
        await hear('A1', 'A2', 'A3')
        const done: string[] = []
        for (let i = 0; i < 12; i++) {
          const taken = await take()
          // The taker fails at A2, before it has told of anything in the same call.
          if (texts(taken).includes('A2')) pass(30_000)
          else {
            done.push(...texts(taken))
            await ack(...ids(taken))
          }
        }
        expect(done).toEqual(['A1', 'A3'])
        expect(await state()).toMatchObject({ dead: 1, depth: 0 })
      })

      test('what is given back after its last delivery is dead at once', async () => {
        await make({ maxDeliveries: 1 })
        await hear('A1')
        const taken = await take()
        expect(outcomes(await at.store.releaseLeases('q', ids(taken)))).toEqual(['dead'])
        expect(await state()).toMatchObject({ dead: 1 })
        expect(await ack(...ids(taken))).toEqual(['stale'])
      })

      test('one that is put back comes before what is new, behind what is out, and counts anew', async () => {
        await make({ maxDeliveries: 2 })
        await hear('A1', 'A2', 'A3')
        await die(2)
        const run = await take(1)
        expect(texts(run)).toEqual(['A2'])
        const { items } = await at.store.listDeadLetters('q', { limit: 10 })
        await at.store.requeueDeadLetter('q', items[0]?.seq ?? 0)
        // A client that lost the answer asks again.
        await at.store.requeueDeadLetter('q', items[0]?.seq ?? 0)
        expect(await state()).toMatchObject({ dead: 0 })
        expect(texts(await take())).toEqual([])
        expect(await ack(...ids(run))).toEqual(['acked'])
        const again = await take()
        expect(texts(again)).toEqual(['A1'])
        expect(again.leases[0]).toMatchObject({ deliveries: 1, redelivered: true })
        expect(texts(await take())).toEqual([])
        await ack(...ids(again))
        expect(texts(await take())).toEqual(['A3'])
      })

      test('one that is dropped is gone', async () => {
        await make({ maxDeliveries: 1 })
        await hear('A1')
        await die(1)
        const [letter] = (await at.store.listDeadLetters('q', { limit: 10 })).items
        await at.store.deleteDeadLetter('q', letter?.seq ?? 0)
        expect(await at.store.listDeadLetters('q', { limit: 10 })).toEqual({ items: [] })
        for (const call of [at.store.deleteDeadLetter, at.store.requeueDeadLetter])
          await expect(call('q', letter?.seq ?? 0)).rejects.toMatchObject({ code: 'dead-letter-not-found' })
        expect(texts(await take())).toEqual([])
      })

      test('they are listed by pages', async () => {
        await make({ maxDeliveries: 1 })
        await hear('A1', 'B1', 'C1', 'D1', 'E1')
        await take()
        pass(30_000)
        const seqs: number[] = []
        let cursor: string | undefined
        do {
          const page = await at.store.listDeadLetters('q', { limit: 2, ...(cursor !== undefined && { cursor }) })
          seqs.push(...page.items.map(({ seq }) => seq))
          cursor = page.nextCursor
        } while (cursor !== undefined)
        expect(seqs).toHaveLength(5)
        expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
        await expect(at.store.listDeadLetters('q', { limit: 2, cursor: 'x' })).rejects.toMatchObject({
          code: 'cursor-invalid',
        })
      })
    })

    test('depth, what is out and the oldest are told without taking anything', async () => {
      await make()
      expect(await state()).toEqual({
        depth: 0,
        depthExact: true,
        inFlight: 0,
        dead: 0,
        position: at.store.head(),
      })
      const begun = Date.now()
      await hear('A1', 'A2', 'B1')
      pass(1000)
      await hear('A3', 'B2')
      expect(await state()).toMatchObject({ depth: 5, depthExact: true, inFlight: 0, oldestAt: begun })
      const taken = await take(1)
      expect(await state()).toMatchObject({ depth: 4, inFlight: 1, oldestAt: begun })
      const others = await take()
      expect(texts(others)).toEqual(['B1', 'B2'])
      expect(await state()).toMatchObject({ depth: 2, depthExact: true, inFlight: 3, oldestAt: begun })
      await ack(...ids(taken), ...ids(others).slice(0, 1))
      expect(await state()).toMatchObject({ depth: 2, inFlight: 1, oldestAt: begun })
      pass(30_000)
      expect(await state()).toMatchObject({ depth: 3, inFlight: 0 })
    })

    test('a queue is as it was after a restart in the middle of a lease', async () => {
      await make({ maxDeliveries: 2 })
      await hear('A1', 'A2', 'B1', 'A3')
      const run = await take(2)
      await ack(...ids(run).slice(0, 1))
      const before = await at.store.listQueues()
      await at.store.close()
      const store: Store = await at.place.open()
      expect(await store.listQueues()).toEqual(before)
      expect(texts(await store.leaseEvents('q', 9))).toEqual(['B1'])
      expect(outcomes(await store.ackLeases('q', ids(run).slice(0, 1)))).toEqual(['acked'])
      pass(30_000)
      const again = await store.leaseEvents('q', 9)
      expect(texts(again)).toEqual(['A2', 'B1'])
      expect(outcomes(await store.ackLeases('q', ids(run)))).toEqual(['acked', 'stale'])
      expect(outcomes(await store.ackLeases('q', ids(again)))).toEqual(['acked', 'acked'])
      expect(texts(await store.leaseEvents('q', 9))).toEqual(['A3'])
    })
  })
}
