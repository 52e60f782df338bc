import fc from 'fast-check'

type Schema = Record<string, unknown>

/** From here on, only what must be there. */
const DEEP = 5

/** Plain values that fit a component of a document, mostly: what a schema cannot promise by itself is left to the validators. */
export function fittingValues(document: object) {
  const { components } = document as { components?: { schemas?: Record<string, Schema> } }
  const schemas = components?.schemas ?? {}

  const made = new Map<string, fc.Arbitrary<unknown>>()

  /** With examples among its values, since a pattern may be too much for chance. */
  function ofComponent(name: string, depth: number): fc.Arbitrary<unknown> {
    const key = `${name} ${depth}`
    const before = made.get(key)
    if (before) return before
    const schema = schemas[name] ?? {}
    const examples = (schema.examples ?? []) as unknown[]
    const generated = ofSchema(schema, depth)
    const values =
      examples.length === 0
        ? generated
        : fc.oneof({ arbitrary: generated, weight: 5 }, { arbitrary: fc.constantFrom(...examples), weight: 1 })
    made.set(key, values)
    return values
  }

  function ofSchema(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
    if (name !== undefined) return ofComponent(name, depth + 1)
    const branches = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined
    if (branches) {
      const left = depth > DEEP ? branches.slice(-1) : branches
      return fc.oneof(...left.map((branch) => ofSchema(branch, depth + 1)))
    }
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
    if ('const' in schema) return fc.constant(schema.const)
    const types = [schema.type].flat().filter((type) => type !== undefined)
    if (types.length === 0) return anything
    return fc.oneof(...types.map((type) => typed(String(type), schema, depth)))
  }

  function typed(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({
          min: Number(schema.minimum ?? -1000),
          max: Math.min(Number(schema.maximum ?? 1e9), 2 ** 31 - 1),
        })
      case 'number':
        return fc.double({ min: Number(schema.minimum ?? -1e9), max: Number(schema.maximum ?? 1e9), noNaN: true })
      case 'string':
        return text(schema)
      case 'array': {
        const min = Number(schema.minItems ?? 0)
        if (depth > DEEP && min === 0) return fc.constant([])
        const max = Math.max(min, Math.min(3, Number(schema.maxItems ?? 3)))
        return fc.array(ofSchema((schema.items ?? {}) as Schema, depth + 1), { minLength: min, maxLength: max })
      }
      default:
        return object(schema, depth)
    }
  }

  function object(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const required = (schema.required ?? []) as string[]
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>).filter(
      ([name]) => depth <= DEEP || required.includes(name),
    )
    const described = fc.record(
      Object.fromEntries(properties.map(([name, property]) => [name, ofSchema(property, depth + 1)])),
      {
        requiredKeys: properties.map(([name]) => name).filter((name) => required.includes(name)),
        noNullPrototype: true,
      },
    )
    if (schema.additionalProperties === false) return described
    const rest = typeof schema.additionalProperties === 'object' ? (schema.additionalProperties as Schema) : undefined
    const more = fc.dictionary(fc.string({ maxLength: 5 }), rest ? ofSchema(rest, depth + 1) : anything, {
      maxKeys: 2,
      noNullPrototype: true,
    })
    return fc.tuple(more, described).map(([others, known]) => ({ ...others, ...known }))
  }

  return (name: string) => ofComponent(name, 0)
}

const anything = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)

function text({ format, pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time')
    return fc.oneof(
      fc
        .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.constantFrom('2026-11-24T08:00:00Z', '2026-11-24t08:00:00.5+09:00', '2026-12-31T23:59:60z'),
    )
  if (format === 'uri') return fc.webUrl()
  if (typeof pattern === 'string') {
    // Whether a lookahead or a length is met is left to chance.
    const simple = pattern.replaceAll(/\(\?[=!][^)]*\)/g, '')
    return fc.stringMatching(new RegExp(simple, 'u')).map((value) => value.slice(0, Number(maxLength ?? 200)))
  }
  const min = Number(minLength ?? 0)
  return fc.string({ unit: 'binary', minLength: min, maxLength: Math.min(Math.max(60, min), Number(maxLength ?? 60)) })
}

/** Values as no JSON text holds them, or not as they are. */
export const oddValues = fc.constantFrom<(seed: unknown) => unknown>(
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 1e300,
  () => 0.5,
  () => '',
  () => '\ud800',
  () => 'a\udc00"\\\n',
  () => '😀'.repeat(40),
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => () => 1,
  () => Symbol('odd'),
  () => new Date(0),
  () => new Map([['a', 1]]),
  (seed) => new Proxy(Object(seed), {}),
  (seed) => ({ toJSON: () => seed }),
  (seed) => Object.assign(Object.create({ inherited: 1 }), seed),
  (seed) => Object.create(seed as object | null),
  (seed) => Object.assign(Object.create(null), seed),
  (seed) =>
    typeof seed === 'object' && seed !== null ? Object.defineProperty({ ...seed }, 'hidden', { value: 1 }) : seed,
  (seed) => (typeof seed === 'object' && seed !== null ? Object.assign([], seed) : [seed]),
  (seed) => (Array.isArray(seed) ? Object.assign([...seed], { length: seed.length + 1 }) : [seed, seed]),
  (seed) => (Array.isArray(seed) ? Object.assign([...seed], { toJSON: () => 'list' }) : seed),
)

/** A copy of a value with something odd somewhere in it; `path` chooses where. */
export function withOdd(
  value: unknown,
  odd: (seed: unknown) => unknown,
  path: readonly number[],
  member: string,
): unknown {
  const [first, ...rest] = path
  const isInner = first !== undefined && typeof value === 'object' && value !== null && Object.keys(value).length > 0
  if (!isInner) {
    const made = oddOf(odd, value)
    // As a further member as often as in place of the value.
    if (member !== '' && typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ...value, [member]: made }
    return made
  }
  const keys = Object.keys(value)
  const key = keys[first % keys.length] ?? ''
  const inner = withOdd((value as Record<string, unknown>)[key], odd, rest, member)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? inner : item))
  return { ...value, [key]: inner }
}

function oddOf(odd: (seed: unknown) => unknown, value: unknown): unknown {
  try {
    return odd(value)
  } catch {
    return odd({})
  }
}
