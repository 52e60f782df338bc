import { asObject, type JsonObject, type Pointer } from '../document/places/pointer.ts'
import type { Spec } from '../document/spec.ts'
import { discriminatorOf } from './discriminator.ts'
import { componentName, componentSchemas, identifierOf } from './naming.ts'

/** The name of a component's variant, by the component's name. */
export type VariantNames = ReadonlyMap<string, string>

/** Rewrites a schema, with references to the variants in `names`. */
export type Rewrite = (schema: unknown, at: Pointer, names: VariantNames) => unknown

/** The components that `rewrite` changes, themselves or through a reference, each with an unused name that ends in `suffix`. */
export function variantNames(spec: Spec, suffix: string, taken: Iterable<string>, rewrite: Rewrite): VariantNames {
  const schemas = componentSchemas(spec)
  const dependents = dependentsOf(schemas)
  const changed = new Map<string, string>()
  // A change of one component may change those that refer to it.
  const left = Object.keys(schemas)
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const schema = schemas[name]
    if (changed.has(name) || JSON.stringify(rewrite(schema, pointerTo(name), changed)) === JSON.stringify(schema))
      continue
    changed.set(name, `${identifierOf(name)}${suffix}`)
    left.push(...(dependents.get(name) ?? []))
  }
  const used = new Set([...Object.keys(schemas).map(identifierOf), ...taken])
  return new Map(
    [...changed].sort().map(([name, plain]) => {
      let unused = plain
      for (let n = 2; used.has(unused); n++) unused = `${plain}${n}`
      used.add(unused)
      return [name, unused]
    }),
  )
}

/** Returns the components that refer to each component, and the base schemas of each. */
function dependentsOf(schemas: Record<string, JsonObject>): Map<string, Set<string>> {
  const dependents = new Map<string, Set<string>>()
  const add = (name: string | undefined, dependent: string) => {
    if (name === undefined) return
    const known = dependents.get(name)
    if (known) known.add(dependent)
    else dependents.set(name, new Set([dependent]))
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const visit = (value: unknown): void => {
      if (typeof value === 'string') add(componentName({ $ref: value }), name)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
    }
    visit(schema)
    // The discriminator of a base schema names its children.
    for (const part of Array.isArray(schema.allOf) ? schema.allOf : [])
      add(name, componentName(asObject(part) ?? {}) ?? name)
  }
  return dependents
}

/** Returns the variants. `describe` returns the text that replaces the component's description. */
export function variantSchemas(
  spec: Spec,
  names: VariantNames,
  rewrite: Rewrite,
  describe: (name: string) => string,
): Record<string, JsonObject> {
  const schemas = componentSchemas(spec)
  return Object.fromEntries(
    [...names].map(([name, variant]) => {
      const schema = rewrite(schemas[name], pointerTo(name), names) as JsonObject
      return [variant, { ...schema, description: describe(name) }]
    }),
  )
}

/** Returns the variants that are used, directly or through others. */
export function reachable(variants: Record<string, JsonObject>, from: unknown): Record<string, JsonObject> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = componentName({ $ref: value })
      if (name === undefined || found.has(name) || !Object.hasOwn(variants, name)) return
      found.add(name)
      visit(variants[name])
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  visit(from)
  return Object.fromEntries(Object.entries(variants).filter(([name]) => found.has(name)))
}

/** Returns the document with additional components of a group, such as `schemas`. */
export function withComponents(document: JsonObject, group: string, added: Record<string, unknown>): JsonObject {
  if (Object.keys(added).length === 0) return document
  const components = asObject(document.components) ?? {}
  return { ...document, components: { ...components, [group]: { ...asObject(components[group]), ...added } } }
}

/** Returns the reference to a component's variant; undefined if there is none. */
export function variantRef(names: VariantNames, name: string | undefined): string | undefined {
  const variant = name === undefined ? undefined : names.get(name)
  return variant === undefined ? undefined : refOf(variant)
}

/** Returns a schema's discriminator with a mapping to the variants. The tags stay the same. */
export function variantDiscriminator(spec: Spec, names: VariantNames, schema: JsonObject, pointer: Pointer): unknown {
  const given = asObject(schema.discriminator) ?? {}
  const branches = discriminatorOf(schema)?.branches ?? childrenOf(spec, pointer, asObject(given.mapping))
  const all = Object.entries(branches).map(([tag, name]) => [tag, variantRef(names, name) ?? refOf(name)])
  const isChanged = Object.values(branches).some((name) => names.has(name))
  return isChanged ? { ...given, mapping: Object.fromEntries(all) } : given
}

/** Returns the component for each tag of a base schema, which the children name in `allOf`. */
function childrenOf(spec: Spec, pointer: Pointer, mapping: JsonObject = {}): Record<string, string> {
  const base = String(pointer[2])
  const children = Object.entries(componentSchemas(spec)).filter(([, { allOf }]) =>
    (Array.isArray(allOf) ? allOf : []).some((part) => componentName(asObject(part) ?? {}) === base),
  )
  const mapped = Object.entries(mapping).map(([tag, ref]) => [tag, componentName({ $ref: ref }) ?? String(ref)])
  const known = new Set(mapped.map(([, name]) => name))
  return Object.fromEntries([...mapped, ...children.map(([name]) => [name, name]).filter(([name]) => !known.has(name))])
}

function pointerTo(name: string): Pointer {
  return ['components', 'schemas', name]
}

function refOf(name: string): string {
  return `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
