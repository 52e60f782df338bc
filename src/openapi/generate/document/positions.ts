import { asObject, type JsonObject, type Pointer } from './pointer.ts'

/** Keywords that hold data, not schemas: a `$ref` in there is just a member of that name. */
export const DATA_KEYWORDS: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'examples', 'value'])

/** What a mapping of a specification is: the names that it holds are keywords, or somebody's own. */
export type Kind = 'schema' | 'names of schemas' | 'names' | 'examples' | 'other'

/** Whether the keys are names of somebody's own, `$ref` among them. */
export function isNames(kind: Kind): boolean {
  return kind === 'names of schemas' || kind === 'names' || kind === 'examples'
}

/** What a member of a mapping is; `to` is where the mapping is in the document. */
export function kindOf(kind: Kind, key: string, to: Pointer): Kind {
  if (kind === 'names of schemas') return 'schema'
  if (kind === 'names' || kind === 'examples') return 'other'
  if (kind === 'schema') return NAMES_OF_SCHEMAS.has(key) ? 'names of schemas' : 'schema'
  if (key === 'schema') return 'schema'
  if (to.length === 1 && to[0] === 'components')
    return key === 'schemas' ? 'names of schemas' : key === 'examples' ? 'examples' : 'names'
  if (key === 'examples') return 'examples'
  return NAMES.has(key) ? 'names' : 'other'
}

/** Keywords that hold schemas by names. */
export const NAMES_OF_SCHEMAS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas'])
/** Keywords whose schemas are for the same value. */
export const SAME_VALUE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'])

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

/** Whether a member holds what is no part of the description. */
export function isData(kind: Kind, key: string): boolean {
  if (kind === 'schema') return DATA_KEYWORDS.has(key) || key.startsWith('x-')
  // Of extensions nothing is known, but for the one that the generator reads.
  return kind === 'other' && (key === 'example' || key === 'value' || (key.startsWith('x-') && key !== 'x-websocket'))
}

/**
 * Tells of every mapping of a document that is part of the description, with where it is and what: not of data, which may hold anything.
 * `enters` keeps members from being looked into.
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
      if (enters(key) && !isData(kind, key)) visit(member, [...pointer, key], kindOf(kind, key, pointer))
  }
  visit(document, [], 'other')
}

const SINGLE = new Set(['contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then', 'contentSchema'])
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])

/** The schemas `true` and `false` as mappings, where a member is a schema or a list of them. */
export function inSchemas(kind: Kind, key: string, member: unknown): unknown {
  if (kind === 'names of schemas' || (kind === 'other' && key === 'schema')) return spelled(member)
  if (kind !== 'schema') return member
  if (SINGLE.has(key)) return spelled(member)
  return LISTS.has(key) && Array.isArray(member) ? member.map(spelled) : member
}

/** `true` takes everything, `false` nothing. */
export function spelled(schema: unknown): unknown {
  return schema === true ? {} : schema === false ? { not: {} } : schema
}

/** Whether a schema takes nothing. */
export function isNever(schema: unknown): boolean {
  const object = asObject(schema)
  const not = asObject(object?.not)
  return not !== undefined && Object.keys(not).length === 0 && Object.keys(object ?? {}).length === 1
}
