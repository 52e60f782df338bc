import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SendOutcome } from '../../../src/radio/driver.ts'
import type { MemoryState } from '../../fakes/memory-state.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { outcomes, wire } from '../../fakes/scripted-driver.ts'
import { createRig, flow, type Rig, type RigOptions } from './rig.ts'

let rig: Rig

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await rig.stop()
  vi.useRealTimers()
})

async function begin(options: RigOptions = {}): Promise<Rig> {
  rig = createRig(options)
  await rig.start()
  return rig
}

const busy = { state: 'failed', reason: 'module-refused', detail: 'Busy.', retryAfterMs: 5_000 } as const

describe('a message', () => {
  test('is sending on disk before its first byte goes out, then what the driver says', async () => {
    let stateAtWrite: string | undefined
    await begin({
      script: {
        async send(order, { write }) {
          stateAtWrite = (await rig.store.getMessage(`msg_${rig.store.epoch}-${order.key}`))?.state
          await write(wire(order))
          return { state: 'delivered' }
        },
      },
    })
    const { id, seq } = await rig.send('hello')
    expect(stateAtWrite).toBe('sending')
    expect(rig.received).toEqual([`${seq}:hello`])
    expect(await rig.message(id)).toMatchObject({ state: 'delivered', attempts: 1, final: true })
    expect(rig.status().counters).toMatchObject({ framesSent: 1, bytesSent: `${seq}:hello`.length })
  })

  test('reaches the driver with its destination, options and key', async () => {
    const address = { pattern: '^[A-Z]$', example: 'A', description: 'A letter.' }
    const path = { type: 'strings', description: 'The way.' } as const
    const hops = { type: 'integer', description: 'How far.', default: 2 } as const
    await begin({ script: { info: { address, messageOptions: { path, hops } } } })
    const { seq } = await rig.send('hello', { destination: 'A', options: { path: ['B'] } })
    expect(rig.driver.orders).toEqual([
      {
        key: seq,
        destination: 'A',
        payload: new Uint8Array(Buffer.from('hello')),
        options: { path: ['B'], hops: 2 },
        attempt: 1,
      },
    ])
  })

  test('waits while the radio is offline, and goes out when it is online', async () => {
    await begin()
    rig.far.unplug()
    const { id } = await rig.send('hello')
    await flow(5_000)
    expect(await rig.history(id)).toEqual([])
    rig.far.plug()
    await flow(30_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
  })

  test('that was there before the start goes out without a nudge', async () => {
    rig = createRig()
    await rig.store.createRadio({
      id: 'r1',
      driver: 'scripted',
      link: { type: 'tcp', host: 'm', port: 1 },
      options: {},
      enabled: true,
    })
    const { value } = await rig.store.enqueue({ radioId: 'r1', payload: Buffer.from('early'), priority: 5 })
    const stored = await rig.store.getRadio('r1')
    if (stored) await rig.service.apply(stored)
    await flow()
    expect(rig.received).toEqual([`${value.seq}:early`])
  })

  test('that was cancelled while it waited never goes out', async () => {
    await begin()
    rig.far.unplug()
    const { id } = await rig.send('hello')
    await rig.store.cancelMessage(id)
    rig.far.plug()
    await flow(30_000)
    expect(rig.received).toEqual([])
    expect(await rig.history(id)).toEqual(['cancelled by-request'])
  })

  test('that is cancelled between being read and being claimed never goes out', async () => {
    await begin()
    const { dueMessages } = rig.store
    rig.store.dueMessages = async (...query) => {
      const due = await dueMessages(...query)
      for (const { id } of due) await rig.store.cancelMessage(id)
      return due
    }
    const { id } = await rig.send('hello')
    expect(rig.driver.orders).toEqual([])
    expect(await rig.history(id)).toEqual(['cancelled by-request'])
  })
})

describe('the order', () => {
  test('is by priority, then by age', async () => {
    await begin()
    rig.far.unplug()
    for (const [text, priority] of [
      ['c', 1],
      ['a', 9],
      ['d', 0],
      ['b', 9],
    ] as const)
      await rig.send(text, { priority })
    rig.far.plug()
    await flow(30_000)
    expect(rig.received.map((text) => text.split(':')[1])).toEqual(['a', 'b', 'c', 'd'])
  })

  test('keeps to the number of sends that the module can hold', async () => {
    const open: (() => void)[] = []
    let most = 0
    await begin({
      script: {
        maxInFlight: 3,
        send: () =>
          new Promise((resolve) => {
            open.push(() => resolve({ state: 'sent' }))
            most = Math.max(most, open.length)
          }),
      },
    })
    for (let i = 0; i < 10; i++) await rig.send(`m${i}`)
    expect(open).toHaveLength(3)
    for (let i = 0; i < 10; i++) {
      open.shift()?.()
      await flow()
    }
    expect(most).toBe(3)
    expect(rig.driver.orders.map(({ payload }) => Buffer.from(payload).toString())).toEqual(
      Array.from({ length: 10 }, (_, i) => `m${i}`),
    )
    expect(await rig.store.queueDepth('r1')).toBe(0)
  })
})

describe('another attempt', () => {
  test('comes by the word of the driver, after the time that it gives', async () => {
    await begin({ script: outcomes(busy, { state: 'sent' }) })
    const { id } = await rig.send('hello')
    expect(await rig.message(id)).toMatchObject({ state: 'queued', reason: 'retrying', detail: 'Busy.', attempts: 1 })
    await flow(4_999)
    expect(rig.received).toHaveLength(1)
    await flow(1)
    expect(rig.received).toHaveLength(2)
    expect(rig.driver.orders.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(await rig.history(id)).toEqual(['sending', 'queued retrying', 'sending', 'sent'])
  })

  test('ends in attempts-exhausted after as many as the module allows', async () => {
    await begin({ script: { ...outcomes(busy), maxAttempts: 2 } })
    const { id } = await rig.send('hello')
    await flow(60_000)
    expect(rig.received).toHaveLength(2)
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'attempts-exhausted', detail: 'Busy.' })
  })

  test('is not made when the driver sees no sense in it', async () => {
    await begin({ script: outcomes({ state: 'failed', reason: 'no-route', detail: 'Nobody there.' }) })
    const { id } = await rig.send('hello')
    await flow(60_000)
    expect(rig.received).toHaveLength(1)
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'no-route', detail: 'Nobody there.' })
  })

  test('lets others pass while it waits', async () => {
    await begin({ script: outcomes(busy, { state: 'sent' }) })
    const first = await rig.send('first')
    const second = await rig.send('second')
    expect((await rig.message(second.id))?.state).toBe('sent')
    expect((await rig.message(first.id))?.state).toBe('queued')
  })
})

