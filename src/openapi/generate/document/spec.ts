import { createHash } from 'node:crypto'
import { bundle } from './bundle.ts'
import { asObject, type JsonObject, type Pointer, parsePointer, SpecError, valueAt } from './pointer.ts'
import { underServers } from './servers.ts'
import { readSourceFile } from './source-file.ts'

export { asObject, type JsonObject, type Pointer, SpecError } from './pointer.ts'

/** A specification, with the positions of its parts in the file. */
export interface Spec {
  /** As given on the command line, relative to the current folder. */
  file: string
  /** SHA-256 in hexadecimal of the file's bytes, or of `original` as JSON if the specification has several files. */
  hash: string
  /** The bundled specification in the dialect of OpenAPI 3.1, with the paths of servers included. */
  document: JsonObject
  /** The specification to publish: as written, or bundled. */
  original: JsonObject
  /** Returns `file:line:column` of a place, or of the nearest place around it. */
  locate(pointer: Pointer): string
  fail(pointer: Pointer, reason: string): never
  /** Returns the value at a place; undefined if there is none. */
  at(pointer: Pointer): unknown
  /** Follows `$ref`s, which all point into the document after bundling. */
  resolve(value: unknown, pointer: Pointer): { value: JsonObject; pointer: Pointer; name: string | undefined }
}

/** @throws SpecError for a file that cannot be read, or is not YAML, or is not OpenAPI 3.0 or 3.1 */
export function loadSpec(path: string): Spec {
  const root = readSourceFile(path)
  const original = asObject(root.value)
  if (!original) throw new SpecError(`${root.name}:1:1 is not a YAML mapping`)
  if (typeof original.openapi !== 'string' || !/^3\.[01]\./.test(original.openapi))
    throw new SpecError(`${root.locate(['openapi'])} must be 3.0.x or 3.1.x; it is ${JSON.stringify(original.openapi)}`)
  const { document: bundled, files, locate: locateBundled } = bundle(root)
  const { document, toSource } = underServers(bundled, (pointer, reason) => {
    throw new SpecError(`${locateBundled(pointer)} ${reason}`)
  })
  const locate = (pointer: Pointer) => locateBundled(toSource(pointer))
  const fail = (pointer: Pointer, reason: string): never => {
    throw new SpecError(`${locate(pointer)} ${reason}`)
  }
  const single = files.length === 1
  const given = single ? original : { ...bundled, openapi: '3.1.0' }
  const hash = createHash('sha256')
    .update(single ? root.bytes : JSON.stringify(given))
    .digest('hex')
  return { file: root.name, hash, original: given, locate, fail, document, ...lookup(document, fail) }
}

/** Returns a specification with another document and the positions of the given one. */
export function withDocument(spec: Spec, document: JsonObject): Spec {
  return { ...spec, document, ...lookup(document, spec.fail) }
}

function lookup(document: JsonObject, fail: Spec['fail']): Pick<Spec, 'at' | 'resolve'> {
  const at = (pointer: Pointer) => valueAt(document, pointer)
  const resolve: Spec['resolve'] = (value, pointer) => {
    const seen = new Set<string>()
    let found: { value: unknown; pointer: Pointer; name: string | undefined } = { value, pointer, name: undefined }
    for (;;) {
      const object = asObject(found.value)
      if (!object) return fail(found.pointer, 'must be a mapping')
      const ref = object.$ref
      if (ref === undefined) return { value: object, pointer: found.pointer, name: found.name }
      if (typeof ref !== 'string' || !ref.startsWith('#/'))
        return fail(found.pointer, `refers to "${ref}", which does not exist`)
      if (seen.has(ref)) return fail(found.pointer, `refers to itself through "${ref}"`)
      seen.add(ref)
      const tokens = parsePointer(ref.slice(1))
      const target = at(tokens)
      if (target === undefined) return fail(found.pointer, `refers to "${ref}", which does not exist`)
      found = { value: target, pointer: tokens, name: tokens.at(-1) }
    }
  }
  return { at, resolve }
}
