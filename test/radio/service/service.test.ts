import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../src/domain/errors.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { wire } from '../../fakes/scripted-driver.ts'
import { createRig, flow, type Rig, type RigOptions, radio } from './rig.ts'

let rig: Rig

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await rig.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

async function begin(options: RigOptions = {}): Promise<Rig> {
  rig = createRig(options)
  await rig.start()
  return rig
}

/** Sends that settle when the test says so. */
function slowSends() {
  const open: (() => void)[] = []
  const script = {
    send: async (order: Parameters<typeof wire>[0], { write }: { write(bytes: Uint8Array): Promise<void> }) => {
      await write(wire(order))
      return new Promise<{ state: 'sent' }>((resolve) => open.push(() => resolve({ state: 'sent' })))
    },
  }
  return { script, open }
}

describe('a changed configuration', () => {
  test('closes the old link and opens the new one, and keeps the counters', async () => {
    await begin()
    await rig.hear('an answer')
    await rig.change({ link: { type: 'tcp', host: 'memory', port: 2 } })
    expect(rig.far.connected).toBe(false)
    expect(rig.end(2).far.connected).toBe(true)
    expect(rig.status()).toMatchObject({ state: 'online', counters: { framesReceived: 1 } })
  })

  test('of the name alone restarts nothing', async () => {
    await begin()
    await rig.change({ name: 'Attic' })
    expect(rig.far.connections).toBe(1)
    expect(rig.far.connected).toBe(true)
  })

  test('to disabled closes the link, keeps messages, and enabled sends them', async () => {
    await begin()
    await rig.change({ enabled: false })
    expect(rig.far.connected).toBe(false)
    expect(rig.status().state).toBe('disabled')
    const { id } = await rig.send('hello')
    await flow(60_000)
    expect(rig.received).toEqual([])
    await rig.change({ enabled: true })
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
    expect(await rig.states()).toEqual(['connecting', 'online', 'disabled', 'connecting', 'online'])
  })

  test('waits a moment for what is in flight', async () => {
    const { script, open } = slowSends()
    await begin({ script })
    const { id } = await rig.send('hello')
    const changed = rig.change({ options: { x: 1 } })
    await flow(500)
    expect(rig.far.connections).toBe(1)
    open[0]?.()
    await flow()
    await changed
    expect((await rig.message(id))?.state).toBe('sent')
    expect(rig.far.connections).toBe(2)
  })

  test('does not wait for ever', async () => {
    const { script } = slowSends()
    await begin({ script })
    const { id } = await rig.send('hello')
    const changed = rig.change({ options: { x: 1 } })
    await flow(1_100)
    await changed
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
    expect(rig.status().state).toBe('online')
  })

  test('many at once end in the last one, with one link open', async () => {
    await begin()
    const value = { ...radio(), revision: 1, createdAt: 0, updatedAt: 0 }
    await Promise.all(
      [2, 3, 2, 3].map((port) => rig.service.apply({ ...value, link: { type: 'tcp', host: 'm', port } })),
    )
    await flow()
    expect([1, 2, 3].map((port) => rig.end(port).far.connected)).toEqual([false, false, true])
  })
})

describe('a reconnect', () => {
  test('tries again at once instead of at the next time', async () => {
    await begin()
    rig.far.unplug()
    await flow(30_000)
    rig.far.plug()
    const done = rig.service.reconnect('r1')
    await flow()
    await done
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 1 })
    expect((await rig.states()).slice(-2)).toEqual(['connecting', 'online'])
  })

  test('closes an open link first, without calling it a loss', async () => {
    await begin()
    const done = rig.service.reconnect('r1')
    await flow()
    await done
    expect(rig.far.connections).toBe(2)
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0 })
    expect(rig.status()).not.toHaveProperty('lastError')
    expect(await rig.states()).toEqual(['connecting', 'online', 'connecting', 'online'])
  })

  test('starts the back off anew', async () => {
    await begin()
    rig.far.unplug()
    await flow(60_000)
    const done = rig.service.reconnect('r1')
    await flow()
    await done
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(500)
  })

  test('of a radio that is silent repeats the handshake at once', async () => {
    let answers = false
    await begin({
      script: {
        start: async () => {
          if (!answers) throw new DomainError('module-silent', 'No.')
        },
      },
    })
    expect(rig.status().state).toBe('silent')
    answers = true
    const done = rig.service.reconnect('r1')
    await flow()
    await done
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0 })
  })

  test('of a radio that is not known is radio-not-found, of one that is off does nothing', async () => {
    await begin()
    await expect(rig.service.reconnect('none')).rejects.toMatchObject({ code: 'radio-not-found' })
    await rig.change({ enabled: false })
    await rig.service.reconnect('r1')
    expect(rig.status().state).toBe('disabled')
  })
})

