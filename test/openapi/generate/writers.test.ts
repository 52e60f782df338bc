import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import validators from '../../../generated/response-validators.cjs'
import { specDocument } from '../../../generated/spec.ts'
import * as writers from '../../../generated/writers.js'
import { tries } from '../../chance.ts'
import { generateApi } from '../runtime/generated-api.ts'
import { fittingValues, oddValues, withOdd } from './schema-values.ts'

type Write = (value: unknown) => string | undefined
type Check = (value: unknown) => boolean

let zoo: Awaited<ReturnType<typeof generateApi>>
beforeAll(async () => {
  zoo = await generateApi('zoo')
})

/** What is sent, by the definition of the contract: a value that fits, and of which JSON makes one that fits. */
function expected(validate: Check, value: unknown): unknown {
  try {
    if (!validate(value)) return undefined
    const text = JSON.stringify(value)
    if (text === undefined) return undefined
    const sent = JSON.parse(text)
    return validate(sent) ? { sent } : undefined
  } catch {
    return undefined
  }
}

function written(write: Write, value: unknown): unknown {
  try {
    const text = write(value)
    return text === undefined ? undefined : { sent: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Every function against ajv and JSON.stringify, on values that fit, that fit nearly, and that no JSON holds. */
function compareWithAjv(fitting: fc.Arbitrary<unknown>, write: Write, validate: Check) {
  let [taken, refused] = [0, 0]
  fc.assert(
    fc.property(fitting, (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      const wanted = expected(validate, plain)
      expect(written(write, plain)).toEqual(wanted)
      if (wanted) taken++
    }),
    tries(25),
  )
  const path = fc.array(fc.nat({ max: 30 }), { maxLength: 5 })
  const member = fc.constantFrom('', '', '', 'more', 'toJSON', '__proto__', 'constructor')
  fc.assert(
    fc.property(fitting, oddValues, path, member, (value, odd, places, extra) => {
      const strange = withOdd(value, odd, places, extra)
      const wanted = expected(validate, strange)
      const got = written(write, strange)
      // What it refuses, it leaves to the validators; what it writes must be right.
      if (got !== undefined) expect(got).toEqual(wanted)
      if (wanted === undefined) refused++
    }),
    tries(60),
  )
  return { taken, refused }
}

const schemas = (specDocument.components as { schemas: Record<string, Record<string, unknown>> }).schemas
const valuesOf = fittingValues(specDocument)
const names = Object.keys(writers).map((name) => name.replace(/^write/, ''))

describe('a generated writer', () => {
  test('is there for every body of the contract that is a component', () => {
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter((name) => schemas[name] !== undefined && name in validators).length).toBeGreaterThan(20)
    expect(Object.keys(validators).filter((name) => !names.includes(name))).toEqual([])
  })

  test.each(Object.keys(validators).filter((name) => schemas[name] !== undefined))(
    'of %s takes what ajv takes, and writes what JSON.stringify writes',
    (name) => {
      const write = (writers as unknown as Record<string, Write>)[`write${name}`]
      const validate = (validators as unknown as Record<string, Check>)[name]
      if (!write || !validate) throw new Error(`${name} is missing`)
      const { taken, refused } = compareWithAjv(valuesOf(name), write, validate)
      // Neither of the two is a matter of luck.
      expect(taken).toBeGreaterThan(0)
      expect(refused).toBeGreaterThan(0)
    },
  )

  test.each(['Animal', 'Bag', 'Patch', 'Problem', 'Arrival'])('of the zoo, of %s, as well', (name) => {
    const fitting = fittingValues(zoo.api.specDocument)(name)
    const [write, validate] = [zoo.writers[`write${name}`], zoo.validators[name]]
    if (!write || !validate) throw new Error(`${name} is missing`)
    expect(compareWithAjv(fitting, write, validate).taken).toBeGreaterThan(0)
  })

  test('leaves out what is undefined, and refuses what is not described', () => {
    expect(zoo.writers.writePatch?.({ label: null, lives: undefined })).toBe('{"label":null}')
    expect(zoo.writers.writeAnimal?.({ kind: 'bird', born: undefined })).toBe('{"kind":"bird"}')
    expect(zoo.writers.writeAnimal?.({ kind: 'bird', secret: 'x' })).toBe(undefined)
    expect(zoo.writers.writeAnimal?.({ kind: 'bird', secret: undefined })).toBe(undefined)
  })

  test('keeps what is not described where the schema is open', () => {
    expect(JSON.parse(zoo.writers.writeBag?.({ size: 1, more: { deep: [1] }, gone: undefined }) ?? '')).toEqual({
      size: 1,
      more: { deep: [1] },
    })
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['5'], [undefined], [1n]])('refuses %s as a number', (lives) => {
    expect(zoo.writers.writeCat?.({ kind: 'cat', name: 'Tama', lives })).toBe(undefined)
  })

  test('writes every example of the contract', () => {
    for (const name of Object.keys(validators))
      for (const example of (schemas[name]?.examples ?? []) as unknown[])
        expect(JSON.parse((writers as unknown as Record<string, Write>)[`write${name}`]?.(example) ?? '')).toEqual(
          example,
        )
  })
})
