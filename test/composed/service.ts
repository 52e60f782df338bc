import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { createLogLines } from '../../src/service/log-lines.ts'
import { createLogger } from '../../src/service/logger.ts'
import { openDatabase } from '../../src/store/sqlite/engine/engine.ts'
import { recordAnswers } from '../contract/coverage/recorder.ts'
import { UNHURRIED } from './unhurried.ts'

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what came is compared as a whole, or member by member.
  body: any
}

type Settings = Parameters<typeof loadConfig>[0]['flags']

/** The whole service as `serve` starts it, on a free port with a store of its own, for the tests of one file. `flags` are further settings. */
export function useService(flags: Settings = {}, { demo = false } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'musen-composed-'))
  const lines = createLogLines()
  let musen: Musen

  async function start(more: Settings = {}): Promise<void> {
    const config = await loadConfig({
      // Tests ask faster than people.
      flags: { rateLimit: 0, ...flags, ...more, port: 0, data: directory, logLevel: 'info' },
      env: {},
    })
    musen = await recordAnswers(() =>
      startMusen({
        config,
        logger: createLogger(config.logLevel, lines.add),
        log: { lines, lost: () => 0 },
        demo,
        ...UNHURRIED,
      }),
    )
  }

  beforeAll(() => start())
  afterAll(async () => {
    await musen.close()
    rmSync(directory, { recursive: true, force: true })
  })

  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${musen.url}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }

  return {
    ask,
    url: () => musen.url,
    directory,
    /** Somebody else holds the store: nothing is written until it is let go. */
    holdStore(): { release(): void } {
      const other = openDatabase(join(directory, 'musen.db'))
      other.exec('BEGIN IMMEDIATE')
      return {
        release() {
          other.exec('ROLLBACK')
          other.close()
        },
      }
    },
    /** The same store, another process as far as the service can tell, which may have other settings. */
    async restart(more: Settings = {}): Promise<void> {
      await musen.close()
      await start(more)
    },
    /** Asks until the answer suits; the test's own timeout is the limit. */
    async until(
      path: string,
      suits: (body: Answer['body']) => boolean,
      headers: Record<string, string> = {},
    ): Promise<Answer['body']> {
      for (;;) {
        const { body } = await ask('GET', path, undefined, headers)
        if (suits(body)) return body
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
}

/** Where nobody listens: a radio there is offline, and whatever is sent to it waits. */
export const nowhere = { type: 'tcp', host: '127.0.0.1', port: 1 } as const

/** Where a problem's errors are: `body /id`, `query limit`. */
export function fields({ body }: Answer): string[] {
  return (body.errors ?? []).map(
    ({ pointer, parameter, in: where }: { pointer?: string; parameter?: string; in?: string }) =>
      pointer === undefined ? `${where} ${parameter}` : `body ${pointer}`,
  )
}
