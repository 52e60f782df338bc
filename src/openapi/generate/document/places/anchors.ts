import { asObject, type Pointer } from './pointer.ts'
import { walkMappings } from './positions.ts'

/** Keywords with schemas by name that apply only where something refers to them. */
export const DEFINITIONS: ReadonlySet<string> = new Set(['$defs', 'definitions'])

/**
 * Returns the place of the schema with an anchor; undefined if there is none. Several schemas of a file may have the same anchor: then the one that
 * shares most of its place with the reference, `from`, is meant.
 */
export function findAnchor(file: unknown, anchor: string, from: Pointer): Pointer | undefined {
  const found: Pointer[] = []
  /** `isWrapped`: whether the value is a mapping around one schema. */
  const search = (value: unknown, at: Pointer, isWrapped: boolean): void =>
    walkMappings(value, (mapping, pointer, kind) => {
      if (kind !== 'schema') return
      const place = [...at, ...pointer.slice(isWrapped ? 1 : 0)]
      if ([mapping.$anchor, mapping.$dynamicAnchor].includes(anchor)) found.push(place)
      for (const key of DEFINITIONS)
        for (const [name, schema] of Object.entries(asObject(mapping[key]) ?? {})) {
          // A schema with an id of its own has its own anchors.
          if (typeof asObject(schema)?.$id !== 'string') search({ schema }, [...place, key, name], true)
        }
    })
  search(file, [], false)
  // A file may be one schema.
  if (asObject(file)?.openapi === undefined) search({ schema: file }, [], true)
  const shared = (place: Pointer) => {
    const end = place.findIndex((token, index) => token !== from[index])
    return end < 0 ? place.length : end
  }
  return found.sort((one, other) => shared(other) - shared(one))[0]
}
