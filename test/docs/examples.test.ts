import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as endpoints from '../../generated/endpoints.ts'
import { EXIT } from '../../src/cli/output/failure.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { openDatabase } from '../../src/store/sqlite/engine/engine.ts'
import { run } from '../cli/run.ts'
import { UNHURRIED } from '../composed/unhurried.ts'
import { codeBlocks, withClient } from './code-blocks.ts'
import { read } from './pages.ts'
import { DEMO_URL, type ExampleKind, parseCurl, shellExamples, words } from './shell-examples.ts'

const blocks = ['docs/client.md', 'README.md'].flatMap((page) =>
  codeBlocks(page, 'ts').map((block) => ({ ...block, page })),
)
const commands = shellExamples()
const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

let directory: string
let musen: Musen
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'musen-docs-'))
  const config = await loadConfig({ flags: { port: 0, data: join(directory, 'store'), logLevel: 'silent' }, env: {} })
  musen = await startMusen({ config, logger: pino({ level: 'silent' }), demo: true, ...UNHURRIED })
  // The examples speak to a station that was heard, and read a value that was measured.
  for (const path of ['nodes/kiss-demo:OH2XYZ-9', 'nodes/lines-demo:t1/series/temperature/data'])
    while (!(await fetch(`${musen.url}/v1/${path}`)).ok) await setTimeout(20)
})
afterAll(async () => {
  await musen.close()
  rmSync(directory, { recursive: true, force: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The words after `musen`, with free ports and with files in the test's directory. */
function commandLine(command: string): string[] {
  const [, ...line] = words(command.replace(/ --tcp \d+/, ' --tcp').replace(/ --port \d+/, ' --port 0'))
  return line.map((word) =>
    /^(?:\/tmp\/|[\w-]+\.(?:jsonl|capture)$)/.test(word) ? join(directory, basename(word)) : word,
  )
}

/** Repeats what the service refused because the machine is busy, as its answer asks. */
async function patiently<T>(attempt: () => Promise<T>, isRefused: (result: T) => boolean): Promise<T> {
  for (let tries = 1; ; tries++) {
    const result = await attempt()
    if (!isRefused(result) || tries === 20) return result
    await setTimeout(1_000)
  }
}

const runs: Record<ExampleKind, (command: string) => Promise<void> | void> = {
  async curl(command) {
    const { url, method, headers, body } = parseCurl(command.replace(DEMO_URL, musen.url))
    const ask = () => fetch(url, { method, headers, ...(body !== undefined && { body }) })
    const response = await patiently(ask, ({ status }) => status === 503)
    expect(response.status, await response.text()).toBeLessThan(300)
  },
  async musen(command) {
    const attempt = () => run(commandLine(command), { env: { MUSEN_URL: musen.url } })
    const result = await patiently(attempt, ({ code }) => code === EXIT.unavailable)
    expect(result, result.err).toMatchObject({ code: 0 })
  },
  async endless(command) {
    const result = await run(commandLine(command), {
      env: { MUSEN_URL: musen.url },
      onOutput: (soFar, stop) => soFar.endsWith('\n') && stop(),
    })
    expect(result.out, result.err).toMatch(/received|message|node|radio|http/)
  },
  sql(command) {
    const store = openDatabase(join(directory, 'store', 'musen.db'), { readonly: true })
    const sql = words(command).at(-1) ?? ''
    if (!sql.startsWith('.')) store.prepare(sql).all()
    store.close()
  },
  elsewhere() {},
}

describe('the commands of the documents', () => {
  test.each(commands.filter(({ kind }) => kind !== 'elsewhere'))(
    '$page: $command',
    async ({ command, kind }) => {
      await runs[kind](command)
    },
    60_000,
  )

  test('are all run, except those that need more than the demo', () => {
    const rest = commands.filter(({ kind }) => kind === 'elsewhere').map(({ command }) => command)
    const known =
      /^(?:npm|npx|sudo|docker|export|MUSEN_\w+=) ?|^sqlite3 .*VACUUM|^musen (?:keys|serve|service|doctor|probe|add|radios (?:disable|reconnect|remove)|backup|check|restore|queue ack|nodes forget|capture roof|replay roof|generate|contract-test)|musen serve$/
    expect(rest.filter((command) => !known.test(command))).toEqual([])
  })
})

describe('the readings of the demo', () => {
  interface Shown {
    nodeId: string
    radioId: string
    name: string
    channel?: string
  }
  const SIGNAL = ['rssi', 'snr', 'lqi']
  const ask = (path: string, accept = 'application/json') => fetch(`${musen.url}/v1${path}`, { headers: { accept } })

  /** The radios of which a value other than the signal was measured, each with one of its readings. */
  async function measured(): Promise<Map<string, Shown>> {
    const { items } = (await (await ask('/readings?limit=1000')).json()) as { items: Shown[] }
    return new Map(items.filter(({ name }) => !SIGNAL.includes(name)).map((reading) => [reading.radioId, reading]))
  }

  test('are of five families and more, each as a series that a spreadsheet opens', async () => {
    await vi.waitUntil(async () => (await measured()).size >= 5, { timeout: 60_000 })
    for (const { nodeId, name, channel } of (await measured()).values()) {
      const series = encodeURIComponent(channel === undefined ? name : `${name}:${channel}`)
      const csv = await ask(`/nodes/${encodeURIComponent(nodeId)}/series/${series}/data`, 'text/csv')
      expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
      expect(await csv.text(), nodeId).toMatch(
        /^at,min,mean,max,last,count\r\n(?:\d{4}-\d\d-\d\dT[\d:.]+Z(?:,-?[\d.e+-]+){4},\d+\r\n)+$/,
      )
    }
  }, 90_000)
})

/** As it stands on the page, but for where the client and the service are. */
function runnable(code: string): string {
  return withClient(code)
    .replaceAll("'musen/client'", JSON.stringify(source('src/client/client.ts')))
    .replaceAll("'musen/client/endpoints'", JSON.stringify(source('generated/endpoints.ts')))
    .replaceAll(DEMO_URL, musen.url)
}

describe('the examples in TypeScript', () => {
  test('are there', () => {
    expect(blocks.length).toBeGreaterThan(10)
    for (const { prints, page, line } of blocks) expect(prints, `${page}, line ${line}`).not.toEqual([])
  })

  test.each(blocks.map((block) => ({ ...block, name: `${block.page}, line ${block.line}, ${block.heading},` })))(
    '$name prints what it says',
    async ({ code, prints, page, line }) => {
      const file = join(directory, `${page.replaceAll('/', '-')}-${line}.ts`)
      writeFileSync(file, runnable(code))
      const printed: string[] = []
      vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
        printed.push(values.join(' '))
      })
      await import(file)
      expect(printed).toEqual(prints)
    },
  )
})

test('the page names the lists that can be iterated, and no others', () => {
  const text = read('docs/client.md')
  const named = [...(/These lists have pages: (.*)\./.exec(text)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(
    (match) => match[1],
  )
  const paged = Object.entries(endpoints).filter(([, endpoint]) => 'paged' in endpoint)
  expect(named.sort()).toEqual(paged.map(([id]) => id).sort())
})
