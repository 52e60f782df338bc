import { asObject, type Pointer } from './pointer.ts'
import type { Spec } from './spec.ts'

/** Keywords that hold data, not schemas: a `$ref` in there is just a member of that name. */
export const DATA_KEYWORDS: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'examples', 'value'])

/** Follows every reference once, so that one that leads nowhere is told by its place. @throws SpecError */
export function checkReferences(spec: Spec): void {
  const visit = (value: unknown, pointer: Pointer, isNames: boolean) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...pointer, index], false)
    const object = asObject(value)
    if (!object) return
    if (!isNames && typeof object.$ref === 'string') spec.resolve(object, pointer)
    for (const [key, member] of Object.entries(object))
      if (isNames || !DATA_KEYWORDS.has(key)) visit(member, [...pointer, key], !isNames && key === 'properties')
  }
  visit(spec.document, [], false)
}
