import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, packet, radioConfig } from '../store-case.ts'

/**
 * Writes into the store of the directory that is given until it is killed, and tells on stdout, one line at a time and at
 * once, what it was told: `S` it starts, `E` an announced event, `A` an accepted message with its idempotency key.
 */
const [directory = '', run = ''] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)

tell('S')
const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
store.onCommit((events) => {
  tell(events.map((event) => `E ${event.seq} ${event.type}`).join('\n'))
})
await store.createRadio(radioConfig('r1'), { key: 'radio', fingerprint: 'f' })
await store.recoverOutbox()

for (let round = 0; ; round++) {
  for (let i = 0; i < 1 + (round % 40); i++) store.receive('r1', packet(`N${(round * 7 + i) % 60}`))
  void post(`${run}-${round}`)
  if (round % 3 === 0) await store.checkWritable()
  else await setImmediate()
}

async function post(key: string): Promise<void> {
  const { value } = await store.enqueue(newMessage('r1', { destination: 'N1' }), { key, fingerprint: key })
  tell(`A ${value.seq} ${key}`)
  await store.changeMessage({ id: value.id, state: 'sending', attempts: 1 })
  await store.changeMessage({ id: value.id, state: 'sent' })
}
