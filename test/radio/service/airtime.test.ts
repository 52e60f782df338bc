import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../src/domain/errors.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { createRig, flow, type Rig } from './rig.ts'

let rig: Rig
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await rig.stop()
  vi.useRealTimers()
})

const limit = (messagesPerMinute: number) => ({ airtime: { type: 'message-rate', messagesPerMinute } as const })
const states = async (ids: string[]) => Promise.all(ids.map(async (id) => (await rig.message(id))?.state))

describe('a radio with an airtime limit', () => {
  test('sends what it may, and the rest when the window has passed', async () => {
    rig = createRig()
    await rig.start(limit(2))
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push((await rig.send(`m${i}`)).id)
    expect(await states(ids)).toEqual(['sent', 'sent', 'queued', 'queued', 'queued'])
    await flow(59_000)
    expect((await states(ids)).filter((state) => state === 'sent')).toHaveLength(2)
    await flow(2_000)
    expect((await states(ids)).filter((state) => state === 'sent')).toHaveLength(4)
    expect(rig.status().airtime).toMatchObject({ unit: 'messages', used: 2, budget: 2 })
    await flow(60_000)
    expect((await states(ids)).every((state) => state === 'sent')).toBe(true)
  })

  test('gives what there is to the higher priority', async () => {
    rig = createRig()
    await rig.start(limit(1))
    await rig.send('first')
    const low = await rig.send('low', { priority: 1 })
    const high = await rig.send('high', { priority: 9 })
    await flow(61_000)
    expect(await states([low.id, high.id])).toEqual(['queued', 'sent'])
  })

  test('lets a message expire that cannot go out in time', async () => {
    rig = createRig()
    await rig.start(limit(1))
    await rig.send('first')
    const { id } = await rig.send('late', { expiresInMs: 5_000 })
    await flow(6_000)
    expect(await states([id])).toEqual(['expired'])
  })

  test('remembers over a restart of the service', async () => {
    const state = createMemoryState()
    rig = createRig({ state })
    await rig.start(limit(1))
    await rig.send('first')
    await rig.stop()
    rig = createRig({ state })
    await rig.change(limit(1))
    const { id } = await rig.send('second')
    await flow(45_000)
    expect(await states([id])).toEqual(['queued'])
    await flow(15_000)
    expect(await states([id])).toEqual(['sent'])
  })

  test('counts the answers to stations, which have a share of it and leave the rest to messages', async () => {
    const allowed: boolean[] = []
    rig = createRig({
      script: {
        async start({ answer }) {
          for (let i = 0; i < 500; i++) allowed.push(answer?.(`N${i}CALL`, 3) ?? true)
        },
      },
    })
    await rig.start(limit(6))
    expect(allowed.filter(Boolean)).toHaveLength(1)
    expect(rig.status()).toMatchObject({ airtime: { used: 1 }, counters: { answersDropped: 499 } })
    const sent: string[] = []
    for (let i = 0; i < 6; i++) sent.push((await rig.send(`m${i}`)).id)
    await flow(0)
    expect(await states(sent)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'queued'])
  })

  test('does not count an attempt of which nothing went out', async () => {
    let lost = false
    rig = createRig({
      script: {
        async send(order, { write }) {
          if (!lost) {
            lost = true
            throw new DomainError('link-lost', 'The link is gone.')
          }
          await write(order.payload)
          return { state: 'sent' }
        },
      },
    })
    await rig.start(limit(1))
    const { id } = await rig.send('m')
    await flow(5_000)
    expect(await states([id])).toEqual(['sent'])
    expect(rig.status().airtime?.used).toBe(1)
  })

  test('takes a new limit at once, without opening the link anew', async () => {
    rig = createRig()
    await rig.start(limit(1))
    await rig.send('first')
    const { id } = await rig.send('second')
    await rig.change(limit(2))
    expect(await states([id])).toEqual(['sent'])
    expect(rig.driver.created()).toBe(1)
    await rig.change({})
    expect(rig.status()).not.toHaveProperty('airtime')
  })

  test('counts what went out under a narrower limit, or without one', async () => {
    const modulation = { type: 'fixed-rate', bitsPerSecond: 80, overheadBytes: 0, overheadMs: 0 } as const
    const wide = { airtime: { type: 'duty-cycle', percent: 0.1, windowMs: 3_600_000, modulation } as const }
    rig = createRig()
    // No limit, then one of a minute, then one of an hour with 3.6 s: 300 ms a message.
    await rig.start()
    for (let i = 0; i < 5; i++) await rig.send(`n${i}x`)
    await flow(120_000)
    await rig.change(limit(100))
    for (let i = 0; i < 6; i++) await rig.send(`m${i}x`)
    await flow(120_000)
    await rig.send('now')
    await rig.change(wide)
    expect(rig.status().airtime).toMatchObject({ used: 12 * 300, budget: 3_600 })
    const { id } = await rig.send('end')
    expect(await states([id])).toEqual(['queued'])
    await rig.change({})
    await rig.change(wide)
    expect(rig.status().airtime).toMatchObject({ used: 13 * 300 })
  })

  test('counts what goes out while its limit is being changed', async () => {
    rig = createRig()
    await rig.start(limit(100))
    const { airtimeSince } = rig.store
    let release = () => {}
    rig.store.airtimeSince = async (...asked) => {
      const found = await airtimeSince(...asked)
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return found
    }
    const changing = rig.change(limit(2))
    await flow()
    const ids: string[] = []
    for (let i = 0; i < 4; i++) ids.push((await rig.send(`m${i}`)).id)
    release()
    await changing
    await flow()
    expect((await states(ids)).filter((state) => state === 'sent')).toHaveLength(2)
    expect(rig.status().airtime).toMatchObject({ used: 2, budget: 2 })
  })

  test.each([
    ['back by a day', -86_400_000],
    ['forward by a year', 365 * 86_400_000],
  ])('waits for its minute, no more and no less, when the clock is set %s', async (_, by) => {
    const state = createMemoryState()
    rig = createRig({ state })
    await rig.start(limit(1))
    await rig.send('first')
    await flow(20_000)
    vi.setSystemTime(Date.now() + by)
    const { id } = await rig.send('second')
    expect(await states([id])).toEqual(['queued'])
    const { nextFreeAt = 0 } = rig.status().airtime ?? {}
    expect(nextFreeAt - Date.now()).toBe(40_000)
    // A restart knows of it as well.
    await rig.stop()
    rig = createRig({ state })
    await rig.change(limit(1))
    await flow(25_000)
    expect(await states([id])).toEqual(['queued'])
    await flow(10_000)
    expect(await states([id])).toEqual(['sent'])
  })

  test('counts what is stored in the future, after the clock was set back meanwhile, as if it had just gone out', async () => {
    const state = createMemoryState()
    rig = createRig({ state })
    await rig.start(limit(2))
    await rig.send('first')
    await flow(30_000)
    await rig.send('second')
    await rig.stop()
    vi.setSystemTime(Date.now() - 10 * 3_600_000)
    for (let restarts = 0; restarts < 2; restarts++) {
      rig = createRig({ state })
      await rig.change(limit(2))
      const { used, nextFreeAt = 0 } = rig.status().airtime ?? {}
      expect(used).toBe(2)
      // Of the older one half a minute is left, less what the restart before took.
      expect(nextFreeAt - Date.now()).toBeGreaterThan(30_000 - 11_000 * (restarts + 1))
      expect(nextFreeAt - Date.now()).toBeLessThanOrEqual(30_000)
      if (restarts === 0) await rig.stop()
    }
    const { id } = await rig.send('third')
    await flow(31_000)
    expect(await states([id])).toEqual(['sent'])
  })

  test('fails a message that needs more than there ever is', async () => {
    rig = createRig()
    const modulation = { type: 'fixed-rate', bitsPerSecond: 8, overheadBytes: 0, overheadMs: 0 } as const
    await rig.start({ airtime: { type: 'duty-cycle', percent: 10, windowMs: 60_000, modulation } })
    const long = await rig.send('longer')
    const short = await rig.send('short')
    expect(await states([long.id, short.id])).toEqual(['sent', 'queued'])
    const never = await rig.send('much too long')
    await flow(61_000)
    expect(await states([short.id, never.id])).toEqual(['sent', 'failed'])
    expect((await rig.message(never.id))?.reason).toBe('unsuitable')
  })
})
