// The tokens of JSON (RFC 8259).
const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not permit them in a text.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Returns where a text stops being JSON, and what is expected there; undefined if it is JSON. The errors of JSON.parse do not always say it,
 * and differ between versions of Node. Works without recursion, so that depth costs no stack.
 */
export function findJsonFault(text: string): { position: number; expected: string } | undefined {
  /** The brackets that are open, as their ends. */
  const open: ('}' | ']')[] = []
  let at = 0
  let expects: 'value' | 'value or ]' | 'key' | 'key or }' | 'next' = 'value'

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    const matches = pattern.test(text)
    if (matches) at = pattern.lastIndex
    return matches
  }

  for (;;) {
    take(SPACE)
    const char = text[at]
    if (expects === 'next') {
      const end = open.at(-1)
      if (end === undefined) return char === undefined ? undefined : { position: at, expected: 'the end' }
      if (char !== ',' && char !== end) return { position: at, expected: `"," or "${end}"` }
      at++
      if (char === end) open.pop()
      else expects = end === '}' ? 'key' : 'value'
    } else if ((expects === 'key or }' && char === '}') || (expects === 'value or ]' && char === ']')) {
      at++
      open.pop()
      expects = 'next'
    } else if (expects === 'key' || expects === 'key or }') {
      if (!take(STRING)) return { position: at, expected: 'a member name in quotation marks' }
      take(SPACE)
      if (text[at] !== ':') return { position: at, expected: '":"' }
      at++
      expects = 'value'
    } else if (char === '{' || char === '[') {
      at++
      open.push(char === '{' ? '}' : ']')
      expects = char === '{' ? 'key or }' : 'value or ]'
    } else if (take(STRING) || take(SCALAR)) expects = 'next'
    else return { position: at, expected: 'a value' }
  }
}
