/** One difference between two revisions of a contract. */
export interface Change {
  /** Whether a client of the old one may stop working with the new one. */
  breaking: boolean
  /** The operation, and the place in it: `sendMessage, request body /payload`. */
  where: string
  what: string
}

/**
 * Who writes the values of a schema. A schema that clients write may become wider, and one that the service writes may become narrower. The
 * opposite breaks clients, because one side then receives unknown values.
 */
export type Direction = 'request' | 'response'

export type JsonObject = Record<string, unknown>

/** A revision of a contract, with access to the targets of its references. */
export interface Revision {
  document: JsonObject
  /** Returns the target of a reference, or the value itself. */
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