describe('a message whose time is over', () => {
  test('expires while its radio is offline', async () => {
    await begin()
    rig.far.unplug()
    const { id } = await rig.send('hello', { expiresInMs: 2_000 })
    await flow(1_999)
    expect((await rig.message(id))?.state).toBe('queued')
    await flow(100)
    expect(await rig.message(id)).toMatchObject({ state: 'expired', final: true, attempts: 0 })
    rig.far.plug()
    await flow(60_000)
    expect(rig.received).toEqual([])
  })

  test('expires on a radio that is off, and while it waits for its retry', async () => {
    await begin({ script: outcomes(busy) })
    await rig.start({ id: 'off', enabled: false })
    const off = await rig.send('a', { radioId: 'off', expiresInMs: 1_000 })
    const retrying = await rig.send('b', { expiresInMs: 3_000 })
    await flow(1_100)
    expect((await rig.message(off.id))?.state).toBe('expired')
    await flow(2_000)
    expect(await rig.history(retrying.id)).toEqual(['sending', 'queued retrying', 'expired'])
    await flow(60_000)
    expect(rig.received).toHaveLength(1)
  })

  test('while it is being sent expires if it would have to be tried again', async () => {
    await begin({
      script: {
        async send() {
          await new Promise((resolve) => setTimeout(resolve, 5_000))
          return { ...busy, retryAfterMs: 600_000 }
        },
      },
    })
    const { id } = await rig.send('a', { expiresInMs: 2_000 })
    await flow(4_999)
    expect((await rig.message(id))?.state).toBe('sending')
    await flow(100)
    expect(await rig.history(id)).toEqual(['sending', 'queued retrying', 'expired'])
  })

  test('that was accepted before the start expires too', async () => {
    const state = createMemoryState()
    rig = createRig({ state })
    await rig.start({ enabled: false })
    await rig.send('a', { expiresInMs: 1_000 })
    await rig.stop()
    rig = createRig({ state })
    await flow(1_100)
    const { items } = await rig.store.listMessages({ limit: 1 })
    expect(items[0]?.state).toBe('expired')
  })

  test('is not sent when the store took so long to commit that it is over', async () => {
    await begin()
    rig.store.control.hold()
    const accepted = rig.store.enqueue({
      radioId: 'r1',
      payload: Buffer.from('x'),
      priority: 5,
      expiresInMs: 1_000,
    })
    rig.store.control.release()
    await flow()
    rig.store.control.hold()
    rig.service.nudge('r1')
    await flow(2_000)
    rig.store.control.release()
    await flow()
    const { id } = (await accepted).value
    expect(rig.received).toEqual([])
    expect(await rig.history(id)).toEqual(['sending', 'expired'])
  })
})

