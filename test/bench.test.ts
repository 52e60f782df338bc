import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const project = fileURLToPath(new URL('..', import.meta.url))

/** Every row, by its section's first words, and how many figures it has. */
const rows: [section: string, row: string, cells: number][] = [
  ['HTTP alone', 'GET one node', 4],
  ['HTTP alone', 'GET 50 messages', 4],
  ['HTTP alone', 'POST one message', 4],
  ['The whole service', 'GET one node', 5],
  ['The whole service', 'GET 50 messages', 5],
  ['The whole service', 'POST one message', 5],
  ['Receiving', '2,000 frames', 4],
  ['The store alone', 'received, committed', 4],
  ['Boot', 'time', 3],
  ['Boot', 'resident memory', 3],
]

describe.runIf(process.platform === 'linux')('npm run bench -- --quick', () => {
  test('prints every figure, each a number above zero', { timeout: 240_000 }, async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'bench', '--', '--quick'], { cwd: project })
    for (const [section, row, cells] of rows) {
      const block = stdout.split('\n\n').find((part) => part.trimStart().startsWith(section))
      const line = block?.split('\n').find((text) => text.startsWith(`  ${row} `))
      const figures = line
        ?.slice(2 + row.length)
        .trim()
        .split(/\s{2,}/)
      expect(figures, `${section}: ${row}`).toHaveLength(cells)
      for (const figure of figures ?? [])
        expect(Number.parseFloat(figure.replaceAll(',', '')), `${section}: ${row}: ${figure}`).toBeGreaterThan(0)
    }
  })
})
