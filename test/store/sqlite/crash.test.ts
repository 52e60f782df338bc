import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import type { Database } from '../../../src/store/sqlite/engine/database.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { compiled } from '../../compiled/folder.ts'
import { createQuietLogger, newMessage, temporaryDirectory, wholeLog } from '../store-case.ts'

/** After how many lines of its output each writer is killed; the first ones while it opens. */
const KILL_AFTER = [1, 1, 2, 3, 5, 17, 60, 120, 200, 350, 700, 900, 1200, 1500, 3000]

test('a kill at any moment loses nothing that was announced or acknowledged', async () => {
  const { directory, remove } = temporaryDirectory()
  const announced = new Map<number, string>()
  const accepted = new Map<string, number>()
  for (const [run, lines] of KILL_AFTER.entries()) {
    for (const line of await writeUntilKilled(directory, run, lines)) {
      const [kind, seq = '', what = ''] = line.split(' ')
      if (kind === 'E') {
        // No seq is ever announced for two things, not even by two runs.
        expect([seq, announced.get(Number(seq)) ?? what]).toEqual([seq, what])
        announced.set(Number(seq), what)
      }
      if (kind === 'A') accepted.set(what, Number(seq))
    }
    check(join(directory, 'musen.db'), announced)
  }
  expect(announced.size).toBeGreaterThan(4000)
  expect(accepted.size).toBeGreaterThan(100)

  const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
  await store.recoverOutbox()
  for (const [key, seq] of accepted)
    expect(await store.enqueue(newMessage('r1'), { key, fingerprint: key })).toMatchObject({
      value: { seq },
      replayed: true,
    })
  const log = await wholeLog(store)
  expect(new Set(log.map(({ seq }) => seq)).size).toBe(log.length)
  // A kill is not taken for an older copy of the store.
  expect(store.epochs.past).toEqual([])
  const counts = new Map<string, number>()
  for (const event of log)
    if (event.type === 'message.received')
      counts.set(event.message.nodeId ?? '', (counts.get(event.message.nodeId ?? '') ?? 0) + 1)
  const nodes = await store.listNodes({ limit: 1000 })
  expect(new Map(nodes.items.map(({ id, receivedCount }) => [id, receivedCount]))).toEqual(counts)
  expect((await store.listMessages({ states: ['sending'], limit: 10 })).items).toEqual([])
  await store.close()
  remove()
})

/** The lines that the writer got out before it was killed. */
async function writeUntilKilled(directory: string, run: number, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [compiled('test/store/sqlite/crash-writer.ts'), directory, `${run}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const told: string[] = []
  for await (const line of createInterface(child.stdout)) {
    told.push(line)
    if (told.length === lines) child.kill('SIGKILL')
  }
  expect((await exited)[1]).toBe('SIGKILL')
  return told
}

function check(file: string, announced: Map<number, string>): void {
  let db: Database
  try {
    db = openDatabase(file, { readonly: true, fileMustExist: true })
  } catch {
    // Killed before there was a store at all.
    expect(announced.size).toBe(0)
    return
  }
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    const both = db.prepare('SELECT count(*) FROM messages m JOIN events e ON e.seq = m.key').pluck().get()
    expect(both).toBe(0)
    const seqs = db.prepare<[], number>('SELECT key FROM messages UNION ALL SELECT seq FROM events').pluck().all()
    const kept = new Set(seqs)
    expect([...announced.keys()].filter((seq) => !kept.has(seq))).toEqual([])
  } finally {
    db.close()
  }
}