describe('a removed radio', () => {
  test('has no link, no status and no driver any more', async () => {
    await begin()
    await rig.store.deleteRadio('r1')
    const removed = rig.service.remove('r1')
    await flow(5_000)
    await removed
    expect(rig.far.connected).toBe(false)
    expect(rig.service.status('r1')).toBeUndefined()
    expect(rig.driver.live.size).toBe(0)
    await flow(120_000)
    expect(rig.far.connections).toBe(1)
  })

  test('leaves what was in flight unknown, and can be created again', async () => {
    const { script } = slowSends()
    await begin({ script })
    const { id } = await rig.send('hello')
    await rig.store.deleteRadio('r1')
    const removed = rig.service.remove('r1')
    await flow(5_000)
    await removed
    expect((await rig.message(id))?.state).toBe('unknown')
    await rig.start()
    expect(rig.status().state).toBe('online')
    expect(rig.received).toHaveLength(1)
  })

  test('that is not known is no fault', async () => {
    await begin()
    await rig.service.remove('none')
    rig.service.nudge('none')
    expect(rig.service.status('none')).toBeUndefined()
  })
})

describe('a stop', () => {
  test('lets what is in flight finish, starts nothing new, and closes the links', async () => {
    const { script, open } = slowSends()
    await begin({ script })
    const first = await rig.send('first')
    const second = await rig.send('second')
    const stopped = rig.service.stop(2_000)
    await flow(1_000)
    expect(rig.far.connected).toBe(true)
    open[0]?.()
    await flow()
    await stopped
    expect((await rig.message(first.id))?.state).toBe('sent')
    expect((await rig.message(second.id))?.state).toBe('queued')
    expect(rig.received).toHaveLength(1)
    expect(rig.far.connected).toBe(false)
  })

  test('calls what did not finish in time unknown', async () => {
    const { script } = slowSends()
    await begin({ script })
    const { id } = await rig.send('first')
    const stopped = rig.service.stop(2_000)
    await flow(2_100)
    await stopped
    expect(await rig.message(id)).toMatchObject({ state: 'unknown', reason: 'interrupted' })
  })

  test('is quick when nothing is in flight, and does not wait for a link that is just being opened', async () => {
    rig = createRig({ createLink: () => ({ description: 'slow', connect: () => new Promise(() => {}) }) })
    await rig.start()
    const before = Date.now()
    const stopped = rig.service.stop(5_000)
    await flow(1_000)
    await stopped
    expect(Date.now() - before).toBe(1_000)
  })

  test('closes a link whose opening ends later', async () => {
    let open = () => {}
    let closed = 0
    const connection = { write: async () => {}, close: async () => void closed++ }
    const connect = () => new Promise<typeof connection>((resolve) => (open = () => resolve(connection)))
    rig = createRig({ createLink: () => ({ description: 'slow', connect }) })
    await rig.start()
    const stopped = rig.service.stop(0)
    await flow(1_000)
    await stopped
    open()
    await flow()
    expect(closed).toBe(1)
  })

  test('ends with a store that takes nothing any more', async () => {
    const { script } = slowSends()
    await begin({ script })
    await rig.send('first')
    rig.store.control.refuse('store-unwritable')
    const stopped = rig.service.stop(1_000)
    await flow(10_000)
    await stopped
    expect(rig.far.connected).toBe(false)
  })

  test('ignores a radio that is applied afterwards', async () => {
    await begin()
    const stored = await rig.store.getRadio('r1')
    await rig.stop()
    if (stored) await rig.service.apply(stored)
    await flow(1_000)
    expect(rig.far.connected).toBe(false)
  })
})

describe('the start', () => {
  test('recovers the outbox once, before any radio', async () => {
    const state = createMemoryState()
    const { script } = slowSends()
    await begin({ state, script })
    await rig.start({ id: 'r2', link: { type: 'tcp', host: 'memory', port: 2 } })
    const { id } = await rig.send('interrupted')
    rig.store.control.crash()
    // Of the process that is gone nothing may go on beside the next one.
    await rig.stop()
    rig = createRig({ state })
    const opened: (string | undefined)[] = []
    const { link } = rig.end()
    const connect = link.connect.bind(link)
    link.connect = async (events) => {
      opened.push((await rig.store.getMessage(id))?.state)
      return connect(events)
    }
    for (const stored of await rig.store.listRadios()) await rig.service.apply(stored)
    await flow()
    expect(opened).toEqual(['unknown'])
    expect(await rig.history(id)).toEqual(['sending', 'unknown interrupted'])
  })

  test('with a store that cannot write yet does not hold up the caller, and the radio comes when it can', async () => {
    const state = createMemoryState()
    await begin({ state })
    await rig.stop()
    const stored = [...state.radios.values()]
    rig = createRig({ state })
    rig.store.control.refuse('store-unwritable')
    for (const one of stored) await rig.service.apply(one)
    await flow(1_000)
    expect(rig.far.connected).toBe(false)
    rig.store.control.refuse(undefined)
    await flow(5_000)
    expect(rig.status().state).toBe('online')
  })
})
