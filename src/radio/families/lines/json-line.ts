import type { Json } from '../../../domain/decoded/decoded.ts'

/** Maximum depth. Deeper values would overflow the stack when they are serialized. */
const MAX_DEPTH = 64
const MAX_ADDRESS_LENGTH = 64

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The value of a line of JSON. undefined: the line is not JSON in UTF-8, or its value could not be written as JSON again
 * unchanged (a number beyond 1.8e308, more than 64 levels).
 */
export function parseJsonLine(line: Uint8Array): Json | undefined {
  try {
    const value: Json = JSON.parse(utf8.decode(line))
    return isPlain(value, MAX_DEPTH) ? value : undefined
  } catch {
    return undefined
  }
}

function isPlain(value: Json, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value !== 'object') return true
  if (depth === 0) return false
  for (const item of Array.isArray(value) ? value : Object.values(value)) if (!isPlain(item, depth - 1)) return false
  return true
}

/**
 * Reads the source of a line: one field, or several that are separated by commas, whose texts are joined by `-`. Fields that the line does not
 * have are left out.
 */
export function createSourceReader(fields: readonly string[]): (value: Json) => string | undefined {
  const finders = fields.map(createFieldFinder)
  return (value) => {
    const found = finders.flatMap((find) => toAddress(find(value)) ?? [])
    return found.length === 0 ? undefined : toAddress(found.join('-'))
  }
}

/** Finds one field of a value: a JSON Pointer (RFC 6901) when it begins with `/`, else the name of a member. */
export function createFieldFinder(field: string): (value: Json) => Json | undefined {
  const tokens = field.startsWith('/') ? field.slice(1).split('/').map(unescapePointer) : [field]
  return (value) => {
    let found: Json | undefined = value
    for (const token of tokens) {
      if (found === null || typeof found !== 'object' || !Object.hasOwn(found, token)) return undefined
      found = Array.isArray(found) ? found[Number(token)] : found[token]
    }
    return found
  }
}

function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Returns short text or a number as an address; undefined for anything else. */
function toAddress(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const address = String(value).trim()
  return address !== '' && address.length <= MAX_ADDRESS_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(address)
    ? address
    : undefined
}
