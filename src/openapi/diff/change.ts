/** One difference between two revisions of a contract. */
export interface Change {
  /** Whether a client of the old one may stop working with the new one. */
  breaking: boolean
  /** The operation, and the place in it: `sendMessage, request body /payload`. */
  where: string
  what: string
}

/**
 * Who writes what a schema describes. What clients write may be allowed to be more than before, what the service writes may
 * become less; the other way round, the other side meets what it does not know.
 */
export type Direction = 'request' | 'response'

export type JsonObject = Record<string, unknown>

/** A revision with its references. */
export interface Revision {
  document: JsonObject
  /** What a reference leads to, or the value itself. */
  follow(value: unknown): JsonObject
}

export function toRevision(document: JsonObject): Revision {
  const follow = (value: unknown): JsonObject => {
    const object = (value ?? {}) as JsonObject
    if (typeof object.$ref !== 'string') return object
    const { $ref, ...beside } = object
    let found: unknown = document
    for (const part of object.$ref.slice(2).split('/'))
      found = (found as JsonObject | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')]
    return { ...follow(found), ...beside }
  }
  return { document, follow }
}
