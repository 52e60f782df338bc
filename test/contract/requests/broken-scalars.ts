import fc, { type Arbitrary } from 'fast-check'
import type { Json, Schema } from '../document.ts'
import { isLengthWithin, strings, valueOfType } from './valid-values.ts'

const TYPES = ['string', 'number', 'boolean', 'array', 'object', 'null']

/** For each constraint of a schema on a single value, values that break it and, where that can be, nothing else. */
export function brokenScalars(schema: Schema): { keyword: string; value: Arbitrary<Json> }[] {
  const found: { keyword: string; value: Arbitrary<Json> }[] = []
  const { type, minimum, maximum } = schema
  const types = type === undefined ? TYPES : [type].flat().map(String)
  const isInteger = types.includes('integer')
  for (const other of TYPES)
    if (!types.includes(other) && !(other === 'number' && isInteger))
      found.push({ keyword: `type, being ${other}`, value: valueOfType(other) })
  if (isInteger && !types.includes('number')) found.push({ keyword: 'type, being a fraction', value: fc.constant(0.5) })
  if (schema.const !== undefined || schema.enum !== undefined)
    found.push({
      keyword: 'enum',
      value: fc.constant(typeof (schema.const ?? (schema.enum as Json[])[0]) === 'number' ? 999 : 'none-of-them'),
    })
  if (minimum !== undefined) found.push({ keyword: 'minimum', value: fc.constant(Number(minimum) - 1) })
  if (maximum !== undefined) found.push({ keyword: 'maximum', value: fc.constant(Number(maximum) + 1) })
  if (types.includes('string')) found.push(...brokenStrings(schema))
  return found
}

function brokenStrings(schema: Schema): { keyword: string; value: Arbitrary<string> }[] {
  const { minLength = 0, maxLength, pattern, format } = schema
  const found: { keyword: string; value: Arbitrary<string> }[] = []
  const expression = pattern === undefined ? undefined : new RegExp(String(pattern), 'u')
  const given = (keyword: string, value: Arbitrary<string | undefined>) => {
    if (fc.sample(value, 20).some((text) => text !== undefined))
      found.push({ keyword, value: value.filter((text) => text !== undefined) })
  }
  if (format === 'date-time') {
    found.push({ keyword: 'format', value: fc.constantFrom('yesterday', '2026-13-01T00:00:00Z', '2026-11-24', '') })
    return found
  }
  if (format === 'uuid') {
    found.push({ keyword: 'format', value: fc.constantFrom('1', '2f1c7f7e-5f0f-4c0b-8a9d', 'x'.repeat(36)) })
    return found
  }
  if (schema.const !== undefined || schema.enum !== undefined) return found
  if (Number(minLength) > 0)
    given(
      'minLength',
      strings(schema).map((text) => shortened(text, Number(minLength) - 1, expression)),
    )
  if (maxLength !== undefined)
    given(
      'maxLength',
      strings(schema).map((text) => lengthened(text, Number(maxLength) + 1, expression)),
    )
  if (expression)
    given(
      'pattern',
      fc.tuple(strings(schema), fc.constantFrom(...' !é\u0000A/.:'), fc.nat()).map(([text, odd, at]) => {
        const characters = [...text]
        if (characters.length === 0) return undefined
        const changed = characters.with(at % characters.length, odd).join('')
        return !expression.test(changed) && isLengthWithin(changed, schema) ? changed : undefined
      }),
    )
  return found
}

/** A string of that length, which still matches; undefined: this one has none. */
function shortened(text: string, length: number, expression: RegExp | undefined): string | undefined {
  const short = [...text].slice(0, length).join('')
  return !expression || short === '' || expression.test(short) ? short : undefined
}

/** One of its characters is repeated, as often as it takes. */
function lengthened(text: string, length: number, expression: RegExp | undefined): string | undefined {
  if (!expression) return 'x'.repeat(length)
  const characters = [...text]
  for (let at = characters.length - 1; at >= 0; at--)
    for (let more = 0; more < 4; more++) {
      const repeated = (characters[at] ?? '').repeat(length - characters.length + 1 + more)
      const long = [...characters.slice(0, at), repeated, ...characters.slice(at + 1)].join('')
      if (expression.test(long)) return long
    }
  return undefined
}
