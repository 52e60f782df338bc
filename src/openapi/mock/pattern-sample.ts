/**
 * Returns texts that a simple pattern may allow, from the shortest: literals, classes, groups, alternatives, repetitions. The caller must check
 * them. Empty for a pattern with anything else, such as look-aheads.
 */
export function patternSamples(pattern: string, minLength = 0): string[] {
  const samples: string[] = []
  for (const extra of [0, 1, minLength]) {
    try {
      const text = createReader(pattern, extra).alternatives()
      if (!samples.includes(text)) samples.push(text)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return samples
}

const CLASSES: Record<string, string> = { d: '0', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', n: '\n', t: '\t', r: '\r' }
/** What a class is tried with, before its own signs. */
const USUAL = ['a', 'A', '0', '1', '-', '_', '.', ' ', '/']
/** Longest repetition: no text is that long. */
const MAX_REPEATS = 1_000

/** @throws RangeError for what it does not know */
function createReader(pattern: string, extra: number) {
  let at = 0
  const next = () => pattern.charAt(at++)
  const unknown = (): never => {
    throw new RangeError(`The pattern ${pattern} is not simple.`)
  }

  /** Reads up to the end of a group, and returns its first alternative. */
  function alternatives(): string {
    let [first, text]: [string | undefined, string] = [undefined, '']
    while (at < pattern.length && pattern.charAt(at) !== ')') {
      if (pattern.charAt(at) === '|') {
        at++
        first ??= text
        text = ''
      } else text += repeated(atom())
    }
    return first ?? text
  }

  function atom(): string {
    const sign = next()
    switch (sign) {
      case '^':
      case '$':
        return ''
      case '.':
        return 'a'
      case '(':
        return group()
      case '[':
        return oneOf()
      case '\\':
        return escaped()
      default:
        return /[*+?{]/.test(sign) ? unknown() : sign
    }
  }

  function group(): string {
    const [kind] = /^\?(?::|<\w+>)/.exec(pattern.slice(at)) ?? ['']
    if (kind === '' && pattern.charAt(at) === '?') unknown()
    at += kind.length
    const text = alternatives()
    return next() === ')' ? text : unknown()
  }

  function escaped(): string {
    const sign = next()
    if (sign === 'b' || sign === 'B') return ''
    const [code] = /^(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/.exec(sign + pattern.slice(at)) ?? []
    if (code !== undefined) {
      at += code.length - 1
      return String.fromCodePoint(Number.parseInt(code.replaceAll(/[ux{}]/g, ''), 16))
    }
    return CLASSES[sign] ?? (/[\w]/.test(sign) ? unknown() : sign)
  }

  function oneOf(): string {
    const [whole] = /^(?:\\.|[^\]\\])*\]/.exec(pattern.slice(at)) ?? unknown()
    at += whole.length
    const isIn = new RegExp(`^[${whole}$`)
    const own = [...whole.slice(0, -1).replace(/^\^/, '').replaceAll('\\', '')]
    return [...USUAL, ...own].find((sign) => isIn.test(sign)) ?? unknown()
  }

  function repeated(text: string): string {
    const [quantifier, from, comma, to] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at)) ?? []
    if (quantifier === undefined) return text
    at += quantifier.length
    const least = from === undefined ? (quantifier.startsWith('+') ? 1 : 0) : Number(from)
    const isOpen = from === undefined ? !quantifier.startsWith('?') : comma === ',' && to === ''
    const most = isOpen ? MAX_REPEATS : from === undefined ? 1 : to === '' ? least : Number(to)
    return text.repeat(Math.min(Math.max(least, extra), most, MAX_REPEATS))
  }

  return { alternatives }
}
