import type { Change, Direction, JsonObject, Revision } from './change.ts'

/** Limits that are stricter when they are larger, and limits that are stricter when they are smaller. */
const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
/** Keywords whose values cannot be compared for strictness. */
const EXACT = ['pattern', 'format', 'multipleOf', 'const']

/** Compares the values that two schemas allow, including all schemas that they refer to. */
export function createSchemaComparison(before: Revision, after: Revision, changes: Change[]) {
  const compared = new Set<string>()

  function compare(old: unknown, now: unknown, direction: Direction, where: string): void {
    const names = [old, now].map((schema) => (schema as JsonObject | undefined)?.$ref)
    // Each component is compared once for each direction, which also ends recursion.
    if (names.every((name) => name !== undefined)) {
      const key = `${direction} ${names.join(' ')}`
      if (compared.has(key)) return
      compared.add(key)
    }
    compareWhole(before.follow(old), after.follow(now), direction, where)
  }

  function compareWhole(old: JsonObject, now: JsonObject, direction: Direction, where: string): void {
    /** `narrower`: fewer values are allowed, which breaks what clients write. `wider`: more are allowed, which breaks what they read. */
    const note: Note = (kind, what, isHarmless = false) => {
      const isBreaking = kind === 'other' || (kind === 'narrower') === (direction === 'request')
      changes.push({ breaking: isBreaking && !isHarmless, where, what })
    }
    compareTypes(old, now, note)
    // The contract asks readers to accept unknown values.
    const isExtensible = old['x-extensible'] === true && direction === 'response'
    const noteAlternatives: Note = (kind, what) => note(kind, what, kind === 'wider' && isExtensible)
    compareEnums(old, now, noteAlternatives)
    compareBounds(old, now, note)
    if (direction === 'request' && !isSame(old.default, now.default))
      note(
        'other',
        `the default ${JSON.stringify(old.default) ?? 'none'} became ${JSON.stringify(now.default) ?? 'none'}`,
      )
    compareMembers(old, now, direction, where, note)
    if (old.items !== undefined && now.items !== undefined) compare(old.items, now.items, direction, `${where}/items`)
    compareBranches(old, now, direction, where, noteAlternatives)
  }

  function compareMembers(old: JsonObject, now: JsonObject, direction: Direction, where: string, note: Note): void {
    const properties = [old, now].map((schema) => (schema.properties ?? {}) as JsonObject)
    const [were = {}, are = {}] = properties
    const required = [old, now].map((schema) => new Set((schema.required ?? []) as string[]))
    const [wereRequired = new Set(), areRequired = new Set()] = required
    for (const name of Object.keys(were))
      if (!(name in are))
        // The service refuses a removed member that a client still sends, unless it accepts additional members.
        note('other', `"${name}" was removed`, direction === 'request' && now.additionalProperties !== false)
      else compare(were[name], are[name], direction, `${where}/${name}`)
    for (const name of Object.keys(are)) {
      if (name in were) continue
      // The contract asks readers to ignore unknown members.
      if (!areRequired.has(name) || direction === 'response') note('other', `"${name}" was added`, true)
    }
    for (const name of areRequired) if (!wereRequired.has(name)) note('narrower', `"${name}" became required`)
    for (const name of wereRequired)
      if (!areRequired.has(name) && name in are) note('wider', `"${name}" became optional`)
    const [wereOpen, areOpen] = [old.additionalProperties !== false, now.additionalProperties !== false]
    if (wereOpen && !areOpen) note('narrower', 'additional members are no longer allowed')
    if (!wereOpen && areOpen) note('wider', 'additional members are allowed', true)
    if (typeof old.additionalProperties === 'object' && typeof now.additionalProperties === 'object')
      compare(old.additionalProperties, now.additionalProperties, direction, `${where}/*`)
  }

  function compareBranches(old: JsonObject, now: JsonObject, direction: Direction, where: string, note: Note): void {
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      if (old[keyword] === undefined && now[keyword] === undefined) continue
      const [were, are] = [branchesOf(old, keyword), branchesOf(now, keyword)]
      const more = keyword === 'allOf' ? 'narrower' : 'wider'
      const less = keyword === 'allOf' ? 'wider' : 'narrower'
      for (const [name, branch] of were)
        if (are.has(name)) compare(branch, are.get(name), direction, `${where} <${name}>`)
        else note(less, `the branch ${name} of ${keyword} was removed`)
      for (const name of are.keys()) if (!were.has(name)) note(more, `the branch ${name} of ${keyword} was added`)
    }
    const tags = [old, now].map(({ discriminator }) => (discriminator as JsonObject | undefined)?.propertyName)
    if (tags[0] !== tags[1]) note('other', `the discriminator ${tags[0] ?? 'none'} became ${tags[1] ?? 'none'}`)
  }

  return compare
}

