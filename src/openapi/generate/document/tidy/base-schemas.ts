import { asObject, type JsonObject, type Pointer, parsePointer } from '../places/pointer.ts'

interface Resolved {
  document: JsonObject
  /** Converts a place in the document to a place in the specification. */
  toSource(pointer: Pointer): Pointer
}

/** A component with a discriminator and without a union, and the components that include it by `allOf`. */
interface Base {
  name: string
  tag: string
  /** The components for each value of the tag. */
  tags: Map<string, string>
  /** The components for values of children that others include too, which a tag in the child itself would contradict. */
  middle: Map<string, string>
  /** The component that the others include. */
  shared: string
  /** The component for values of the base itself. */
  itself: string
  /** The tags of the base itself. */
  own: string[]
}

/**
 * Makes unions of base schemas. `Pet` with a discriminator stands for each schema that includes it by `allOf`: a value that says it is a `Cat`
 * is one. `Pet` becomes the union of them and `PetItself`, and they include `PetBase`, which is what was written. If `Lion` includes `Cat`, the
 * branch for cats is `CatItself`, so that a lion remains a `Cat` without its tag.
 */
export function withBaseUnions(document: JsonObject): Resolved {
  const components = asObject(document.components) ?? {}
  const schemas = (asObject(components.schemas) ?? {}) as Record<string, JsonObject>
  const taken = new Set(Object.keys(schemas))
  const parents = new Set(Object.values(schemas).flatMap(includedBy))
  const bases = Object.keys(schemas).flatMap((name) => readBase(schemas, name, parents, taken) ?? [])
  if (bases.length === 0) return { document, toSource: (pointer) => pointer }
  const byName = new Map(bases.map((base) => [base.name, base]))
  const changed: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    const base = byName.get(name)
    const included = pinned(name, toShared(schema, byName), bases, parents)
    if (!base) changed[name] = included
    else {
      const { discriminator: _, ...rest } = asObject(included) ?? {}
      Object.assign(changed, { [name]: unionOf(base, schema), [base.shared]: rest })
      if (base.own.length > 0)
        changed[base.itself] = { allOf: [{ $ref: refTo(base.shared) }, tagged(base.tag, base.own)] }
    }
  }
  for (const { tag, tags, middle } of bases)
    for (const [child, itself] of middle)
      changed[itself] = { allOf: [{ $ref: refTo(child) }, tagged(tag, tagsOf(tags, child))] }
  const sources = new Map(
    bases.flatMap(({ name, shared, itself, middle }) => [
      [shared, name] as const,
      [itself, name] as const,
      ...[...middle].map(([child, own]) => [own, child] as const),
    ]),
  )
  return {
    document: { ...document, components: { ...components, schemas: changed } },
    toSource: (pointer) => {
      const [first, second, name, ...rest] = pointer
      const source = first === 'components' && second === 'schemas' ? sources.get(String(name)) : undefined
      return source === undefined ? pointer : [first ?? '', second ?? '', source, ...rest]
    },
  }
}

function readBase(
  schemas: Record<string, JsonObject>,
  name: string,
  parents: ReadonlySet<string>,
  taken: Set<string>,
): Base | undefined {
  const { discriminator, oneOf, anyOf } = schemas[name] ?? {}
  const { propertyName: tag, mapping } = asObject(discriminator) ?? {}
  const children = Object.keys(schemas).filter((child) => child !== name && includes(schemas, child, name, new Set()))
  if (typeof tag !== 'string' || oneOf !== undefined || anyOf !== undefined || children.length === 0) return undefined
  const tags = new Map<string, string>()
  for (const [value, target] of Object.entries(asObject(mapping) ?? {})) {
    const component = nameOf(target) ?? String(target)
    if (Object.hasOwn(schemas, component)) tags.set(value, component)
  }
  for (const child of children)
    if (![...tags.values()].includes(child))
      for (const value of valuesOf(schemas[child], tag) ?? [child]) if (!tags.has(value)) tags.set(value, child)
  const mapped = tagsOf(tags, name)
  for (const value of mapped) tags.delete(value)
  const said = valuesOf(schemas[name], tag)?.filter((value) => !tags.has(value))
  const own = mapped.length > 0 ? mapped : (said ?? (tags.has(name) ? [] : [name]))
  const [shared, itself] = [unused(`${name}Base`, taken), unused(`${name}Itself`, taken)]
  const between = [...new Set(tags.values())].filter((child) => parents.has(child) && !schemas[child]?.discriminator)
  const middle = new Map(between.map((child) => [child, unused(`${child}Itself`, taken)]))
  return { name, tag, tags, middle, own, shared, itself }
}

