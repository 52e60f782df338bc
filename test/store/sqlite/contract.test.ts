import type { Store } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, temporaryDirectory } from '../store-case.ts'
import { storeContract } from '../store-contract.ts'

storeContract('SQLite', {
  persistent: true,
  createPlace() {
    const { directory, remove } = temporaryDirectory()
    let store: Store | undefined
    return {
      async open(options) {
        store = await openSqliteStore({ directory, logger: createQuietLogger().logger, ...options })
        return store
      },
      async dispose() {
        await store?.close()
        remove()
      },
    }
  },
})
