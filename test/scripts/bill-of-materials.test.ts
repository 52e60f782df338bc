import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { billOfMaterials, componentsOf, licenceTable, unfitLicences } from '../../scripts/bill-of-materials.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

describe('the bill of materials', () => {
  const bundled = new Set(['node_modules/fastify', 'node_modules/@fastify/websocket'])
  const bill = billOfMaterials(project, bundled)
  const components = componentsOf(bill)

  test('has every package that is installed without development dependencies or is bundled, each in its version', () => {
    const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
    const shipped = Object.entries<{ version: string; dev?: boolean; devOptional?: boolean; name?: string }>(packages)
      .filter(([path, { dev }]) => path !== '' && (dev !== true || bundled.has(path)))
      .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')} ${version}`)
    const listed = new Set(components.map(({ name, version }) => `${name} ${version}`))
    expect(shipped.filter((line) => !listed.has(line))).toEqual([])
    expect(shipped.length).toBeGreaterThan(50)
    expect(components).toHaveLength(new Set(shipped).size + ['sqlite'].length)
    const references = new Set(bill.components.map((component) => component['bom-ref']))
    const needing = bill.dependencies.map(({ ref }) => ref)
    expect(new Set(needing).size).toBe(needing.length)
    expect(bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !references.has(ref))).toEqual(
      [],
    )
  })

  test('refuses a bundled package that package-lock.json does not have', () => {
    expect(() => billOfMaterials(project, new Set(['test/peers/node_modules/none']))).toThrow('is bundled')
  })

  test('has the database that better-sqlite3 contains', () => {
    expect(components).toContainEqual({ name: 'sqlite', version: expect.stringMatching(/^3\./), licence: 'blessing' })
  })

  test('has no package that musen may not ship', () => {
    expect(unfitLicences(components)).toEqual([])
  })

  test('says nothing of the time it was made, so that the same lock file gives the same document', () => {
    expect(bill.metadata).not.toHaveProperty('timestamp')
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('becomes a table with a row for each package', () => {
    expect(licenceTable(components).match(/^\| [^|]+ \| \d[^|]* \| [^|]+ \|$/gm)).toHaveLength(components.length)
  })
})

describe('a licence', () => {
  test.each(['MIT', '(MIT OR GPL-3.0-only)', '(Apache-2.0 AND BSD-3-Clause)'])('%s may be shipped', (licence) => {
    expect(unfitLicences([{ name: 'x', version: '1.0.0', licence }])).toEqual([])
  })

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    '(MIT AND GPL-2.0-only)',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    undefined,
  ])('%s may not be shipped', (licence) => {
    expect(unfitLicences([{ name: 'x', version: '1.0.0', licence }])).toEqual([`x 1.0.0: ${licence ?? 'no licence'}`])
  })
})