function tagsOf(tags: ReadonlyMap<string, string>, component: string): string[] {
  return [...tags].filter(([, child]) => child === component).map(([value]) => value)
}

/** Whether a component includes another by `allOf`, also through others. */
function includes(schemas: Record<string, JsonObject>, child: string, base: string, seen: Set<string>): boolean {
  if (seen.has(child)) return false
  seen.add(child)
  const parents = includedBy(schemas[child])
  return parents.includes(base) || parents.some((parent) => includes(schemas, parent, base, seen))
}

function includedBy(schema: unknown): string[] {
  return partsOf(schema).flatMap((part) => nameOf(part.$ref) ?? includedBy(part))
}

function partsOf(schema: unknown): JsonObject[] {
  const { allOf } = asObject(schema) ?? {}
  return Array.isArray(allOf) ? allOf.flatMap((part): JsonObject[] => [asObject(part) ?? {}]) : []
}

/** The values that a schema itself, without what it refers to, allows for a property; undefined: any. */
function valuesOf(schema: unknown, property: string): string[] | undefined {
  for (const part of [asObject(schema) ?? {}, ...partsOf(schema)]) {
    const said = asObject(asObject(part.properties)?.[property])
    const values = said && (said.const !== undefined ? [said.const] : said.enum)
    if (Array.isArray(values)) return values.filter((value) => typeof value === 'string')
  }
  return undefined
}

/** Lets a schema include what a base shares, instead of the union. */
function toShared(schema: JsonObject, bases: ReadonlyMap<string, Base>): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema
  const allOf = schema.allOf.map((part) => {
    const object = asObject(part)
    const base = bases.get(nameOf(object?.$ref) ?? '')
    return base ? { ...object, $ref: refTo(base.shared) } : object ? toShared(object, bases) : part
  })
  return { ...schema, allOf }
}

/** Adds its tags to a component that no other includes, so that types tell the branches apart. */
function pinned(name: string, schema: JsonObject, bases: readonly Base[], parents: ReadonlySet<string>): JsonObject {
  if (parents.has(name)) return schema
  const pins = bases.flatMap(({ tag, tags }) => {
    const values = tagsOf(tags, name)
    return values.length === 0 || valuesOf(schema, tag) ? [] : [tagged(tag, values)]
  })
  return pins.length === 0 ? schema : { ...schema, allOf: [...((schema.allOf as unknown[]) ?? []), ...pins] }
}

function unionOf({ tag, tags, middle, own, itself }: Base, { title, description }: JsonObject): JsonObject {
  const branches = [...tags].map(([value, child]) => [value, middle.get(child) ?? child] as const)
  const all = [...branches, ...own.map((value) => [value, itself] as const)]
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    oneOf: [...new Set(all.map(([, component]) => component))].map((component) => ({ $ref: refTo(component) })),
    discriminator: {
      propertyName: tag,
      mapping: Object.fromEntries(all.map(([value, component]) => [value, refTo(component)])),
    },
  }
}

function tagged(tag: string, values: string[]): JsonObject {
  return { type: 'object', required: [tag], properties: { [tag]: { type: 'string', enum: values } } }
}

function nameOf(ref: unknown): string | undefined {
  if (typeof ref !== 'string' || !ref.startsWith('#/components/schemas/')) return undefined
  const tokens = parsePointer(ref.slice(1))
  return tokens.length === 3 ? String(tokens[2]) : undefined
}

function refTo(component: string): string {
  return `#/components/schemas/${component.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function unused(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name}${n}`
  taken.add(free)
  return free
}
