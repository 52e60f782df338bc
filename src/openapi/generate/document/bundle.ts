import { basename, dirname, resolve } from 'node:path'
import { hasOldKeywords, toCurrentDialect } from './dialect.ts'
import { identifierOf, unusedName } from './identifiers.ts'
import { DEFINITIONS, findAnchor } from './places/anchors.ts'
import { asObject, type JsonObject, type Pointer, parsePointer, valueAt } from './places/pointer.ts'
import { inSchemas, isData, isNames, type Kind, kindOf, spelled } from './places/positions.ts'
import { readSourceFile, type SourceFile } from './source-file.ts'
import { type Faults, SpecError } from './spec-error.ts'

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

export interface BundleOptions {
  /** Faults of references, which are left out. */
  faults: Faults
  warn(pointer: Pointer, reason: string, instead: string): void
  /** Keeps only components that something refers to. */
  isPruned: boolean
}

/**
 * Bundles a specification of several files. Referenced schemas become components. Parameters, answers and the like are copied to the places
 * that use them.
 */
export function bundle(root: SourceFile, { faults, warn, isPruned }: BundleOptions): Bundle {
  const files = new Map<string, SourceFile>([[root.path, root]])
  const origins = new Map<string, Place>()
  /** The component name of each referenced schema, by its file and pointer. */
  const components = new Map<string, string>()
  const version = String(asObject(root.value)?.openapi)
  const isOld = /^3(\.0|$)/.test(version)
  const added: JsonObject = {}
  const rootComponents = asObject(asObject(root.value)?.components) ?? {}
  const rootSchemas = asObject(rootComponents.schemas) ?? {}
  /** The identifiers of components: functions have these names, so names that differ only in signs get a number. */
  const taken = new Set<string>()
  const renamed = new Map<string, string>()
  for (const name of Object.keys(rootSchemas)) {
    const unique = unusedName(name, taken)
    if (unique === name) continue
    renamed.set(name, unique)
    warn(
      ['components', 'schemas', unique],
      `the component "${name}" and another one are too similar`,
      `it is called "${unique}"`,
    )
    origins.set(JSON.stringify(['components', 'schemas', unique]), {
      file: root,
      pointer: ['components', 'schemas', name],
    })
  }

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
    const pointer =
      fragment === '' || fragment.startsWith('/')
        ? parsePointer(fragment)
        : findAnchor(file.value, fragment, file === place.file ? place.pointer : [])
    if (!pointer || valueAt(file.value, pointer) === undefined) return fail(`refers to "${ref}", which does not exist`)
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
    const isRoot = file === root && first === 'components' && second === 'schemas' && rest.length === 0
    const own = isRoot ? (renamed.get(String(name)) ?? String(name)) : undefined
    if (own !== undefined && !isPruned) return own
    const key = keyOf(place)
    const before = components.get(key)
    if (before !== undefined) return before
    const unique = own ?? unusedName(identifierOf(nameFor(place)), taken)
    components.set(key, unique)
    origins.set(JSON.stringify(['components', 'schemas', unique]), place)
    added[unique] = {} // Reserves the name, so that the schema may refer to itself.
    added[unique] = copy(spelled(valueAt(file.value, pointer)), place, ['components', 'schemas', unique], 'schema', [])
    return unique
  }

  function copy(value: unknown, place: Place, to: Pointer, kind: Kind, following: string[]): unknown {
    if (to.length === 0 || following.length > 0 || place.file !== root) origins.set(JSON.stringify(to), place)
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, inside(place, index), [...to, index], kind, []))
    const given = asObject(value)
    if (!given) return value
    const object = kind === 'schema' ? withPlainReference(given, place, to) : given
    if (!isNames(kind) && Object.hasOwn(object, '$ref')) {
      const target = faults.attempt(() => follow(object.$ref, place))
      if (!target) return {}
      const key = keyOf(target)
      if (kind === 'schema') {
        const { $ref, ...beside } = object
        const name = componentOf(target)
        if (to.length === 3 && to[1] === 'schemas' && to[2] === name && target.file !== root)
          return copy(spelled(valueAt(target.file.value, target.pointer)), target, to, kind, [...following, key])
        // What stands beside a reference has no meaning in OpenAPI 3.0.
        const members = isOld ? {} : (copyMembers(beside, place, to, kind) as JsonObject)
        return current({ ...members, $ref: `#/components/schemas/${escapeToken(name)}` }, to)
      }
      // References to components in the same file stay, except those to path items, because their operations are read there.
      if (
        !isPruned &&
        target.file === root &&
        place.file === root &&
        target.pointer[0] === 'components' &&
        target.pointer[1] !== 'pathItems' &&
        target.pointer.length === 3
      )
        return object
      if (following.includes(key)) {
        faults.add(`${place.file.locate(place.pointer)} refers to itself through "${object.$ref}"`)
        return {}
      }
      const copied = copy(valueAt(target.file.value, target.pointer), target, to, kind, [...following, key])
      // A path item may have more beside its reference.
      if (to.length !== 2 || to[0] !== 'paths') return copied
      const { $ref: _, ...beside } = object
      return { ...asObject(copied), ...copyMembers(beside, place, to, kind) }
    }
    const members = copyMembers(object, place, to, kind)
    return kind === 'schema' ? current(members, to) : members
  }

  function current(schema: JsonObject, to: Pointer): JsonObject {
    if (!isOld)
      for (const key of hasOldKeywords(schema))
        warn([...to, key], `uses "${key}", which is not supported`, 'it is read as in OpenAPI 3.0')
    return toCurrentDialect(schema)
  }

  /** Replaces a reference that depends on the way to a schema by one to the component around it, or to an anchor. */
  function withPlainReference(schema: JsonObject, place: Place, to: Pointer): JsonObject {
    const key = ['$recursiveRef', '$dynamicRef'].find((one) => typeof schema[one] === 'string')
    const { [key ?? '']: ref, ...rest } = schema
    if (key === undefined || (ref === '#' && place.pointer[1] !== 'schemas')) return schema
    const component = place.pointer.slice(0, 3).map((token) => escapeToken(String(token)))
    warn([...to, key], `uses "${key}", which is not supported`, 'it is read as a $ref')
    return { ...rest, $ref: ref === '#' ? `#/${component.join('/')}` : ref }
  }

  function copyMembers(object: JsonObject, place: Place, to: Pointer, kind: Kind): JsonObject {
    const isRootSchemas = to.length === 2 && to[0] === 'components' && to[1] === 'schemas'
    return Object.fromEntries(
      Object.entries(object)
        // Referenced schemas in there have become components. Extensions may stand beside paths and statuses.
        .filter(([key]) => (kind === 'schema' ? !DEFINITIONS.has(key) : !isExtended(to, key)))
        .map(([key, member]) => {
          if (kind === 'schema' && key === 'discriminator')
            return [key, copyDiscriminator(member, inside(place, key), object)]
          if (isData(kind, key)) return [key, member]
          const inner = kindOf(kind, key, to)
          const name = (isRootSchemas && renamed.get(key)) || key
          return [name, copy(inSchemas(kind, key, member), inside(place, key), [...to, name], inner, [])]
        }),
    )
  }

  /** Copies a discriminator. Its mapping then names components of this document. */
  function copyDiscriminator(value: unknown, place: Place, schema: JsonObject): unknown {
    const given = asObject(asObject(value)?.mapping)
    const mapping = { ...tagsOfRenamed(schema, place.pointer), ...given }
    if (Object.keys(mapping).length === 0) return value
    const entries = Object.entries(mapping).flatMap(([tag, target]) => {
      const ref = String(target)
      const isName = !ref.includes('#') && Object.hasOwn(rootSchemas, ref)
      const at = inside(inside(place, 'mapping'), tag)
      const found = isName
        ? { file: root, pointer: ['components', 'schemas', ref] }
        : faults.attempt(() => follow(ref, at))
      return found ? [[tag, `#/components/schemas/${escapeToken(componentOf(found))}`]] : []
    })
    return { ...asObject(value), mapping: Object.fromEntries(entries) }
  }

  /** The tag of a branch without a mapping is its name as written. */
  function tagsOfRenamed({ oneOf, anyOf }: JsonObject, pointer: Pointer): JsonObject {
    const own = `#/components/schemas/${escapeToken(String(pointer[2]))}`
    const refsIn = (list: unknown) => (Array.isArray(list) ? list.map((part) => asObject(part)?.$ref) : [])
    const tags = [...renamed.keys()].filter((name) => {
      const isBranch = [...refsIn(oneOf), ...refsIn(anyOf)].includes(`#/components/schemas/${escapeToken(name)}`)
      return isBranch || refsIn(asObject(rootSchemas[name])?.allOf).includes(own)
    })
    return Object.fromEntries(tags.map((name) => [name, `#/components/schemas/${escapeToken(name)}`]))
  }

  const kept = isPruned ? withoutComponents(root.value) : root.value
  const document = asObject(copy(kept, { file: root, pointer: [] }, [], 'other', []))
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

/** Whether a member is an extension in a mapping of names. A header or a property may begin with `x-`. */
function isExtended(within: Pointer, key: string): boolean {
  const last = within.at(-1)
  return (
    key.startsWith('x-') &&
    ((within.length === 1 && last === 'paths') || (last === 'responses' && within[0] !== 'components'))
  )
}

/** Leaves the components out that references lead to: what is still referred to is added again. */
function withoutComponents(value: unknown): unknown {
  const document = asObject(value)
  const { securitySchemes } = asObject(document?.components) ?? {}
  return { ...document, components: securitySchemes === undefined ? {} : { securitySchemes } }
}

/** Returns a name for a schema that is not a component: its last word, or the name of its file. */
function nameFor({ file, pointer }: Place): string {
  return String(pointer.at(-1) ?? basename(file.path).replace(/\.[^.]+$/, ''))
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
