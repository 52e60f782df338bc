import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startMusen } from './harness/musen.ts'
import { until } from './harness/until.ts'

const README = new URL('../../README.md', import.meta.url)
const DEFAULT_URL = 'http://127.0.0.1:8730'

/** A refusal is a failure, too, and what the service says of it is shown. */
const STRICT = 'set -euo pipefail; curl() { command curl --fail-with-body --show-error "$@"; }\n'

/** Each curl command of the README that asks the demo, continued lines together. */
function curlCommands(): string[] {
  const blocks = [...readFileSync(README, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block)
  return blocks
    .flatMap((block) => block.split(/(?<!\\)\n/))
    .filter((line) => line.startsWith('curl ') && line.includes('http://127.0.0.1:8730/'))
}

/** What a command prints. Tried again until it succeeds: a reader takes longer than the demo's stations to be heard at all. */
async function printed(script: string): Promise<string> {
  let why: unknown
  const tried = until('success', async () => {
    try {
      return (await promisify(execFile)('bash', ['-c', STRICT + script], { timeout: 60_000 })).stdout
    } catch (error) {
      why = error
      return false
    }
  })
  return tried.catch(() => {
    throw why
  })
}

test('every curl command of the README works against the demo as it stands there, and the demo leaves no store behind', async () => {
  const { url, child, stop } = await startMusen({ demo: true })
  const commands = curlCommands()
  expect(commands.length).toBeGreaterThan(5)
  for (const command of commands) {
    expect(command).toContain(DEFAULT_URL)
    const output = await printed(command.replaceAll(DEFAULT_URL, url))
    // With `-i` the header stands before the body.
    expect(JSON.parse(output.split('\r\n\r\n').at(-1) ?? ''), command).toBeTypeOf('object')
  }
  const { store } = JSON.parse(child.output)
  expect(existsSync(store)).toBe(true)
  expect(await stop()).toEqual({ code: 0, signal: null })
  expect(existsSync(store)).toBe(false)
})
