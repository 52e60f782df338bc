import { type Found, select } from './places/json-path.ts'
import { asObject, type JsonObject, type Pointer, valueAt } from './places/pointer.ts'
import { readSourceFile } from './source-file.ts'
import { createFaults, SpecError } from './spec-error.ts'

/**
 * Returns a document changed by an overlay (OpenAPI Overlay 1.0): each action removes the values that its `target` selects, or merges its
 * `update` into them. `warn` is called for an action that selects nothing.
 * @throws SpecError for an invalid overlay
 */
export function applyOverlay(document: JsonObject, path: string, warn: (warning: string) => void): JsonObject {
  const file = readSourceFile(path)
  const fail = (pointer: Pointer, reason: string): never => {
    throw new SpecError(`${file.locate(pointer)} ${reason}`)
  }
  const { overlay, actions } = asObject(file.value) ?? {}
  if (!/^1\.\d/.test(String(overlay)))
    fail(['overlay'], `must be the version 1.0.0 of an overlay; it is ${JSON.stringify(overlay)}`)
  if (!Array.isArray(actions)) return fail(['actions'], 'must be a list')
  const faults = createFaults()
  const changed = structuredClone(document)
  for (const [index, entry] of actions.entries())
    faults.attempt(() => {
      const at: Pointer = ['actions', index]
      const { target, update, remove } = asObject(entry) ?? fail(at, 'must be a mapping')
      if (typeof target !== 'string') return fail(at, 'has no target')
      if (remove !== true && update === undefined) fail(at, 'has neither an update nor `remove: true`')
      const found = selected(changed, target, (reason) => fail([...at, 'target'], reason))
      if (found.length === 0) warn(`${file.locate([...at, 'target'])} selects nothing: ${JSON.stringify(target)}`)
      if (found.some(({ pointer }) => pointer.length === 0) && (remove === true || !asObject(update)))
        fail([...at, 'target'], 'selects the whole document, which only an update with members can change')
      // Later items of a list first, so that the indices of the others stay the same.
      for (const one of found.reverse()) change(changed, one, remove === true ? undefined : update)
    })
  faults.settle()
  return changed
}

function selected(document: JsonObject, target: string, fail: (reason: string) => never): Found[] {
  try {
    return select(document, target)
  } catch (error) {
    return fail((error as Error).message)
  }
}

/** `update`: undefined to remove the value. */
function change(document: JsonObject, { value, pointer }: Found, update: unknown): void {
  const parent = valueAt(document, pointer.slice(0, -1)) as Record<string | number, unknown>
  const key = pointer.at(-1) ?? ''
  if (update === undefined) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    // A value in a list that an earlier step removed has no parent.
    else if (parent !== undefined) delete parent[key]
  } else if (Array.isArray(value)) value.push(...(Array.isArray(update) ? update : [update]).map(copyOf))
  else if (asObject(value) && asObject(update)) merge(value as JsonObject, update as JsonObject)
  else if (parent !== undefined) parent[key] = copyOf(update)
}

/** Members replace those with the same name; mappings are merged and lists are joined. */
function merge(into: JsonObject, update: JsonObject): void {
  for (const [key, value] of Object.entries(update)) {
    const before = Object.hasOwn(into, key) ? into[key] : undefined
    const [target, change] = [asObject(before), asObject(value)]
    if (target && change) merge(target, change)
    else if (Array.isArray(before) && Array.isArray(value)) before.push(...value.map(copyOf))
    else into[key] = copyOf(value)
  }
}

function copyOf<T>(value: T): T {
  return structuredClone(value)
}
