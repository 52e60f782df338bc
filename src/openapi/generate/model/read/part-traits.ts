import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import type { Part } from '../whole-schema.ts'

/** The properties of a part's content, from its schema. */
export interface PartTraits {
  /** Types without `null`, which a part cannot have. */
  types: Set<string>
  /** Whether the content is bytes: a string with `format: binary` or a `contentMediaType`, or an unrestricted value. */
  isFile: boolean
  /** Whether the content is a text that encodes bytes, such as base64. */
  isEncoded: boolean
  minLength: number | undefined
  maxLength: number | undefined
}

/** Collects the properties from a schema and its parts. */
export function traitsOf(spec: Spec, given: JsonObject, at: Pointer): PartTraits {
  const types = new Set<string>()
  const [least, most]: [number[], number[]] = [[], []]
  let [isBinary, isEncoded, isAnything] = [false, false, true]
  const visit = (schema: JsonObject, place: Pointer, depth: number): void => {
    if (typeof schema.$ref === 'string') {
      const { $ref, ...beside } = schema
      const { value, pointer } = spec.resolve({ $ref }, place)
      if (depth <= 20) visit(value, pointer, depth + 1)
      visit(beside, place, depth + 1)
      return
    }
    if (schema.type === 'null') return
    const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : []
    for (const type of schema.type === undefined ? values.map((value) => typeof value) : [schema.type].flat())
      if (type !== 'null') types.add(String(type))
    if (asObject(schema.properties)) types.add('object')
    if (schema.format === 'binary' || schema.contentMediaType !== undefined) isBinary = true
    if (schema.contentEncoding !== undefined) isEncoded = true
    if (Object.keys(schema).some((key) => !OPEN.has(key) && !key.startsWith('x-'))) isAnything = false
    if (typeof schema.minLength === 'number') least.push(schema.minLength)
    if (typeof schema.maxLength === 'number') most.push(schema.maxLength)
    if (depth > 20) return
    for (const key of COMBINING)
      for (const [index, branch] of ((schema[key] ?? []) as JsonObject[]).entries())
        visit(branch, [...place, key, index], depth + 1)
  }
  visit(given, at, 0)
  return {
    types,
    isFile: !isEncoded && (isBinary || isAnything),
    isEncoded,
    minLength: least.length > 0 ? Math.max(...least) : undefined,
    maxLength: most.length > 0 ? Math.min(...most) : undefined,
  }
}

/** Returns the branches of a union that are files, and those that are values; undefined unless it has both. */
export function fileOrValue(
  spec: Spec,
  given: JsonObject,
  at: Pointer,
): Record<'files' | 'values', Part[]> | undefined {
  const some = branchesOf(spec, given, at) ?? []
  const isFile = (branch: Part) => traitsOf(spec, branch.schema, branch.pointer).isFile
  const [files, values] = [some.filter(isFile), some.filter((branch) => !isFile(branch))]
  return files.length > 0 && values.length > 0 ? { files, values } : undefined
}

/** Returns the item and the list of a union of both, such as a file or several files; undefined for other schemas. */
export function oneOrSeveral(spec: Spec, given: JsonObject, at: Pointer): { item: Part } | undefined {
  const branches = branchesOf(spec, given, at) ?? []
  const isList = (branch: Part) => spec.resolve(branch.schema, branch.pointer).value.type === 'array'
  const [lists, items] = [branches.filter(isList), branches.filter((branch) => !isList(branch))]
  const [item, ...more] = items
  if (!item || lists.length === 0) return undefined
  const union = { schema: { anyOf: items.map(({ schema }) => schema) }, pointer: at }
  return { item: more.length === 0 ? item : union }
}

/** Returns the branches of a union without `null`; undefined for other schemas. */
function branchesOf(spec: Spec, given: JsonObject, at: Pointer): Part[] | undefined {
  const { value: schema, pointer } = spec.resolve(given, at)
  const key = ['oneOf', 'anyOf'].find((one) => Array.isArray(schema[one]))
  if (key === undefined) return undefined
  return (schema[key] as JsonObject[])
    .map((branch, index): Part => ({ schema: branch, pointer: [...pointer, key, index] }))
    .filter((branch) => branch.schema.type !== 'null')
}

const COMBINING = ['allOf', 'anyOf', 'oneOf']

/** Keywords that do not determine the type of a value. */
const OPEN = new Set([
  ...COMBINING,
  ...'title description default deprecated readOnly writeOnly example examples externalDocs $comment'.split(' '),
  ...'minLength maxLength contentMediaType'.split(' '),
])
