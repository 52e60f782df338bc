import { DomainError } from './errors.ts'
import type { Options, OptionValue } from './message.ts'

/** One option of a driver or a message, as `GET /v1/drivers` shows it. */
export interface OptionSpec {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'strings'
  description: string
  /** Absent and not required: the option stays absent. */
  default?: OptionValue
  required?: boolean
  example?: OptionValue
  /** For `string`, and for each item of `strings`: an anchored ECMAScript regular expression. */
  pattern?: string
  enum?: string[]
  minimum?: number
  maximum?: number
  /** Maximum number of characters of a `string`, or of items of `strings`. */
  maxLength?: number
}

/**
 * Checks given options against their specs and fills in defaults.
 * @throws DomainError `options-invalid` naming the field below `at`, e.g. `/options/port`.
 */
export function resolveOptions(specs: Record<string, OptionSpec>, given: Options = {}, at = '/options'): Options {
  const resolved: Options = {}
  for (const name of Object.keys(given))
    if (!Object.hasOwn(specs, name))
      throw invalid(`${at}/${escapePointer(name)}`, `The option "${name}" does not exist.`, knownOptions(specs))
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(given, name) ? given[name] : spec.default
    if (value === undefined) {
      if (spec.required) throw invalid(`${at}/${name}`, `The option "${name}" is required.`)
      continue
    }
    const fault = optionFault(spec, value)
    if (fault) throw invalid(`${at}/${name}`, `The option "${name}" ${fault}.`)
    resolved[name] = value
  }
  return resolved
}

/** Returns what is wrong with a value, as the end of a sentence (`must be at least 1`); undefined if it is valid. */
export function optionFault(spec: OptionSpec, value: OptionValue): string | undefined {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'integer':
      if (!Number.isInteger(value)) return 'must be a whole number'
      return checkRange(spec, value as number)
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number'
      return checkRange(spec, value)
    case 'string':
      return typeof value === 'string' ? checkText(spec, value) : 'must be a string'
    case 'strings': {
      if (!Array.isArray(value)) return 'must be a list of strings'
      if (spec.maxLength !== undefined && value.length > spec.maxLength)
        return `must have at most ${spec.maxLength} items`
      const { maxLength: _, ...item } = spec
      return value.map((text) => checkText(item, text)).find((fault) => fault !== undefined)
    }
  }
}

function checkRange({ minimum, maximum }: OptionSpec, value: number): string | undefined {
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`
  if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`
  return undefined
}

function checkText(spec: OptionSpec, value: string): string | undefined {
  if (spec.enum && !spec.enum.includes(value)) return `must be one of ${spec.enum.join(', ')}`
  if (spec.maxLength !== undefined && value.length > spec.maxLength)
    return `must have at most ${spec.maxLength} characters`
  if (spec.pattern !== undefined && !new RegExp(spec.pattern, 'u').test(value)) return `must match ${spec.pattern}`
  return undefined
}

function knownOptions(specs: Record<string, OptionSpec>): string {
  const names = Object.keys(specs)
  return names.length === 0 ? 'This driver has no options.' : `Available options: ${names.join(', ')}.`
}

function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

function invalid(field: string, message: string, hint?: string): DomainError {
  return new DomainError('options-invalid', message, hint === undefined ? { field } : { field, hint })
}
