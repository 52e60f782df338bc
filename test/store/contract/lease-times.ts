import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { queueConfig } from './queues.ts'

const YEARS_MS = 10 * 365 * 24 * 60 * 60 * 1000

export function leaseTimesContract(createPlace: () => StorePlace): void {
  describe('leases while the clock is set', () => {
    let place: StorePlace
    let store: Store
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_800_000_000_000 })
      place = createPlace()
      store = await place.open()
      await store.createRadio(radioConfig('r1'))
    })
    afterEach(async () => {
      await place.dispose()
      vi.useRealTimers()
    })

    const pass = (ms: number) => void vi.advanceTimersByTime(ms)
    const setClock = (by: number) => void vi.setSystemTime(Date.now() + by)
    const take = () => store.leaseEvents('q', 100)

    /** Resolves to the lease of one event, which is out for 30 s. */
    async function takeOne(maxDeliveries = 3): Promise<string> {
      await store.createQueue(queueConfig('q', { maxDeliveries }), 'head')
      store.receive('r1', packet('A'))
      await settled(store)
      return (await take()).leases[0]?.leaseId ?? ''
    }

    async function restart(whileOff: () => void): Promise<void> {
      await store.close()
      whileOff()
      store = await place.open()
    }

    /** It is given again after so many milliseconds, and not before. */
    async function expectAgainIn(ms: number): Promise<void> {
      pass(ms - 1)
      expect((await take()).leases).toEqual([])
      pass(1)
      expect((await take()).leases).toMatchObject([{ deliveries: 2, redelivered: true }])
    }

    describe.each([
      ['forward', YEARS_MS],
      ['back', -YEARS_MS],
      ['back by seconds', -5_000],
    ])('%s', (_, by) => {
      test('an event comes again after its time, and it is told when', async () => {
        await takeOne()
        pass(10_000)
        setClock(by)
        expect(await take()).toMatchObject({ leases: [], nextDueAt: store.clock.now() + 20_000 })
        await expectAgainIn(20_000)
      })

      test('its last delivery is not over, and its ack counts', async () => {
        const lease = await takeOne(1)
        setClock(by)
        await store.listQueues()
        expect((await take()).leases).toEqual([])
        expect((await store.getQueue('q'))?.status).toMatchObject({ inFlight: 1, dead: 0 })
        expect(await store.ackLeases('q', [lease])).toMatchObject([{ outcome: 'acked' }])
      })

      test('what was put off waits as long as it was to', async () => {
        const lease = await takeOne()
        await store.releaseLeases('q', [lease], { delayMs: 60_000 })
        setClock(by)
        await expectAgainIn(60_000)
      })
    })

    test('a lease that was extended by a wrong clock ends once it is set right', async () => {
      const lease = await takeOne()
      setClock(YEARS_MS)
      expect(await store.extendLeases('q', [lease], 50_000)).toMatchObject([{ outcome: 'extended' }])
      setClock(-YEARS_MS)
      await expectAgainIn(50_000)
    })

    test('what was put off by a wrong clock comes again after it was set back while the service was off', async () => {
      setClock(YEARS_MS)
      const lease = await takeOne()
      await store.releaseLeases('q', [lease], { delayMs: 60_000 })
      await restart(() => setClock(-YEARS_MS))
      await expectAgainIn(60_000)
    })

    test('a lease that was given long after the newest event ends in its time after a restart', async () => {
      await store.createQueue(queueConfig('q'), 'head')
      store.receive('r1', packet('A'))
      await settled(store)
      pass(3_600_000)
      await take()
      await restart(() => setClock(-3_000_000))
      await expectAgainIn(30_000)
    })
  })
}
