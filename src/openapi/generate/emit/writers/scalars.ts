import formats from 'ajv-formats/dist/formats.js'
import type { JsonObject } from '../../document/spec.ts'
import { flagsOf } from '../../document/tidy/schemas.ts'
import { callPiece, failIf, type Piece, type Writing } from './plan.ts'

/** Returns the code for an enum of strings, numbers, booleans or null. */
export function choicePiece(writing: Writing, values: unknown[], variable: string): Piece {
  const [only] = values
  if (values.length === 1) return { before: failIf(`${variable} !== ${literal(only)}`), text: textOf(only) }
  // A map from value to text, because a lookup is faster than escaping.
  const entries = values.map((value) => `[${literal(value)}, ${textOf(value)}]`)
  return callPiece(`${writing.constant('choices', `new Map([${entries.join(', ')}])`)}.get(${variable})`, variable)
}

function literal(value: unknown): string {
  return JSON.stringify(value)
}

function textOf(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

export function stringPiece(writing: Writing, schema: JsonObject, variable: string): Piece {
  const isTime = schema.format === 'date-time'
  const conditions = [
    `typeof ${variable} !== 'string'`,
    typeof schema.maxLength === 'number' ? `isLonger(${variable}, ${schema.maxLength})` : '',
    typeof schema.minLength === 'number' && schema.minLength > 0
      ? schema.minLength === 1
        ? `${variable} === ''`
        : `isShorter(${variable}, ${schema.minLength})`
      : '',
    typeof schema.pattern === 'string'
      ? `!${writing.constant('pattern', `new RegExp(${JSON.stringify(schema.pattern)}, '${flagsOf(schema.pattern)}')`)}.test(${variable})`
      : '',
    isTime ? `(!isTimestamp(${variable}) && ${formatFault(writing, schema.format, 'string', variable)})` : '',
    isTime ? '' : formatFault(writing, schema.format, 'string', variable),
  ]
  const plain = `'"' + ${variable} + '"'`
  // A space or a line break may stand in place of the T.
  const text = isTime
    ? `(${variable}.charCodeAt(10) === 84 ? ${plain} : asString(${variable}))`
    : isPlainText(schema)
      ? plain
      : `asString(${variable})`
  return { before: failIf(...conditions), text }
}

/** Whether valid values never have a character that JSON escapes. */
function isPlainText({ format, pattern }: JsonObject): boolean {
  if (format === 'date' || format === 'uuid') return true
  // Anchored, without alternatives, with only letters, digits, their classes and some harmless characters.
  return (
    typeof pattern === 'string' &&
    /^\^(?:[\w:@/,-]|\[[\w:@/,.-]+\]|\(\?:|[()]|[*+?]|\{\d+(?:,\d*)?\})*\$$/.test(pattern)
  )
}

export function numberPiece(writing: Writing, schema: JsonObject, isInteger: boolean, variable: string): Piece {
  const limit = (keyword: string, operator: string) =>
    typeof schema[keyword] === 'number' ? `${variable} ${operator} ${schema[keyword]}` : ''
  const conditions = [
    `!Number.${isInteger ? 'isInteger' : 'isFinite'}(${variable})`,
    limit('minimum', '<'),
    limit('maximum', '>'),
    limit('exclusiveMinimum', '<='),
    limit('exclusiveMaximum', '>='),
    typeof schema.multipleOf === 'number' ? `!isMultiple(${variable}, ${schema.multipleOf})` : '',
    // Every integer is an int64 here.
    isInteger && schema.format === 'int64' ? '' : formatFault(writing, schema.format, 'number', variable),
  ]
  return { before: failIf(...conditions), text: `('' + ${variable})` }
}

type Format = RegExp | ((value: never) => boolean) | { type?: string; validate: RegExp | ((value: never) => boolean) }

/** Returns the condition that a value violates a format; empty if there is nothing to check. */
function formatFault(writing: Writing, name: unknown, type: 'string' | 'number', variable: string): string {
  if (typeof name !== 'string' || !Object.hasOwn(formats.fullFormats, name)) return ''
  const format = formats.fullFormats[name as keyof typeof formats.fullFormats] as Format | true
  if (format === true) return ''
  const isObject = typeof format === 'object' && !(format instanceof RegExp)
  if (((isObject && format.type) || 'string') !== type) return ''
  const check = isObject ? format.validate : format
  const code = `formats.fullFormats[${JSON.stringify(name)}]${isObject ? '.validate' : ''}`
  const constant = writing.constant('format', code)
  return check instanceof RegExp ? `!${constant}.test(${variable})` : `!${constant}(${variable})`
}
