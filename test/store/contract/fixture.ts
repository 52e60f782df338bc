import { afterEach, beforeEach, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import type { Event } from '../../../src/domain/event.ts'
import { radioConfig } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'

/**
 * A fresh store with the radio `r1` for each test of a `describe`, and everything that it announced. `now`: time is fake and starts then.
 */
export function useStore(createPlace: () => StorePlace, now?: number) {
  let place: StorePlace
  let store: Store
  let announced: Event[]
  beforeEach(async () => {
    if (now !== undefined) vi.useFakeTimers({ toFake: ['Date', 'performance'], now })
    place = createPlace()
    store = await place.open()
    announced = []
    store.onCommit((events) => announced.push(...events))
    await store.createRadio(radioConfig('r1'))
  })
  afterEach(async () => {
    await place.dispose()
    vi.useRealTimers()
  })
  return {
    get store() {
      return store
    },
    get announced() {
      return announced
    },
    get place() {
      return place
    },
    /** What was announced since the last call. */
    takeAnnounced: () => announced.splice(0),
  }
}
