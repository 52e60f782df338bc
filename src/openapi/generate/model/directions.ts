import { asObject, type JsonObject, type Pointer } from '../document/places/pointer.ts'
import { isData, isNames, type Kind, kindOf, NAMES_OF_SCHEMAS, SAME_VALUE } from '../document/places/positions.ts'
import { type Spec, withDocument } from '../document/spec.ts'
import { type Direction, isMarked } from './direction.ts'
import { componentName } from './naming.ts'
import {
  type Rewrite,
  type VariantNames,
  variantDiscriminator,
  variantNames,
  variantRef,
  variantSchemas,
  withComponents,
} from './variants.ts'
import type { Part } from './whole-schema.ts'

/**
 * A specification for its types: in requests read-only members are not required, and answers have no write-only members. A component that
 * differs in one direction gets a variant, `PersonRequest` or `PersonResponse`, which is referred to in its place.
 */
export function directed(spec: Spec): Spec {
  const rewriteFor =
    (direction: Direction): Rewrite =>
    (schema, at, names) =>
      rewrite(spec, direction, names, schema, at)
  const request = variantNames(spec, 'Request', [], rewriteFor('request'))
  const response = variantNames(spec, 'Response', request.values(), rewriteFor('response'))
  const variants = {
    ...variantSchemas(spec, request, rewriteFor('request'), (name) => {
      return `\`${name}\` in a request: read-only members are not required.`
    }),
    ...variantSchemas(spec, response, rewriteFor('response'), (name) => {
      return `\`${name}\` in a response: it has no write-only members.`
    }),
  }
  return withDocument(spec, withComponents(directInPlace(spec, { request, response }), 'schemas', variants))
}

/** Returns a schema for one direction. */
function rewrite(spec: Spec, direction: Direction, names: VariantNames, schema: unknown, at: Pointer): unknown {
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
    if (key === '$ref') return variantRef(names, componentName({ $ref: member })) ?? member
    if (key === 'discriminator') return variantDiscriminator(spec, names, object, pointer)
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
    if (isData('schema', key)) return member
    return visit(member, pointer, SAME_VALUE.has(key) ? around : [])
  }
  return visit(schema, at, [])
}

/** Returns the document with the schemas of requests and answers for their directions. */
function directInPlace(spec: Spec, names: Record<Direction, VariantNames>): JsonObject {
  const visit = (value: unknown, pointer: Pointer, kind: Kind, direction: Direction | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...pointer, index], kind, direction))
    const object = asObject(value)
    if (!object) return value
    return Object.fromEntries(
      Object.entries(object).map(([key, member]) => {
        const inner = kindOf(kind, key, pointer)
        // Callbacks and webhooks have the opposite direction.
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
