import type { Pointer } from '../document/pointer.ts'
import type { Spec } from '../document/spec.ts'
import { type Part, wholeSchema } from './whole-schema.ts'

/** Which way a body goes: what is read-only need not be in a request, and what is write-only is in no answer. */
export type Direction = 'request' | 'response'

/** Whether a member is read-only in a request, or write-only in an answer, by any of the schemas for the value that has it. */
export function isMarked(spec: Spec, name: unknown, schemas: readonly Part[], direction: Direction): boolean {
  return schemas.some(({ schema, pointer }) => {
    const part = wholeSchema(spec, schema, pointer).properties.get(String(name))
    return part !== undefined && isPartMarked(spec, part.schema, part.pointer, direction)
  })
}

/** Whether a member's own schema says so. */
export function isPartMarked(spec: Spec, schema: Part['schema'], pointer: Pointer, direction: Direction): boolean {
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly'
  return (schema[keyword] ?? spec.resolve(schema, pointer).value[keyword]) === true
}
