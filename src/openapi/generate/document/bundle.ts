import { basename, dirname, resolve } from 'node:path'
import { methodName } from '../../operation-id.ts'
import { toCurrentDialect } from './dialect.ts'
import { asObject, type JsonObject, type Pointer, parsePointer, SpecError, valueAt } from './pointer.ts'
import { inSchemas, isData, isNames, type Kind, kindOf, spelled } from './positions.ts'
import { readSourceFile, type SourceFile } from './source-file.ts'

export interface Bundle {
  /** One document in the dialect of OpenAPI 3.1, which refers only to its own components. */
  document: JsonObject
  files: SourceFile[]
  /** Returns `file:line:column` for a place in the document. */
  locate(pointer: Pointer): string
}

interface Place {
  file: SourceFile
  pointer: Pointer
}

/**
 * Bundles a specification of several files. Referenced schemas become components. Parameters, answers and the like are copied to the places
 * that use them. Operation ids become valid method names.
 * @throws SpecError for a reference without a target
 */
export function bundle(root: SourceFile): Bundle {
  const files = new Map<string, SourceFile>([[root.path, root]])
  const origins = new Map<string, Place>()
  /** The component name of each referenced schema, by its file and pointer. */
  const components = new Map<string, string>()
  const version = String(asObject(root.value)?.openapi)
  const isOld = version.startsWith('3.0.')
  const added: JsonObject = {}
  const rootSchemas = asObject(valueAt(root.value, ['components', 'schemas'])) ?? {}

  function follow(ref: unknown, place: Place): Place {
    const fail = (reason: string): never => {
      throw new SpecError(`${place.file.locate(place.pointer)} ${reason}`)
    }
    if (typeof ref !== 'string') return fail('has a $ref that is not a string')
    if (/^[a-z][a-z0-9+.-]+:/i.test(ref))
      return fail(`refers to "${ref}"; only files beside this one can be referred to`)
    const [path = '', fragment = ''] = ref.split('#')
    let { file } = place
    if (path !== '') {
      const target = resolve(dirname(file.path), decodeURIComponent(path))
      file =
        files.get(target) ?? readSourceFile(target, `${place.file.locate(place.pointer)} refers to "${ref}", which`)
      files.set(target, file)
    }
    if (fragment !== '' && !fragment.startsWith('/')) return fail(`refers to "${ref}"; anchors are not supported`)
    const pointer = parsePointer(fragment)
    if (valueAt(file.value, pointer) === undefined) return fail(`refers to "${ref}", which does not exist`)
    return { file, pointer }
  }

  // A component that only refers to a schema in another file stands for that schema.
  for (const [name, schema] of Object.entries(rootSchemas)) {
    const { $ref, ...more } = asObject(schema) ?? {}
    if (typeof $ref !== 'string' || /^(#|[a-z][a-z0-9+.-]+:)/i.test($ref) || Object.keys(more).length > 0) continue
    const key = keyOf(follow($ref, { file: root, pointer: ['components', 'schemas', name] }))
    if (!components.has(key)) components.set(key, name)
  }

  /** Returns the component name of a schema, and adds the component if necessary. */
  function componentOf(place: Place): string {
    const { file, pointer } = place
    const [first, second, name, ...rest] = pointer
    if (file === root && first === 'components' && second === 'schemas' && rest.length === 0) return String(name)
    const key = keyOf(place)
    const before = components.get(key)
    if (before !== undefined) return before
    const given = String(pointer.at(-1) ?? basename(file.path).replace(/\.[^.]+$/, ''))
    const word = given.replaceAll(/\W+(\w?)/g, (_, next: string) => next.toUpperCase())
    const plain = word.charAt(0).toUpperCase() + word.slice(1)
    let unique = plain
    for (let n = 2; Object.hasOwn(rootSchemas, unique) || Object.hasOwn(added, unique); n++) unique = `${plain}${n}`
    components.set(key, unique)
    added[unique] = {} // Reserves the name, so that the schema may refer to itself.
    added[unique] = copy(spelled(valueAt(file.value, pointer)), place, ['components', 'schemas', unique], 'schema', [])
    return unique
  }

  function copy(value: unknown, place: Place, to: Pointer, kind: Kind, following: string[]): unknown {
    if (to.length === 0 || following.length > 0 || place.file !== root) origins.set(JSON.stringify(to), place)
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, inside(place, index), [...to, index], kind, []))
    const object = asObject(value)
    if (!object) return value
    if (!isNames(kind) && Object.hasOwn(object, '$ref')) {
      const target = follow(object.$ref, place)
      const key = keyOf(target)
      if (kind === 'schema') {
        const { $ref, ...beside } = object
        const name = componentOf(target)
        if (to.length === 3 && to[1] === 'schemas' && to[2] === name && target.file !== root)
          return copy(spelled(valueAt(target.file.value, target.pointer)), target, to, kind, [...following, key])
        const members = isOld ? {} : (copyMembers(beside, place, to, kind) as JsonObject)
        return { ...members, $ref: `#/components/schemas/${escapeToken(name)}` }
      }
      // References to components in the same file stay, except those to path items, because their operations are read there.
      if (
        target.file === root &&
        place.file === root &&
        target.pointer[0] === 'components' &&
        target.pointer[1] !== 'pathItems' &&
        target.pointer.length === 3
      )
        return object
      if (following.includes(key))
        throw new SpecError(`${place.file.locate(place.pointer)} refers to itself through "${object.$ref}"`)
      return copy(valueAt(target.file.value, target.pointer), target, to, kind, [...following, key])
    }
    const members = copyMembers(object, place, to, kind)
    return kind === 'schema' && isOld ? toCurrentDialect(members) : members
  }

  function copyMembers(object: JsonObject, place: Place, to: Pointer, kind: Kind): JsonObject {
    return Object.fromEntries(
      Object.entries(object)
        // Referenced schemas in there have become components.
        .filter(([key]) => kind !== 'schema' || (key !== '$defs' && key !== 'definitions'))
        .map(([key, member]) => {
          if (isData(kind, key)) return [key, member]
          if (kind === 'other' && key === 'operationId' && typeof member === 'string') return [key, methodName(member)]
          if (kind === 'schema' && key === 'discriminator') return [key, copyDiscriminator(member, inside(place, key))]
          const inner = kindOf(kind, key, to)
          return [key, copy(inSchemas(kind, key, member), inside(place, key), [...to, key], inner, [])]
        }),
    )
  }

  /** Copies a discriminator. Its mapping then names components of this document. */
  function copyDiscriminator(value: unknown, place: Place): unknown {
    const mapping = asObject(asObject(value)?.mapping)
    if (!mapping) return value
    const entries = Object.entries(mapping).map(([tag, target]) => {
      const ref = String(target)
      const isName = !ref.includes('#') && Object.hasOwn(rootSchemas, ref)
      const at = inside(inside(place, 'mapping'), tag)
      const name = isName ? ref : componentOf(follow(ref, at))
      return [tag, `#/components/schemas/${escapeToken(name)}`]
    })
    return { ...asObject(value), mapping: Object.fromEntries(entries) }
  }

  const document = asObject(copy(root.value, { file: root, pointer: [] }, [], 'other', []))
  if (!document) throw new SpecError(`${root.name}:1:1 is not a YAML mapping`)
  if (Object.keys(added).length > 0) {
    const known = asObject(document.components) ?? {}
    document.components = { ...known, schemas: { ...asObject(known.schemas), ...added } }
  }
  if (document.components !== undefined) {
    const { pathItems: _, ...kept } = asObject(document.components) ?? {}
    document.components = kept
  }

  function locate(pointer: Pointer): string {
    for (let length = pointer.length; length >= 0; length--) {
      const origin = origins.get(JSON.stringify(pointer.slice(0, length)))
      if (origin) return origin.file.locate([...origin.pointer, ...pointer.slice(length)])
    }
    return root.locate(pointer)
  }

  return { document, files: [...files.values()], locate }
}

function inside({ file, pointer }: Place, token: string | number): Place {
  return { file, pointer: [...pointer, token] }
}

function keyOf({ file, pointer }: Place): string {
  return `${file.path}#${JSON.stringify(pointer)}`
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
