import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, packet, radioConfig } from '../store-case.ts'

/** Receives and removes until it is killed, with new nodes all the time; prints where the log begins after each removal. */
const [directory = ''] = process.argv.slice(2)
const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
if ((await store.listRadios()).length === 0) {
  await store.createRadio(radioConfig('r1'))
  await store.enqueue(newMessage('r1'))
}
for (let round = store.head(); ; round++) {
  for (let i = 0; i < 400; i++) store.receive('r1', packet(i < 20 ? `${round}-${i}` : `N${i % 5}`))
  await store.recordRadioState('r1', 'online')
  await store.trimLog({ events: 700 })
  await store.trimNodes(0)
  process.stdout.write(`${store.oldest()}\n`)
}
