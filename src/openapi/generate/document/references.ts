import { isNames, walkMappings } from './places/positions.ts'
import type { Spec } from './spec.ts'
import { createFaults } from './spec-error.ts'

/** Follows each reference once. @throws SpecError with the place of a reference without a target */
export function checkReferences(spec: Spec): void {
  const faults = createFaults()
  walkMappings(spec.document, (mapping, pointer, kind) => {
    if (!isNames(kind) && typeof mapping.$ref === 'string') faults.attempt(() => spec.resolve(mapping, pointer))
  })
  faults.settle()
}
