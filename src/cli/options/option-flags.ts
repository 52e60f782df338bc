import { InvalidArgumentError, Option } from 'commander'
import { parseText } from '../../config/config.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Options, OptionValue } from '../../domain/message.ts'
import { type OptionSpec, resolveOptions } from '../../domain/options.ts'

type OptionSpecs = Record<string, OptionSpec>

/**
 * One flag for each described option: `responseValidation` is `--response-validation`. A value that does not fit its
 * description is a usage error. `note`: more about an option, in brackets behind its description.
 */
export function optionFlags(
  specs: OptionSpecs,
  note: (name: string, spec: OptionSpec) => string[] = () => [],
): Option[] {
  return Object.entries(specs).map(([name, spec]) => {
    const kebab = name.replace(/[A-Z]/g, '-$&').toLowerCase()
    const notes = [
      ...note(name, spec),
      ...(spec.default === undefined || spec.default === false || isEmpty(spec.default)
        ? []
        : [`default ${spec.default}`]),
    ]
    const description = `${spec.description}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
    if (spec.type === 'boolean') return new Option(`--${kebab}`, description)
    return new Option(`--${kebab} <${placeholder(spec)}>`, description).argParser((text) => parse(name, spec, text))
  })
}

/** Those of a command's parsed options that are described by `specs`, as far as they were given. */
export function givenOptions(specs: OptionSpecs, parsed: Record<string, unknown>): Options {
  const given: Options = {}
  for (const name of Object.keys(specs)) if (parsed[name] !== undefined) given[name] = parsed[name] as OptionValue
  return given
}

function isEmpty(value: OptionValue): boolean {
  return Array.isArray(value) && value.length === 0
}

function placeholder(spec: OptionSpec): string {
  if (spec.enum) return spec.enum.join('|')
  if (spec.type === 'strings') return 'list'
  return spec.type === 'string' ? 'text' : 'number'
}

function parse(name: string, spec: OptionSpec, text: string): OptionValue {
  const value = parseText(spec, text)
  try {
    resolveOptions({ [name]: spec }, { [name]: value })
  } catch (error) {
    throw error instanceof DomainError ? new InvalidArgumentError(error.message) : error
  }
  return value
}
