import { parseValue } from '../../config/parse-value.ts'
import type { Options, OptionValue } from '../../domain/message.ts'
import type { OptionSpec } from '../../domain/options.ts'
import { usageFailure } from '../output/failure.ts'

/**
 * Reads options from `name=value` pairs and converts them to their types. A list is separated by commas, or repeats the name. An
 * unknown option, or a value of another type, stays text: the check that follows has the better error.
 * @throws CliFailure usage, if a pair has no `=`, or an option that is not a list is repeated
 */
export function readOptionPairs(
  pairs: readonly string[],
  specs: Partial<Record<string, Pick<OptionSpec, 'type'>>>,
): Options {
  const options: Options = {}
  for (const [name, texts] of groupByName(pairs)) options[name] = toValue(name, texts, specs[name])
  return options
}

/** Collects the values of a repeatable flag, for Commander. */
export function collect(text: string, before: string[] = []): string[] {
  return [...before, text]
}

function groupByName(pairs: readonly string[]): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw usageFailure(`--option must be name=value, not "${pair}".`)
    const name = pair.slice(0, equals)
    texts.set(name, [...(texts.get(name) ?? []), pair.slice(equals + 1)])
  }
  return texts
}

function toValue(name: string, texts: readonly string[], spec: Pick<OptionSpec, 'type'> | undefined): OptionValue {
  if (spec?.type === 'strings') return texts.flatMap((text) => (text === '' ? [] : text.split(',')))
  const [text = '', ...more] = texts
  if (more.length > 0) throw usageFailure(`The option ${name} has ${texts.length} values, but the maximum is 1.`)
  return spec === undefined ? text : parseValue(spec, text)
}
