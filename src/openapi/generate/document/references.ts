import { isNames, walkMappings } from './positions.ts'
import type { Spec } from './spec.ts'

/** Follows each reference once. @throws SpecError with the place of a reference without a target */
export function checkReferences(spec: Spec): void {
  walkMappings(spec.document, (mapping, pointer, kind) => {
    if (!isNames(kind) && typeof mapping.$ref === 'string') spec.resolve(mapping, pointer)
  })
}
