import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startMusen } from './harness/musen.ts'

const README = new URL('../../README.md', import.meta.url)
const DEFAULT_URL = 'http://127.0.0.1:8730'

/** A refusal is a failure, too, and what curl says is shown. */
const STRICT = 'set -euo pipefail; curl() { command curl --fail-with-body --show-error "$@"; }\n'

/** Each curl command of the README, continued lines together. */
function curlCommands(): string[] {
  const blocks = [...readFileSync(README, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.split(/(?<!\\)\n/)).filter((line) => line.startsWith('curl '))
}

test('every curl command of the README works against the demo as it stands there, and the demo leaves no store behind', async () => {
  const { url, child, stop } = await startMusen({ demo: true })
  const commands = curlCommands()
  expect(commands.length).toBeGreaterThan(5)
  for (const command of commands) {
    expect(command).toContain(DEFAULT_URL)
    const script = STRICT + command.replaceAll(DEFAULT_URL, url)
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { timeout: 60_000 })
    // With `-i` the header stands before the body.
    expect(JSON.parse(stdout.split('\r\n\r\n').at(-1) ?? ''), command).toBeTypeOf('object')
  }
  const { store } = JSON.parse(child.output)
  expect(existsSync(store)).toBe(true)
  expect(await stop()).toEqual({ code: 0, signal: null })
  expect(existsSync(store)).toBe(false)
})
