/**
 * Symbols in the destination of a packet whose information field has none, APRS101 chapter 20 and appendix 2: `GPSxyz`,
 * `SPCxyz`, or `SYMxyz`. Each row is a run of codes: its first letter in the primary and in the alternate table, the second letters in order,
 * and the first code.
 */
const ROWS: [primary: string, alternate: string, second: string, firstCode: string][] = [
  ['B', 'O', 'BCDEFGHIJKLMNOP', '!'],
  ['P', 'A', '0123456789', '0'],
  ['M', 'N', 'RSTUVWX', ':'],
  ['P', 'A', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'A'],
  ['H', 'D', 'STUVWX', '['],
  ['L', 'S', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'a'],
  ['J', 'Q', '1234', '{'],
]

/** Returns the symbol table and code of a destination; undefined if it names none. */
export function symbolOf(destination: string): string | undefined {
  const call = destination.split('-')[0] ?? ''
  const numbered = /^GPS([CE])(\d\d)$/.exec(call)
  if (numbered) {
    const code = 32 + Number(numbered[2])
    return code > 32 && code < 127 ? `${numbered[1] === 'C' ? '/' : '\\'}${String.fromCharCode(code)}` : undefined
  }
  const [, first = '', second = '', overlay] = /^(?:GPS|SPC|SYM)([A-Z])([A-Z0-9])([A-Z0-9])?$/.exec(call) ?? []
  for (const [primary, alternate, seconds, firstCode] of ROWS) {
    const at = second === '' ? -1 : seconds.indexOf(second)
    if (at < 0 || (first !== primary && first !== alternate)) continue
    const code = String.fromCharCode(firstCode.charCodeAt(0) + at)
    return first === primary ? `/${code}` : `${overlay ?? '\\'}${code}`
  }
  return undefined
}
