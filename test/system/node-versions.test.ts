import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startChild } from './harness/child.ts'
import { musenProgram, serving } from './harness/musen.ts'
import { nodeFolder, project, treeFor } from './harness/node-versions.ts'
import { temporaryDirectory } from './harness/temporary.ts'

/**
 * The tests of the store that run on each Node: its contract, kills while it is written, its schema and upgrades, its queries' plans, and the
 * engines. `npm test` runs all tests on Node 20 with better-sqlite3.
 */
const FILES = ['engine', 'contract', 'crash', 'upgrade', 'sequence', 'statements', 'plans'].map(
  (name) => `test/store/sqlite/${name}.test.ts`,
)
/** Number of tests in them, at least. */
const LEAST = 240

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { assertionResults: { fullName: string; status: string }[] }[]
}

/** Runs the tests of the store on another Node, and checks the engine that they ran on. */
async function testStore(node: string, folder: string, engine: string): Promise<void> {
  const report = join(temporaryDirectory(), 'report.json')
  const { PATH, HOME } = process.env
  await new Promise((resolve) => {
    const words = ['node_modules/vitest/vitest.mjs', 'run', ...FILES, '--reporter=json', `--outputFile.json=${report}`]
    // Its result is in the report.
    execFile(join(node, 'bin/node'), words, { cwd: folder, env: { PATH, HOME } }, resolve)
  })
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  expect(results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)).toEqual([])
  expect(numFailedTests).toBe(0)
  expect(numPassedTests).toBeGreaterThan(LEAST)
  const ran = results.map(({ fullName }) => /^'(better-sqlite3|node:sqlite)' /.exec(fullName)?.[1])
  // One that loads is preferred if it is better-sqlite3.
  expect(ran).toContain(engine)
  if (engine === 'node:sqlite') expect(ran).not.toContain('better-sqlite3')
  process.stdout.write(`${node}: ${numPassedTests} tests of the store passed with ${engine}\n`)
}

// better-sqlite3 is compiled for the Node of this run, so these take the engine of Node, as after an upgrade of Node.
test.each([22, 24, 26])('the store works on Node %i with node:sqlite', async (major) => {
  await testStore(await nodeFolder(major), project, 'node:sqlite')
})

test('the store works on Node 24 with better-sqlite3', async () => {
  const folder = temporaryDirectory()
  await treeFor(24, folder)
  await testStore(await nodeFolder(24), folder, 'better-sqlite3')
})

test.each([
  [20, 'better-sqlite3'],
  [22, 'node:sqlite'],
  [24, 'node:sqlite'],
  [26, 'node:sqlite'],
])('the built service starts on Node %i with %s, and delivers a message of the client', async (major, engine) => {
  const node = join(await nodeFolder(major), 'bin/node')
  const words = [musenProgram, 'serve', '--demo', '--port', '0', '--json', '--log-level', 'info']
  const { client, child, stop } = await serving(startChild(node, words))
  const { data: sent } = await client.sendMessage({
    body: { radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload: { encoding: 'text', data: 'Hello' } },
  })
  await expect
    .poll(async () => (await client.getMessage({ params: { path: { messageId: sent?.id ?? '' } } })).data?.state)
    .toBe('delivered')
  expect(await stop()).toEqual({ code: 0, signal: null })
  expect(child.output + child.errors).toContain(`Opened the store with ${engine}`)
  expect(child.output + child.errors).not.toContain('ExperimentalWarning')
})

test('without an SQLite engine, the service ends with 78 and the remedy', async () => {
  const node = join(await nodeFolder(20), 'bin/node')
  const child = startChild(node, [musenProgram, 'serve', '--data', temporaryDirectory(), '--port', '0'], {
    env: { ...process.env, MUSEN_SQLITE_ENGINE: 'node' },
  })
  expect(await child.exited).toEqual({ code: 78, signal: null })
  expect(child.errors).toMatch(
    /Node 20\.[\d.]+ can load no SQLite engine.*\n.*npm rebuild better-sqlite3.*pnpm approve-builds/,
  )
})

test('a store goes from one engine to the other and back', async () => {
  const data = temporaryDirectory()
  const seqs: number[] = []
  for (const major of [20, 24, 20]) {
    const node = join(await nodeFolder(major), 'bin/node')
    const words = [musenProgram, 'serve', '--demo', '--data', data, '--port', '0', '--json', '--log-level', 'warn']
    const { client, stop } = await serving(startChild(node, words))
    const { data: sent } = await client.sendMessage({
      body: { radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload: { encoding: 'text', data: `from ${major}` } },
    })
    seqs.push(sent?.seq ?? 0)
    const { data: page } = await client.listMessages({ params: { query: { direction: 'out', limit: 1000 } } })
    expect(page?.items.map(({ seq }) => seq)).toEqual(expect.arrayContaining(seqs))
    expect((await stop()).code).toBe(0)
  }
})
