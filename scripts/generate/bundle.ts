import { basename, dirname, resolve } from 'node:path'
import { toCurrentDialect } from './dialect.ts'
import { asObject, type JsonObject, type Pointer, parsePointer, SpecError, valueAt } from './pointer.ts'
import { DATA_KEYWORDS } from './references.ts'
import { readSourceFile, type SourceFile } from './source-file.ts'

export interface Bundle {
  /** One document with references to its own components alone, in the dialect of OpenAPI 3.1. */
  document: JsonObject
  files: SourceFile[]
  /** `file:line:column` of a place of the document. */
  locate(pointer: Pointer): string
}

interface Place {
  file: SourceFile
  pointer: Pointer
}

/**
 * Brings a specification of several files together. Schemas that are referred to become components; parameters, answers and the like
 * are copied to where they are used.
 * @throws SpecError for a reference that leads nowhere
 */
export function bundle(root: SourceFile): Bundle {
  const files = new Map<string, SourceFile>([[root.path, root]])
  const origins = new Map<string, Place>()
  /** The component of each schema that is referred to, by its file and pointer. */
  const components = new Map<string, string>()
  const version = String(asObject(root.value)?.openapi)
  const isOld = version.startsWith('3.0.')
  const added: JsonObject = {}
  const rootSchemas = asObject(valueAt(root.value, ['components', 'schemas'])) ?? {}

  function follow(ref: unknown, place: Place): Place {
    const fail = (reason: string): never => {
      throw new SpecError(`${place.file.locate(place.pointer)} ${reason}`)
    }
    if (typeof ref !== 'string') return fail('has a $ref that is no string')
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
    if (valueAt(file.value, pointer) === undefined) return fail(`refers to "${ref}", which is not there`)
    return { file, pointer }
  }

  /** The component that a schema elsewhere becomes, or is. */
  function componentOf(place: Place): string {
    const { file, pointer } = place
    const [first, second, name, ...rest] = pointer
    if (file === root && first === 'components' && second === 'schemas' && rest.length === 0) return String(name)
    const key = `${file.path}#${JSON.stringify(pointer)}`
    const before = components.get(key)
    if (before !== undefined) return before
    const given = String(pointer.at(-1) ?? basename(file.path).replace(/\.[^.]+$/, ''))
    const word = given.replaceAll(/\W+(\w?)/g, (_, next: string) => next.toUpperCase())
    const plain = word.charAt(0).toUpperCase() + word.slice(1)
    let unique = plain
    for (let n = 2; Object.hasOwn(rootSchemas, unique) || Object.hasOwn(added, unique); n++) unique = `${plain}${n}`
    components.set(key, unique)
    added[unique] = {} // Taken, so that it may refer to itself.
    added[unique] = copy(valueAt(file.value, pointer), place, ['components', 'schemas', unique], 'schema', [])
    return unique
  }

  type Kind = 'schema' | 'names of schemas' | 'other'

  function copy(value: unknown, place: Place, to: Pointer, kind: Kind, following: string[]): unknown {
    if (to.length === 0 || following.length > 0 || place.file !== root) origins.set(JSON.stringify(to), place)
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, inside(place, index), [...to, index], kind, []))
    const object = asObject(value)
    if (!object) return value
    if (kind !== 'names of schemas' && '$ref' in object) {
      const target = follow(object.$ref, place)
      const key = `${target.file.path}#${JSON.stringify(target.pointer)}`
      if (kind === 'schema') {
        const { $ref, ...beside } = object
        const members = isOld ? {} : (copyMembers(beside, place, to, kind) as JsonObject)
        return { ...members, $ref: `#/components/schemas/${escapeToken(componentOf(target))}` }
      }
      // References within the file to its own components stay as they are.
      if (
        target.file === root &&
        place.file === root &&
        target.pointer[0] === 'components' &&
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
      Object.entries(object).map(([key, member]) => {
        if (isData(kind, key)) return [key, member]
        return [key, copy(member, inside(place, key), [...to, key], kindOf(kind, key, to), [])]
      }),
    )
  }

  function kindOf(kind: Kind, key: string, to: Pointer): Kind {
    if (kind === 'names of schemas') return 'schema'
    if (kind === 'schema') return NAMES.has(key) ? 'names of schemas' : key === 'discriminator' ? 'other' : 'schema'
    if (key === 'schema') return 'schema'
    return key === 'schemas' && to.length === 1 && to[0] === 'components' ? 'names of schemas' : 'other'
  }

  const document = asObject(copy(root.value, { file: root, pointer: [] }, [], 'other', []))
  if (!document) throw new SpecError(`${root.name}:1:1 is not a YAML mapping`)
  if (Object.keys(added).length > 0) {
    const known = asObject(document.components) ?? {}
    document.components = { ...known, schemas: { ...asObject(known.schemas), ...added } }
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

/** Whether a member holds what is no part of the description. An answer's status may be called `default`. */
function isData(kind: 'schema' | 'names of schemas' | 'other', key: string): boolean {
  if (kind === 'schema') return DATA_KEYWORDS.has(key)
  return kind === 'other' && (key === 'example' || key === 'examples')
}

const NAMES = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])

function inside({ file, pointer }: Place, token: string | number): Place {
  return { file, pointer: [...pointer, token] }
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
