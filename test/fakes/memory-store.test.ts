import type { Store } from '../../src/app/ports.ts'
import { storeContract } from '../store/store-contract.ts'
import { createMemoryState } from './memory-state.ts'
import { createMemoryStore } from './memory-store.ts'

storeContract('memory', {
  persistent: true,
  createPlace() {
    const state = createMemoryState()
    let store: Store | undefined
    return {
      async open(options = {}) {
        store = createMemoryStore({ state, ...options })
        return store
      },
      dispose: async () => store?.close(),
    }
  },
})
