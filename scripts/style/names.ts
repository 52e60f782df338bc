import type { Report } from '../../src/openapi/generate/check/report.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../src/openapi/generate/model/read/operations.ts'

/** Words for which the API has another one. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  after: 'cursor',
  nextAfter: 'nextCursor',
  position: 'cursor',
}
/** `at` is the time of the object itself; a state lasts since and until a time. */
const TIME_NAME = /^(?:at|since|until)$|(?:At|Since|Until)$/
/** Times that have the name that the module's protocol gives them. */
const TIMES_OF_MODULES = new Set(['MeshtasticPosition.time', 'MeshtasticTelemetry.time'])
/** The member of a health check that monitors read by convention. */
const HEALTH = 'Health.status'
/** Keywords whose values are data, not schemas. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum'])

/** Checks the section Names of docs/api-style.md: times, and one word for one thing. */
export function lintNames(spec: Spec, report: Report): void {
  for (const { parameters } of readOperations(spec))
    for (const { name, schema, pointer } of parameters) lintName(spec, { name, schema, pointer, label: name }, report)
  visit(spec.document, [], false)

  function visit(value: unknown, pointer: Pointer, isNamed: boolean): void {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...pointer, index], false)
    const object = Array.isArray(value) ? undefined : asObject(value)
    if (!object) return
    const members = isNamed ? undefined : asObject(object.properties)
    for (const [name, schema] of Object.entries(members ?? {})) {
      const at = [...pointer, 'properties', name]
      lintName(spec, { name, schema, pointer: at, label: `${pointer.at(-1)}.${name}` }, report)
    }
    for (const [key, one] of Object.entries(object))
      if (isNamed || !DATA.has(key)) visit(one, [...pointer, key], !isNamed && key === 'properties')
  }
}

interface Named {
  name: string
  schema: unknown
  pointer: Pointer
  /** With the name of the component, for a member. */
  label: string
}

function lintName(spec: Spec, { name, schema, pointer, label }: Named, report: Report): void {
  const other = OTHER_WORDS[name]
  if (other !== undefined) report(pointer, `a place to continue from is "${other}", not "${name}"`)
  const kinds = kindsOf(spec, schema, pointer)
  const isTime = kinds.some(({ format }) => format === 'date-time')
  const isRange = pointer.includes('parameters') && (name === 'from' || name === 'to')
  if (TIME_NAME.test(name) && !isTime) report(pointer, `${label} has the name of a time, so it must be a date-time`)
  if (isTime && !TIME_NAME.test(name) && !isRange && !TIMES_OF_MODULES.has(label))
    report(pointer, `${label} is a time, so its name must end in At`)
  const isStatus = kinds.every(({ type }) => type === 'integer' || type === 'object')
  if (name === 'status' && !isStatus && label !== HEALTH)
    report(pointer, `${label} is neither an HTTP status nor an object: what a resource is in is its "state"`)
}

/** The schema, resolved, or its alternatives. */
function kindsOf(spec: Spec, value: unknown, pointer: Pointer): JsonObject[] {
  const { value: schema, pointer: at } = spec.resolve(value, pointer)
  // A column of a table has the name of its values.
  if (schema.type === 'array') return kindsOf(spec, schema.items, [...at, 'items'])
  for (const keyword of ['anyOf', 'oneOf'])
    if (Array.isArray(schema[keyword]))
      return schema[keyword].flatMap((one, index) => kindsOf(spec, one, [...at, keyword, index]))
  return [schema]
}
