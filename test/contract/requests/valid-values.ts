import fc, { type Arbitrary } from 'fast-check'
import type { Json, Schema } from '../document.ts'

export interface ValueSources {
  follow(schema: Schema): Schema
  /** Instead of what a schema allows, part of it: by the component's name, by a property's, or by a parameter's such as `path.seq`. */
  narrow?(name: string, schema: Schema): Arbitrary<Json> | undefined
}

export type ValidValues = (schema: Schema, name?: string) => Arbitrary<Json>

/** Names that the service refuses wherever they stand. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor'])

/** Makes arbitraries of the values that a schema allows, edges included. */
export function createValidValues({ follow, narrow = () => undefined }: ValueSources): ValidValues {
  function valid(schema: Schema, name?: string): Arbitrary<Json> {
    const component = componentName(schema)
    const narrowed = (component && narrow(component, schema)) ?? (name && narrow(name, schema)) ?? undefined
    if (narrowed) return narrowed
    const whole = follow(schema)
    if (whole.const !== undefined) return fc.constant(whole.const)
    if (whole.enum !== undefined) return fc.constantFrom(...(whole.enum as Json[]))
    const branches = (whole.oneOf ?? whole.anyOf) as Schema[] | undefined
    if (branches) return fc.oneof(...branches.map((branch) => valid(branch)))
    const types = whole.type === undefined ? ['boolean', 'string', 'number', 'null'] : [whole.type].flat()
    return fc.oneof(...types.map((type) => ofType(String(type), whole)))
  }

  function ofType(type: string, schema: Schema): Arbitrary<Json> {
    switch (type) {
      case 'string':
        return strings(schema)
      case 'integer':
        return integers(schema)
      case 'number':
        return fc.double({ ...numberRange(schema), noNaN: true, noDefaultInfinity: true })
      case 'boolean':
        return fc.boolean()
      case 'array':
        return arrays(schema)
      case 'object':
        return objects(schema)
      case 'null':
        return fc.constant(null)
    }
    throw new Error(`There is no type ${type}`)
  }

  function arrays(schema: Schema): Arbitrary<Json> {
    const { minItems = 0, maxItems = 4, uniqueItems } = schema
    const limits = { minLength: Number(minItems), maxLength: Math.max(Number(minItems), Math.min(Number(maxItems), 4)) }
    const items = valid((schema.items ?? {}) as Schema)
    return uniqueItems === true
      ? fc.uniqueArray(items, { ...limits, comparator: 'SameValue' })
      : fc.array(items, limits)
  }

  function objects(schema: Schema): Arbitrary<Json> {
    const properties = (schema.properties ?? {}) as Record<string, Schema>
    const known = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, valid(property, name)]),
    )
    const requiredKeys = (schema.required ?? []) as string[]
    const { additionalProperties, minProperties = 0 } = schema
    const further =
      typeof additionalProperties === 'object'
        ? fc.dictionary(
            fc.string({ maxLength: 12 }).filter((name) => !REFUSED_NAMES.has(name)),
            valid(additionalProperties as Schema),
            { maxKeys: 3, noNullPrototype: true },
          )
        : fc.constant({})
    return fc
      .tuple(fc.record(known, { requiredKeys, noNullPrototype: true }), further)
      .map(([own, more]) => ({ ...more, ...own }) as Record<string, Json>)
      .filter((object) => Object.keys(object).length >= Number(minProperties))
  }

  return valid
}

export function componentName({ $ref }: Schema): string | undefined {
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined
}

export function integers({ minimum = -1_000_000, maximum = 1_000_000 }: Schema): Arbitrary<number> {
  return fc.integer({ min: Number(minimum), max: Number(maximum) })
}

function numberRange({ minimum, maximum }: Schema): { min?: number; max?: number } {
  return {
    ...(minimum !== undefined && { min: Number(minimum) }),
    ...(maximum !== undefined && { max: Number(maximum) }),
  }
}

/** How many code points, as JSON Schema counts. */
export const lengthOf = (text: string): number => [...text].length

export function isLengthWithin(text: string, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema): boolean {
  const length = lengthOf(text)
  return length >= Number(minLength) && length <= Number(maxLength)
}

const ofPattern = new Map<string, Arbitrary<string>>()

/** Made once for each pattern: it takes milliseconds, and an operation asks for it hundreds of times. */
function matching(pattern: string): Arbitrary<string> {
  const known = ofPattern.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'), { size: '-1' })
  ofPattern.set(pattern, known)
  return known
}

export function strings(schema: Schema): Arbitrary<string> {
  const { pattern, format, minLength = 0, maxLength } = schema
  if (format === 'date-time')
    return fc
      .date({ min: new Date('1970-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
  if (format === 'uuid') return fc.uuid()
  if (pattern !== undefined)
    return matching(String(pattern)).filter((text) => text.isWellFormed() && isLengthWithin(text, schema))
  const limits = { minLength: Number(minLength), ...(maxLength !== undefined && { maxLength: Number(maxLength) }) }
  const any = fc.string({ ...limits, unit: 'binary' })
  return maxLength === undefined
    ? any
    : fc.oneof({ weight: 9, arbitrary: any }, fc.constant('x'.repeat(Number(maxLength))))
}

/** Any value of a JSON type. */
export function valueOfType(type: string): Arbitrary<Json> {
  switch (type) {
    case 'string':
      return fc.constantFrom<Json>('a', '1', 'true', '')
    case 'number':
      return fc.constantFrom<Json>(0, 1, -1.5, 1e300)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.constantFrom<Json>([], [1], [[]])
    case 'object':
      return fc.constantFrom<Json>({}, { a: 1 })
    default:
      return fc.constant(null)
  }
}
