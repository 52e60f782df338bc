import { createHash } from 'node:crypto'
import { bundle } from './bundle.ts'
import type { LoadOptions } from './options.ts'
import { applyOverlay } from './overlay.ts'
import { asObject, type JsonObject, type Pointer, parsePointer, valueAt } from './places/pointer.ts'
import { createSelection } from './select-operations.ts'
import { readSourceFile } from './source-file.ts'
import { createFaults, SpecError } from './spec-error.ts'
import { withBaseUnions } from './tidy/base-schemas.ts'
import { separateUnions } from './tidy/inherited-unions.ts'
import { nameOperations, withIds } from './tidy/operation-names.ts'
import { tidyOperations } from './tidy/operations.ts'
import { createReport } from './tidy/report.ts'
import { tidySchemas } from './tidy/schemas.ts'
import { underServers } from './tidy/servers.ts'

export type { LoadOptions } from './options.ts'
export { asObject, type JsonObject, type Pointer } from './places/pointer.ts'
export { SpecError } from './spec-error.ts'

/** A specification, with the positions of its parts in the file. */
export interface Spec {
  /** As given on the command line, relative to the current folder. */
  file: string
  /** The files that it consists of, as absolute paths. */
  sources: string[]
  /** SHA-256 in hexadecimal of the file's bytes, or of `original` as JSON if that is not the file's content. */
  hash: string
  /** The bundled specification in the dialect of OpenAPI 3.1, with the paths of servers included. */
  document: JsonObject
  /** The specification to publish: as written, or bundled. */
  original: JsonObject
  /** The faults that were found so far. `readOperations` throws them together with its own. */
  faults: readonly string[]
  /** Returns `file:line:column` of a place, or of the nearest place around it. */
  locate(pointer: Pointer): string
  fail(pointer: Pointer, reason: string): never
  /** Reports something that OpenAPI only discourages. `instead`: what the generator does. @throws SpecError in strict mode */
  warn(pointer: Pointer, reason: string, instead: string): void
  /** Returns what was warned of, each once, as `file:line:column reason`. Complete after `generate`. */
  warnings(): string[]
  /** Returns the path of the server that a path of the document begins with; empty for none. */
  baseOf(path: string): string
  /** Returns the value at a place; undefined if there is none. */
  at(pointer: Pointer): unknown
  /** Follows `$ref`s, which all point into the document after bundling. */
  resolve(value: unknown, pointer: Pointer): { value: JsonObject; pointer: Pointer; name: string | undefined }
}

/**
 * Reads a specification. Faults in its parts are kept for `readOperations`, which throws all of them.
 * @throws SpecError for a file that cannot be read, or is not YAML, or is not OpenAPI 3.0 or 3.1
 */
export function loadSpec(path: string, options: LoadOptions = {}): Spec {
  const { strict = false, overlays = [] } = options
  const file = readSourceFile(path)
  const warned = [...file.warnings]
  const written = asObject(file.value)
  if (!written) throw new SpecError(`${file.name}:1:1 is not a YAML mapping`)
  // Without quotes and a third number, YAML reads a number.
  if (!/^3(\.[01](\..*)?)?$/.test(String(written.openapi)))
    throw new SpecError(`${file.locate(['openapi'])} must be 3.0.x or 3.1.x; it is ${JSON.stringify(written.openapi)}`)
  const overlaid = overlays.reduce((value, one) => applyOverlay(value, one, (text) => warned.push(text)), written)
  const selection = createSelection(options)
  if (typeof written.openapi !== 'string')
    warned.push(`${file.locate(['openapi'])} the version must be a text in quotes`)
  const root = { ...file, value: selection?.apply(overlaid) ?? overlaid }

  const faults = createFaults()
  let locate: Spec['locate'] = (pointer) => root.locate(pointer)
  const report = createReport(faults, strict, (pointer) => locate(pointer))
  const bundled = bundle(root, { faults, warn: report.warn, isPruned: selection !== undefined })
  locate = bundled.locate
  const selected = selection?.apply(bundled.document) ?? bundled.document
  selection?.check()
  if (strict) for (const warning of warned) faults.add(warning)

  const isAsWritten = bundled.files.length === 1 && overlays.length === 0 && !selection
  const published = isAsWritten ? overlaid : { ...structuredClone(selected), openapi: '3.1.0' }
  const original = withIds(published, nameOperations(selected, report))
  tidyOperations(selected, report)
  tidySchemas(selected, report)
  separateUnions(selected, report)
  const whole = withBaseUnions(selected)
  const served = faults.attempt(() =>
    underServers(
      whole.document,
      (pointer, reason) => {
        throw new SpecError(`${bundled.locate(pointer)} ${reason}`)
      },
      options.basePath,
    ),
  )
  const { document, toSource, baseOf } = served ?? {
    document: whole.document,
    toSource: (pointer: Pointer) => pointer,
    baseOf: () => '',
  }
  locate = (pointer) => bundled.locate(whole.toSource(toSource(pointer)))
  const fail: Spec['fail'] = (pointer, reason) => {
    throw new SpecError(`${locate(pointer)} ${reason}`)
  }
  const warn: Spec['warn'] = (pointer, reason, instead) =>
    strict ? fail(pointer, reason) : report.warn(pointer, reason, instead)
  const hash = createHash('sha256')
    .update(isAsWritten ? root.bytes : JSON.stringify(original))
    .digest('hex')
  const warnings = () => (strict ? [] : [...warned, ...report.warnings()])
  return {
    file: root.name,
    sources: bundled.files.map(({ path }) => path),
    hash,
    original,
    faults: faults.found,
    locate,
    fail,
    warn,
    warnings,
    baseOf,
    document,
    ...lookup(document, fail),
  }
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
