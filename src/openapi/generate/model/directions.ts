import { asObject, type JsonObject, type Pointer } from '../document/pointer.ts'
import {
  DATA_KEYWORDS,
  isData,
  isNames,
  type Kind,
  kindOf,
  NAMES_OF_SCHEMAS,
  SAME_VALUE,
} from '../document/positions.ts'
import { type Spec, withDocument } from '../document/spec.ts'
import { type Direction, isMarked } from './direction.ts'
import { discriminatorOf } from './discriminator.ts'
import { componentName, componentSchemas, identifierOf } from './naming.ts'
import type { Part } from './whole-schema.ts'

/**
 * A specification as its types tell it: in requests what is read-only need not be there, and in answers nothing is write-only. Components
 * that differ have another one beside them, `PersonRequest` or `PersonResponse`, which is referred to in its place.
 */
export function directed(spec: Spec): Spec {
  const names = {
    request: variantNames(spec, 'request', new Set()),
    response: new Map<string, string>(),
  }
  names.response = variantNames(spec, 'response', new Set(names.request.values()))
  const inPlace = directInPlace(spec, names)
  const variants = (['request', 'response'] as const).flatMap((direction) =>
    [...names[direction]].map(([name, variant]): [string, JsonObject] => {
      const pointer: Pointer = ['components', 'schemas', name]
      const schema = rewrite(spec, direction, names[direction], componentSchemas(spec)[name], pointer) as JsonObject
      const said = direction === 'request' ? 'what is read-only need not be there' : 'nothing in it is write-only'
      return [variant, { ...schema, description: `\`${name}\` as it is in a ${direction}: ${said}.` }]
    }),
  )
  if (variants.length === 0) return withDocument(spec, inPlace)
  const components = asObject(inPlace.components) ?? {}
  const schemas = { ...asObject(components.schemas), ...Object.fromEntries(variants) }
  return withDocument(spec, { ...inPlace, components: { ...components, schemas } })
}

/** The components that differ in one direction, and how they are called there. */
function variantNames(spec: Spec, direction: Direction, taken: Set<string>): Map<string, string> {
  const schemas = componentSchemas(spec)
  const differing = new Set<string>()
  const at = (name: string): Pointer => ['components', 'schemas', name]
  for (const [name, schema] of Object.entries(schemas))
    if (JSON.stringify(rewrite(spec, direction, new Map(), schema, at(name))) !== JSON.stringify(schema))
      differing.add(name)
  for (let before = -1; before < differing.size; ) {
    before = differing.size
    for (const [name, schema] of Object.entries(schemas)) {
      if (differing.has(name)) for (const base of taggedBases(spec, schema)) differing.add(base)
      else if (references(schema).some((one) => differing.has(one))) differing.add(name)
    }
  }
  const used = new Set([...Object.keys(schemas).map(identifierOf), ...taken])
  return new Map(
    [...differing].sort().map((name) => {
      const plain = `${identifierOf(name)}${direction === 'request' ? 'Request' : 'Response'}`
      let unused = plain
      for (let n = 2; used.has(unused); n++) unused = `${plain}${n}`
      used.add(unused)
      return [name, unused]
    }),
  )
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  const object = asObject(value)
  if (!object) return []
  const name = componentName(object)
  return [...(name === undefined ? [] : [name]), ...Object.values(object).flatMap(references)]
}

/** The components among a schema's `allOf` that tell apart those that are made of them. */
function taggedBases(spec: Spec, { allOf }: JsonObject): string[] {
  const names = Array.isArray(allOf) ? allOf.map((part) => componentName(asObject(part) ?? {})) : []
  return names.filter((name) => name !== undefined && componentSchemas(spec)[name]?.discriminator) as string[]
}

