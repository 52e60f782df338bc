import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import type { BodyPart } from '../model.ts'
import type { Part } from '../whole-schema.ts'
import { fileOrValue, traitsOf } from './part-traits.ts'

/** Marks the schema of a file, and schemas that contain one. ajv accepts any value for it, and its type is `Blob`. */
const FILE = 'x-generated-file'

export function isFileSchema(schema: object): boolean {
  return FILE in schema
}

/** Returns the schema of a multipart form with its files marked. Copies of the schemas that contain files replace references to them. */
export function withFiles(spec: Spec, given: JsonObject, at: Pointer, parts: readonly BodyPart[]): JsonObject {
  const files = new Set(parts.filter(({ is }) => is === 'file').map(({ name }) => name))
  if (files.size === 0) return given

  const visitForm = (schema: JsonObject, place: Pointer): JsonObject => {
    if (typeof schema.$ref === 'string') {
      const { $ref, ...beside } = schema
      const { value, pointer } = spec.resolve({ $ref }, place)
      const target = visitForm(value, pointer)
      return Object.keys(beside).length === 0 ? target : { allOf: [target, visitForm(beside, place)] }
    }
    const within = (...tokens: (string | number)[]): Pointer => [...place, ...tokens]
    if (schema.discriminator !== undefined)
      return spec.fail(within('discriminator'), 'a form with files cannot have a discriminator')
    const copy = branches(schema, place, visitForm)
    const properties = asObject(schema.properties)
    if (properties)
      copy.properties = Object.fromEntries(
        Object.entries(properties).map(([name, property]) => {
          const member = asObject(property) ?? {}
          return [name, files.has(name) ? visitFile(member, within('properties', name)) : member]
        }),
      )
    const others = asObject(schema.additionalProperties)
    if (others && files.has(undefined)) copy.additionalProperties = visitFile(others, within('additionalProperties'))
    return copy
  }

  const visitFile = (schema: JsonObject, place: Pointer): JsonObject => {
    if (typeof schema.$ref === 'string') {
      const { $ref, ...beside } = schema
      const { value, pointer } = spec.resolve({ $ref }, place)
      const target = visitFile(value, pointer)
      return { ...target, ...(target.items ? beside : wordsOf(beside)) }
    }
    const items = asObject(schema.items)
    if (items) {
      const { isFile } = traitsOf(spec, items, [...place, 'items'])
      if (!isFile && !fileOrValue(spec, items, [...place, 'items'])) return schema
      const inner = visitFile(items, [...place, 'items'])
      return { ...schema, items: inner, ...(isFileSchema(inner) && { [FILE]: true }) }
    }
    if (schema.type === 'null') return schema
    const both = fileOrValue(spec, schema, place)
    // For ajv a file is an object, which distinguishes it from a value.
    if (both) {
      const hasObjects = both.values.some((part) => traitsOf(spec, part.schema, part.pointer).types.has('object'))
      const asFile = { type: 'object', ...(hasObjects && { required: ['bytes', 'contentType'] }) }
      const { oneOf, ...rest } = branches(schema, place, (branch, at) => {
        if (isAmong(both.files, at)) return { ...visitFile(branch, at), ...asFile }
        return spec.resolve(branch, at).value.type === 'array' ? visitFile(branch, at) : branch
      })
      if (oneOf === undefined) return rest
      // A file also fits the schema of an object.
      return hasObjects ? { ...rest, anyOf: oneOf } : { ...rest, oneOf }
    }
    const combined = Object.entries(schema).filter(([key]) => COMBINING.includes(key))
    return { ...wordsOf(schema), ...branches(Object.fromEntries(combined), place, visitFile), [FILE]: true }
  }
  return visitForm(given, at)
}

function isAmong(parts: readonly Part[], pointer: Pointer): boolean {
  return parts.some((part) => JSON.stringify(part.pointer) === JSON.stringify(pointer))
}

type Visit = (schema: JsonObject, place: Pointer) => JsonObject

/** Returns the annotations of a schema. */
function wordsOf(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => /^(title|description|deprecated)$/.test(key)))
}

const COMBINING = ['allOf', 'anyOf', 'oneOf']

function branches(schema: JsonObject, place: Pointer, visit: Visit): JsonObject {
  const copy = { ...schema }
  for (const key of COMBINING)
    if (Array.isArray(schema[key]))
      copy[key] = (schema[key] as JsonObject[]).map((branch, index) => visit(branch, [...place, key, index]))
  return copy
}
