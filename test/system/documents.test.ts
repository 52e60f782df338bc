import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { DEMO_URL, shellExamples } from '../docs/shell-examples.ts'
import { startMusen } from './harness/musen.ts'
import { until } from './harness/until.ts'

/** A refusal is a failure, and shows the answer of the service. */
const STRICT = 'set -euo pipefail; curl() { command curl --fail-with-body --show-error "$@"; }\n'

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

test('every curl command of the documents works against the demo, and the demo leaves no store behind', async () => {
  const { url, child, stop } = await startMusen({ demo: true })
  const commands = shellExamples().flatMap(({ kind, command }) => (kind === 'curl' ? [command] : []))
  expect(commands.length).toBeGreaterThan(25)
  for (const command of commands) {
    const output = await printed(command.replaceAll(DEMO_URL, url))
    // With `-i` the header stands before the body.
    const body = output.split('\r\n\r\n').at(-1) ?? ''
    if (command.includes('text/csv')) expect(body, command).toMatch(/^at,.*\r\n\d{4}-/)
    else expect(JSON.parse(body), command).toBeTypeOf('object')
  }
  const { store } = JSON.parse(child.output)
  expect(existsSync(store)).toBe(true)
  expect(await stop()).toEqual({ code: 0, signal: null })
  expect(existsSync(store)).toBe(false)
})
