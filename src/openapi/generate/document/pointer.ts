/** A mistake in the specification. Its message begins with `file:line:column`, so that an editor can jump there. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
}

export type JsonObject = { [key: string]: unknown }

/** A JSON Pointer as its unescaped tokens. */
export type Pointer = readonly (string | number)[]

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

/** The tokens of a pointer's text, as it stands in a reference after `#`. */
export function parsePointer(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((token) => decoded(token).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** As it is where it is no encoded text. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}

/** What is at a place; undefined: nothing. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((value, token) => {
    if (Array.isArray(value)) return value[Number(token)]
    const object = asObject(value)
    return object && Object.hasOwn(object, token) ? object[token] : undefined
  }, document)
}
