import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, packet, radioConfig } from '../store-case.ts'

/** Receives readings, rolls them up and removes old events, until it is killed; prints the newest seq after each round. */
const [directory = ''] = process.argv.slice(2)
const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
if ((await store.listRadios()).length === 0) await store.createRadio(radioConfig('r1'))
for (let round = 0; ; round++) {
  for (let i = 0; i < 500; i++) {
    const readings = [
      { name: 'one', value: 1 },
      { name: 'level', channel: String(i % 3), value: (i % 7) - 3 },
    ]
    store.receive('r1', packet(`N${i % 5}`, { readings }))
  }
  // Not awaited, so that the roll-ups are made in the middle of the flood.
  const rolled = Promise.all([store.rollUp({}), store.rollUp({}), store.rollUp({})])
  if (round % 2 === 0) await store.trimLog({ events: 3_000 })
  await rolled
  await store.checkWritable()
  process.stdout.write(`${store.head()}\n`)
}
