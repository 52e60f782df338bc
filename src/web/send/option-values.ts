import type { components } from '../../../generated/types.ts'

type OptionSpec = components['schemas']['OptionSpec']
type Options = components['schemas']['Options']

/** The options of a form: what is empty is left to its default, lists are separated by commas or spaces. */
export function optionValues(
  specs: Readonly<Record<string, OptionSpec>>,
  typed: Readonly<Record<string, string>>,
): Options {
  const values: Options = {}
  for (const [name, { type }] of Object.entries(specs)) {
    const text = typed[name]?.trim() ?? ''
    if (text === '') continue
    if (type === 'boolean') values[name] = text === 'true'
    else if (type === 'integer' || type === 'number') values[name] = Number(text)
    else if (type === 'strings') values[name] = text.split(/[\s,]+/).filter(Boolean)
    else values[name] = text
  }
  return values
}
