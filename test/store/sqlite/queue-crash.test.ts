import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { compiled } from '../../compiled/folder.ts'
import { createQuietLogger, temporaryDirectory } from '../store-case.ts'

/** After how many lines of its output each taker is killed. */
const KILL_AFTER = [1, 2, 5, 20, 90, 250, 600, 1100]
const VISIBILITY_MS = 100

test('a kill at any moment neither loses an event of a queue nor brings an acknowledged one back', async () => {
  const { directory, remove } = temporaryDirectory()
  const acked = new Set<string>()
  const given = new Set<string>()
  for (const lines of KILL_AFTER)
    for (const line of await takeUntilKilled(directory, lines)) {
      const [kind, seq = ''] = line.split(' ')
      if (kind === 'K') acked.add(seq)
      if (kind !== 'L') continue
      given.add(seq)
      expect(acked.has(seq)).toBe(false)
    }
  expect(given.size).toBeGreaterThan(300)
  expect(acked.size).toBeGreaterThan(300)

  const store = await openSqliteStore({ directory, logger: createQuietLogger().logger })
  const left = new Set<string>()
  for (;;) {
    const { leases } = await store.leaseEvents('q', 100)
    for (const { event } of leases) left.add(String(event.seq))
    const results = await store.ackLeases(
      'q',
      leases.map(({ leaseId }) => leaseId),
    )
    expect(results.filter(({ outcome }) => outcome !== 'acked')).toEqual([])
    const { depth = 0, inFlight = 0 } = (await store.getQueue('q'))?.status ?? {}
    if (depth + inFlight === 0) break
    // What the killed takers had comes when their leases are over.
    if (leases.length === 0) await new Promise((resolve) => setTimeout(resolve, VISIBILITY_MS / 2))
  }
  const heard: string[] = []
  for (let after = 0; after < store.head(); ) {
    const page = await store.readEvents({ type: ['message.received'], after, limit: 1000 })
    heard.push(...page.events.map(({ seq }) => String(seq)))
    after = page.scannedTo
  }
  // An ack in the very moment of the kill may be done without its taker having been told; at most one call of each of the four takers.
  const untold = heard.filter((seq) => !acked.has(seq) && !left.has(seq))
  expect(untold.filter((seq) => !given.has(seq))).toEqual([])
  expect(untold.length).toBeLessThanOrEqual(KILL_AFTER.length * 4 * 6)
  expect([...left].filter((seq) => acked.has(seq))).toEqual([])
  await store.close()
  remove()
})

/** The lines that the takers got out before they were killed. */
async function takeUntilKilled(directory: string, lines: number): Promise<string[]> {
  const script = compiled('test/store/sqlite/queue-crash-taker.ts')
  const child = spawn(process.execPath, [script, directory, String(VISIBILITY_MS)], {
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