describe('a link that is lost in the middle of a send', () => {
  test('leaves the message unknown when bytes were given to it', async () => {
    await begin({ script: { send: (order, { write }) => write(wire(order)).then(() => new Promise(() => {})) } })
    const { id } = await rig.send('hello')
    rig.far.unplug()
    await flow()
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted', attempts: 1, final: true })
    rig.far.plug()
    await flow(60_000)
    expect(rig.received).toHaveLength(1)
  })

  test('leaves the message unknown when the write timed out', async () => {
    await begin()
    rig.far.hold(true)
    const { id } = await rig.send('hello')
    await flow(10_000)
    expect(rig.status().lastError?.code).toBe('write-timeout')
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  })

  test('leaves the message queued, as if nothing had been, when no byte was written', async () => {
    let wait = true
    await begin({
      script: {
        maxAttempts: 1,
        async send(order, { write }) {
          if (wait) await new Promise((resolve) => setTimeout(resolve, 1_000))
          await write(wire(order))
          return { state: 'sent' }
        },
      },
    })
    const { id } = await rig.send('hello')
    rig.far.unplug()
    await flow()
    expect(await rig.message(id)).toMatchObject({ state: 'queued', reason: 'retrying', attempts: 0 })
    wait = false
    rig.far.plug()
    await flow(60_000)
    expect(rig.received).toHaveLength(1)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  test('believes what the driver settles when it is stopped', async () => {
    let settle = (_: SendOutcome) => {}
    await begin({
      script: {
        send: (order, { write }) => write(wire(order)).then(() => new Promise((resolve) => (settle = resolve))),
        stop: () => settle({ state: 'sent' }),
      },
    })
    const { id } = await rig.send('hello')
    rig.far.unplug()
    await flow()
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
  })

  test('takes "interrupted" for what it is: unknown', async () => {
    await begin({ script: outcomes({ state: 'failed', reason: 'interrupted', detail: 'Stopped.' }) })
    const { id } = await rig.send('hello')
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted', detail: 'Stopped.' })
  })
})

describe('a driver that throws in a send', () => {
  test('fails the message if it wrote nothing, so that it cannot break the next connection too', async () => {
    await begin({ script: { send: () => Promise.reject(new TypeError('odd')) } })
    const { id } = await rig.send('hello')
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'write-failed' })
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-failed' } })
    await flow(60_000)
    expect(rig.driver.orders).toHaveLength(1)
    expect(rig.status().state).toBe('online')
  })

  test('leaves the message unknown if it wrote something', async () => {
    await begin({
      script: {
        async send(order, { write }) {
          await write(wire(order))
          throw new TypeError('odd')
        },
      },
    })
    const { id } = await rig.send('hello')
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  })

  test('a driver that never settles a send is a fault after five minutes', async () => {
    await begin({ script: { send: (order, { write }) => write(wire(order)).then(() => new Promise(() => {})) } })
    const { id } = await rig.send('hello')
    await flow(5 * 60_000 + 1)
    expect((await rig.message(id))?.state).toBe('unknown')
    await flow(60_000)
    expect(rig.status()).toMatchObject({ state: 'online', lastError: { code: 'link-failed' } })
  })
})

