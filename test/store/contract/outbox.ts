import { describe, expect, test } from 'vitest'
import type { MessageChange } from '../../../src/app/ports.ts'
import { canBecome, isFinal, type MessageState } from '../../../src/domain/message.ts'
import { bytes, newMessage, ofType, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function outboxContract(createPlace: () => StorePlace): void {
  describe('outbox', () => {
    const at = useStore(createPlace)
    const enqueue = async (more: Parameters<typeof newMessage>[1] = {}, radioId = 'r1') =>
      (await at.store.enqueue(newMessage(radioId, more))).value

    test('due messages come by priority, then by age, of their radio only', async () => {
      await at.store.createRadio(radioConfig('r2'))
      const low = await enqueue({ priority: 0 })
      const high1 = await enqueue({ priority: 9, destination: 'B', options: { ack: true } })
      const high2 = await enqueue({ priority: 9 })
      await enqueue({}, 'r2')
      const due = await at.store.dueMessages('r1', Date.now(), 10)
      expect(due.map(({ id }) => id)).toEqual([high1.id, high2.id, low.id])
      expect(due[0]).toEqual({
        id: high1.id,
        seq: high1.seq,
        radioId: 'r1',
        destination: 'B',
        payload: bytes('hello'),
        priority: 9,
        options: { ack: true },
        state: 'queued',
        attempts: 0,
      })
      expect(await at.store.dueMessages('r1', Date.now(), 1)).toHaveLength(1)
      expect(await at.store.dueMessages('none', Date.now(), 10)).toEqual([])
    })

    test('a message that waits for its retry is due at its time', async () => {
      const message = await enqueue()
      await at.store.changeMessage({ id: message.id, state: 'sending', attempts: 1 })
      expect(await at.store.dueMessages('r1', 5000, 10)).toEqual([])
      await at.store.changeMessage({
        id: message.id,
        state: 'queued',
        reason: 'retrying',
        detail: 'Busy.',
        notBefore: 5000,
      })
      expect(await at.store.dueMessages('r1', 4999, 10)).toEqual([])
      expect(await at.store.nextDueAt('r1', 4000)).toBe(5000)
      expect(await at.store.nextDueAt('r1', 5000)).toBeUndefined()
      expect(await at.store.nextDueAt('none', 0)).toBeUndefined()
      expect(await at.store.dueMessages('r1', 5000, 10)).toMatchObject([{ id: message.id, attempts: 1 }])
      expect(await at.store.getMessage(message.id)).toMatchObject({
        state: 'queued',
        reason: 'retrying',
        detail: 'Busy.',
        attempts: 1,
      })
    })

    test('an expired message is not due, and becomes expired when asked', async () => {
      const soon = await enqueue({ expiresInMs: 60_000 })
      const later = await enqueue({ expiresInMs: 120_000 })
      const never = await enqueue()
      const [first, second] = await at.store.dueMessages('r1', at.store.clock.now(), 10)
      const { expiresAt = 0 } = first ?? {}
      const { expiresAt: next = 0 } = second ?? {}
      expect(next - expiresAt).toBeGreaterThan(50_000)
      expect((await at.store.dueMessages('r1', expiresAt, 10)).map(({ id }) => id)).toEqual([later.id, never.id])
      expect(await at.store.expireMessages(expiresAt - 1)).toBe(expiresAt)
      expect(await at.store.expireMessages(expiresAt)).toBe(next)
      expect(await at.store.getMessage(soon.id)).toMatchObject({ state: 'expired', final: true })
      expect(await at.store.expireMessages(next)).toBeUndefined()
      expect(await at.store.getMessage(never.id)).toMatchObject({ state: 'queued' })
      expect(await at.store.queueDepth('r1')).toBe(1)
    })

    test('only what is queued expires', async () => {
      const message = await enqueue({ expiresInMs: 1000 })
      await at.store.changeMessage({ id: message.id, state: 'sending', attempts: 1 })
      expect(await at.store.expireMessages(at.store.clock.now() + 5000)).toBeUndefined()
      expect(await at.store.getMessage(message.id)).toMatchObject({ state: 'sending' })
    })

    test('expiring is complete however many there are', async () => {
      const count = 2300
      await Promise.all(Array.from({ length: count }, () => at.store.enqueue(newMessage('r1', { expiresInMs: 1000 }))))
      at.takeAnnounced()
      expect(await at.store.expireMessages(at.store.clock.now() + 1000)).toBeUndefined()
      expect(ofType(at.announced, 'message.state-changed')).toHaveLength(count)
      expect(await at.store.queueDepth('r1')).toBe(0)
    })

    test('a message goes through its states, each one logged', async () => {
      at.store.receive('r1', packet('B'))
      const message = await enqueue({ destination: 'B' })
      at.takeAnnounced()
      const steps: Omit<MessageChange, 'id'>[] = [
        { state: 'sending', attempts: 1 },
        { state: 'sent', reason: 'awaiting-ack', ackRef: 'ref1', ackDeadline: 7000 },
        { state: 'queued', reason: 'retrying', notBefore: 10 },
        { state: 'sending', attempts: 2 },
        { state: 'sent', reason: 'awaiting-ack', ackRef: 'ref1', ackDeadline: 9000 },
        { state: 'delivered' },
      ]
      for (const [i, step] of steps.entries()) {
        expect(await at.store.changeMessage({ id: message.id, ...step })).toBe(true)
        // The reference of its first attempt stays with the message: a late answer still finds it.
        if (i === 2) expect(await at.store.dueMessages('r1', 10, 1)).toMatchObject([{ id: message.id, ackRef: 'ref1' }])
      }
      expect(at.announced).toEqual(
        steps.map(({ state, reason }, i) => ({
          seq: expect.any(Number),
          at: expect.any(Number),
          type: 'message.state-changed',
          message: {
            id: message.id,
            radioId: 'r1',
            nodeId: 'r1:B',
            state,
            ...(reason ? { reason } : {}),
            attempts: i < 3 ? 1 : 2,
            final: i === 5,
          },
        })),
      )
      const done = await at.store.getMessage(message.id)
      expect(done).toMatchObject({ state: 'delivered', attempts: 2, final: true })
      expect(done).not.toHaveProperty('reason')
    })

    const STATES: MessageState[] = [
      'queued',
      'sending',
      'sent',
      'delivered',
      'failed',
      'expired',
      'cancelled',
      'unknown',
    ]
    /** How a fresh message gets to a state. */
    const WAY: Record<string, MessageState[]> = {
      queued: [],
      sending: ['sending'],
      sent: ['sending', 'sent'],
      delivered: ['sending', 'delivered'],
      failed: ['failed'],
      expired: ['expired'],
      cancelled: ['cancelled'],
      unknown: ['sending', 'unknown'],
    }

    test('a change that the state machine does not allow resolves to false and changes nothing', async () => {
      for (const from of STATES)
        for (const to of STATES) {
          const { id } = await enqueue()
          for (const state of WAY[from] ?? []) expect(await at.store.changeMessage({ id, state })).toBe(true)
          const before = await at.store.getMessage(id)
          at.takeAnnounced()
          const allowed = canBecome(from, to) && (from === 'unknown' || !isFinal(from))
          expect([from, to, await at.store.changeMessage({ id, state: to })]).toEqual([from, to, allowed])
          expect(at.announced).toHaveLength(allowed ? 1 : 0)
          if (!allowed) expect(await at.store.getMessage(id)).toEqual(before)
        }
      expect(await at.store.changeMessage({ id: 'none', state: 'sending' })).toBe(false)
      expect(await at.store.changeMessage({ id: `msg_${at.store.epoch}-99999`, state: 'sending' })).toBe(false)
    })

    test('what came in never changes', async () => {
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      const [incoming] = (await at.store.listMessages({ limit: 1 })).items
      for (const state of STATES) expect(await at.store.changeMessage({ id: incoming?.id ?? '', state })).toBe(false)
    })

    test('at start, what was under way becomes unknown, and what awaits an answer is handed out', async () => {
      const queued = await enqueue()
      const sending = await enqueue()
      const asking = await enqueue({ destination: 'B' })
      await at.store.changeMessage({ id: sending.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: asking.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({
        id: asking.id,
        state: 'sent',
        reason: 'awaiting-ack',
        ackRef: 'r',
        ackDeadline: 99,
      })
      at.takeAnnounced()
      const waiting = await at.store.recoverOutbox()
      expect(waiting).toMatchObject([
        { id: asking.id, state: 'sent', attempts: 1, ackRef: 'r', ackDeadline: 99, destination: 'B' },
      ])
      expect(waiting).toHaveLength(1)
      expect(await at.store.getMessage(sending.id)).toMatchObject({
        state: 'unknown',
        reason: 'interrupted',
        final: true,
      })
      expect(await at.store.getMessage(queued.id)).toMatchObject({ state: 'queued' })
      expect(at.announced).toMatchObject([
        { type: 'message.state-changed', message: { id: sending.id, state: 'unknown' } },
      ])
      expect(await at.store.changeMessage({ id: sending.id, state: 'delivered' })).toBe(true)
    })

    test('the number and the bytes of queued messages follow every change', async () => {
      const waiting = async () => [await at.store.queueDepth('r1'), await at.store.queuedBytes('r1')]
      expect(await waiting()).toEqual([0, 0])
      const one = await enqueue({ payload: new Uint8Array(100) })
      const two = await enqueue({ payload: new Uint8Array(20) })
      expect(await waiting()).toEqual([2, 120])
      await at.store.changeMessage({ id: one.id, state: 'sending', attempts: 1 })
      expect(await waiting()).toEqual([1, 20])
      await at.store.changeMessage({ id: one.id, state: 'queued', reason: 'retrying' })
      expect(await waiting()).toEqual([2, 120])
      await at.store.cancelMessage(two.id)
      await expect(at.store.cancelMessage(two.id)).rejects.toThrow()
      expect(await waiting()).toEqual([1, 100])
      expect([await at.store.queueDepth('none'), await at.store.queuedBytes('none')]).toEqual([0, 0])
    })

    test('what an attempt costs of the airtime is stored with it, and taken back with it', async () => {
      const { store } = at
      const windowMs = 60_000
      const { value } = await store.enqueue(newMessage('r1', { payload: Buffer.from('abc') }))
      const charge = { at: 100_000, payloadBytes: 3, windowMs }
      expect(await store.changeMessage({ id: value.id, state: 'sending', attempts: 1, charge })).toBe(true)
      await store.chargeAirtime('r1', { at: 100_500, payloadBytes: 7, windowMs })
      // Not allowed, so not charged.
      expect(await store.changeMessage({ id: value.id, state: 'cancelled', charge: { ...charge, at: 1 } })).toBe(false)
      expect(await store.airtimeSince('r1', 0)).toEqual([
        { at: 100_000, payloadBytes: 3 },
        { at: 100_500, payloadBytes: 7 },
      ])
      expect(await store.airtimeSince('r1', 100_000)).toHaveLength(1)
      expect(await store.airtimeSince('nobody', 0)).toEqual([])
      await store.changeMessage({ id: value.id, state: 'queued', attempts: 0, refund: charge })
      expect(await store.airtimeSince('r1', 0)).toEqual([{ at: 100_500, payloadBytes: 7 }])
    })

    test('airtime beyond the window is added up by minute and size, each until a day has passed over it', async () => {
      const { store } = at
      const charge = (seconds: number, payloadBytes: number, windowMs: number) =>
        store.chargeAirtime('r1', { at: seconds * 1000, payloadBytes, windowMs })
      for (const [seconds, size] of [
        [61, 3],
        [75, 3],
        [119, 7],
        [120, 3],
        [300, 3],
      ] as const)
        await charge(seconds, size, 60_000)
      expect(await store.airtimeSince('r1', 0)).toEqual([
        { at: 75_000, payloadBytes: 3, count: 2 },
        { at: 119_000, payloadBytes: 7 },
        { at: 120_000, payloadBytes: 3 },
        { at: 300_000, payloadBytes: 3 },
      ])
      // Without a limit all is added up at once.
      for (const seconds of [310, 320, 330]) await charge(seconds, 3, 0)
      expect((await store.airtimeSince('r1', 120_000)).at(-1)).toEqual({ at: 330_000, payloadBytes: 3, count: 4 })
      await charge(120 + 86_400, 1, 0)
      expect((await store.airtimeSince('r1', 0))[0]).toEqual({ at: 120_000, payloadBytes: 3 })
      await charge(2 * 86_400, 1, 0)
      expect(await store.airtimeSince('r1', 0)).toHaveLength(2)
    })

    test('airtime that was added up is taken back by one', async () => {
      const { store } = at
      const { value } = await store.enqueue(newMessage('r1'))
      const charge = { at: 100_000, payloadBytes: 3, windowMs: 0 }
      await store.chargeAirtime('r1', { ...charge, at: 99_000 })
      await store.changeMessage({ id: value.id, state: 'sending', attempts: 1, charge })
      await store.changeMessage({ id: value.id, state: 'queued', attempts: 0, refund: charge })
      expect(await store.airtimeSince('r1', 0)).toMatchObject([{ payloadBytes: 3 }])
      expect((await store.airtimeSince('r1', 0))[0]?.count ?? 1).toBe(1)
      await store.changeMessage({ id: value.id, state: 'sending', attempts: 1, charge: { ...charge, payloadBytes: 9 } })
      await store.changeMessage({ id: value.id, state: 'queued', refund: { ...charge, payloadBytes: 9 } })
      expect(await store.airtimeSince('r1', 0)).toHaveLength(1)
    })

    test('the sizes of what is queued are told by priority', async () => {
      const { store } = at
      const sizes = async (priority: number) => {
        const all = await store.queuedSizes('r1', priority)
        const list = all.flatMap(({ payloadBytes, count }) => Array<number>(count).fill(payloadBytes))
        return list.sort((a, b) => a - b)
      }
      for (const [text, priority] of [
        ['a', 1],
        ['bb', 5],
        ['cc', 5],
        ['ddd', 9],
      ] as const)
        await store.enqueue(newMessage('r1', { payload: Buffer.from(text), priority }))
      expect(await sizes(0)).toEqual([1, 2, 2, 3])
      expect(await sizes(5)).toEqual([2, 2, 3])
      expect(await sizes(9)).toEqual([3])
    })
  })
}
