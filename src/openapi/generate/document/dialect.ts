import { asObject, type JsonObject } from './places/pointer.ts'

/** Returns the keywords of a schema that only OpenAPI 3.0 has. */
export function hasOldKeywords(schema: JsonObject): string[] {
  return ['nullable', 'exclusiveMinimum', 'exclusiveMaximum'].filter((key) => typeof schema[key] === 'boolean')
}

/** Converts a schema object from OpenAPI 3.0 to 3.1: `nullable` becomes a type, exclusive limits become numbers. Does not convert subschemas. */
export function toCurrentDialect(schema: JsonObject): JsonObject {
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  if (nullable === undefined && exclusiveMinimum === undefined && exclusiveMaximum === undefined) return schema
  let current: JsonObject = rest
  if (exclusiveMinimum === true) current = exclude(current, 'minimum', 'exclusiveMinimum')
  if (exclusiveMaximum === true) current = exclude(current, 'maximum', 'exclusiveMaximum')
  // Numbers are already in the later dialect.
  if (exclusiveMinimum !== undefined && typeof exclusiveMinimum !== 'boolean')
    current = { ...current, exclusiveMinimum }
  if (exclusiveMaximum !== undefined && typeof exclusiveMaximum !== 'boolean')
    current = { ...current, exclusiveMaximum }
  return nullable === true ? orNull(current) : current
}

function exclude(schema: JsonObject, limit: string, excluded: string): JsonObject {
  const { [limit]: value, ...rest } = schema
  return value === undefined ? rest : { ...rest, [excluded]: value }
}

function orNull(schema: JsonObject): JsonObject {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  if (types.includes('null')) return schema
  if (types.every((type) => typeof type === 'string')) {
    const values = Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {}
    return { ...schema, ...values, type: [...types, 'null'] }
  }
  const { description, title, default: value, example, ...rest } = schema
  const said = Object.fromEntries(
    Object.entries({ description, title, default: value, example }).filter(([, text]) => text !== undefined),
  )
  return asObject(rest) && Object.keys(rest).length > 0 ? { ...said, anyOf: [rest, { type: 'null' }] } : said
}
