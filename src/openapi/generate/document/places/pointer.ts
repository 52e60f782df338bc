export type JsonObject = { [key: string]: unknown }

/** A JSON Pointer as its unescaped tokens. */
export type Pointer = readonly (string | number)[]

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

/** Returns the tokens of a pointer, which is the part of a reference after `#`. */
export function parsePointer(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((token) => (/[%~]/.test(token) ? decoded(token).replaceAll('~1', '/').replaceAll('~0', '~') : token))
}

/** Returns the token unchanged if it is not valid percent-encoding. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}

/** Returns the value at a place; undefined if there is none. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((value, token) => {
    if (Array.isArray(value)) return value[Number(token)]
    const object = asObject(value)
    return object && Object.hasOwn(object, token) ? object[token] : undefined
  }, document)
}
