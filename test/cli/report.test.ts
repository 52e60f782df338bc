import { expect, test } from 'vitest'
import { CliFailure, EXIT } from '../../src/cli/output/failure.ts'
import { reportFailure } from '../../src/cli/output/report.ts'
import type { Terminal } from '../../src/cli/output/terminal.ts'

test('an error about an option names the flag', () => {
  let err = ''
  const stderr = { isTTY: false, write: (text: string | Uint8Array) => (err += text) }
  const errors = [
    { pointer: '/options/type', detail: 'must be one of a, b' },
    { pointer: '/destination', detail: 'is missing' },
  ]
  const terminal: Terminal = {
    env: {},
    stdin: (async function* () {})(),
    stdout: stderr,
    stderr,
    stopRequested: () => new AbortController().signal,
  }
  reportFailure(new CliFailure(EXIT.runtime, 'Invalid.', { errors }), terminal, false)
  expect(err).toBe('error: Invalid.\n  --option type=: must be one of a, b\n  /destination: is missing\n')
})
