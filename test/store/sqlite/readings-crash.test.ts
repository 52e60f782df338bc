import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { compiled } from '../../compiled/folder.ts'
import { temporaryDirectory } from '../store-case.ts'

const KILL_AFTER = [1, 3, 8, 13, 17]

test('a kill at any moment leaves messages, samples and roll-ups that agree', async () => {
  const { directory, remove } = temporaryDirectory()
  let head = 0
  for (const lines of KILL_AFTER) {
    head = await floodUntilKilled(directory, lines)
    check(join(directory, 'musen.db'), head)
  }
  expect(head).toBeGreaterThan(5 * 4096)
  remove()
})

/** Returns the last committed seq that the writer printed. */
async function floodUntilKilled(directory: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, [compiled('test/store/sqlite/readings-crash-writer.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let count = 0
  let last = 0
  for await (const line of createInterface(child.stdout)) {
    last = Number(line)
    if (++count === lines) child.kill('SIGKILL')
  }
  expect((await exited)[1]).toBe('SIGKILL')
  return last
}

function check(file: string, printed: number): void {
  const db = openDatabase(file, { readonly: true, fileMustExist: true })
  const value = (sql: string) => db.prepare<[], number>(sql).pluck().get()
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(value('SELECT max(key) FROM messages')).toBeGreaterThanOrEqual(printed)
    // Every message that is kept has its samples, and no sample is of a message that was not stored.
    const samples = new Map(
      db.prepare<[], [number, number]>('SELECT seq, count(*) FROM samples GROUP BY seq').raw().all(),
    )
    const messages = db.prepare<[], number>('SELECT key FROM messages WHERE readings IS NOT NULL').pluck().all()
    expect(messages.filter((key) => samples.get(key) !== 2)).toEqual([])
    expect(Math.max(...samples.keys())).toBe(messages.at(-1))
    for (const table of ['hours', 'days']) {
      // What is rolled up and what is not yet is all that each node sent, also of messages that are removed.
      const counts = db
        .prepare<[], { received: number; counted: number; sum: number }>(
          `WITH rest AS (SELECT m.series, m.value FROM samples m, rolled r WHERE (m.span, m.series) > (r.span, r.series))
           SELECT n.received_count AS received,
             (SELECT coalesce(sum(count), 0) FROM ${table} t WHERE t.series = s.key)
               + (SELECT count(*) FROM rest WHERE series = s.key) AS counted,
             (SELECT coalesce(sum(sum), 0) FROM ${table} t WHERE t.series = s.key)
               + (SELECT coalesce(sum(value), 0) FROM rest WHERE series = s.key) AS sum
           FROM series s JOIN nodes n ON n.key = s.node WHERE s.name = 'one'`,
        )
        .all()
      expect(counts).toHaveLength(5)
      for (const { received, counted, sum } of counts) expect([counted, sum]).toEqual([received, received])
      const levels = value(
        `SELECT (SELECT coalesce(sum(t.count), 0) FROM ${table} t JOIN series s ON s.key = t.series WHERE s.name = 'level')
           + (SELECT count(*) FROM samples m, rolled r, series s
              WHERE (m.span, m.series) > (r.span, r.series) AND s.key = m.series AND s.name = 'level')`,
      )
      expect(levels).toBe(value('SELECT sum(received_count) FROM nodes'))
    }
    expect(value('SELECT count(*) FROM hours WHERE min < -3 OR max > 3')).toBe(0)
  } finally {
    db.close()
  }
}
