import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeEventPage, writeMessage, writeRadio } from '../../generated/serializers.js'
import { specDocument } from '../../generated/spec.ts'
import { generateApi } from '../http/generated-api.ts'

let zoo: Awaited<ReturnType<typeof generateApi>>
beforeAll(async () => {
  zoo = await generateApi('zoo')
}, 60_000)
afterAll(() => zoo?.remove())

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)))
const text = fc.string({ unit: 'binary', maxLength: 60 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const optional = { noNullPrototype: true }

const bag = fc
  .tuple(
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      json,
      { maxKeys: 3, ...optional },
    ),
    fc.record(
      { 'odd name': fc.boolean(), size: fc.maxSafeInteger(), anything: json, value: json },
      { requiredKeys: [], ...optional },
    ),
  )
  .map(([rest, known]) => ({ ...rest, ...known }))

const bird = fc.record(
  {
    kind: fc.constant('bird'),
    wings: fc.record({ left: number, right: number }, { requiredKeys: [], ...optional }),
    songs: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      fc.array(fc.option(number)),
      { maxKeys: 3, ...optional },
    ),
    born: text,
  },
  { requiredKeys: ['kind'], ...optional },
)

const { animal } = fc.letrec((tie) => ({
  animal: fc.oneof({ depthSize: 'small', withCrossShrink: true }, bird, tie('cat')),
  cat: fc.record(
    {
      kind: fc.constant('cat'),
      name: text,
      lives: fc.maxSafeInteger(),
      label: fc.option(text),
      friends: fc.array(tie('animal'), { maxLength: 2 }),
      bag,
    },
    { requiredKeys: ['kind', 'name', 'lives'], ...optional },
  ),
}))

describe('a generated serializer', () => {
  test('writes what reads back equal, for any value that fits its schema', () => {
    fc.assert(
      fc.property(animal, (value) => {
        // JSON knows no -0.
        expect(JSON.parse(zoo.serializers.writeAnimal?.(value) ?? '')).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 500 },
    )
  })

  test('leaves out what is undefined and what is not declared', () => {
    const patch = { label: undefined, lives: 3, secret: 'x' }
    expect(zoo.serializers.writePatch?.(patch)).toBe('{"lives":3}')
    expect(zoo.serializers.writePatch?.({ label: null })).toBe('{"label":null}')
    expect(zoo.serializers.writePatch?.({})).toBe('{}')
  })

  test('keeps what is not declared where the schema is open', () => {
    expect(JSON.parse(zoo.serializers.writeBag?.({ size: 1, more: { deep: [1] }, gone: undefined }) ?? '')).toEqual({
      size: 1,
      more: { deep: [1] },
    })
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['5'], [undefined]])(
    'refuses %s as a number instead of writing what is no JSON',
    (lives) => {
      expect(() => zoo.serializers.writeCat?.({ kind: 'cat', name: 'Tama', lives })).toThrow(TypeError)
    },
  )

  test('refuses a branch that is not there', () => {
    expect(() => zoo.serializers.writeAnimal?.({ kind: 'dog' })).toThrow('Animal has no branch "dog"')
  })

  test('writes every example of the contract as it is', () => {
    const schemas = (specDocument.components as { schemas: Record<string, { examples: unknown[] }> }).schemas
    for (const example of schemas.Message?.examples ?? []) expect(JSON.parse(writeMessage(example))).toEqual(example)
    for (const example of schemas.Radio?.examples ?? []) expect(JSON.parse(writeRadio(example))).toEqual(example)
    const items = Object.entries(schemas)
      .filter(([name]) => /[a-z]Event$/.test(name))
      .flatMap(([, { examples }]) => examples)
    expect(items.length).toBeGreaterThan(8)
    const page = { items, nextAfter: 1, head: 2, oldest: 0, epoch: 'demo000000' }
    expect(JSON.parse(writeEventPage(page))).toEqual(page)
  })
})