test('a driver that never settles a send, and writes nothing, fails the message and does not get it again', async () => {
  await begin({ script: { send: () => new Promise(() => {}) } })
  const { id } = await rig.send('hello')
  await flow(5 * 60_000 + 1)
  expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'write-failed' })
  await flow(60_000)
  expect(rig.driver.orders).toHaveLength(1)
})

describe('a crash', () => {
  /** Ends the process of the rig and starts the next one over what was on disk. */
  async function restart(state: MemoryState, options: RigOptions = {}): Promise<void> {
    rig.store.control.crash()
    rig.far.unplug()
    await flow()
    vi.clearAllTimers()
    rig = createRig({ ...options, state })
    for (const stored of await rig.store.listRadios()) await rig.service.apply(stored)
    await flow()
  }

  test('between write and answer leaves the message unknown, and it is not repeated', async () => {
    const state = createMemoryState()
    await begin({ state, script: { send: (order, { write }) => write(wire(order)).then(() => new Promise(() => {})) } })
    const { id } = await rig.send('hello')
    const before = rig.received
    await restart(state)
    await flow(60_000)
    expect([...before, ...rig.received]).toHaveLength(1)
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  })

  test('before the message was claimed on disk leaves it queued, and it is sent once', async () => {
    const state = createMemoryState()
    await begin({ state })
    const { value } = await rig.store.enqueue({ radioId: 'r1', payload: Buffer.from('x'), priority: 5 })
    rig.store.control.hold()
    rig.service.nudge('r1')
    await flow()
    expect(rig.received).toEqual([])
    await restart(state)
    expect(rig.received).toEqual([`${value.seq}:x`])
    expect((await rig.message(value.id))?.state).toBe('sent')
  })
})

describe('a store in trouble', () => {
  test('that cannot be read delays a send and loses nothing', async () => {
    await begin()
    const { dueMessages } = rig.store
    rig.store.dueMessages = () => Promise.reject(new Error('disk'))
    const { id } = await rig.send('hello')
    expect(rig.received).toEqual([])
    rig.store.dueMessages = dueMessages
    await flow(1_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
  })

  test('that cannot claim a message does not let it go out', async () => {
    await begin()
    rig.far.unplug()
    const { id, seq } = await rig.send('hello')
    rig.store.control.refuse('store-unwritable')
    rig.far.plug()
    await flow(60_000)
    expect(rig.received).toEqual([])
    rig.store.control.refuse(undefined)
    await flow(60_000)
    expect(rig.received).toEqual([`${seq}:hello`])
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
  })

  test('that cannot take the outcome gets it when it can, and nothing is sent twice meanwhile', async () => {
    let settle = () => {}
    await begin({
      script: {
        send: (order, { write }) =>
          write(wire(order)).then(() => new Promise((resolve) => (settle = () => resolve({ state: 'sent' })))),
      },
    })
    const { id } = await rig.send('hello')
    rig.store.control.refuse('store-unwritable')
    settle()
    await flow(20_000)
    expect((await rig.message(id))?.state).toBe('sending')
    rig.store.control.refuse(undefined)
    await flow(10_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
    expect(rig.received).toHaveLength(1)
  })

  test('that is slow keeps the order and the count', async () => {
    await begin({ script: { maxInFlight: 4 } })
    const sent: string[] = []
    for (let i = 0; i < 20; i++) {
      const accepted = rig.store.enqueue({ radioId: 'r1', payload: Buffer.from(`m${i}`), priority: 5 })
      await flow()
      await accepted
      sent.push(`m${i}`)
      rig.store.control.hold()
      rig.service.nudge('r1')
      await flow(50)
      rig.store.control.release()
      await flow()
    }
    await flow(1_000)
    expect(rig.received.map((text) => text.split(':')[1])).toEqual(sent)
  })
})
