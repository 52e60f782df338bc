import { asObject, type JsonObject, type Pointer } from './places/pointer.ts'
import { isNames, type Kind, walkMappings } from './places/positions.ts'
import type { Spec } from './spec.ts'
import { createFaults } from './spec-error.ts'

/** A member with this name sets the prototype of an object, or is lost, depending on how the object is created. */
const UNSAFE = '__proto__'

/** @throws SpecError for a name that would be lost, or mean something else, at run time */
export function checkReservedNames(spec: Spec): void {
  const faults = createFaults()
  walkMappings(spec.document, (mapping, pointer, kind) => {
    faults.attempt(() => checkMapping(spec, mapping, pointer, kind))
  })
  faults.settle()
}

function checkMapping(spec: Spec, object: JsonObject, pointer: Pointer, kind: Kind): void {
  if (Object.hasOwn(object, UNSAFE)) refuse(spec, [...pointer, UNSAFE])
  if (isNames(kind)) return
  const names = kind === 'schema' ? [object.required, asObject(object.discriminator)?.propertyName].flat() : []
  if ([...names, object.operationId].includes(UNSAFE)) refuse(spec, pointer)
  if (kind === 'other' && typeof object.in === 'string' && object.name === UNSAFE) refuse(spec, pointer)
}

function refuse(spec: Spec, pointer: Pointer): never {
  return spec.fail(pointer, `uses the name "${UNSAFE}", which is not safe in JavaScript objects`)
}
