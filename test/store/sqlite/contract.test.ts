import type { Store } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, temporaryDirectory } from '../store-case.ts'
import { storeContract } from '../store-contract.ts'
import { createInlineWriter } from './inline-writer.ts'

// Without the writer's thread, which costs a start each time; thread.test.ts has it.
storeContract('SQLite', {
  persistent: true,
  createPlace() {
    const { directory, remove } = temporaryDirectory()
    let store: Store | undefined
    return {
      async open(options) {
        const { start, time } = createInlineWriter()
        store = await openSqliteStore({
          directory,
          logger: createQuietLogger().logger,
          startWriter: start,
          time,
          ...options,
        })
        return store
      },
      async dispose() {
        await store?.close()
        remove()
      },
    }
  },
})
