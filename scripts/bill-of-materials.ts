import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { packageNames } from './licence-texts.ts'

export interface Component {
  name: string
  version: string
  /** As SPDX gives it, for example `MIT` or `(MIT OR WTFPL)`; undefined if the package names none. */
  licence: string | undefined
}

interface CycloneDxComponent {
  type: string
  'bom-ref': string
  name: string
  version: string
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[]
  components?: CycloneDxComponent[]
  properties?: { name: string; value: string }[]
  [member: string]: unknown
}

/** A CycloneDX 1.5 document, https://cyclonedx.org/docs/1.5/json/, as far as it is read here. */
export interface BillOfMaterials {
  specVersion: string
  serialNumber: string
  metadata: { timestamp?: string; component: CycloneDxComponent; [member: string]: unknown }
  components: CycloneDxComponent[]
  dependencies: { ref: string; dependsOn?: string[] }[]
  [member: string]: unknown
}

/** Licences that put no condition on a program that uses the package, except to keep its notice. SPDX identifiers. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Unlicense',
  'blessing',
])

/**
 * Lists what a user installs with musen: the production dependencies of package-lock.json, the packages that are bundled, and SQLite, which
 * better-sqlite3 contains. The same lock file and bundle give the same document: the time is left out, and the serial number comes from the
 * content.
 * @param bundled folders in `node_modules` of bundled packages, relative to the project
 * @throws Error if npm fails, or if a bundled package is not in package-lock.json
 */
export function billOfMaterials(project: string, bundled: ReadonlySet<string> = new Set()): BillOfMaterials {
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
  const npm = process.env.npm_execpath
  const options = { cwd: project, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const
  const { status, stdout, stderr, error } =
    npm === undefined ? spawnSync('npm', words, options) : spawnSync(process.execPath, [npm, ...words], options)
  if (status !== 0) throw new Error(`npm sbom failed: ${error?.message ?? stderr}`)
  const bill: BillOfMaterials = JSON.parse(stdout)
  delete bill.metadata.timestamp
  // Not by `--omit dev`: npm 10 and 11 then also leave out packages that both kinds of dependencies need.
  const inside = packageNames(project, bundled)
  const isInside = ({ name, version }: CycloneDxComponent) => inside.has(`${name}@${version}`)
  const production = bill.components.filter(
    (component) => isInside(component) || !component.properties?.some(isDevelopment),
  )
  const unknown = [...inside].filter(
    (one) => !bill.components.some(({ name, version }) => `${name}@${version}` === one),
  )
  if (unknown.length > 0) throw new Error(`package-lock.json does not have ${unknown.join(', ')}.`)
  // npm 10 lists a package once for each place that it is installed in.
  bill.components = [...new Map(production.map((component) => [component['bom-ref'], component])).values()]
  const shipped = new Set([bill.metadata.component, ...bill.components].map((component) => component['bom-ref']))
  const needs = new Map([...shipped].map((ref) => [ref, new Set<string>()]))
  for (const { ref, dependsOn = [] } of bill.dependencies)
    for (const other of dependsOn) if (shipped.has(other)) needs.get(ref)?.add(other)
  bill.dependencies = [...needs].map(([ref, others]) => ({ ref, dependsOn: [...others] }))
  const database = bill.components.find(({ name }) => name === 'better-sqlite3')
  if (database) database.components = [sqlite()]
  const hash = createHash('sha256').update(JSON.stringify(bill.components)).digest('hex')
  bill.serialNumber = `urn:uuid:${hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')}`
  return bill
}

const isDevelopment = ({ name, value }: { name: string; value: string }) =>
  name === 'cdx:npm:package:development' && value === 'true'

function sqlite(): CycloneDxComponent {
  const Database = createRequire(import.meta.url)('better-sqlite3')
  const memory = new Database(':memory:')
  const version: string = memory.prepare('SELECT sqlite_version()').pluck().get()
  memory.close()
  return {
    type: 'library',
    'bom-ref': `sqlite@${version}`,
    name: 'sqlite',
    version,
    licenses: [{ license: { id: 'blessing' } }],
    purl: `pkg:generic/sqlite@${version}`,
  }
}

/** The components of a bill and the components within them, by name. */
export function componentsOf({ components }: Pick<BillOfMaterials, 'components'>): Component[] {
  return components
    .flatMap((component) => [component, ...(component.components ?? [])])
    .map(({ name, version, licenses = [] }) => {
      const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'unnamed')
      return { name, version, licence: named.length > 1 ? `(${named.join(' AND ')})` : named[0] }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Returns a sentence for each component that musen may not ship. */
export function unfitLicences(components: readonly Component[]): string[] {
  return components
    .filter(({ licence }) => licence === undefined || !isPermissive(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence'}`)
}

/** Judges an SPDX expression without nested parentheses: each part of an AND has to be permissive, one part of an OR suffices. */
function isPermissive(expression: string): boolean {
  const flat = expression.replace(/^\((.*)\)$/, '$1')
  return flat.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.has(licence.trim())))
}

/** The table of licences, as Markdown. */
export function licenceTable(components: readonly Component[]): string {
  const rows = components.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return [
    '# Licences',
    '',
    'The packages that are part of musen or are installed with it. `sbom.cdx.json` has their checksums (CycloneDX). The texts of the licences are',
    'in `licences.txt`, and in `node_modules` for packages that are installed beside musen.',
    '',
    '| package | version | licence (SPDX) |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
