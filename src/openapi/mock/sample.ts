import { isNever } from '../generate/document/places/positions.ts'
import { asObject, type JsonObject, type Spec } from '../generate/document/spec.ts'
import { discriminatorOf } from '../generate/model/discriminator.ts'
import { componentName } from '../generate/model/naming.ts'
import { patternSamples } from './pattern-sample.ts'

/** From this depth on, only required members are made, so that a schema that contains itself ends. */
const DEEP = 4

/** A depth from which on only required members are made at all. */
export const REQUIRED_ONLY = Number.MAX_SAFE_INTEGER

/** How many branches of a union are tried. */
const MOST_BRANCHES = 5

/**
 * Yields functions that make values for a schema, to try until one fits: with all members and with the required ones, with examples and without, then with other branches
 * of its unions.
 */
export function* samplesOf(spec: Spec, schema: unknown): Generator<() => unknown> {
  for (const isBare of [false, true])
    for (const depth of [0, REQUIRED_ONLY]) yield () => sampleOf(spec, schema, depth, isBare)
  for (let branch = 1; branch < MOST_BRANCHES; branch++)
    for (const isBare of [false, true]) yield () => sampleOf(spec, schema, REQUIRED_ONLY, isBare, branch)
}

/**
 * Returns a value for a schema: its example, its default, or the simplest that its limits allow. With a `pattern` or `not` it is a guess that
 * the caller must check. `isBare`: without examples, which may be wrong. `branch`: which branch of the first union to take. Returns undefined for a
 * schema that requires itself, whose values have no end.
 */
export function sampleOf(spec: Spec, given: unknown, depth = 0, isBare = false, branch = 0): unknown {
  try {
    return make(spec, given, depth, isBare, branch)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function make(spec: Spec, given: unknown, depth: number, isBare: boolean, taken: number): unknown {
  const object = asObject(given)
  if (!object) return null
  const schema = mergeAll(spec, spec.resolve(object, []).value, 0)
  if (!isBare && Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0]
  if (!isBare && schema.example !== undefined) return schema.example
  if (!isBare && schema.default !== undefined) return schema.default
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const branches = ((schema.oneOf ?? schema.anyOf) as unknown[] | undefined)?.filter((branch) => !isNever(branch))
  // Below that depth, prefer null, which ends the recursion.
  if (branches && branches.length > 0) {
    const plain = branches.find((branch) => asObject(branch)?.type === 'null')
    const wanted = branches[taken % branches.length]
    const branch = depth > DEEP && taken === 0 ? (plain ?? wanted) : wanted
    const { oneOf: _, anyOf: __, discriminator: ___, ...beside } = schema
    const whole =
      beside.type === undefined && !beside.properties && !beside.required ? branch : { allOf: [beside, branch] }
    return withTag(schema, make(spec, whole, depth + 1, isBare, 0), branch)
  }
  return sampleOfType(spec, schema, depth, isBare, taken)
}

/** Sets the tag of a union's branch if the branch does not set a known one. */
function withTag(schema: JsonObject, value: unknown, branch: unknown): unknown {
  const discriminator = discriminatorOf(schema)
  const object = asObject(value)
  if (!discriminator || !object) return value
  const { tag, branches } = discriminator
  if (Object.hasOwn(branches, String(object[tag]))) return value
  const component = componentName(asObject(branch) ?? {})
  return { ...object, [tag]: Object.keys(branches).find((name) => branches[name] === component) }
}

/** Merges `allOf` into one schema. Examples of its parts are dropped: they are not examples of the whole. */
export function mergeAll(spec: Spec, schema: JsonObject, depth = 0): JsonObject {
  if (!Array.isArray(schema.allOf) || depth > 20) return schema
  const { allOf, ...own } = schema
  const merged: JsonObject = {}
  for (const part of allOf as unknown[]) {
    const {
      examples: _,
      example: __,
      ...rest
    } = mergeAll(spec, spec.resolve(asObject(part) ?? {}, []).value, depth + 1)
    join(merged, rest)
  }
  return join(merged, own)
}

function join(merged: JsonObject, part: JsonObject): JsonObject {
  const properties = { ...asObject(merged.properties), ...asObject(part.properties) }
  const required = [...((merged.required as string[]) ?? []), ...((part.required as string[]) ?? [])]
  return Object.assign(merged, part, { properties, required })
}

function sampleOfType(spec: Spec, schema: JsonObject, depth: number, isBare: boolean, branch: number): unknown {
  const types = [schema.type].flat()
  const type = types.find((one) => one !== 'null') ?? (schema.properties ? 'object' : types[0])
  switch (type) {
    case 'string':
      return sampleText(schema)
    case 'integer':
    case 'number':
      return sampleNumber(schema, type === 'integer')
    case 'boolean':
      return true
    case 'array':
      return sampleList(spec, schema, depth, isBare, branch)
    case 'object':
      return sampleObject(spec, schema, depth, isBare, branch)
    case 'null':
      return null
    default:
      if (typeof schema.format === 'string') return sampleText(schema)
      return schema.required ? sampleObject(spec, schema, depth, isBare, branch) : 'text'
  }
}

const TEXTS: Record<string, string> = {
  'date-time': '2026-11-24T08:00:00Z',
  date: '2026-11-24',
  time: '08:00:00Z',
  duration: 'PT1M',
  email: 'someone@example.org',
  hostname: 'example.org',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.org/',
  'uri-reference': '/',
  uuid: '00000000-0000-4000-8000-000000000000',
  byte: 'AA==',
  'json-pointer': '/a',
  regex: '.',
}

function sampleText({ format, pattern, minLength = 0, maxLength }: JsonObject): string {
  if (typeof pattern === 'string') {
    const isFit = (text: string) =>
      text.length >= Number(minLength) && text.length <= Number(maxLength ?? Infinity) && fits(pattern, text)
    const text = patternSamples(pattern, Number(minLength)).find(isFit)
    if (text !== undefined) return text
  }
  const known = Object.hasOwn(TEXTS, String(format)) ? TEXTS[String(format)] : undefined
  if (known !== undefined) return known
  const text = 'text'.padEnd(Number(minLength), '.')
  return typeof maxLength === 'number' ? text.slice(0, maxLength) : text
}

function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text)
  } catch {
    return false
  }
}

