import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { compiled } from '../../compiled/folder.ts'
import { createQuietLogger, temporaryDirectory, wholeLog } from '../store-case.ts'

const KILL_AFTER = [1, 3, 7, 20, 45]

test('a kill while old events are removed leaves a log without a hole, and where it begins true', async () => {
  const { directory, remove } = temporaryDirectory()
  let told = 0
  let removedNode = 0
  for (const lines of KILL_AFTER) {
    told = Math.max(told, await trimUntilKilled(directory, lines))
    const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
    const [oldest, head] = [store.oldest(), store.head()]
    expect(oldest).toBeGreaterThanOrEqual(told)
    const seqs = (await wholeLog(store)).map(({ seq }) => seq)
    expect(seqs).toEqual(Array.from({ length: head - oldest + 1 }, (_, i) => oldest + i))
    for (const { source, nodeId } of (await store.listMessages({ limit: 1_000 })).items)
      expect(nodeId).toBe(source && `r1:${source}`)
    removedNode = checkNodes(join(directory, 'musen.db'))
    const queued = (await store.listMessages({ states: ['queued'], limit: 1_000 })).items
    expect(queued.map(({ seq }) => seq)).toContain(2)
    await store.close()
  }
  expect(told).toBeGreaterThan(5_000)
  expect(removedNode).toBeGreaterThan(50)
  remove()
})

/** Messages and events refer to nodes that exist. Returns the highest key of a node whose row was removed. */
function checkNodes(file: string): number {
  const db = openDatabase(file, { readonly: true })
  expect(db.pragma('foreign_key_check')).toEqual([])
  const orphans = 'SELECT count(*) FROM events WHERE node IS NOT NULL AND node NOT IN (SELECT key FROM nodes)'
  expect(db.prepare(orphans).pluck().get()).toBe(0)
  const retired = db.prepare<[], number>("SELECT value FROM meta WHERE name = 'retired_node'").pluck().get()
  db.close()
  return retired ?? 0
}

/** The last beginning of the log that was told as committed. */
async function trimUntilKilled(directory: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, [compiled('test/store/sqlite/retention-crash-writer.ts'), directory], {
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
