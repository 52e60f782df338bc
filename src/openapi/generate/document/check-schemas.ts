import { asObject, type JsonObject, type Pointer } from './pointer.ts'
import { kindOf, walkMappings } from './positions.ts'
import type { Spec } from './spec.ts'

/** @throws SpecError for a keyword with an invalid value, anywhere in the document */
export function checkSchemas(spec: Spec): void {
  walkMappings(spec.document, (mapping, pointer, kind) => {
    if (kind === 'schema') checkKeywords(spec, mapping, pointer)
    for (const [key, member] of Object.entries(mapping)) {
      const inner = kindOf(kind, key, pointer)
      const isSchema = kind === 'names of schemas' || (kind === 'other' && inner === 'schema')
      if ((isSchema || inner === 'names of schemas') && !asObject(member))
        spec.fail([...pointer, key], 'must be a mapping')
    }
  })
}

function checkKeywords(spec: Spec, schema: JsonObject, pointer: Pointer): void {
  for (const [key, value] of Object.entries(schema)) {
    const rule = RULES.find(({ keywords }) => keywords.has(key))
    if (rule && !rule.takes(value)) spec.fail([...pointer, key], `"${key}" must be ${rule.what}`)
  }
  for (const pattern of Object.keys(asObject(schema.patternProperties) ?? {})) {
    const fault = patternFault(pattern)
    if (fault !== undefined)
      spec.fail([...pointer, 'patternProperties', pattern], `is not a valid regular expression: ${fault}`)
  }
}

/** Returns the fault of a regular expression; undefined if it is valid. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

interface Rule {
  keywords: ReadonlySet<string>
  what: string
  takes(value: unknown): boolean
}

function rule(keywords: string, what: string, takes: (value: unknown) => boolean): Rule {
  return { keywords: new Set(keywords.split(' ')), what, takes }
}

const isNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string')
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isMapping = (value: unknown) => asObject(value) !== undefined

const RULES: Rule[] = [
  rule('minimum maximum exclusiveMinimum exclusiveMaximum', 'a number', isNumber),
  rule('multipleOf', 'a number above 0', (value) => isNumber(value) && value > 0),
  rule(
    'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains',
    'a whole number from 0 on',
    (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
  ),
  rule('uniqueItems', 'true or false', (value) => typeof value === 'boolean'),
  rule('pattern format', 'a string', (value) => typeof value === 'string'),
  rule('enum', 'a list of at least one value', (value) => Array.isArray(value) && value.length > 0),
  rule('required', 'a list of names', isNames),
  rule('dependentRequired', 'a mapping of lists of names', (value) => {
    return isMapping(value) && Object.values(asObject(value) ?? {}).every(isNames)
  }),
  rule('allOf anyOf oneOf prefixItems', 'a list of schemas', (value) => {
    return Array.isArray(value) && value.length > 0 && value.every(isMapping)
  }),
  rule('items not if then else contains propertyNames', 'a schema', isMapping),
  rule('additionalProperties unevaluatedProperties unevaluatedItems', 'a schema, true or false', (value) => {
    return typeof value === 'boolean' || isMapping(value)
  }),
  rule('discriminator', 'a mapping with a propertyName', (value) => {
    const { propertyName, mapping } = asObject(value) ?? {}
    return typeof propertyName === 'string' && (mapping === undefined || isMapping(mapping))
  }),
]
