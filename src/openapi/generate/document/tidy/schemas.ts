import { asObject, type JsonObject, type Pointer } from '../places/pointer.ts'
import { holdsSchemas, kindOf, walkMappings } from '../places/positions.ts'
import type { Report } from './report.ts'

/**
 * Reports keywords with invalid values, anywhere in the document. Keywords that JSON Schema and OpenAPI do not have, and patterns that
 * JavaScript cannot read, are reported and removed, in place.
 */
export function tidySchemas(document: JsonObject, report: Report): void {
  walkMappings(document, (mapping, pointer, kind) => {
    if (kind === 'schema') tidyKeywords(mapping, pointer, report)
    for (const [key, member] of Object.entries(mapping)) {
      const inner = kindOf(kind, key, pointer)
      const isSchema = kind === 'names of schemas' || (kind === 'other' && key === 'schema')
      if ((isSchema || inner === 'names of schemas') && !asObject(member) && !(kind === 'schema' && !holdsSchemas(key)))
        report.fault([...pointer, key], 'must be a mapping')
    }
  })
}

function tidyKeywords(schema: JsonObject, pointer: Pointer, report: Report): void {
  for (const [key, value] of Object.entries(schema)) {
    const rule = RULES.get(key)
    if (rule && !rule.takes(value)) report.fault([...pointer, key], `"${key}" must be ${rule.what}`)
    else if (!rule && !KNOWN.has(key) && !key.startsWith('x-')) {
      report.warn([...pointer, key], `uses "${key}", which is not supported`, 'it is ignored')
      delete schema[key]
    }
  }
  for (const type of schema.type === undefined ? [] : [schema.type].flat())
    if (!TYPES.has(String(type))) report.fault([...pointer, 'type'], `unknown type ${JSON.stringify(type)}`)
  if (typeof schema.pattern === 'string' && !tidyPattern(schema.pattern, [...pointer, 'pattern'], report))
    delete schema.pattern
  const patterns = asObject(schema.patternProperties) ?? {}
  for (const pattern of Object.keys(patterns))
    if (!tidyPattern(pattern, [...pointer, 'patternProperties', pattern], report)) delete patterns[pattern]
}

/** Returns whether a regular expression can be checked. */
function tidyPattern(pattern: string, pointer: Pointer, report: Report): boolean {
  const fault = patternFault(pattern, 'u')
  if (fault === undefined) return true
  const isUsable = patternFault(pattern, '') === undefined
  report.warn(
    pointer,
    `is not a valid regular expression: ${fault}`,
    isUsable ? 'it is used without the flag "u"' : 'it is not checked',
  )
  return isUsable
}

function patternFault(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Returns the flags of a regular expression: `u`, unless it is valid only without. */
export function flagsOf(pattern: string): 'u' | '' {
  return patternFault(pattern, 'u') === undefined ? 'u' : ''
}

interface Rule {
  what: string
  takes(value: unknown): boolean
}

function rule(keywords: string, what: string, takes: (value: unknown) => boolean): [string, Rule][] {
  return keywords.split(' ').map((keyword) => [keyword, { what, takes }])
}

const isNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string')
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isMapping = (value: unknown) => asObject(value) !== undefined

const RULES = new Map<string, Rule>([
  ...rule('minimum maximum exclusiveMinimum exclusiveMaximum', 'a number', isNumber),
  ...rule('multipleOf', 'a number above 0', (value) => isNumber(value) && value > 0),
  ...rule(
    'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains',
    'a whole number from 0 on',
    (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
  ),
  ...rule('uniqueItems', 'true or false', (value) => typeof value === 'boolean'),
  ...rule('pattern format', 'a string', (value) => typeof value === 'string'),
  ...rule('enum', 'a list of at least one value', (value) => Array.isArray(value) && value.length > 0),
  ...rule('required', 'a list of names', isNames),
  ...rule('dependentRequired', 'a mapping of lists of names', (value) => {
    return isMapping(value) && Object.values(asObject(value) ?? {}).every(isNames)
  }),
  ...rule('allOf anyOf oneOf prefixItems', 'a list of schemas', (value) => {
    return Array.isArray(value) && value.length > 0 && value.every(isMapping)
  }),
  ...rule('items not if then else contains propertyNames', 'a schema', isMapping),
  ...rule('additionalProperties unevaluatedProperties unevaluatedItems', 'a schema, true or false', (value) => {
    return typeof value === 'boolean' || isMapping(value)
  }),
  ...rule('discriminator', 'a mapping with a propertyName', (value) => {
    const { propertyName, mapping } = asObject(value) ?? {}
    return typeof propertyName === 'string' && (mapping === undefined || isMapping(mapping))
  }),
])

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** Keywords that have no rule above. */
const KNOWN = new Set(
  `$ref type const properties patternProperties dependentSchemas title description default deprecated readOnly writeOnly example
  examples externalDocs xml contentEncoding contentMediaType contentSchema $comment $schema`.split(/\s+/),
)
