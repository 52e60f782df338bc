import { parseValue } from '../../config/parse-value.ts'
import type { Options, OptionValue } from '../../domain/message.ts'
import type { OptionSpec } from '../../domain/options.ts'
import { usageFailure } from '../output/failure.ts'

/**
 * Options from `name=value` pairs, typed as they are described. A list is given by commas or by repeating the name. What
 * is not described, or is not of its type, stays text: whoever checks it has the better words.
 * @throws CliFailure usage, when a pair has no `=`, or one that is no list is given twice
 */
export function readOptionPairs(
  pairs: readonly string[],
  specs: Partial<Record<string, Pick<OptionSpec, 'type'>>>,
): Options {
  const options: Options = {}
  for (const [name, texts] of groupByName(pairs)) options[name] = toValue(name, texts, specs[name])
  return options
}

/** Collects a repeatable flag's values, for commander. */
export function collect(text: string, before: string[] = []): string[] {
  return [...before, text]
}

function groupByName(pairs: readonly string[]): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw usageFailure(`--option takes name=value, not "${pair}".`)
    const name = pair.slice(0, equals)
    texts.set(name, [...(texts.get(name) ?? []), pair.slice(equals + 1)])
  }
  return texts
}

function toValue(name: string, texts: readonly string[], spec: Pick<OptionSpec, 'type'> | undefined): OptionValue {
  if (spec?.type === 'strings') return texts.flatMap((text) => (text === '' ? [] : text.split(',')))
  const [text = '', ...more] = texts
  if (more.length > 0) throw usageFailure(`The option ${name} takes one value.`)
  return spec === undefined ? text : parseValue(spec, text)
}
