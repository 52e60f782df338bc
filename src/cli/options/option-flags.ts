import { InvalidArgumentError, Option } from 'commander'
import { parseValue } from '../../config/parse-value.ts'
import { flagOf } from '../../config/settings.ts'
import type { Options, OptionValue } from '../../domain/message.ts'
import { type OptionSpec, optionFault } from '../../domain/options.ts'

/**
 * The flag of a described option: `--response-validation` for `responseValidation`. A value that does not match the description
 * is a usage error. `notes` follow the description in brackets, with the default.
 */
export function optionFlag(
  name: string,
  spec: OptionSpec & { unit?: string; defaultText?: string },
  notes: readonly string[] = [],
): Option {
  const fallback = defaultText(spec)
  const choices = spec.enum && !fits(spec.enum) ? [`one of ${spec.enum.join(', ')}`] : []
  const brackets = [...choices, ...notes, ...(fallback === undefined ? [] : [`default ${fallback}`])]
  const description = `${spec.description}${brackets.length === 0 ? '' : ` (${brackets.join(', ')})`}`
  if (spec.type === 'boolean') return new Option(flagOf(name), description)
  return new Option(`${flagOf(name)} <${placeholder(spec)}>`, description).argParser((text) => parse(spec, text))
}

/** The options in `specs` that the command line contains. */
export function givenOptions(specs: Record<string, OptionSpec>, parsed: Record<string, unknown>): Options {
  const given: Options = {}
  for (const name of Object.keys(specs)) if (parsed[name] !== undefined) given[name] = parsed[name] as OptionValue
  return given
}

/** The default as people read it; undefined if there is none, or nothing worth a word: `false` or an empty list. */
export function defaultText(spec: OptionSpec & { unit?: string; defaultText?: string }): string | undefined {
  if (spec.defaultText !== undefined) return spec.defaultText
  if (spec.default === undefined || spec.default === false) return undefined
  if (Array.isArray(spec.default)) return spec.default.length === 0 ? undefined : spec.default.join(',')
  return spec.unit === undefined ? String(spec.default) : `${spec.default} ${spec.unit}`
}

/** Whether the choices are short enough for a placeholder. */
function fits(choices: readonly string[]): boolean {
  return choices.join('|').length <= 20
}

function placeholder(spec: OptionSpec): string {
  if (spec.enum) return fits(spec.enum) ? spec.enum.join('|') : 'choice'
  if (spec.type === 'strings') return 'list'
  return spec.type === 'string' ? 'text' : 'number'
}

function parse(spec: OptionSpec, text: string): OptionValue {
  const value = parseValue(spec, text)
  const fault = optionFault(spec, value)
  if (fault) throw new InvalidArgumentError(`It ${fault}.`)
  return value
}
