import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as endpoints from '../../generated/endpoints.ts'
import { createMusenClient } from '../../src/client/client.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { codeBlocks, withClient } from './code-blocks.ts'

const PAGES = ['docs/client.md', 'README.md']
const blocks = PAGES.flatMap((page) => codeBlocks(page, 'ts').map((block) => ({ ...block, page })))
const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

let directory: string
let musen: Musen
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'musen-docs-'))
  const config = await loadConfig({ flags: { port: 0, data: join(directory, 'store'), logLevel: 'silent' }, env: {} })
  musen = await startMusen({ config, logger: pino({ level: 'silent' }), demo: true })
  // The examples speak to a station that has been heard.
  for await (const _ of createMusenClient({ baseUrl: musen.url }).stream({
    after: 0,
    filter: { types: ['node.heard'], nodeId: 'kiss-demo:OH2XYZ-9' },
  }))
    break
}, 60_000)
afterAll(async () => {
  await musen.close()
  rmSync(directory, { recursive: true, force: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** As it stands on the page, but for where the client and the service are. */
function runnable(code: string): string {
  return withClient(code)
    .replaceAll("'musen/client'", JSON.stringify(source('src/client/client.ts')))
    .replaceAll("'musen/client/endpoints'", JSON.stringify(source('generated/endpoints.ts')))
    .replaceAll('http://127.0.0.1:8730', musen.url)
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
    60_000,
  )
})

test('the page names the lists that can be iterated, and no others', () => {
  const text = readFileSync(fileURLToPath(new URL('../../docs/client.md', import.meta.url)), 'utf8')
  const named = [...(/These lists have pages: (.*)\./.exec(text)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(
    (match) => match[1],
  )
  const paged = Object.entries(endpoints).filter(([, endpoint]) => 'paged' in endpoint)
  expect(named.sort()).toEqual(paged.map(([id]) => id).sort())
})
