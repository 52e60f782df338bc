import { unusedName } from '../identifiers.ts'
import { asObject, type JsonObject } from '../places/pointer.ts'
import type { Report } from './report.ts'

/**
 * Separates unions from what their branches inherit, in place. Many programs that write specifications name the branches of a base schema in
 * `oneOf`, and the base schema in `allOf` of each branch, which has no end. The branches then inherit a copy without the union.
 */
export function separateUnions(document: JsonObject, report: Report): void {
  const schemas = asObject(asObject(document.components)?.schemas) ?? {}
  const taken = new Set<string>()
  for (const name of Object.keys(schemas)) unusedName(name, taken)
  for (const [union, given] of Object.entries(schemas)) {
    const { oneOf, anyOf, discriminator: _, ...base } = asObject(given) ?? {}
    const branches = [oneOf, anyOf].flat().flatMap((branch) => nameIn(branch) ?? [])
    const heirs = heirsOf(schemas, union, branches)
    const [first] = heirs
    if (first === undefined) continue
    const reason = `"${union}" refers to itself through "${first}", without an end`
    const baseName = unusedName(`${union}Base`, taken)
    report.warn(['components', 'schemas', union], reason, 'its branches inherit it without the union')
    if (report.isStrict) continue
    schemas[baseName] = base
    for (const heir of heirs) {
      const schema = asObject(schemas[heir]) ?? {}
      const parts = (schema.allOf as unknown[]).map((part) => (nameIn(part) === union ? refTo(baseName) : part))
      schemas[heir] = { ...schema, allOf: parts }
    }
  }
}

/** Returns the components that a branch is made of, or the branch itself, whose `allOf` names the union. */
function heirsOf(schemas: JsonObject, union: string, branches: readonly string[]): string[] {
  const found = new Set<string>()
  const seen = new Set<string>([union])
  const left = [...branches]
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    if (seen.has(name)) continue
    seen.add(name)
    const { allOf } = asObject(schemas[name]) ?? {}
    const inherited = (Array.isArray(allOf) ? allOf : []).flatMap((part) => nameIn(part) ?? [])
    if (inherited.includes(union)) found.add(name)
    left.push(...inherited)
  }
  return [...found]
}

/** Returns the component that a schema is a reference to; undefined for other schemas. */
function nameIn(schema: unknown): string | undefined {
  const ref = asObject(schema)?.$ref
  const name = typeof ref === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined
  return name?.replaceAll('~1', '/').replaceAll('~0', '~')
}

function refTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
}
