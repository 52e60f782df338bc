import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { driverModules } from '../src/radio/registry.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

test('npm run bench:codec -- --quick reads and writes frames of every family', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'bench:codec', '--', '--quick'], {
    cwd: project,
  })
  const rows = stdout
    .split('\n')
    .slice(2, -1)
    .map((line) => line.trim().split(/\s{2,}/))
  const families = new Set(rows.map(([name = '']) => name.split(',')[0]))
  expect([...families].sort()).toEqual(Object.keys(driverModules).sort())
  for (const [name, ...figures] of rows) {
    expect(figures, name).toHaveLength(5)
    // The heap may have shrunk.
    for (const figure of figures.slice(0, -1))
      expect(Number.parseFloat(figure.replaceAll(',', '')), name).toBeGreaterThan(0)
  }
})
