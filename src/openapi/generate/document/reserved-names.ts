import { asObject, type JsonObject, type Pointer } from './pointer.ts'
import { isNames, type Kind, walkMappings } from './positions.ts'
import type { Spec } from './spec.ts'

/** A member of this name sets what an object inherits, or is not there at all, depending on who made the object. */
const UNSAFE = '__proto__'

/** What the methods of a client stand beside, or must not be: a client with a `then` is taken for a promise. */
const BESIDE_METHODS = new Set(['http', 'then'])

/** @throws SpecError for a name that would come to nothing, or to something else, at run time */
export function checkReservedNames(spec: Spec): void {
  walkMappings(spec.document, (mapping, pointer, kind) => checkMapping(spec, mapping, pointer, kind))
}

function checkMapping(spec: Spec, object: JsonObject, pointer: Pointer, kind: Kind): void {
  if (Object.hasOwn(object, UNSAFE)) refuse(spec, [...pointer, UNSAFE])
  if (isNames(kind)) return
  const names = kind === 'schema' ? [object.required, asObject(object.discriminator)?.propertyName].flat() : []
  if ([...names, object.operationId].includes(UNSAFE)) refuse(spec, pointer)
  if (kind === 'other' && typeof object.in === 'string' && object.name === UNSAFE) refuse(spec, pointer)
}

function refuse(spec: Spec, pointer: Pointer): never {
  return spec.fail(pointer, `uses the name "${UNSAFE}", which objects of JavaScript cannot hold safely`)
}

/** @throws SpecError for an operationId that is no method of a client */
export function checkOperationId(spec: Spec, id: string, pointer: Pointer): void {
  if (BESIDE_METHODS.has(id)) spec.fail(pointer, `"${id}" is something else on a client, and cannot be a method of it`)
}
