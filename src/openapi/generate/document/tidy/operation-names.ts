import { methodName, toAscii } from '../../../operation-id.ts'
import { METHODS } from '../methods.ts'
import { asObject, type JsonObject, type Pointer } from '../places/pointer.ts'
import type { Report } from './report.ts'

/** Names that a method of a client must not have: `http` is in use, and an object with `then` is treated as a promise. */
const RESERVED = new Set(['Http', 'Then'])

interface Operation {
  path: string
  method: string
  operation: JsonObject
  pointer: Pointer
}

/**
 * Gives each operation an id that is the name of a method and unlike all others, in place: `repos/list-tags` becomes `reposListTags`, and
 * an operation without an id is named from its method and path. Returns the new ids of operations whose id is not made from the given one
 * alone.
 */
export function nameOperations(document: JsonObject, report: Report): { path: string; method: string; id: string }[] {
  const all = operationsOf(document)
  // Names of types begin with the id in upper case.
  const taken = new Set(RESERVED)
  const given = new Map<string, string>()
  const changed: { path: string; method: string; id: string }[] = []
  const named = all.filter(({ operation }) => typeof operation.operationId === 'string' && operation.operationId !== '')
  for (const { operation, pointer, path, method } of named) {
    const { operationId } = operation as { operationId: string }
    const name = methodName(operationId)
    const id = unused(name, taken)
    const at = [...pointer, 'operationId']
    const before = given.get(operationId)
    if (before !== undefined) report.fault(pointer, `repeats the operationId "${operationId}" of ${before}`)
    else if (RESERVED.has(capitalized(name)))
      report.warn(at, `"${name}" is reserved, so it cannot be a method of the client`, `it is named "${id}"`)
    else if (id !== name)
      report.warn(
        pointer,
        `repeats the operationId "${name}", because ids may differ in signs only`,
        `it is named "${id}"`,
      )
    given.set(operationId, `${method.toUpperCase()} ${path}`)
    if (id !== name) changed.push({ path, method, id })
    operation.operationId = id
  }
  for (const { operation, pointer, path, method } of all.filter((one) => !named.includes(one))) {
    if (operation.operationId !== undefined && operation.operationId !== '') {
      report.fault([...pointer, 'operationId'], 'must be a text')
      continue
    }
    const id = unused(nameOf(method, path), taken)
    report.warn(pointer, 'has no operationId', `it is named "${id}"`)
    changed.push({ path, method, id })
    operation.operationId = id
  }
  return changed
}

/** Returns a name made of method and path: `GET /things/{id}/x` is `getThingsByIdX`. */
export function nameOf(method: string, path: string): string {
  const words = toAscii(path.replaceAll(/\{([^}]*)\}/g, ' by $1 '))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  return `${method}${words.map(capitalized).join('') || 'Root'}`
}

/** Returns the document with these ids. Operations that are not in the document itself stay as they are. */
export function withIds(document: JsonObject, ids: { path: string; method: string; id: string }[]): JsonObject {
  if (ids.length === 0) return document
  const paths: JsonObject = { ...asObject(document.paths) }
  for (const { path, method, id } of ids) {
    const item = asObject(paths[path])
    const operation = asObject(item?.[method])
    if (operation) paths[path] = { ...item, [method]: { ...operation, operationId: id } }
  }
  return { ...document, paths }
}

function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(asObject(document.paths) ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = asObject(asObject(item)?.[method])
      return operation ? [{ path, method, operation, pointer: ['paths', path, method] }] : []
    }),
  )
}

function unused(name: string, taken: Set<string>): string {
  let found = name
  for (let n = 2; taken.has(capitalized(found)); n++) found = `${name}${n}`
  taken.add(capitalized(found))
  return found
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
