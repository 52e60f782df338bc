import type { JsonObject } from '../../generate/document/spec.ts'

/** A value to try in one place, and what it tries. Whether it is valid there is for a validator to say. */
export interface Candidate {
  label: string
  value: unknown
  /** `x-from-answer` says that only values of answers are valid there: this one is made up. */
  isGuess?: boolean
}

const OF_TYPE: Record<string, unknown> = {
  string: 'text',
  number: 1.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
}

/** Values at the limits of a schema of a single value, and just beyond them. `good`: a valid value. */
export function scalarCandidates(schema: JsonObject, good: unknown): Candidate[] {
  const types = schema.type === undefined ? [] : [schema.type].flat().map(String)
  const found: Candidate[] = []
  const add = (label: string, ...values: unknown[]) => {
    for (const value of values) found.push({ label, value })
  }
  if (types.length > 0)
    for (const [type, value] of Object.entries(OF_TYPE)) if (!types.includes(type)) add(`type, being ${type}`, value)
  if (types.includes('integer')) add('type, being a fraction', 0.5)
  if (types.includes('null')) add('null', null)
  if ('const' in schema || Array.isArray(schema.enum)) {
    const values = Array.isArray(schema.enum) ? schema.enum : [schema.const]
    add('enum', ...values.slice(0, 8), typeof values[0] === 'number' ? 987_654 : 'none-of-them')
    return found
  }
  if (types.includes('integer') || types.includes('number')) addNumbers(schema, types.includes('integer'), add)
  if (types.includes('string')) addStrings(schema, typeof good === 'string' ? good : '', add)
  return found
}

type Add = (label: string, ...values: unknown[]) => void

function addNumbers(schema: JsonObject, isInteger: boolean, add: Add): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema
  const step = typeof multipleOf === 'number' ? multipleOf : isInteger ? 1 : 0.5
  if (typeof minimum === 'number') add('minimum', minimum, minimum - step)
  if (typeof maximum === 'number') add('maximum', maximum, maximum + step)
  if (typeof exclusiveMinimum === 'number') add('exclusiveMinimum', exclusiveMinimum + step, exclusiveMinimum)
  if (typeof exclusiveMaximum === 'number') add('exclusiveMaximum', exclusiveMaximum - step, exclusiveMaximum)
  if (typeof multipleOf === 'number') add('multipleOf', multipleOf * 2, multipleOf * 1.5)
  if (format === 'int32') add('format', 2_147_483_647, 2_147_483_648)
  add('zero', 0)
  if (minimum === undefined && exclusiveMinimum === undefined) add('negative', -1)
}

const BAD_FORMATS: Record<string, string[]> = {
  'date-time': ['yesterday', '2026-13-01T00:00:00Z', '2026-11-24'],
  date: ['2026-02-30', 'today'],
  time: ['25:00:00Z'],
  uuid: ['2f1c7f7e-5f0f-4c0b-8a9d'],
  email: ['nobody'],
  ipv4: ['300.1.1.1'],
  ipv6: ['1::2::3'],
  uri: ['not a uri'],
  'uri-reference': ['a b'],
  duration: ['1 hour'],
}

const ODD = [...' !é\u0000A/.:']

function addStrings({ minLength, maxLength, pattern, format }: JsonObject, good: string, add: Add): void {
  const expression = typeof pattern === 'string' ? toExpression(pattern) : undefined
  if (typeof format === 'string' && Object.hasOwn(BAD_FORMATS, format)) add('format', ...(BAD_FORMATS[format] ?? []))
  const characters = [...good]
  if (typeof minLength === 'number' && minLength > 0) {
    add('minLength', resized(characters, minLength, expression), resized(characters, minLength - 1, expression))
  } else if (format === undefined && !expression) add('empty', '')
  if (typeof maxLength === 'number')
    add('maxLength', resized(characters, maxLength, expression), resized(characters, maxLength + 1, expression))
  if (!expression) {
    if (format === undefined)
      add('characters beyond ASCII', resized([...'é漢😀'], Math.max(3, Number(minLength ?? 0)), undefined))
    return
  }
  for (const odd of ODD) {
    const changed = characters.with(characters.length - 1, odd).join('')
    if (characters.length > 0 && !expression.test(changed)) add('pattern', changed)
  }
}

/** A text of that many characters, which matches the pattern if possible. */
function resized(characters: string[], length: number, expression: RegExp | undefined): string {
  const short = characters.slice(0, length)
  if (short.length === length) return short.join('')
  const any = [...short, ...Array.from({ length: length - short.length }, () => short.at(-1) ?? 'x')].join('')
  if (!expression) return any
  for (let at = characters.length - 1; at >= 0; at--) {
    const more = (characters[at] ?? '').repeat(length - characters.length + 1)
    const long = [...characters.slice(0, at), more, ...characters.slice(at + 1)].join('')
    if (expression.test(long)) return long
  }
  return any
}

function toExpression(pattern: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags)
    } catch {}
  return undefined
}
