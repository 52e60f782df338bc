import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'

/** A schema in another schema, with its place. */
export interface Part {
  schema: JsonObject
  pointer: Pointer
}

/** The rules of a schema and all of its parts for a value. */
export interface WholeSchema {
  types: Set<string>
  properties: Map<string, Part>
  items: Part | undefined
  /** The schema of additional members; undefined if there is none. */
  others: Part | boolean | undefined
  /** The place of `patternProperties`; undefined if there are none. */
  patterns: Pointer | undefined
}

/** What is known of the schemas of each document. */
const known = new WeakMap<JsonObject, WeakMap<JsonObject, WholeSchema>>()

/** Merges the rules of a schema, its `allOf` and the branches of its unions. Follows references. */
export function wholeSchema(spec: Spec, given: JsonObject, at: Pointer): WholeSchema {
  const ofDocument = known.get(spec.document) ?? new WeakMap<JsonObject, WholeSchema>()
  known.set(spec.document, ofDocument)
  const whole = ofDocument.get(given) ?? merged(spec, given, at)
  ofDocument.set(given, whole)
  return whole
}

function merged(spec: Spec, given: JsonObject, at: Pointer): WholeSchema {
  const whole: WholeSchema = {
    types: new Set(),
    properties: new Map(),
    items: undefined,
    others: undefined,
    patterns: undefined,
  }
  const visit = (part: JsonObject, place: Pointer, depth: number): void => {
    const { value: schema, pointer } = spec.resolve(part, place)
    const within = (...tokens: (string | number)[]): Pointer => [...pointer, ...tokens]
    for (const type of [schema.type].flat()) if (type !== undefined && type !== 'null') whole.types.add(String(type))
    for (const [name, property] of Object.entries(asObject(schema.properties) ?? {}))
      if (!whole.properties.has(name))
        whole.properties.set(name, { schema: asObject(property) ?? {}, pointer: within('properties', name) })
    const items = asObject(schema.items)
    if (items) whole.items ??= { schema: items, pointer: within('items') }
    const others = asObject(schema.additionalProperties)
    whole.others ??= others
      ? { schema: others, pointer: within('additionalProperties') }
      : (schema.additionalProperties as boolean | undefined)
    if (schema.patternProperties !== undefined) whole.patterns ??= within('patternProperties')
    if (depth > 20) return
    for (const key of ['allOf', 'oneOf', 'anyOf'])
      for (const [index, branch] of ((schema[key] ?? []) as JsonObject[]).entries())
        visit(branch, within(key, index), depth + 1)
  }
  visit(given, at, 0)
  return whole
}
