import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Every row, by its section's first words, and how many figures it has. */
const rows: [section: string, row: string, cells: number][] = [
  ['HTTP alone', 'GET one node', 4],
  ['HTTP alone', 'GET 50 messages', 4],
  ['HTTP alone', 'POST one message', 4],
  ['Authentication', 'GET one node', 3],
  ['Authentication', 'GET 50 messages', 3],
  ['Authentication', 'POST one message', 3],
  ['The whole service', 'GET one node', 5],
  ['The whole service', 'GET 50 messages', 5],
  ['The whole service', 'POST one message', 5],
  ['Receiving', '2,000 frames', 4],
  ['The store alone', 'received, committed', 4],
  ['Boot', 'time', 3],
  ['Boot', 'resident memory', 3],
]

/** Those of the streams. Counts may be zero there, and a difference less. */
const streamRows: typeof rows = [
  ['Fan-out', '100 clients', 5],
  ['A client that reads no more', 'one stalled', 4],
  ['One message for a commit', '100 events a commit', 4],
  ['From the byte', '1,000 frames/s', 3],
  ['Catching up', '20,017 events', 4],
  ['Idle clients', '100 clients', 1],
  ['A slow disk', '0 ms more', 3],
  ['A slow disk', '8 ms more', 3],
  ['GET one radio', '10,000 frames/s', 5],
]

describe.runIf(process.platform === 'linux').each([
  ['bench', rows, /^(?!0(\.0+)?(?![\d.]))\d[\d,.]*( [^ ]+)?$/],
  ['bench:stream', streamRows, /^(-?\d[\d,.]*( [^ ]+)?)$/],
] as const)('npm run %s -- --quick', (script, expected, notation) => {
  test('prints every figure, each a number', { timeout: 240_000 }, async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', script, '--', '--quick'], { cwd: project })
    for (const [section, row, cells] of expected) {
      const block = stdout.split('\n\n').find((part) => part.trimStart().startsWith(section))
      const line = block?.split('\n').find((text) => text.startsWith(`  ${row} `))
      const figures = line
        ?.slice(2 + row.length)
        .trim()
        .split(/\s{2,}/)
      expect(figures, `${section}: ${row}`).toHaveLength(cells)
      for (const figure of figures ?? []) expect(figure, `${section}: ${row}`).toMatch(notation)
    }
  })
})