/** A schema as it is in one direction. */
function rewrite(
  spec: Spec,
  direction: Direction,
  names: ReadonlyMap<string, string>,
  schema: unknown,
  at: Pointer,
): unknown {
  const visit = (value: unknown, pointer: Pointer, outer: Part[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...pointer, index], outer))
    const object = asObject(value)
    if (!object) return value
    const around = [...outer, { schema: object, pointer }]
    return Object.fromEntries(
      Object.entries(object).map(([key, member]) => [key, rewritten(key, member, [...pointer, key], object, around)]),
    )
  }
  const rewritten = (key: string, member: unknown, pointer: Pointer, object: JsonObject, around: Part[]): unknown => {
    if (key === '$ref') return refTo(names, componentName({ $ref: member })) ?? member
    if (key === 'discriminator') return discriminator(object, pointer)
    if (key === 'required' && Array.isArray(member))
      return member.filter((name) => !isMarked(spec, name, around, direction))
    if (NAMES_OF_SCHEMAS.has(key))
      return Object.fromEntries(
        Object.entries(asObject(member) ?? {}).map(([name, inner]) => {
          const isHidden =
            key === 'properties' && direction === 'response' && isMarked(spec, name, around.slice(-1), direction)
          return [name, isHidden ? { not: {} } : visit(inner, [...pointer, name], [])]
        }),
      )
    if (DATA_KEYWORDS.has(key) || key.startsWith('x-')) return member
    return visit(member, pointer, SAME_VALUE.has(key) ? around : [])
  }
  /** A tag stays what it was, whatever its component is called here. */
  const discriminator = (object: JsonObject, pointer: Pointer): unknown => {
    const given = asObject(object.discriminator) ?? {}
    const branches = discriminatorOf(object)?.branches ?? childrenOf(spec, pointer, asObject(given.mapping))
    const mapping = Object.entries(branches).map(([tag, name]) => [tag, refTo(names, name)])
    if (!mapping.some(([, ref]) => ref !== undefined)) return given
    const all = Object.entries(branches).map(([tag, name]) => [tag, refTo(names, name) ?? refOf(name)])
    return { ...given, mapping: Object.fromEntries(all) }
  }
  return visit(schema, at, [])
}

/** What the tag of a schema that others are made of by `allOf` leads to. */
function childrenOf(spec: Spec, pointer: Pointer, mapping: JsonObject = {}): Record<string, string> {
  const base = String(pointer[2])
  const children = Object.entries(componentSchemas(spec)).filter(([, schema]) =>
    taggedBases(spec, schema).includes(base),
  )
  const mapped = Object.entries(mapping).map(([tag, ref]) => [tag, componentName({ $ref: ref }) ?? String(ref)])
  const known = new Set(mapped.map(([, name]) => name))
  return Object.fromEntries([...mapped, ...children.map(([name]) => [name, name]).filter(([name]) => !known.has(name))])
}

function refTo(names: ReadonlyMap<string, string>, name: string | undefined): string | undefined {
  const variant = name === undefined ? undefined : names.get(name)
  return variant === undefined ? undefined : refOf(variant)
}

function refOf(name: string): string {
  return `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The document with the schemas of requests and answers as they are there. */
function directInPlace(spec: Spec, names: Record<Direction, ReadonlyMap<string, string>>): JsonObject {
  const visit = (value: unknown, pointer: Pointer, kind: Kind, direction: Direction | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...pointer, index], kind, direction))
    const object = asObject(value)
    if (!object) return value
    return Object.fromEntries(
      Object.entries(object).map(([key, member]) => {
        const inner = kindOf(kind, key, pointer)
        // What is called there, or posted, is somebody else's.
        if (isData(kind, key) || (kind === 'other' && (key === 'callbacks' || key === 'webhooks'))) return [key, member]
        const way = isNames(kind) ? direction : (directionOf(key, pointer) ?? direction)
        if (inner === 'schema') return [key, way ? rewrite(spec, way, names[way], member, [...pointer, key]) : member]
        if (inner === 'names of schemas') return [key, member]
        return [key, visit(member, [...pointer, key], inner, way)]
      }),
    )
  }
  return visit(spec.document, [], 'other', undefined) as JsonObject
}

function directionOf(key: string, within: Pointer): Direction | undefined {
  if (key === 'requestBody' || key === 'parameters') return 'request'
  if (key === 'responses') return 'response'
  const isComponents = within.length === 1 && within[0] === 'components'
  if (isComponents && key === 'requestBodies') return 'request'
  return isComponents && key === 'headers' ? 'response' : undefined
}
