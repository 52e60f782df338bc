import { openKeys } from '../app/access/keys.ts'
import type { Logger } from '../app/ports.ts'
import { openSqliteStore } from '../store/sqlite/store.ts'
import { madeOnMachine, makeAdminKey } from './first-key.ts'

/**
 * Makes a key for administration in a data directory that no musen uses at the moment: whoever may write there may do so.
 * @throws DomainError of the store (`store-in-use`, `store-newer`, ...), key-limit
 */
export async function makeOfflineAdminKey(
  directory: string,
  name: string | undefined,
  logger: Logger,
): Promise<{ id: string; token: string }> {
  const store = await openSqliteStore({ directory, logger })
  try {
    const keys = await openKeys({ store, logger })
    try {
      const made = await makeAdminKey(keys, name)
      await store.recordAudit([madeOnMachine()])
      return made
    } finally {
      await keys.close()
    }
  } finally {
    await store.close()
  }
}
