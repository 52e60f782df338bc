import { describe, expect, test } from 'vitest'
import type { MessageQuery } from '../../../src/app/ports.ts'
import type { Message } from '../../../src/domain/message.ts'
import { bytes, newMessage, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function messagesContract(createPlace: () => StorePlace): void {
  describe('messages', () => {
    const at = useStore(createPlace)

    test('a received packet is kept with everything that the driver told', async () => {
      const heard = packet('N0CALL-1', {
        destination: 'APRS',
        payload: Uint8Array.of(0, 255, 10, 13),
        signal: { rssiDbm: -101.5, snrDb: -3, lqi: 200 },
        packet: { protocol: 'ax25', port: 1, path: [{ address: 'WIDE1-1', repeated: true }], pid: 240 },
        decoded: { type: 'aprs-status', text: 'héllo', timestamp: '092345z' },
      })
      at.takeAnnounced()
      expect(at.store.receive('r1', heard)).toBe(true)
      await settled(at.store)
      const [message] = (await at.store.listMessages({ limit: 10 })).items
      expect(message).toEqual({
        ...heard,
        id: `msg_${at.store.epoch}-${message?.seq}`,
        seq: at.announced[0]?.seq,
        direction: 'in',
        radioId: 'r1',
        nodeId: 'r1:N0CALL-1',
        state: 'received',
        final: true,
        createdAt: expect.any(Number),
        updatedAt: message?.createdAt,
      })
      expect(await at.store.getMessage(message?.id ?? '')).toEqual(message)
      expect(at.announced[0]).toMatchObject({ type: 'message.received', message })
    })

    test('an empty payload and a packet of nothing else are kept', async () => {
      at.store.receive('r1', { payload: new Uint8Array() })
      await settled(at.store)
      const [message] = (await at.store.listMessages({ limit: 10 })).items
      expect(message?.payload).toEqual(new Uint8Array())
      for (const absent of ['source', 'destination', 'nodeId', 'signal', 'packet', 'decoded', 'priority', 'attempts'])
        expect(message).not.toHaveProperty(absent)
    })

    test.each([
      ['array', bytes('first')],
      ['Buffer', Buffer.from('first')],
    ])('the bytes are those at the time of the call, whatever the caller does with its %s', async (_, buffer) => {
      at.takeAnnounced()
      at.store.receive('r1', { payload: buffer })
      const sending = at.store.enqueue(newMessage('r1', { payload: buffer }))
      buffer.fill(0)
      const { value } = await sending
      expect(value.payload).toEqual(bytes('first'))
      for (const { payload } of (await at.store.listMessages({ limit: 10 })).items)
        expect(payload).toEqual(bytes('first'))
      for (const event of at.announced) expect(event).toMatchObject({ message: { payload: bytes('first') } })
    })

    test('a packet of a radio that never was is counted as dropped', async () => {
      at.store.receive('none', packet('A'))
      await settled(at.store)
      expect(at.store.health().dropped).toBe(1)
      expect((await at.store.listMessages({ limit: 10 })).items).toEqual([])
    })

    test('an accepted message is queued, with no attempt yet', async () => {
      const asked = newMessage('r1', {
        destination: 'B',
        priority: 9,
        expiresInMs: 2_000_000_000,
        options: { path: ['WIDE1-1'] },
      })
      at.takeAnnounced()
      const { value, replayed } = await at.store.enqueue(asked)
      expect(replayed).toBe(false)
      const { expiresInMs = 0, ...fields } = asked
      expect(value).toEqual({
        ...fields,
        expiresAt: value.createdAt + expiresInMs,
        id: `msg_${at.store.epoch}-${value.seq}`,
        seq: at.announced[0]?.seq,
        direction: 'out',
        state: 'queued',
        final: false,
        attempts: 0,
        createdAt: expect.any(Number),
        updatedAt: value.createdAt,
      })
      expect(await at.store.getMessage(value.id)).toEqual(value)
      expect(at.announced).toEqual([{ seq: value.seq, at: value.createdAt, type: 'message.queued', message: value }])
    })

    test('the same idempotency key gives the message as it was accepted, also within one commit', async () => {
      const asked = { key: 'k', fingerprint: 'f' }
      const [first, second] = await Promise.all([
        at.store.enqueue(newMessage('r1'), asked),
        at.store.enqueue(newMessage('r1'), asked),
      ])
      expect(second).toEqual({ value: first?.value, replayed: true })
      await at.store.cancelMessage(first?.value.id ?? '')
      expect(await at.store.enqueue(newMessage('r1'), asked)).toEqual({ value: first?.value, replayed: true })
      expect(await at.store.replayMessage(asked)).toEqual(first?.value)
      await expect(at.store.enqueue(newMessage('r1'), { key: 'k', fingerprint: 'g' })).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      })
      expect((await at.store.listMessages({ limit: 10 })).items).toHaveLength(1)
    })

    test('a key of another operation is another key', async () => {
      await at.store.createRadio(radioConfig('r2'), { key: 'k', fingerprint: 'f' })
      expect(await at.store.enqueue(newMessage('r1'), { key: 'k', fingerprint: 'g' })).toMatchObject({
        replayed: false,
      })
      expect(await at.store.replayMessage({ key: 'other', fingerprint: 'g' })).toBeUndefined()
    })

    test('a message for an unknown radio is refused', async () => {
      await expect(at.store.enqueue(newMessage('none'))).rejects.toMatchObject({
        code: 'radio-unknown',
        field: '/radioId',
      })
    })

    test('only a queued message can be cancelled', async () => {
      const { value } = await at.store.enqueue(newMessage('r1'))
      at.takeAnnounced()
      const cancelled = await at.store.cancelMessage(value.id)
      expect(cancelled).toMatchObject({ state: 'cancelled', reason: 'by-request', final: true, attempts: 0 })
      expect(at.announced).toMatchObject([
        { type: 'message.state-changed', message: { id: value.id, state: 'cancelled', final: true } },
      ])
      await expect(at.store.cancelMessage(value.id)).rejects.toMatchObject({ code: 'message-not-cancellable' })
      at.store.receive('r1', packet('A'))
      await settled(at.store)
      const [incoming] = (await at.store.listMessages({ limit: 1 })).items
      await expect(at.store.cancelMessage(incoming?.id ?? '')).rejects.toMatchObject({
        code: 'message-not-cancellable',
      })
      for (const id of [
        '',
        'x',
        `msg_${at.store.epoch}-999`,
        `msg_${at.store.epoch}-0`,
        `msg_0000000000-${value.seq}`,
        `${at.store.epoch}-${value.seq}`,
      ]) {
        await expect(at.store.cancelMessage(id)).rejects.toMatchObject({ code: 'message-not-found' })
        expect(await at.store.getMessage(id)).toBeUndefined()
      }
    })

    describe('lists', () => {
      const queries: [string, Omit<MessageQuery, 'limit'>, (message: Message) => boolean][] = [
        ['everything', {}, () => true],
        ['one radio', { radioIds: ['r2'] }, ({ radioId }) => radioId === 'r2'],
        ['one node', { nodeId: 'r1:A' }, ({ nodeId }) => nodeId === 'r1:A'],
        ['one node and its radio', { nodeId: 'r1:A', radioIds: ['r1'] }, ({ nodeId }) => nodeId === 'r1:A'],
        ['a node of another radio', { nodeId: 'r1:A', radioIds: ['r2'] }, () => false],
        ['several radios', { radioIds: ['r2', 'none', 'r1'] }, () => true],
        [
          'what several radios have queued',
          { radioIds: ['r2', 'r1'], states: ['queued'] },
          (m) => m.state === 'queued',
        ],
        ['no radio', { radioIds: [] }, () => false],
        ['an unknown radio', { radioIds: ['none'] }, () => false],
        ['an unknown node', { nodeId: 'r1:none' }, () => false],
        ['what came in', { direction: 'in' }, ({ direction }) => direction === 'in'],
        [
          'what goes out by one radio',
          { direction: 'out', radioIds: ['r1'] },
          (m) => m.direction === 'out' && m.radioId === 'r1',
        ],
        ['what is still queued', { states: ['queued'] }, ({ state }) => state === 'queued'],
        [
          'what one radio has queued',
          { states: ['queued', 'sending'], radioIds: ['r2'] },
          (m) => m.state === 'queued' && m.radioId === 'r2',
        ],
        [
          'what a node is still to get',
          { states: ['queued'], nodeId: 'r1:A' },
          (m) => m.state === 'queued' && m.nodeId === 'r1:A',
        ],
        [
          'two states',
          { states: ['received', 'cancelled'] },
          ({ state }) => state === 'received' || state === 'cancelled',
        ],
        ['no state', { states: [] }, () => false],
        ['states of the other direction', { states: ['received'], direction: 'out' }, () => false],
        ['all time', { from: 0, to: 9_000_000_000_000 }, () => true],
        ['no time', { from: 9_000_000_000_000 }, () => false],
        ['before all time', { to: 1 }, () => false],
      ]

      test.each(queries)('%s, page by page, in both orders, each message once', async (_, query, matches) => {
        const all = await fill()
        const expected = all.filter(matches)
        for (const limit of [1, 7, 1000]) {
          expect(await everyMessage({ ...query, order: 'asc' }, limit)).toEqual(expected)
          expect(await everyMessage(query, limit)).toEqual(expected.toReversed())
        }
      })

      test('a page that ends with the last message has no cursor', async () => {
        for (let i = 0; i < 4; i++) at.store.receive('r1', packet('A'))
        await settled(at.store)
        const first = await at.store.listMessages({ limit: 2 })
        const second = await at.store.listMessages({ limit: 2, cursor: first.nextCursor ?? '' })
        expect(second.items).toHaveLength(2)
        expect(second).not.toHaveProperty('nextCursor')
      })

      test('what arrives while someone pages through does not shift the pages', async () => {
        for (let i = 0; i < 6; i++) at.store.receive('r1', packet('A'))
        await settled(at.store)
        const before = (await at.store.listMessages({ limit: 100 })).items
        const first = await at.store.listMessages({ limit: 3 })
        at.store.receive('r1', packet('A'))
        await settled(at.store)
        const second = await at.store.listMessages({ limit: 3, cursor: first.nextCursor ?? '' })
        expect([...first.items, ...second.items]).toEqual(before)
      })

      test('a cursor of the other order, of another list, or of nobody is refused', async () => {
        for (let i = 0; i < 3; i++) at.store.receive('r1', packet(`N${i}`))
        await settled(at.store)
        const { nextCursor = '' } = await at.store.listMessages({ limit: 1 })
        const nodes = await at.store.listNodes({ limit: 1 })
        const wrong = [
          '',
          'x',
          '!!!',
          `${nextCursor}A`,
          `${nextCursor}=`,
          nextCursor.slice(1),
          nodes.nextCursor ?? '',
          encode('d:-1'),
          encode('d:1:2'),
        ]
        for (const cursor of wrong)
          await expect(at.store.listMessages({ limit: 1, cursor })).rejects.toMatchObject({
            code: 'cursor-invalid',
            field: 'cursor',
          })
        await expect(at.store.listMessages({ limit: 1, order: 'asc', cursor: nextCursor })).rejects.toMatchObject({
          code: 'cursor-invalid',
        })
        await expect(at.store.listNodes({ limit: 1, cursor: nextCursor })).rejects.toMatchObject({
          code: 'cursor-invalid',
        })
      })
    })

    /** 40 messages in and out, of two radios and three nodes. Returns them, oldest first. */
    async function fill(): Promise<Message[]> {
      await at.store.createRadio(radioConfig('r2'))
      const ids: string[] = []
      for (let i = 0; i < 40; i++) {
        const radioId = i % 3 === 0 ? 'r2' : 'r1'
        if (i % 4 !== 3) at.store.receive(radioId, packet(['A', 'B', undefined][i % 3]))
        else ids.push((await at.store.enqueue(newMessage(radioId, i % 8 === 3 ? { destination: 'A' } : {}))).value.id)
      }
      for (const id of ids.slice(0, 3)) await at.store.cancelMessage(id)
      for (const id of ids.slice(3, 5)) await at.store.changeMessage({ id, state: 'failed', reason: 'no-route' })
      const { items } = await at.store.listMessages({ limit: 1000, order: 'asc' })
      expect(items).toHaveLength(40)
      return items
    }

    async function everyMessage(query: Omit<MessageQuery, 'limit'>, limit: number): Promise<Message[]> {
      const all: Message[] = []
      let cursor: string | undefined
      do {
        const page = await at.store.listMessages({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        all.push(...page.items)
        cursor = page.nextCursor
      } while (cursor !== undefined)
      return all
    }
  })
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url')
}
