import { type FieldError, fieldError, type Place } from '../../problem.ts'
import type { ValidationError } from '../route.ts'

/** Maximum number of errors in an answer; a longer list of wrong items would say nothing more. */
const MAX_ERRORS = 50

/** Converts ajv's errors to plain sentences, one for each field at fault. `where` is the part of the request that was checked. */
export function toFieldErrors(errors: readonly ValidationError[], where: Place): FieldError[] {
  const found = new Map<string, FieldError>()
  for (const error of withoutEchoes(errors)) {
    const pointer = error.instancePath + memberAtFault(error)
    const field = where === 'body' ? pointer : unescapePointer(pointer.split('/')[1] ?? '')
    const detail = say(error, where)
    found.set(`${field} ${detail}`, fieldError(where, field, detail))
    if (found.size === MAX_ERRORS) break
  }
  return [...found.values()]
}

/** Returns one sentence about the first error, and the number of the others. */
export function summarize(errors: readonly FieldError[]): string {
  const [first, ...others] = errors
  if (!first) return 'The request does not fit the contract.'
  const more =
    others.length === 0 ? '' : ` There ${others.length === 1 ? 'is 1 more error' : `are ${others.length} more errors`}.`
  return `${subject(first)} ${first.detail}.${more}`
}

function subject(error: FieldError): string {
  if ('pointer' in error) return error.pointer === '' ? 'The body' : `The field ${error.pointer}`
  return error.detail.startsWith('is not') ? `"${error.parameter}"` : `The parameter "${error.parameter}"`
}

/**
 * Drops errors that repeat another: that of a discriminator (the error of its tag names the values), and those of each branch of a union
 * without a discriminator, if one sentence about the union says the same.
 */
function withoutEchoes(errors: readonly ValidationError[]): ValidationError[] {
  let left = errors.filter(({ keyword, params, schemaPath }) => {
    // The branch of an `if` has its own error, and so has a list or an object whose items or names are wrong.
    if (keyword === 'if' || /\/(contains|propertyNames)\//.test(schemaPath)) return false
    return keyword !== 'discriminator' || (params.error === 'tag' && params.tagValue === undefined)
  })
  // ajv reports a union after its branches, and an outer union after an inner one.
  for (const union of left.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').reverse()) {
    const end = left.indexOf(union)
    if (end === -1) continue
    const isBranch = ({ instancePath }: ValidationError, index: number) =>
      index < end && (instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`))
    const branches = left.filter(isBranch)
    const types = branches.filter(
      ({ keyword, instancePath }) => keyword === 'type' && instancePath === union.instancePath,
    )
    // The errors within those branches whose type the value has.
    const within = branches.filter(
      (error) => !types.includes(error) && error.keyword !== 'anyOf' && error.keyword !== 'oneOf',
    )
    const type = [...new Set(types.flatMap(({ params }) => params.type as string | string[]))]
    const verdict =
      within.length > 0 ? within : [type.length > 0 ? { ...union, keyword: 'type', params: { type } } : union]
    left = [
      ...left.filter((error, index) => index < end && !isBranch(error, index)),
      ...verdict,
      ...left.slice(end + 1),
    ]
  }
  return left
}

/** The member that an object's error is about, as a pointer below the object. */
function memberAtFault({ keyword, params }: ValidationError): string {
  const name =
    keyword === 'required' || keyword === 'dependentRequired'
      ? params.missingProperty
      : (params.additionalProperty ??
        params.unevaluatedProperty ??
        (keyword === 'discriminator' ? params.tag : undefined))
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : ''
}

function say({ keyword, params, instancePath }: ValidationError, where: Place): string {
  switch (keyword) {
    case 'required':
    case 'discriminator':
      return 'is required'
    case 'dependentRequired':
      return `is required where "${params.property}" is`
    case 'unevaluatedProperties':
      return 'is not a field of this request'
    case 'propertyNames':
      return `must not have a field called "${params.propertyName}"`
    case 'contains':
      return `must contain ${params.maxContains === undefined ? 'at least' : `${params.minContains} to`} ${count(params.maxContains ?? params.minContains, 'item')} of the required kind`
    case 'additionalProperties':
      if (where === 'body') return 'is not a field of this request'
      return instancePath === ''
        ? 'is not a parameter of this operation'
        : `must not have "${params.additionalProperty}"`
    case 'type':
      return `must be ${alternatives([params.type].flat().map((type) => TYPES[String(type)] ?? String(type)))}`
    case 'enum':
      return `must be ${oneOf(params.allowedValues as unknown[])}`
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`
    case 'minimum':
      return `must be at least ${params.limit}`
    case 'maximum':
      return `must be at most ${params.limit}`
    case 'exclusiveMinimum':
      return `must be greater than ${params.limit}`
    case 'exclusiveMaximum':
      return `must be less than ${params.limit}`
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}`
    case 'minLength':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} characters`
    case 'maxLength':
      return `must have at most ${count(params.limit, 'character')}`
    case 'minItems':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} items`
    case 'maxItems':
      return `must have at most ${count(params.limit, 'item')}`
    case 'minProperties':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} fields`
    case 'maxProperties':
      return `must have at most ${count(params.limit, 'field')}`
    case 'false schema':
      return 'must be absent'
    case 'uniqueItems':
      return 'must not contain the same item twice'
    case 'pattern':
      return `must match ${params.pattern}`
    case 'format':
      return FORMATS[String(params.format)] ?? `must be a ${params.format}`
    default:
      return `does not fit (${keyword})`
  }
}

const TYPES: Record<string, string> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const FORMATS: Record<string, string> = {
  'date-time': 'must be a date and time with its offset, such as 2026-11-24T08:00:00Z',
  date: 'must be a date, such as 2026-11-24',
  int32: 'must be an integer of 32 bits',
  int64: 'must be an integer of 64 bits',
}

function oneOf(values: unknown[]): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return texts.length === 1 ? `${texts[0]}` : `one of ${texts.join(', ')}`
}

function alternatives(texts: string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} or ${last}`
}

function count(limit: unknown, noun: string): string {
  return `${limit} ${noun}${limit === 1 ? '' : 's'}`
}

function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}