function sampleNumber(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject,
  isInteger: boolean,
): number {
  const step = typeof multipleOf === 'number' ? multipleOf : isInteger ? 1 : 0.5
  const low = Math.max(
    Number(minimum ?? Number.NEGATIVE_INFINITY),
    Number(exclusiveMinimum ?? Number.NEGATIVE_INFINITY),
  )
  const high = Math.min(
    Number(maximum ?? Number.POSITIVE_INFINITY),
    Number(exclusiveMaximum ?? Number.POSITIVE_INFINITY),
  )
  const fits = (value: number) =>
    value >= low && value <= high && value !== exclusiveMinimum && value !== exclusiveMaximum
  const start = Number.isFinite(low)
    ? Math.ceil(low / step) * step
    : Number.isFinite(high)
      ? Math.floor(high / step) * step
      : 0
  return [0, start, start + step, start - step, (low + high) / 2].find(fits) ?? start
}

function sampleList(spec: Spec, schema: JsonObject, depth: number, isBare: boolean, branch: number): unknown[] {
  const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems : []
  const first = prefix.map((item) => make(spec, item, depth + 1, isBare, branch))
  const least = Number(schema.minItems ?? 0)
  const wanted =
    isNever(schema.items) || (depth > DEEP && least === 0) || schema.maxItems === 0 ? 0 : Math.max(1, least)
  if (schema.contains !== undefined)
    for (let n = Number(schema.minContains ?? 1); n > 0; n--)
      first.push(make(spec, { allOf: [schema.items ?? {}, schema.contains] }, depth + 1, isBare, branch))
  while (first.length < wanted) first.push(make(spec, schema.items ?? {}, depth + 1, isBare, branch))
  return first
}

function sampleObject(spec: Spec, schema: JsonObject, depth: number, isBare: boolean, branch: number): JsonObject {
  const required = new Set((schema.required ?? []) as string[])
  const object: JsonObject = {}
  // Write-only members, which are not in answers.
  const hidden = new Set<string>()
  for (const [name, property] of Object.entries(asObject(schema.properties) ?? {})) {
    const { value } = spec.resolve(asObject(property) ?? {}, [])
    if (value.writeOnly === true || asObject(property)?.writeOnly === true) hidden.add(name)
    if (hidden.has(name) || isNever(value)) continue
    if (required.has(name) || depth < DEEP) object[name] = make(spec, property, depth + 1, isBare, branch)
  }
  for (const [name, more] of Object.entries(asObject(schema.dependentRequired) ?? {}))
    if (Object.hasOwn(object, name)) for (const other of more as string[]) required.add(other)
  for (const name of required)
    if (!Object.hasOwn(object, name) && !hidden.has(name))
      object[name] = make(spec, schema.additionalProperties ?? { type: 'string' }, depth + 1, isBare, branch)
  return object
}
