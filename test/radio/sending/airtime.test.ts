import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AirtimeLimit } from '../../../src/domain/airtime.ts'
import { createAirtime } from '../../../src/radio/sending/airtime.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger, radioConfig } from '../../store/store-case.ts'
import { createRandom } from '../driver-harness.ts'

const PER_MINUTE = 5
const minute: AirtimeLimit = { type: 'message-rate', messagesPerMinute: PER_MINUTE }
/** 1 s a message, 60 s in each hour. */
const hour: AirtimeLimit = {
  type: 'duty-cycle',
  percent: 100 / 60,
  windowMs: 3_600_000,
  modulation: { type: 'fixed-rate', bitsPerSecond: 8, overheadBytes: 1, overheadMs: 0 },
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the airtime of a radio whose clock is set at any time, and whose musen starts anew', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'never goes beyond its limit in any real window, and is never stuck (%i)',
    async (seed) => {
      const random = createRandom(seed)
      const state = createMemoryState()
      await createMemoryStore({ state }).createRadio(radioConfig('r'))
      let real = 0
      const sent: number[] = []
      const logger = createQuietLogger().logger
      let store = createMemoryStore({ state })
      const start = () => {
        store = createMemoryStore({ state })
        return createAirtime({ radioId: 'r', store, logger })
      }
      const now = () => store.clock.now()
      let airtime = start()
      let limit: AirtimeLimit = minute
      await airtime.limit(limit)
      const pass = async (ms: number) => {
        real += ms
        await vi.advanceTimersByTimeAsync(ms)
      }
      const set = (ms: number) => vi.setSystemTime(Date.now() + ms)
      const within = (windowMs: number) => sent.filter((at) => at > real - windowMs).length

      for (let step = 0; step < 400; step++) {
        await pass(random.below(8_000))
        const what = random.below(20)
        if (what === 0) set((random.below(2) === 0 ? 1 : -1) * random.below(100_000_000))
        else if (what === 1) {
          airtime.stop()
          await pass(0)
          await store.close()
          // While musen is off, a clock may be set back; set forward, nobody could know how long it was.
          if (random.below(2) === 0) set(-random.below(10_000_000))
          airtime = start()
          await airtime.limit(limit)
        } else if (what === 2) {
          limit = limit === minute ? hour : minute
          await airtime.limit(undefined)
          await airtime.limit(limit)
        } else if (airtime.gate.freeAt(0) <= now()) {
          airtime.spend([0])
          sent.push(real)
          await vi.advanceTimersByTimeAsync(0)
          if (limit === minute) expect(within(60_000), `step ${step}`).toBeLessThanOrEqual(PER_MINUTE)
          else expect(within(3_600_000), `step ${step}`).toBeLessThanOrEqual(60)
        }
      }
      expect(sent.length).toBeGreaterThan(50)
      // What was added up counts until a minute after its last.
      await pass(3_660_000)
      expect(airtime.status()?.used).toBe(0)
      expect(airtime.gate.freeAt(0)).toBe(now())
    },
  )
})
