// The tokens of JSON (RFC 8259).
const SPACES = ' \t\n\r'
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not permit them in a text.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Returns where a text stops being JSON, and what is expected there; undefined if it is JSON. The errors of JSON.parse do not always say it,
 * and differ between versions of Node. Works without recursion, so that depth costs no stack.
 */
export function findJsonFault(text: string): { position: number; expected: string } | undefined {
  /** The brackets that are open: 1 for an object, 0 for an array. Of a fixed size, because a long list that grows is slow. */
  const open = new Uint8Array(text.length)
  let depth = 0
  let at = 0
  let expects: 'value' | 'value or ]' | 'key' | 'key or }' | 'next' = 'value'

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    const matches = pattern.test(text)
    if (matches) at = pattern.lastIndex
    return matches
  }

  function skipSpaces(): void {
    while (at < text.length && SPACES.includes(text.charAt(at))) at++
  }

  for (;;) {
    skipSpaces()
    const char = text[at]
    if (expects === 'next') {
      if (depth === 0) return char === undefined ? undefined : { position: at, expected: 'the end' }
      const end = open[depth - 1] === 1 ? '}' : ']'
      if (char !== ',' && char !== end) return { position: at, expected: `"," or "${end}"` }
      at++
      if (char === end) depth--
      else expects = end === '}' ? 'key' : 'value'
    } else if ((expects === 'key or }' && char === '}') || (expects === 'value or ]' && char === ']')) {
      at++
      depth--
      expects = 'next'
    } else if (expects === 'key' || expects === 'key or }') {
      if (!take(STRING)) return { position: at, expected: 'a member name in quotation marks' }
      skipSpaces()
      if (text[at] !== ':') return { position: at, expected: '":"' }
      at++
      expects = 'value'
    } else if (char === '{' || char === '[') {
      at++
      open[depth++] = char === '{' ? 1 : 0
      expects = char === '{' ? 'key or }' : 'value or ]'
    } else if (take(STRING) || take(SCALAR)) expects = 'next'
    else return { position: at, expected: 'a value' }
  }
}
