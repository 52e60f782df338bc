import { asObject, type JsonObject, type Pointer } from './pointer.ts'

/** The kind of a mapping in a specification. It decides whether its keys are keywords or free names. */
export type Kind = 'schema' | 'names of schemas' | 'names' | 'examples' | 'other'

/** Whether the keys are free names, possibly `$ref`. */
export function isNames(kind: Kind): boolean {
  return kind === 'names of schemas' || kind === 'names' || kind === 'examples'
}

/** Returns the kind of a member of a mapping. `to`: the place of the mapping in the document. */
export function kindOf(kind: Kind, key: string, to: Pointer): Kind {
  if (kind === 'names of schemas') return 'schema'
  if (kind === 'names' || kind === 'examples') return 'other'
  if (kind === 'schema') return NAMES_OF_SCHEMAS.has(key) ? 'names of schemas' : 'schema'
  if (key === 'schema') return 'schema'
  // The frames of a WebSocket.
  if (to.at(-1) === 'x-websocket' && (key === 'client' || key === 'server')) return 'schema'
  if (to.length === 1 && to[0] === 'components')
    return key === 'schemas' ? 'names of schemas' : key === 'examples' ? 'examples' : 'names'
  if (key === 'examples') return 'examples'
  return NAMES.has(key) ? 'names' : 'other'
}

/** Keywords with schemas by name. */
export const NAMES_OF_SCHEMAS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas'])
/** Keywords whose schemas apply to the same value. */
export const SAME_VALUE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'])

const SINGLE = new Set(['contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then', 'contentSchema'])
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
/** Keywords with a schema, true or false. */
const OPEN = new Set(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems'])

/** Whether a keyword has schemas. The values of all others are data, in which `$ref` is not a reference. */
export function holdsSchemas(keyword: string): boolean {
  return SINGLE.has(keyword) || LISTS.has(keyword) || OPEN.has(keyword) || NAMES_OF_SCHEMAS.has(keyword)
}

const NAMES = new Set([
  'callbacks',
  'content',
  'encoding',
  'headers',
  'links',
  'paths',
  'responses',
  'variables',
  'webhooks',
])

/** Whether a member has data, which is not part of the description. */
export function isData(kind: Kind, key: string): boolean {
  if (kind === 'schema') return !holdsSchemas(key)
  // The content of extensions is unknown, except for the one that the generator reads.
  return kind === 'other' && (OTHER_DATA.has(key) || (key.startsWith('x-') && key !== 'x-websocket'))
}

const OTHER_DATA = new Set(['example', 'value', 'links'])

/**
 * Calls back for each mapping of a document that is part of the description, with its place and kind. Skips data, which may have any form.
 * `enters` can skip members.
 */
export function walkMappings(
  document: unknown,
  tell: (mapping: JsonObject, pointer: Pointer, kind: Kind) => void,
  enters: (key: string) => boolean = () => true,
): void {
  const visit = (value: unknown, pointer: Pointer, kind: Kind) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...pointer, index], kind)
    const mapping = asObject(value)
    if (!mapping) return
    tell(mapping, pointer, kind)
    for (const [key, member] of Object.entries(mapping))
      if (typeof member === 'object' && enters(key) && !isData(kind, key))
        visit(member, [...pointer, key], kindOf(kind, key, pointer))
  }
  visit(document, [], 'other')
}

/** Converts the schemas `true` and `false` to mappings, if a member is a schema or a list of schemas. */
export function inSchemas(kind: Kind, key: string, member: unknown): unknown {
  if (kind === 'names of schemas' || (kind === 'other' && key === 'schema')) return spelled(member)
  if (kind !== 'schema') return member
  if (SINGLE.has(key)) return spelled(member)
  return LISTS.has(key) && Array.isArray(member) ? member.map(spelled) : member
}

/** Converts `true`, which accepts all values, and `false`, which accepts none, to mappings. */
export function spelled(schema: unknown): unknown {
  return schema === true ? {} : schema === false ? { not: {} } : schema
}

/** Whether a schema accepts no value. */
export function isNever(schema: unknown): boolean {
  const object = asObject(schema)
  const not = asObject(object?.not)
  return not !== undefined && Object.keys(not).length === 0 && Object.keys(object ?? {}).length === 1
}
