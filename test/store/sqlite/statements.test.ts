import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/store/sqlite/engine/database.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations, migrate } from '../../../src/store/sqlite/file/migrations.ts'
import type { Batch, Command } from '../../../src/store/sqlite/threads/batch.ts'
import { createWriter, type Writer } from '../../../src/store/sqlite/write/writer.ts'
import { newMessage, radioConfig } from '../store-case.ts'
import { watched } from './watched.ts'

let executed: string[] = []
let db: Database
let writer: Writer
let now = 1_800_000_000_000
beforeEach(() => {
  db = watched(openDatabase(':memory:'), (sql) => executed.push(sql.trim().split(/\s+/, 3).join(' ')))
  migrate(db, loadMigrations(), 0)
  writer = createWriter({ db, epochs: { current: 'abcdefghjk', past: [] }, nodeLimit: 10 })
  commit({ name: 'createRadio', args: { config: radioConfig('r1') } })
  executed = []
})

function commit(...commands: Command[]) {
  const batch: Batch = {
    clock: { now, wall: now },
    receives: [],
    readings: [],
    payloads: new Uint8Array(),
    commands: commands.map((command) => ({ before: 0, command })),
  }
  const reply = writer.run(batch)
  if (reply.failed) throw new Error(reply.failed.message)
  return reply
}
const enqueue = (radioId = 'r1'): Command => ({ name: 'enqueue', args: { message: newMessage(radioId) } })
const charge = (at: number): Command => ({
  name: 'chargeAirtime',
  args: { radioId: 'r1', charge: { at, payloadBytes: 5, windowMs: 0 } },
})

describe('the statements of a commit', () => {
  test('are three for an accepted message, beside those of the transaction', () => {
    commit(enqueue())
    expect(executed).toEqual([
      'BEGIN IMMEDIATE',
      'INSERT INTO messages',
      'INSERT INTO outbox',
      'INSERT INTO time_spans',
      'COMMIT',
    ])
  })

  test('include savepoints only if a command fails, which undoes only itself', () => {
    const { outcomes, queueDepths } = commit(enqueue(), enqueue('none'), enqueue())
    expect(outcomes.map(({ error }) => error?.code)).toEqual([undefined, 'radio-unknown', undefined])
    expect(queueDepths).toMatchObject([['r1', { messages: 2 }]])
    expect(executed.filter((sql) => sql === 'SAVEPOINT command')).toHaveLength(3)
    expect(executed.filter((sql) => sql === 'COMMIT')).toHaveLength(1)
    expect(db.prepare('SELECT key FROM outbox').pluck().all()).toEqual([2, 3])
  })

  test('remove old airtime once a minute', () => {
    const removals = () => executed.filter((sql) => sql === 'DELETE FROM airtime_past').length
    for (let i = 0; i < 5; i++) commit(charge(now + i))
    expect(removals()).toBe(1)
    now += 60_000
    commit(charge(now))
    expect(removals()).toBe(2)
  })
})
