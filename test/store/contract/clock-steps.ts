import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEvents } from '../../../src/app/log/events.ts'
import type { RetentionLimits, Store } from '../../../src/app/ports.ts'
import { logCursor } from '../../../src/domain/log-cursor.ts'
import { newMessage, packet, radioConfig, settled, wholeLog } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { trimAll } from './retention.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const YEARS_MS = 10 * 365 * DAY_MS
const YEAR = { ageMs: 365 * DAY_MS }

/** A Raspberry Pi has no clock of its own: it begins in 1970, or at its making, until the network tells it the time. */
export function clockStepsContract(createPlace: () => StorePlace): void {
  describe('what is kept for a time, while the system clock is set', () => {
    let place: StorePlace
    let store: Store
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_800_000_000_000 })
      place = createPlace()
    })
    afterEach(async () => {
      await place.dispose()
      vi.useRealTimers()
    })

    async function begin(): Promise<void> {
      store = await place.open()
      await store.createRadio(radioConfig('r1'))
    }

    /** Resolves to the last seq. */
    async function receive(count = 20): Promise<number> {
      for (let i = 0; i < count; i++) store.receive('r1', packet('A'))
      await settled(store)
      return store.head()
    }

    async function restart(whileOff = () => {}): Promise<void> {
      await store.close()
      whileOff()
      store = await place.open()
    }

    /** Where the log begins after another trimming. */
    async function oldest(limits: RetentionLimits = YEAR): Promise<number> {
      await trimAll(store, limits)
      return store.oldest()
    }

    const pass = (ms: number) => void vi.advanceTimersByTime(ms)
    const setClock = (by: number) => void vi.setSystemTime(Date.now() + by)

    test.each([
      ['forward by ten years', YEARS_MS],
      ['back by ten years', -YEARS_MS],
    ])('set %s, what is a second old stays, and goes after its time', async (_, by) => {
      await begin()
      const first = await receive()
      pass(1_000)
      setClock(by)
      expect(await oldest()).toBe(1)
      const second = await receive()
      pass(YEAR.ageMs - 500)
      expect(await oldest()).toBe(first + 1)
      pass(600)
      expect(await oldest()).toBe(second + 1)
    })

    test('a machine that begins in 1970 and is told the time keeps what it received, across restarts', async () => {
      vi.setSystemTime(2_000)
      await begin()
      const first = await receive()
      pass(5_000)
      vi.setSystemTime(1_800_000_000_000)
      await receive(1)
      expect(await oldest()).toBe(1)
      await restart()
      expect(await oldest()).toBe(1)
      pass(YEAR.ageMs - 2_000)
      expect(await oldest()).toBe(first + 1)
    })

    test('an event of the very commit that is the first by the new time is as old as that', async () => {
      await begin()
      setClock(YEARS_MS)
      const last = await receive()
      pass(YEAR.ageMs - 1)
      expect(await oldest()).toBe(1)
      pass(2)
      expect(await oldest()).toBe(last + 1)
    })

    test('several steps add up', async () => {
      await begin()
      const lasts: number[] = []
      for (const by of [YEARS_MS, -3 * YEARS_MS, 400 * DAY_MS, YEARS_MS, -YEAR.ageMs]) {
        lasts.push(await receive(3))
        pass(DAY_MS)
        setClock(by)
      }
      expect(await oldest()).toBe(1)
      pass(YEAR.ageMs - 4.5 * DAY_MS)
      for (const last of lasts) {
        expect(await oldest()).toBe(last + 1)
        pass(DAY_MS)
      }
    })

    test('many small steps count like one large step', async () => {
      await begin()
      const first = await receive()
      for (let i = 0; i < 40; i++) {
        setClock(30_000)
        await receive(1)
      }
      expect(await oldest({ ageMs: 2 * 60_000 })).toBe(1)
      pass(4 * 60_000)
      expect(await oldest({ ageMs: 2 * 60_000 })).toBeGreaterThan(first)
    })

    test('a machine that starts in 1970 each time keeps what it had, and it goes after the time that it ran', async () => {
      await begin()
      const first = await receive()
      await restart(() => vi.setSystemTime(9_000))
      expect(await oldest()).toBe(1)
      pass(1_000)
      const second = await receive()
      pass(1_000)
      vi.setSystemTime(1_800_000_900_000)
      await receive(1)
      expect(await oldest()).toBe(1)
      await restart(() => vi.setSystemTime(8_000))
      pass(YEAR.ageMs - 1_500)
      expect(await oldest()).toBe(first + 1)
      pass(600)
      expect(await oldest()).toBe(second + 1)
    })

    test('a step that nothing was received after is known at the next start', async () => {
      vi.setSystemTime(9_000)
      await begin()
      const last = await receive()
      vi.setSystemTime(1_800_000_000_000)
      expect(await oldest()).toBe(1)
      await restart(() => vi.setSystemTime(8_000))
      vi.setSystemTime(1_800_000_000_000)
      pass(YEAR.ageMs - 1_000)
      expect(await oldest()).toBe(1)
      pass(1_001)
      expect(await oldest()).toBe(last + 1)
    })

    test('what is stamped with the future goes in its turn after the clock was set back, also while it was off', async () => {
      setClock(YEARS_MS)
      await begin()
      await receive()
      await restart(() => setClock(-YEARS_MS))
      const last = await receive()
      pass(YEAR.ageMs - 1_000)
      expect(await oldest()).toBe(1)
      pass(1_001)
      expect(await oldest()).toBe(last + 1)
    })

    test.each([
      ['forward by ten years', YEARS_MS],
      ['back by ten years', -YEARS_MS],
    ])('set %s, an idempotency key is kept for a day, and so is its message', async (_, by) => {
      await begin()
      const asked = { key: 'k', fingerprint: 'f' }
      const other = { key: 'k', fingerprint: 'other' }
      const { value } = await store.enqueue(newMessage('r1'), asked)
      await store.changeMessage({ id: value.id, state: 'cancelled' })
      setClock(by)
      await receive()
      for (const step of [DAY_MS - 1, 1]) {
        await trimAll(store, { events: 1 })
        expect(await store.getMessage(value.id)).toMatchObject({ state: 'cancelled' })
        expect(await store.enqueue(newMessage('r1'), asked)).toMatchObject({ value: { id: value.id }, replayed: true })
        expect(await store.replayMessage(asked)).toMatchObject({ id: value.id })
        await restart()
        pass(step)
      }
      setClock(-by)
      expect(await store.replayMessage(asked)).toMatchObject({ id: value.id })
      pass(1)
      expect(await store.replayMessage(other)).toBeUndefined()
      expect(await store.enqueue(newMessage('r1'), other)).toMatchObject({ replayed: false })
      await trimAll(store, { events: 1 })
      expect(await store.getMessage(value.id)).toBeUndefined()
    })

    test('after a restart in 1970 an idempotency key still counts, for the rest of its day', async () => {
      await begin()
      const asked = { key: 'k', fingerprint: 'f' }
      const first = await store.createRadio(radioConfig('r2'), asked)
      pass(DAY_MS / 2)
      await receive()
      await restart(() => vi.setSystemTime(9_000))
      expect(await store.createRadio(radioConfig('r2'), asked)).toEqual({ ...first, replayed: true })
      vi.setSystemTime(1_800_000_000_000 + DAY_MS)
      pass(DAY_MS / 2)
      expect(await store.replayRadio(asked)).toEqual(first.value)
      pass(1)
      expect(await store.replayRadio(asked)).toBeUndefined()
    })

    test('the service clock goes on after a restart, counts the time off, and never a step of the system clock', async () => {
      await begin()
      const begun = store.clock.now()
      pass(5_000)
      await receive()
      // Off for an hour.
      await restart(() => vi.advanceTimersByTime(3_600_000))
      expect(store.clock.now() - begun).toBe(3_605_000)
      setClock(YEARS_MS)
      expect(store.clock.now() - begun).toBe(3_605_000)
      expect(store.clock.toWall(store.clock.now())).toBe(Date.now())
      await receive()
      // Nobody was off for twenty years, nor before the clock was set for the first time.
      for (const [before, after] of [
        [Date.now(), Date.now() + 2 * YEARS_MS],
        [9_000, Date.now()],
        [Date.now(), 9_000],
      ] as const) {
        vi.setSystemTime(before)
        await receive()
        await restart(() => vi.setSystemTime(after))
        expect(store.clock.now() - begun).toBe(3_605_000)
      }
    })

    test('limits by number know no clock, and a step behind the beginning of the log counts no more', async () => {
      await begin()
      await receive()
      setClock(YEARS_MS)
      await receive()
      setClock(-YEARS_MS)
      await receive()
      expect(await oldest({ ...YEAR, events: 5 })).toBe(store.head() - 4)
      await restart()
      pass(YEAR.ageMs + 1)
      const head = store.head()
      expect(await oldest()).toBe(head + 1)
    })

    test('a reader is told the gap of what went by its age', async () => {
      await begin()
      const first = await receive()
      setClock(YEARS_MS)
      pass(1_000)
      await receive()
      pass(YEAR.ageMs - 500)
      expect(await oldest()).toBe(first + 1)
      const page = await createEvents({ store }).read({ cursor: logCursor(store.epoch, 0), limit: 1_000, waitMs: 0 })
      expect(page.gap).toMatchObject({ from: 1, to: first })
      expect(page.items).toEqual(await wholeLog(store))
    })
  })
}
