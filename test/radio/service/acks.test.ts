import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { type Script, wire } from '../../fakes/scripted-driver.ts'
import { createRig, flow, type Rig, type RigOptions } from './rig.ts'

const WITHIN_MS = 10_000
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

/** Every message waits for its answer under the reference `to:<payload>`. */
function asking(retryOnSilence: boolean, more: Script = {}): Script {
  return {
    async send(order, { write }) {
      await write(wire(order))
      const ref = `to:${Buffer.from(order.payload).toString()}`
      return { state: 'sent', ack: { ref, withinMs: WITHIN_MS, retryOnSilence } }
    },
    ...more,
  }
}

describe('the answer of the far end', () => {
  test('in time makes the message delivered', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack', final: false })
    await flow(WITHIN_MS - 1)
    await rig.hear('ack to:a')
    expect(await rig.message(id)).toMatchObject({ state: 'delivered', final: true })
    await flow(60_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent awaiting-ack', 'delivered'])
  })

  test('that refuses it makes the message failed', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    await rig.hear('rej to:a')
    expect(await rig.message(id)).toMatchObject({
      state: 'failed',
      reason: 'rejected',
      detail: 'It does not want it.',
      final: true,
    })
  })

  test('counts once, whatever comes after it', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    for (const word of ['ack', 'ack', 'rej', 'ack']) await rig.hear(`${word} to:a`)
    await flow(60_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent awaiting-ack', 'delivered'])
  })

  test('for another message or station changes nothing', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    await rig.hear('ack to:b')
    await rig.hear('ack from:a')
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack' })
  })

  test('finds its own message among many', async () => {
    await begin({ script: asking(true) })
    const ids: Record<string, string> = {}
    for (const text of ['a', 'b', 'c']) ids[text] = (await rig.send(text)).id
    await rig.hear('ack to:b')
    const states = await Promise.all(Object.values(ids).map(async (id) => (await rig.message(id))?.state))
    expect(states).toEqual(['sent', 'delivered', 'sent'])
  })

  test('that comes before the report of the module is not lost', async () => {
    await begin({
      script: asking(true, {
        async send(order, { write, emit }) {
          await write(wire(order))
          emit({ type: 'ack', ref: 'to:a', ok: true })
          return { state: 'sent', ack: { ref: 'to:a', withinMs: WITHIN_MS, retryOnSilence: true } }
        },
      }),
    })
    const { id } = await rig.send('a')
    expect((await rig.message(id))?.state).toBe('delivered')
  })

  test('that came for nobody does not deliver a later message of the same reference', async () => {
    await begin({ script: asking(true) })
    await rig.hear('ack to:a')
    const { id } = await rig.send('a')
    await flow(1_000)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack' })
  })

  test('that came for nobody while something else was sent does not deliver a later message either', async () => {
    let finish = () => {}
    const { send } = asking(true)
    await begin({
      script: asking(true, {
        async send(order, deps) {
          await new Promise<void>((resolve) => (finish = resolve))
          return send ? send(order, deps) : { state: 'sent' }
        },
      }),
    })
    await rig.send('first')
    await rig.hear('ack to:second')
    finish()
    await flow()
    const { id } = await rig.send('second')
    finish()
    await flow()
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack' })
  })

  test('that comes while the store is slow is not lost', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    rig.store.control.hold()
    await rig.hear('ack to:a')
    await flow(60_000)
    rig.store.control.release()
    await flow()
    expect(await rig.history(id)).toEqual(['sending', 'sent awaiting-ack', 'delivered'])
  })

  test('that comes while the store cannot write is stored when it can', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    rig.store.control.refuse('store-unwritable')
    await rig.hear('ack to:a')
    await flow(30_000)
    rig.store.control.refuse(undefined)
    await flow(10_000)
    expect((await rig.message(id))?.state).toBe('delivered')
  })
})

