import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger } from '../store-case.ts'

/** Opens the store of the directory that is given, says so, and holds it until it is killed. */
const [directory = ''] = process.argv.slice(2)
await openSqliteStore({ directory, logger: createQuietLogger().logger })
process.stdout.write('open\n')
