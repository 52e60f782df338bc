import fc, { type Arbitrary } from 'fast-check'
import type { Json, Schema } from '../document.ts'
import { brokenScalars } from './broken-scalars.ts'
import { type ValidValues, valueOfType } from './valid-values.ts'

export interface Broken {
  value: Json
  /** JSON Pointer to what the service must name. */
  pointer: string
}

/** One constraint, and values that break it and nothing else. */
export interface Breach {
  /** The constraint, as a person would point to it: `/payload <HexPayload>/data maxLength`. */
  label: string
  broken: Arbitrary<Broken>
}

/** Every constraint that a schema puts on a value, wherever it lies within. */
export function createBreaches(follow: (schema: Schema) => Schema, valid: ValidValues) {
  function breaches(schema: Schema): Breach[] {
    const whole = follow(schema)
    const branches = (whole.oneOf ?? whole.anyOf) as Schema[] | undefined
    if (branches) return ofUnion(whole, branches)
    return [
      ...brokenScalars(whole).map(({ keyword, value }) => ({
        label: ` ${keyword}`,
        broken: value.map((broken): Broken => ({ value: broken, pointer: '' })),
      })),
      ...(whole.properties || whole.additionalProperties !== undefined ? ofObject(whole) : []),
      ...(whole.items ? ofArray(whole) : []),
    ]
  }

  function ofObject(schema: Schema): Breach[] {
    const own = valid(schema) as Arbitrary<Record<string, Json>>
    const properties = (schema.properties ?? {}) as Record<string, Schema>
    const within = (name: string, { label, broken }: Breach): Breach => ({
      label: `/${name}${label}`,
      broken: fc.tuple(own, broken).map(([object, { value, pointer }]) => ({
        value: { ...object, [name]: value },
        pointer: `/${escapeToken(name)}${pointer}`,
      })),
    })
    const found = Object.entries(properties).flatMap(([name, property]) =>
      breaches(property).map((breach) => within(name, breach)),
    )
    for (const name of (schema.required ?? []) as string[])
      found.push({
        label: `/${name} required`,
        broken: own.map((object) => ({ value: without(object, name), pointer: `/${escapeToken(name)}` })),
      })
    const further = schema.additionalProperties
    if (further === false) {
      const unknown = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => isUnknown(name, properties))
      found.push({
        label: ' additionalProperties',
        broken: fc
          .tuple(own, unknown)
          .map(([object, name]) => ({ value: { ...object, [name]: 1 }, pointer: `/${escapeToken(name)}` })),
      })
    } else if (typeof further === 'object')
      found.push(...breaches(further as Schema).map((breach) => within('some/name', breach)))
    if (schema.minProperties === 1)
      found.push({ label: ' minProperties', broken: fc.constant({ value: {}, pointer: '' }) })
    if (schema.maxProperties !== undefined && typeof further === 'object')
      found.push({
        label: ' maxProperties',
        broken: valid(further as Schema).map((value) => ({
          value: Object.fromEntries(
            Array.from({ length: Number(schema.maxProperties) + 1 }, (_, at) => [`n${at}`, value]),
          ),
          pointer: '',
        })),
      })
    return found
  }

  function ofArray(schema: Schema): Breach[] {
    const items = schema.items as Schema
    const own = valid(schema) as Arbitrary<Json[]>
    const found = breaches(items).map(
      ({ label, broken }): Breach => ({
        label: `/items${label}`,
        broken: fc
          .tuple(own, broken)
          .map(([list, { value, pointer }]) => ({ value: [value, ...list.slice(1)], pointer: `/0${pointer}` })),
      }),
    )
    const { minItems = 0, maxItems, uniqueItems } = schema
    if (uniqueItems === true)
      found.push({
        label: ' uniqueItems',
        broken: valid(items).map((item) => ({ value: [item, item], pointer: '' })),
      })
    if (Number(minItems) > 0)
      found.push({
        label: ' minItems',
        broken: own.map((list) => ({ value: list.slice(0, Number(minItems) - 1), pointer: '' })),
      })
    if (maxItems !== undefined)
      found.push({
        label: ' maxItems',
        broken: valid(items).map((item) => ({ value: Array(Number(maxItems) + 1).fill(item) as Json[], pointer: '' })),
      })
    return found
  }

  function ofUnion(schema: Schema, branches: Schema[]): Breach[] {
    const tag = (schema.discriminator as { propertyName: string } | undefined)?.propertyName
    const found: Breach[] = []
    if (tag !== undefined) {
      const own = valid(schema) as Arbitrary<Record<string, Json>>
      const pointer = `/${escapeToken(tag)}`
      found.push({
        label: `/${tag} discriminator`,
        broken: own.map((object) => ({ value: { ...object, [tag]: 'none-of-them' }, pointer })),
      })
      found.push({
        label: `/${tag} required`,
        broken: own.map((object) => ({ value: without(object, tag), pointer })),
      })
    }
    const types = branches.flatMap((branch) => typesOf(follow(branch)))
    const others = ['string', 'number', 'boolean', 'array', 'object', 'null'].filter((type) => !types.includes(type))
    found.push(
      ...others.map((type) => ({
        label: ` type, being ${type}`,
        broken: valueOfType(type).map((value): Broken => ({ value, pointer: '' })),
      })),
    )
    // What a branch alone asks of the type or the tag, another branch may allow.
    for (const [index, branch] of branches.entries())
      found.push(
        ...breaches(branch)
          .filter(({ label }) => !label.startsWith(' type') && !(tag !== undefined && label.startsWith(`/${tag} `)))
          .map(({ label, broken }) => ({ label: `<${index}>${label}`, broken })),
      )
    return found
  }

  function typesOf(schema: Schema): string[] {
    const branches = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined
    if (branches) return branches.flatMap((branch) => typesOf(follow(branch)))
    return [schema.type ?? 'object'].flat().map((type) => (type === 'integer' ? 'number' : String(type)))
  }

  return breaches
}

function isUnknown(name: string, properties: object): boolean {
  return !(name in properties) && name !== '__proto__' && name !== 'constructor'
}

function without(object: Record<string, Json>, name: string): Record<string, Json> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}

function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