describe('silence of the far end', () => {
  test('fails the message with no-ack when the driver wants no repetition', async () => {
    await begin({ script: asking(false) })
    const { id } = await rig.send('a')
    await flow(WITHIN_MS)
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'no-ack', attempts: 1 })
    expect(rig.received).toHaveLength(1)
  })

  test('brings the next attempts, and then no-ack', async () => {
    await begin({ script: asking(true, { maxAttempts: 3 }) })
    const { id } = await rig.send('a')
    await flow(3 * WITHIN_MS)
    expect(await rig.history(id)).toEqual([
      'sending',
      'sent awaiting-ack',
      'queued retrying',
      'sending',
      'sent awaiting-ack',
      'queued retrying',
      'sending',
      'sent awaiting-ack',
      'failed no-ack',
    ])
    expect(rig.received).toHaveLength(3)
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('failed')
  })

  test('lets the message expire when its time is over, instead of another attempt', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a', { expiresInMs: WITHIN_MS - 1 })
    await flow(60_000)
    expect(await rig.history(id)).toEqual(['sending', 'sent awaiting-ack', 'expired no-ack'])
    expect(rig.received).toHaveLength(1)
  })

  test('while the radio is away keeps the next attempt for when it is back', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    rig.far.unplug()
    await flow(WITHIN_MS)
    expect(await rig.message(id)).toMatchObject({ state: 'queued', reason: 'retrying' })
    rig.far.plug()
    await flow(8_000)
    expect(rig.received).toHaveLength(2)
  })
})

describe('a late answer to an earlier attempt', () => {
  test('delivers a message that waits in the queue for its next attempt, which is then not made', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    const { dueMessages } = rig.store
    rig.store.dueMessages = async () => []
    await flow(WITHIN_MS)
    expect(await rig.message(id)).toMatchObject({ state: 'queued', reason: 'retrying' })
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('delivered')
    rig.store.dueMessages = dueMessages
    rig.service.nudge('r1')
    await flow(60_000)
    expect(rig.received).toHaveLength(1)
  })

  test('delivers a message whose next attempt is under way', async () => {
    let attempts = 0
    let finish = () => {}
    const { send } = asking(true)
    await begin({
      script: asking(true, {
        async send(order, deps) {
          if (++attempts === 2) await new Promise<void>((resolve) => (finish = resolve))
          return send ? send(order, deps) : { state: 'sent' }
        },
      }),
    })
    const { id } = await rig.send('a')
    await flow(WITHIN_MS)
    expect((await rig.message(id))?.state).toBe('sending')
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('delivered')
    finish()
    await flow(60_000)
    expect((await rig.history(id)).at(-1)).toBe('delivered')
    expect(attempts).toBe(2)
  })

  test('tells the truth about a message that became unknown', async () => {
    let attempts = 0
    const { send } = asking(true)
    await begin({
      script: asking(true, {
        async send(order, deps) {
          if (++attempts === 2) await deps.write(wire(order)).then(() => new Promise(() => {}))
          return send ? send(order, deps) : { state: 'sent' }
        },
      }),
    })
    const { id } = await rig.send('a')
    await flow(WITHIN_MS)
    rig.far.unplug()
    await flow()
    expect((await rig.message(id))?.state).toBe('unknown')
    rig.far.plug()
    await flow(1_000)
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('delivered')
  })

  test('over a new connection counts as well', async () => {
    await begin({ script: asking(true) })
    const { id } = await rig.send('a')
    rig.far.unplug()
    await flow()
    rig.far.plug()
    await flow(1_000)
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('delivered')
  })
})

describe('after a restart', () => {
  async function restart(retryOnSilence: boolean) {
    const state = createMemoryState()
    await begin({ state, script: asking(retryOnSilence) })
    const message = await rig.send('a')
    await flow(2_000)
    const stopped = rig.service.stop(0)
    await flow()
    await stopped
    rig = createRig({ state, script: asking(retryOnSilence) })
    for (const stored of await rig.store.listRadios()) await rig.service.apply(stored)
    await flow()
    return message
  }

  test('the answer still finds its message', async () => {
    const { id } = await restart(true)
    await rig.hear('ack to:a')
    expect((await rig.message(id))?.state).toBe('delivered')
  })

  test('silence still brings another attempt, if that was the word of the driver', async () => {
    const { id } = await restart(true)
    await flow(WITHIN_MS - 2_000)
    expect(rig.received).toHaveLength(1)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack', attempts: 2 })
  })

  test('silence still brings none, if it was not', async () => {
    const { id } = await restart(false)
    await flow(WITHIN_MS - 2_001)
    expect((await rig.message(id))?.state).toBe('sent')
    await flow(1)
    expect(rig.received).toEqual([])
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'no-ack' })
  })
})
