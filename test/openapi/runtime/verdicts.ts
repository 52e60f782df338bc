import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type { Spec } from '../../../src/openapi/generate/document/spec.ts'
import { sampleOf } from '../../../src/openapi/mock/sample.ts'

type Verdict = (value: unknown) => boolean

/** What ajv says by itself of values of a component: the document as it is, and nothing of what the generator does to it. */
export function createOracle(spec: Spec): (component: string) => Verdict {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    multipleOfPrecision: 6,
    ownProperties: true,
  })
  addFormats.default(ajv)
  compareByContent(ajv)
  ajv.addSchema({ ...spec.document, $id: 'document:' })
  const verdictOf = (component: string): Verdict => {
    const ref = `#/components/schemas/${component}`
    const { discriminator } = spec.resolve({ $ref: ref }, []).value
    const { propertyName, mapping } = (discriminator ?? {}) as {
      propertyName?: string
      mapping?: Record<string, string>
    }
    if (propertyName === undefined) return ajv.compile({ $ref: `document:${ref}` })
    // Which ajv leaves out of account: the tag decides alone.
    const branches = new Map(
      Object.entries(mapping ?? {}).map(([tag, to]) => [tag, verdictOf(to.split('/').at(-1) ?? '')]),
    )
    return (value) => {
      const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, propertyName)
      const tag = isObject ? (value as Record<string, unknown>)[propertyName] : undefined
      return typeof tag === 'string' && branches.get(tag)?.(value) === true
    }
  }
  return verdictOf
}

/** ajv compares by what an object's own `valueOf` and `toString` return, and throws where they are members of any other kind. */
function compareByContent(ajv: Ajv2020): void {
  for (const keyword of ['const', 'enum', 'uniqueItems']) ajv.removeKeyword(keyword)
  ajv.addKeyword({ keyword: 'const', validate: isDeepStrictEqual })
  ajv.addKeyword({
    keyword: 'enum',
    validate: (allowed: unknown[], value: unknown) => allowed.some((each) => isDeepStrictEqual(each, value)),
  })
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    validate: (isWanted: boolean, items: unknown[]) =>
      !isWanted || items.every((item, at) => !items.slice(0, at).some((other) => isDeepStrictEqual(item, other))),
  })
}

const PLAIN = [
  null,
  '',
  'a',
  'text',
  0,
  1,
  7,
  -1,
  1.5,
  2 ** 40,
  true,
  [],
  {},
  [1],
  [7],
  ['a'],
  { a: 1 },
  { x: 'y' },
  '2026-11-24',
  'AA==',
]
const MEMBERS = [
  'a',
  'b',
  'c',
  'x',
  's1',
  'name',
  'kind',
  'extra',
  'valueOf',
  'isPrototypeOf',
  'hasOwnProperty',
  'constructor',
]

/** Values that fit a component, nearly fit, or do not at all. */
export function valuesNear(spec: Spec, component: string): fc.Arbitrary<unknown> {
  const { oneOf, anyOf } = spec.resolve({ $ref: `#/components/schemas/${component}` }, []).value
  const branches = [oneOf, anyOf].flat().filter((branch) => branch !== undefined)
  const seeds = [0, 4, Number.MAX_SAFE_INTEGER].map((depth) =>
    sampleOf(spec, { $ref: `#/components/schemas/${component}` }, depth),
  )
  const all = [...seeds, ...branches.map((branch) => sampleOf(spec, branch)), ...PLAIN]
  const plain = all.filter((value) => value !== undefined).map((value) => JSON.stringify(value))
  const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 12 })
  return fc
    .tuple(fc.constantFrom(...plain), fc.array(choices, { maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(change, JSON.parse(text)))
}

/** One change somewhere within a value, by the choices. */
function change(value: unknown, [first = 0, second = 0, ...rest]: number[]): unknown {
  const plain = () => structuredClone(PLAIN[second % PLAIN.length])
  if (typeof value !== 'object' || value === null || first % 5 === 0) return plain()
  if (Array.isArray(value)) {
    const at = second % (value.length + 1)
    if (first % 5 === 1 || at === value.length) return [...value, value.length > 0 && second % 2 ? value[0] : plain()]
    if (first % 5 === 2) return value.filter((_, index) => index !== at)
    return value.map((item, index) => (index === at ? change(item, rest) : item))
  }
  const names = Object.keys(value)
  const name = names[second % (names.length + 1)]
  if (first % 5 === 1 || name === undefined)
    return { ...value, [MEMBERS[second % MEMBERS.length] ?? '']: structuredClone(PLAIN[first % PLAIN.length]) }
  const { [name]: member, ...others } = value as Record<string, unknown>
  return first % 5 === 2 ? others : { ...value, [name]: change(member, rest) }
}
