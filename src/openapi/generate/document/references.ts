import { isNames, walkMappings } from './positions.ts'
import type { Spec } from './spec.ts'

/** Follows every reference once, so that one that leads nowhere is told by its place. @throws SpecError */
export function checkReferences(spec: Spec): void {
  walkMappings(spec.document, (mapping, pointer, kind) => {
    if (!isNames(kind) && typeof mapping.$ref === 'string') spec.resolve(mapping, pointer)
  })
}
