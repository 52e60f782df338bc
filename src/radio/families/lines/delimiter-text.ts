/**
 * How a delimiter is written in an option: plain text, in which `\n`, `\r`, `\t`, `\0` and `\\` mean what they do in most
 * languages, and `\x` with two hexadecimal digits is any byte. Other characters stand for their UTF-8 bytes.
 */
export const DELIMITER_PATTERN = '^(?:[^\\\\]|\\\\[nrt0\\\\]|\\\\x[0-9A-Fa-f]{2})+$'

const ESCAPES: Record<string, number> = { n: 0x0a, r: 0x0d, t: 0x09, '0': 0x00, '\\': 0x5c }
const TOKEN = /\\x([0-9A-Fa-f]{2})|\\([nrt0\\])|([^\\]+)/gu

/** `text`: matches `DELIMITER_PATTERN`. */
export function parseDelimiter(text: string): Uint8Array {
  const bytes: number[] = []
  for (const [, hex, letter, plain] of text.matchAll(TOKEN)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16))
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? 0)
    else bytes.push(...new TextEncoder().encode(plain))
  }
  return Uint8Array.from(bytes)
}
