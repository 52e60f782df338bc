import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const COLUMNS = [
  'what grows or can be reached',
  'who can make it grow',
  'limit (setting, default)',
  'at the limit',
  'test',
]
const lines = readFileSync('docs/limits.md', 'utf8').split('\n')
const table = lines.filter((line) => line.startsWith('|')).map(cellsOf)
const isHeading = ([first]: readonly string[]) => first === COLUMNS[0] || /^-+$/.test(first ?? '')
const rows = table.filter((cells) => !isHeading(cells))

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/** The problems of a row. */
function faultsOf(cells: readonly string[]): string[] {
  const tests = [...(cells[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
  return [
    ...(cells.length === COLUMNS.length ? [] : [`${cells.length} cells`]),
    ...cells.flatMap((cell, index) => (cell === '' ? [`nothing about "${COLUMNS[index]}"`] : [])),
    ...(tests.length > 0 ? [] : ['no test']),
    ...tests.filter((path) => !/^test\/.*\.ts$/.test(path) || !existsSync(path) || !statSync(path).isFile()),
  ]
}

describe('docs/limits.md', () => {
  test.each(rows.map((cells) => [cells[0] ?? '', cells] as const))('%s', (_, cells) => {
    expect(faultsOf(cells)).toEqual([])
  })

  test('has the same columns in each table, and no row twice', () => {
    const headings = table.filter(([first]) => first === COLUMNS[0])
    expect(headings.length).toBeGreaterThan(0)
    for (const heading of headings) expect(heading).toEqual(COLUMNS)
    const names = rows.map(([first]) => first)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('an empty cell, a missing test and a folder are faults', () => {
    expect(faultsOf(['a', 'b', 'c', '', '`test/house/limits.test.ts`'])).toEqual(['nothing about "at the limit"'])
    expect(faultsOf(['a', 'b', 'c', 'd', 'none'])).toEqual(['no test'])
    expect(faultsOf(['a', 'b', 'c', 'd', '`test/house`'])).toEqual(['test/house'])
    expect(faultsOf(['a', 'b', 'c', 'd', '`test/no.test.ts`'])).toEqual(['test/no.test.ts'])
  })
})