type Note = (kind: 'narrower' | 'wider' | 'other', what: string, isHarmless?: boolean) => void

function compareTypes(old: JsonObject, now: JsonObject, note: Note): void {
  const [were, are] = [typesOf(old), typesOf(now)]
  if (were === undefined && are === undefined) return
  const lost = (were ?? []).filter(
    (type) => are && !are.includes(type) && !(type === 'integer' && are.includes('number')),
  )
  const gained = (are ?? []).filter((type) => were && !were.includes(type))
  const became = `the type ${were?.join(' or ') ?? 'any'} became ${are?.join(' or ') ?? 'any'}`
  if (lost.length > 0 || were === undefined) note('narrower', became)
  if (gained.length > 0 || are === undefined) note('wider', became)
}

function typesOf({ type }: JsonObject): string[] | undefined {
  return type === undefined ? undefined : ([type].flat() as string[])
}

function compareEnums(old: JsonObject, now: JsonObject, note: Note): void {
  const [were, are] = [old.enum, now.enum] as (unknown[] | undefined)[]
  if (were === undefined && are === undefined) return
  if (were === undefined) note('narrower', 'only some values are allowed now')
  else if (are === undefined) note('wider', 'any value is allowed')
  else {
    const show = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(', ')
    const lost = were.filter((value) => !are.includes(value))
    const gained = are.filter((value) => !were.includes(value))
    if (lost.length > 0) note('narrower', `${show(lost)} no longer allowed`)
    if (gained.length > 0) note('wider', `${show(gained)} also allowed`)
  }
}

function compareBounds(old: JsonObject, now: JsonObject, note: Note): void {
  for (const keyword of [...LOWER_BOUNDS, ...UPPER_BOUNDS]) {
    const [was, is] = [old[keyword], now[keyword]] as (number | undefined)[]
    if (was === is) continue
    const isLower = LOWER_BOUNDS.includes(keyword)
    const isNarrower = was === undefined || (is !== undefined && (isLower ? is > was : is < was))
    note(isNarrower ? 'narrower' : 'wider', `${keyword} ${was ?? 'none'} became ${is ?? 'none'}`)
  }
  for (const keyword of EXACT) {
    const [was, is] = [old[keyword], now[keyword]]
    if (isSame(was, is)) continue
    const kind = was === undefined ? 'narrower' : is === undefined ? 'wider' : 'other'
    note(kind, `${keyword} ${was ?? 'none'} became ${is ?? 'none'}`)
  }
  if (old.uniqueItems !== now.uniqueItems)
    note(now.uniqueItems === true ? 'narrower' : 'wider', `uniqueItems became ${now.uniqueItems === true}`)
}

/** Returns the branches by their discriminator tag, else by component name, else by index. */
function branchesOf(schema: JsonObject, keyword: string): Map<string, unknown> {
  const mapping = ((schema.discriminator as JsonObject | undefined)?.mapping ?? {}) as Record<string, string>
  const tags = new Map(Object.entries(mapping).map(([tag, ref]) => [ref, tag]))
  return new Map(
    ((schema[keyword] ?? []) as JsonObject[]).map((branch, index) => {
      const ref = typeof branch.$ref === 'string' ? branch.$ref : undefined
      return [ref === undefined ? String(index) : (tags.get(ref) ?? ref.slice(ref.lastIndexOf('/') + 1)), branch]
    }),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
