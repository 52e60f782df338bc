import type { Report } from '../../src/openapi/generate/check/report.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../src/openapi/generate/document/spec.ts'
import type { Operation } from '../../src/openapi/generate/model/model.ts'
import { readOperations } from '../../src/openapi/generate/model/read/operations.ts'

/** Query parameters that compare no member. */
const CONTROLS = new Set(['cursor', 'limit', 'order', 'sort', 'from', 'to', 'include', 'waitMs'])
/** Filters that are not a member of the item, each with the reason. */
const OTHER_FILTERS: Readonly<Record<string, string>> = {
  'listEvents.radioId': 'the radio of the resource in the event',
  'listEvents.nodeId': 'the node of the resource in the event',
  'listSettings.address': 'the remote module that is asked, as for getSetting',
}

interface Schema {
  value: JsonObject
  pointer: Pointer
}

/** Checks the section Lists of docs/api-style.md: pages, and the names of filters. */
export function lintLists(spec: Spec, report: Report): void {
  const operations = readOperations(spec)
  for (const operation of operations)
    if (operation.id.startsWith('list')) {
      const page = pageOf(spec, operation)
      lintPage(operation, page, report)
      for (const parameter of operation.parameters) if (parameter.in === 'query') lintFilter(parameter)

      function lintFilter({ name, schema, style, explode, pointer }: Operation['parameters'][number]): void {
        const isList = spec.resolve(schema, pointer).value.type === 'array'
        if (isList && (style !== 'form' || explode))
          report(pointer, `${operation.id}: several values of ${name} are separated by commas (explode: false)`)
        if (CONTROLS.has(name) || OTHER_FILTERS[`${operation.id}.${name}`] !== undefined) return
        if (!page || !hasMember(spec, page, name))
          report(pointer, `${operation.id}: the filter ${name} is not the name of a member of the items`)
      }
    }
  lintEventFilter(spec, operations, report)
}

function pageOf(spec: Spec, { responses }: Operation): Schema | undefined {
  const content = responses
    .find(({ status }) => status === '200')
    ?.contents.find(({ mediaType }) => mediaType === 'application/json')
  return content && spec.resolve(content.schema, content.pointer)
}

function lintPage({ id, parameters, pointer }: Operation, page: Schema | undefined, report: Report): void {
  const members = asObject(page?.value.properties) ?? {}
  if (asObject(members.items)?.type !== 'array' || ![page?.value.required].flat().includes('items'))
    report(pointer, `${id} must answer an object with "items"`)
  const takes = (name: string) => parameters.some((one) => one.in === 'query' && one.name === name)
  const [pages, ...others] = [takes('cursor'), takes('limit'), 'nextCursor' in members]
  if (others.some((one) => one !== pages))
    report(pointer, `${id} must have all of "limit", "cursor" and "nextCursor", or none`)
}

/** Whether the items have this member; `actorId` is the `id` of `actor`. */
function hasMember(spec: Spec, page: Schema, name: string): boolean {
  const list = asObject(asObject(page.value.properties)?.items)
  const item = spec.resolve(list?.items, [...page.pointer, 'properties', 'items', 'items'])
  const alternatives = Array.isArray(item.value.oneOf) ? item.value.oneOf : [item.value]
  return alternatives.every((one, index) => {
    const { value, pointer } = spec.resolve(one, [...item.pointer, 'oneOf', index])
    const members = asObject(value.properties) ?? {}
    if (name in members) return true
    const part = name.endsWith('Id') ? name.slice(0, -2) : ''
    if (!(part in members)) return false
    const { value: inner } = spec.resolve(members[part], [...pointer, 'properties', part])
    return 'id' in (asObject(inner.properties) ?? {})
  })
}

/** Filters in bodies have the names of the filters in the query of the same list. */
function lintEventFilter(spec: Spec, operations: Operation[], report: Report): void {
  const pointer: Pointer = ['components', 'schemas', 'EventFilter', 'properties']
  const inQuery = operations.find(({ id }) => id === 'listEvents')?.parameters.map(({ name }) => name) ?? []
  for (const name of Object.keys(asObject(spec.at(pointer)) ?? {}))
    if (!inQuery.includes(name)) report([...pointer, name], `listEvents has no filter ${name}`)
}
