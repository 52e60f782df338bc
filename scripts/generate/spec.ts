import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A mistake in the specification. Its message begins with `file:line:column`, so that an editor can jump there. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
}

export type JsonObject = { [key: string]: unknown }

/** A JSON Pointer as its unescaped tokens. */
export type Pointer = readonly (string | number)[]

/** The specification as it was read, with the way back from a place in it to the file. */
export interface Spec {
  /** As given on the command line, relative to the current folder. */
  file: string
  /** The file's bytes. */
  source: Buffer
  /** SHA-256 of the bytes in hexadecimal. */
  hash: string
  document: JsonObject
  /** `file:line:column` of a place, or of the nearest one around it. */
  locate(pointer: Pointer): string
  fail(pointer: Pointer, reason: string): never
  /** What is at a place; undefined: nothing. */
  at(pointer: Pointer): unknown
  /** Follows `$ref`s that point into this file. Other files are refused. */
  resolve(value: unknown, pointer: Pointer): { value: JsonObject; pointer: Pointer; name: string | undefined }
}

/** @throws SpecError for a file that cannot be read, is no YAML, or is no OpenAPI 3.1. */
export function loadSpec(path: string): Spec {
  const file = relative(process.cwd(), path) || path
  const source = read(path, file)
  const lines = new LineCounter()
  const yaml = parseDocument(source.toString('utf8'), { lineCounter: lines, prettyErrors: false })
  const fault = yaml.errors[0] ?? yaml.warnings[0]
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new SpecError(`${file}:${line}:${col} ${fault.message}`)
  }
  const document = asObject(yaml.toJS())
  if (!document) throw new SpecError(`${file}:1:1 is not a YAML mapping`)

  const locate = (pointer: Pointer) => {
    let node: unknown = yaml.contents
    let offset = (yaml.contents as Node | null)?.range?.[0] ?? 0
    for (const token of pointer) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(token))
        if (!pair) break
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(token)]
        if (!node) break
        offset = (node as Node).range?.[0] ?? offset
      } else break
    }
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const fail = (pointer: Pointer, reason: string): never => {
    throw new SpecError(`${locate(pointer)} ${reason}`)
  }
  const at = (pointer: Pointer) =>
    pointer.reduce<unknown>((value, token) => {
      return Array.isArray(value) ? value[Number(token)] : asObject(value)?.[token]
    }, document)
  const resolve: Spec['resolve'] = (value, pointer) => {
    const seen = new Set<string>()
    let found: { value: unknown; pointer: Pointer; name: string | undefined } = { value, pointer, name: undefined }
    for (;;) {
      const object = asObject(found.value)
      if (!object) return fail(found.pointer, 'must be a mapping')
      const ref = object.$ref
      if (ref === undefined) return { value: object, pointer: found.pointer, name: found.name }
      if (typeof ref !== 'string' || !ref.startsWith('#/'))
        return fail(found.pointer, `refers to "${ref}"; only references into this file (#/...) are supported`)
      if (seen.has(ref)) return fail(found.pointer, `refers to itself through "${ref}"`)
      seen.add(ref)
      const tokens = parsePointer(ref.slice(1))
      const target = at(tokens)
      if (target === undefined) return fail(found.pointer, `refers to "${ref}", which is not there`)
      found = { value: target, pointer: tokens, name: tokens.at(-1) }
    }
  }

  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.1.'))
    fail(['openapi'], `must be 3.1.x; it is ${JSON.stringify(document.openapi)}`)
  const hash = createHash('sha256').update(source).digest('hex')
  return { file, source, hash, document, locate, fail, at, resolve }
}

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function read(path: string, file: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new SpecError(`${file}:1:1 cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}
