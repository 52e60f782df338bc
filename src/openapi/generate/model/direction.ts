import type { Pointer } from '../document/places/pointer.ts'
import type { Spec } from '../document/spec.ts'
import { type Part, wholeSchema } from './whole-schema.ts'

/** The direction of a body. Read-only members are optional in a request, and write-only members are absent in an answer. */
export type Direction = 'request' | 'response'

/** Whether any of the schemas for a value makes a member read-only (in a request) or write-only (in an answer). */
export function isMarked(spec: Spec, name: unknown, schemas: readonly Part[], direction: Direction): boolean {
  return schemas.some(({ schema, pointer }) => {
    const part = wholeSchema(spec, schema, pointer).properties.get(String(name))
    return part !== undefined && isPartMarked(spec, part.schema, part.pointer, direction)
  })
}

/** Whether the member's own schema does so. */
export function isPartMarked(spec: Spec, schema: Part['schema'], pointer: Pointer, direction: Direction): boolean {
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly'
  return (schema[keyword] ?? spec.resolve(schema, pointer).value[keyword]) === true
}
