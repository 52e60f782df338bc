import { describe, expect, test } from 'vitest'
import { newMessage, ofType, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function radiosContract(createPlace: () => StorePlace): void {
  describe('radios', () => {
    const at = useStore(createPlace)

    test('a created radio is there as it was given, at revision 1, and logged', async () => {
      at.takeAnnounced()
      const config = radioConfig('attic', {
        name: 'Attic',
        silentAfterMs: 5000,
        decoders: [{ type: 'struct', fields: [{ offset: 0, type: 'int16', name: 'temperature', scale: 0.01 }] }],
        options: { port: 2, list: ['a', 'b'] },
      })
      const { value, replayed } = await at.store.createRadio(config)
      expect(replayed).toBe(false)
      expect(value).toEqual({ ...config, revision: 1, createdAt: expect.any(Number), updatedAt: value.createdAt })
      expect(await at.store.getRadio('attic')).toEqual(value)
      expect((await at.store.listRadios()).map(({ id }) => id)).toEqual(['attic', 'r1'])
      expect(at.announced).toMatchObject([{ type: 'radio.created', radio: value }])
    })

    test('a second radio of the same id is refused and logs nothing', async () => {
      at.takeAnnounced()
      await expect(at.store.createRadio(radioConfig('r1', { name: 'other' }))).rejects.toMatchObject({
        code: 'radio-exists',
        field: '/id',
      })
      expect(at.announced).toEqual([])
      expect(await at.store.getRadio('r1')).not.toHaveProperty('name')
    })

    test('the same idempotency key gives the radio as it was created, another request with it is refused', async () => {
      const asked = { key: 'k1', fingerprint: 'f1' }
      const first = await at.store.createRadio(radioConfig('r2'), asked)
      await at.store.replaceRadio(radioConfig('r2', { name: 'renamed' }))
      at.takeAnnounced()
      expect(await at.store.createRadio(radioConfig('r2'), asked)).toEqual({ value: first.value, replayed: true })
      expect(await at.store.replayRadio(asked)).toEqual(first.value)
      await expect(at.store.createRadio(radioConfig('r3'), { key: 'k1', fingerprint: 'f2' })).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      })
      await expect(at.store.replayRadio({ key: 'k1', fingerprint: 'f2' })).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      })
      expect(await at.store.replayRadio({ key: 'never', fingerprint: 'f' })).toBeUndefined()
      expect(at.announced).toEqual([])
    })

    test('a refused create leaves its idempotency key free', async () => {
      const asked = { key: 'k', fingerprint: 'f' }
      await expect(at.store.createRadio(radioConfig('r1'), asked)).rejects.toMatchObject({ code: 'radio-exists' })
      await at.store.deleteRadio('r1')
      expect(await at.store.createRadio(radioConfig('r1'), asked)).toMatchObject({ replayed: false })
    })

    test('replacing a radio raises its revision, and only from the revision that was asked for', async () => {
      const first = await at.store.getRadio('r1')
      const second = await at.store.replaceRadio(radioConfig('r1', { name: 'two' }), 1)
      expect(second).toMatchObject({ name: 'two', revision: 2, createdAt: first?.createdAt })
      await expect(at.store.replaceRadio(radioConfig('r1', { name: 'three' }), 1)).rejects.toMatchObject({
        code: 'radio-changed',
      })
      await expect(at.store.deleteRadio('r1', 1)).rejects.toMatchObject({ code: 'radio-changed' })
      expect(await at.store.getRadio('r1')).toEqual(second)
      expect(ofType(at.announced, 'radio.updated').map(({ radio }) => radio)).toEqual([second])
    })

    test('what is not there can be neither replaced nor deleted', async () => {
      await expect(at.store.replaceRadio(radioConfig('none'))).rejects.toMatchObject({ code: 'radio-not-found' })
      await expect(at.store.deleteRadio('none')).rejects.toMatchObject({ code: 'radio-not-found' })
      expect(await at.store.getRadio('none')).toBeUndefined()
    })

    test('a deleted radio is gone, its messages and nodes stay', async () => {
      expect(await at.store.getRadio('r1')).toMatchObject({ id: 'r1' })
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      await at.store.deleteRadio('r1')
      expect(await at.store.getRadio('r1')).toBeUndefined()
      expect(await at.store.listRadios()).toEqual([])
      expect((await at.store.listMessages({ limit: 10, radioIds: ['r1'] })).items).toHaveLength(1)
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 1 })
      expect(at.announced.at(-1)).toMatchObject({ type: 'radio.deleted', radio: { id: 'r1' } })
      await expect(at.store.deleteRadio('r1')).rejects.toMatchObject({ code: 'radio-not-found' })
      await expect(at.store.enqueue(newMessage('r1'))).rejects.toMatchObject({
        code: 'radio-unknown',
        field: '/radioId',
      })
    })

    test('a radio created again takes up its history, and its revision was never seen before', async () => {
      at.store.receive('r1', packet('A'))
      const before = await at.store.replaceRadio(radioConfig('r1'))
      await at.store.deleteRadio('r1')
      const { value } = await at.store.createRadio(radioConfig('r1', { name: 'again' }))
      expect(value.revision).toBeGreaterThan(before.revision)
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      expect(await at.store.getNode('r1:A')).toMatchObject({ receivedCount: 2 })
      expect((await at.store.listMessages({ limit: 10, radioIds: ['r1'] })).items).toHaveLength(2)
    })

    test('deleting a radio ends what it still had to send', async () => {
      const [waiting, sending, asking] = await Promise.all([
        at.store.enqueue(newMessage('r1')),
        at.store.enqueue(newMessage('r1')),
        at.store.enqueue(newMessage('r1')),
      ])
      await at.store.createRadio(radioConfig('r2'))
      const elsewhere = await at.store.enqueue(newMessage('r2'))
      await at.store.changeMessage({ id: sending.value.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: asking.value.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: asking.value.id, state: 'sent', reason: 'awaiting-ack', ackRef: '1' })
      at.takeAnnounced()
      await at.store.deleteRadio('r1')
      expect(await at.store.getMessage(waiting.value.id)).toMatchObject({
        state: 'cancelled',
        reason: 'radio-deleted',
        final: true,
      })
      expect(await at.store.getMessage(sending.value.id)).toMatchObject({
        state: 'unknown',
        reason: 'interrupted',
        final: true,
      })
      expect(await at.store.getMessage(asking.value.id)).toMatchObject({
        state: 'sent',
        reason: 'radio-deleted',
        final: true,
      })
      expect(await at.store.getMessage(elsewhere.value.id)).toMatchObject({ state: 'queued' })
      expect(at.announced.map(({ type }) => type)).toEqual([
        'message.state-changed',
        'message.state-changed',
        'message.state-changed',
        'radio.deleted',
      ])
      expect(await at.store.queueDepth('r1')).toBe(0)
      expect(await at.store.queueDepth('r2')).toBe(1)
    })

    test("a radio's state is logged with its fault, that of a radio which is not there is not", async () => {
      const fault = { code: 'port-missing', message: 'There is no /dev/ttyUSB0.', hint: 'Plug it in.', at: 17 } as const
      at.takeAnnounced()
      await at.store.recordRadioState('r1', 'offline', fault)
      await at.store.recordRadioState('r1', 'online')
      await at.store.recordRadioState('none', 'online')
      expect(at.announced).toEqual([
        {
          seq: expect.any(Number),
          at: expect.any(Number),
          type: 'radio.state-changed',
          radio: { id: 'r1', status: { state: 'offline', lastError: fault } },
        },
        {
          seq: expect.any(Number),
          at: expect.any(Number),
          type: 'radio.state-changed',
          radio: { id: 'r1', status: { state: 'online' } },
        },
      ])
    })

    test('deleting one with a long queue ends all of it, and lets others have their turn meanwhile', async () => {
      const { store } = at
      const made = await Promise.all(
        Array.from({ length: 2_500 }, () => store.enqueue(newMessage('r1', { payload: Buffer.from('x') }))),
      )
      at.takeAnnounced()
      const deleted = store.deleteRadio('r1')
      const last = made.at(-1)?.value.id ?? ''
      // Nothing of a deleted radio is sent any more, ended already or not.
      expect(await store.changeMessage({ id: last, state: 'sending', attempts: 1 })).toBe(false)
      await deleted
      expect(await store.queueDepth('r1')).toBe(0)
      expect(await store.dueMessages('r1', Date.now(), 10)).toEqual([])
      const ended = ofType(at.takeAnnounced(), 'message.state-changed')
      expect(ended).toHaveLength(2_500)
      expect(ended.every(({ message }) => message.state === 'cancelled' && message.reason === 'radio-deleted')).toBe(
        true,
      )
    })
  })
}
