import { asObject, type Pointer } from './pointer.ts'
import { isData, isNames, type Kind, kindOf } from './positions.ts'
import type { Spec } from './spec.ts'

/** Follows every reference once, so that one that leads nowhere is told by its place. @throws SpecError */
export function checkReferences(spec: Spec): void {
  const visit = (value: unknown, pointer: Pointer, kind: Kind) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...pointer, index], kind)
    const object = asObject(value)
    if (!object) return
    if (!isNames(kind) && typeof object.$ref === 'string') spec.resolve(object, pointer)
    for (const [key, member] of Object.entries(object))
      if (!isData(kind, key)) visit(member, [...pointer, key], kindOf(kind, key, pointer))
  }
  visit(spec.document, [], 'other')
}
