import { asObject, type Pointer, type Spec } from '../../document/spec.ts'
import type { Content, Operation } from '../../model/model.ts'
import { type Part, type WholeSchema, wholeSchema } from '../../model/whole-schema.ts'
import { quote } from '../typescript.ts'

/** Where the answer of a list has its items and its next page; see `Paged` in the template `http.ts`. */
interface Pages {
  query?: string
  items: string
  next: string
}

/** The members that hold the items, if an answer has several lists. */
const USUAL_ITEMS = ['items', 'data', 'results', 'value', 'values', 'records', 'entries', 'list', 'content']

/**
 * Returns the `paged` of an endpoint, as `x-pages` says or else by the form of the answer; empty for an operation without pages.
 * @throws SpecError for an `x-pages` that does not fit the operation
 */
export function pagedTrait(spec: Spec, operation: Operation): string {
  const said = asObject(spec.at(operation.pointer))?.['x-pages']
  if (said === false) return ''
  const content = listOf(operation)
  const pages = said === undefined ? content && findPages(spec, operation, content) : saidPages(spec, operation, said)
  if (!pages) return ''
  const entries = [
    ...(pages.query === undefined ? [] : [['query', pages.query]]),
    ['next', pages.next],
    ['items', pages.items],
  ]
  return `paged: { ${entries.map(([name, value]) => `${name}: ${quote(value ?? '')}`).join(', ')} }`
}

/** Returns the JSON of the successful answer. */
function listOf({ responses }: Operation): Content | undefined {
  const success = responses.find(({ status }) => status.startsWith('2'))
  return success?.contents.find(({ kind }) => kind === 'json')
}

function saidPages(spec: Spec, operation: Operation, said: unknown): Pages {
  const at: Pointer = [...operation.pointer, 'x-pages']
  const { query, next, items, ...others } = asObject(said) ?? spec.fail(at, 'must be a mapping, or false')
  for (const name of Object.keys(others)) spec.fail([...at, name], `"${name}" is unknown: use query, next and items`)
  if (typeof next !== 'string' || typeof items !== 'string') return spec.fail(at, 'needs next and items, as texts')
  const content = listOf(operation) ?? spec.fail(at, 'the operation has no successful answer with JSON')
  const place = (name: string, pointer: string) =>
    partAt(spec, content, pointer) ??
    spec.fail([...at, name], `the answer has no "${pointer}": write a JSON Pointer, such as /data`)
  if (!wholeOf(spec, place('items', items)).types.has('array')) spec.fail([...at, 'items'], `"${items}" is not a list`)
  if (next.startsWith('/')) place('next', next)
  else if (query !== undefined) spec.fail(at, 'a header has the URL of the next page, so query must be absent')
  if (query === undefined) return { next, items }
  const isKnown = operation.parameters.some(({ in: where, name }) => where === 'query' && name === query)
  if (!isKnown) spec.fail([...at, 'query'], `the operation has no query parameter "${query}"`)
  return { query: String(query), next, items }
}

function findPages(spec: Spec, { method, parameters, responses }: Operation, content: Content): Pages | undefined {
  if (method !== 'get') return undefined
  const body = wholeSchema(spec, content.schema, [...content.pointer, 'schema'])
  if (body.types.has('array')) {
    const success = responses.find(({ status }) => status.startsWith('2'))
    const link = success?.headers.find(({ name }) => name.toLowerCase() === 'link')
    return link && { next: link.name, items: '' }
  }
  const items = itemsIn(spec, body)
  if (items === undefined) return undefined
  const members = membersOf(spec, body)
  for (const { in: where, name } of parameters) {
    if (where !== 'query') continue
    const cursor = members.find((member) => isNextOf(plain(member.name), plain(name)) && isScalar(spec, member.part))
    if (cursor) return { query: name, next: cursor.pointer, items }
  }
  const link = members.map((member) => linkIn(spec, member)).find((pointer) => pointer !== undefined)
  return link === undefined ? undefined : { next: link, items }
}

/** Returns the only list, or that with a usual name. */
function itemsIn(spec: Spec, { properties }: WholeSchema): string | undefined {
  const lists = [...properties].filter(([name, part]) => isPlainName(name) && wholeOf(spec, part).types.has('array'))
  const names = lists.map(([name]) => name)
  const found = names.length === 1 ? names[0] : USUAL_ITEMS.find((name) => names.includes(name))
  return found === undefined ? undefined : `/${found}`
}

interface Member {
  name: string
  /** The name of the object that it is in; empty for the body. */
  within: string
  pointer: string
  part: Part
}

/** Returns the members of a body, then those of its objects. */
function membersOf(spec: Spec, { properties }: WholeSchema, within = ''): Member[] {
  const members = [...properties]
    .filter(([name]) => isPlainName(name))
    .map(([name, part]) => {
      return { name, within, pointer: within === '' ? `/${name}` : `/${within}/${name}`, part }
    })
  if (within !== '') return members
  return [
    ...members,
    ...members.flatMap(({ name, part }) => {
      const whole = wholeOf(spec, part)
      return whole.types.has('array') ? [] : membersOf(spec, whole, name)
    }),
  ]
}

/** `nextCursor` is that of `cursor`, and `next_page_token` that of `pageToken`. */
function isNextOf(member: string, query: string): boolean {
  return member === `next${query}` || (member === query && /^(?:next|continu)/.test(query))
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Returns the place of a link to the next page. */
function linkIn(spec: Spec, { name, within, pointer, part }: Member): string | undefined {
  const isAmongLinks = /^_?links$/i.test(within)
  const isLink = /^next(?:page)?(?:link|ur[il]|href)$|^odatanextlink$/.test(plain(name))
  if (!isLink && plain(name) !== 'next') return undefined
  const { value } = spec.resolve(part.schema, part.pointer)
  if (isText(spec, part))
    return isLink || isAmongLinks || /^(?:uri|uri-reference|url)$/.test(String(value.format)) ? pointer : undefined
  const href = isAmongLinks ? wholeOf(spec, part).properties.get('href') : undefined
  return href && isText(spec, href) ? `${pointer}/href` : undefined
}

function isScalar(spec: Spec, part: Part): boolean {
  const { types } = wholeOf(spec, part)
  return types.size > 0 && [...types].every((type) => ['string', 'integer', 'number'].includes(type))
}

function isText(spec: Spec, part: Part): boolean {
  const { types } = wholeOf(spec, part)
  return types.size === 1 && types.has('string')
}

/** Names with the signs of a JSON Pointer are left to other clients. */
function isPlainName(name: string): boolean {
  return !/[/~]/.test(name)
}

function wholeOf(spec: Spec, { schema, pointer }: Part): WholeSchema {
  return wholeSchema(spec, schema, pointer)
}

function partAt(spec: Spec, { schema, pointer }: Content, place: string): Part | undefined {
  let part: Part | undefined = { schema, pointer: [...pointer, 'schema'] }
  if (place === '') return part
  if (!/^(?:\/[^/~]+)+$/.test(place)) return undefined
  for (const name of place.split('/').slice(1)) part = part && wholeOf(spec, part).properties.get(name)
  return part
}
