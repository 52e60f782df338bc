import type { OptionValue } from '../domain/message.ts'
import type { OptionSpec } from '../domain/options.ts'

/**
 * Converts the text of a flag, a variable or a command to the type of its option. A list is separated by commas.
 * Returns the text unchanged if it does not have that type, for the caller to check.
 */
export function parseValue({ type }: Pick<OptionSpec, 'type'>, text: string): OptionValue {
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (type === 'strings') return text.split(',').map((item) => item.trim())
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
