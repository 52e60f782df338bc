import { asObject, type JsonObject, type Pointer } from '../document/places/pointer.ts'
import { isData, type Kind, kindOf, SAME_VALUE, walkMappings } from '../document/places/positions.ts'
import { type Spec, withDocument } from '../document/spec.ts'
import { componentName } from './naming.ts'

/**
 * Returns the specification as the service itself keeps it, if the document says `x-exact: true`: an object that describes its members has no
 * others, in requests and in what the service sends. The published document stays open, because its readers ignore members that they do not
 * know. A schema that says `additionalProperties` or `unevaluatedProperties` is kept, and so are the parts of a composition, which cannot know the
 * members of the other parts.
 */
export function exact(spec: Spec): Spec {
  if (spec.document['x-exact'] !== true) return spec
  const parts = composedComponents(spec)
  const visit = (value: unknown, pointer: Pointer, kind: Kind, isPart: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...pointer, index], kind, isPart))
    const object = asObject(value)
    if (!object) return value
    const copy = Object.fromEntries(
      Object.entries(object).map(([key, member]) => {
        if (isData(kind, key)) return [key, member]
        const inner = kindOf(kind, key, pointer)
        const isComponent = kind === 'names of schemas' && pointer.length === 2 && pointer[0] === 'components'
        const within = isComponent ? parts.has(key) : kind === 'schema' && composes(object, key)
        return [key, visit(member, [...pointer, key], inner, within)]
      }),
    )
    return kind === 'schema' && !isPart && isClosable(object) ? { ...copy, additionalProperties: false } : copy
  }
  return withDocument(spec, visit(spec.document, [], 'other', false) as JsonObject)
}

const OPEN_KEYWORDS = [
  ...['additionalProperties', 'unevaluatedProperties', 'patternProperties', 'dependentSchemas', '$ref', 'not'],
  ...SAME_VALUE,
]

function isClosable(schema: JsonObject): boolean {
  return schema.properties !== undefined && !OPEN_KEYWORDS.some((key) => key in schema)
}

/** Whether what a keyword holds is one of several descriptions of the same object. The branches of a plain union describe it alone. */
function composes(schema: JsonObject, key: string): boolean {
  if (key === 'oneOf' || key === 'anyOf') return schema.properties !== undefined || schema.allOf !== undefined
  return SAME_VALUE.has(key) || key === 'not'
}

/** The components that a composition refers to, also through other references. */
function composedComponents(spec: Spec): Set<string> {
  const found = new Set<string>()
  const add = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(item)
    const object = asObject(value)
    const name = object && componentName(object)
    if (!object || (name !== undefined && found.has(name))) return
    if (name !== undefined) {
      found.add(name)
      add(spec.at(['components', 'schemas', name]))
    }
    for (const key of [...SAME_VALUE, 'not']) add(object[key])
  }
  walkMappings(spec.document, (mapping, _, kind) => {
    if (kind !== 'schema') return
    for (const key of Object.keys(mapping)) if (composes(mapping, key)) add(mapping[key])
    // A reference with members beside it is a composition, too.
    if (mapping.$ref !== undefined && mapping.properties !== undefined) add({ $ref: mapping.$ref })
  })
  return found
}
