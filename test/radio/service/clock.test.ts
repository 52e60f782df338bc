import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SendOutcome } from '../../../src/radio/driver.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { outcomes, type Script } from '../../fakes/scripted-driver.ts'
import { createRig, type Rig, type RigOptions } from './rig.ts'

/** A Raspberry Pi without a clock of its own begins where it stopped, or at its making, until the network tells it the time. */
const YEARS = 10 * 365 * 24 * 3_600_000

let rig: Rig

beforeEach(() => void vi.useFakeTimers())
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
const awaiting: SendOutcome = { state: 'sent', ack: { ref: 'a', withinMs: 20_000, retryOnSilence: false } }
const setClock = (by: number) => void vi.setSystemTime(Date.now() + by)

describe.each([
  ['forward', YEARS],
  ['back', -YEARS],
])('while the clock is set %s by ten years', (_, by) => {
  test('a message is tried again when it was to be', async () => {
    await begin({ script: outcomes(busy, { state: 'sent' }) })
    const { id } = await rig.send('hello')
    setClock(by)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(rig.received).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('a message that waits for its radio expires after its time, not before', async () => {
    rig = createRig()
    await rig.start({ enabled: false })
    const { id, expiresAt = 0 } = await rig.send('hello', { expiresInMs: 60_000 })
    await vi.advanceTimersByTimeAsync(10_000)
    setClock(by)
    // Another message makes the service look at the clock, and is by the new time.
    const other = await rig.send('other', { expiresInMs: 20_000 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await rig.message(id)).toMatchObject({ state: 'queued', expiresAt: expiresAt + by })
    await vi.advanceTimersByTimeAsync(10_100)
    expect((await rig.message(other.id))?.state).toBe('expired')
    expect((await rig.message(id))?.state).toBe('queued')
    await vi.advanceTimersByTimeAsync(30_000)
    expect((await rig.message(id))?.state).toBe('expired')
  })

  test('a message whose answer did not come is tried again within its time', async () => {
    const retried: SendOutcome = { state: 'sent', ack: { ref: 'a', withinMs: 20_000, retryOnSilence: true } }
    await begin({ script: outcomes(retried, { state: 'sent' }) })
    const { id } = await rig.send('hello', { expiresInMs: 60_000 })
    setClock(by)
    rig.service.nudge('r1')
    await vi.advanceTimersByTimeAsync(20_100)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('the answer of the far end is awaited as long as it was to be', async () => {
    await begin({ script: outcomes(awaiting) })
    const { id } = await rig.send('hello')
    setClock(by)
    await vi.advanceTimersByTimeAsync(19_900)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', reason: 'awaiting-ack' })
    await vi.advanceTimersByTimeAsync(200)
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'no-ack' })
  })
})

describe('after a start with a clock that was set back meanwhile, and is set right later', () => {
  async function restart(script: Script, send: () => Promise<string>, state = createMemoryState()): Promise<string> {
    await begin({ state, script })
    const id = await send()
    await rig.stop()
    setClock(-YEARS)
    rig = createRig({ state, script })
    const radio = await rig.store.getRadio('r1')
    if (radio) await rig.service.apply(radio)
    await vi.advanceTimersByTimeAsync(1_000)
    setClock(YEARS)
    return id
  }

  test('a message is tried again', async () => {
    const id = await restart(outcomes(busy, { state: 'sent' }), async () => (await rig.send('hello')).id)
    await vi.advanceTimersByTimeAsync(5_100)
    expect(await rig.message(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('a message expires', async () => {
    const id = await restart(outcomes(busy), async () => {
      const { id } = await rig.send('hello', { expiresInMs: 4_000 })
      return id
    })
    await vi.advanceTimersByTimeAsync(5_100)
    expect((await rig.message(id))?.state).toBe('expired')
  })

  test('the answer of the far end is no longer awaited', async () => {
    const id = await restart(outcomes(awaiting), async () => (await rig.send('hello')).id)
    await vi.advanceTimersByTimeAsync(20_100)
    expect(await rig.message(id)).toMatchObject({ state: 'failed', reason: 'no-ack' })
  })
})
