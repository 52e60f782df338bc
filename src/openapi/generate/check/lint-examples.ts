import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'
import { readOperations } from '../model/read/operations.ts'
import type { Report } from './report.ts'

/** Requires a description and an example for everything that Swagger UI shows: parameters, bodies, answers and their headers. */
export function lintExamples(spec: Spec, report: Report): void {
  for (const { id, parameters, responses, pointer } of readOperations(spec)) {
    const source = spec.at(pointer) as JsonObject
    lintTags(spec, source, pointer, report)
    if (source.requestBody !== undefined && !isText(spec.resolve(source.requestBody, pointer).value.description))
      report([...pointer, 'requestBody'], `the body of ${id} has no description`)
    for (const { name, schema, pointer: at } of parameters)
      if (!hasExample(spec.at(at) as JsonObject) && !isPlain(spec, schema, at))
        report(at, `the parameter "${name}" has no example`)
    for (const { status, description, contents, headers, pointer: at } of responses) {
      if (description.trim() === '') report(at, `the answer ${status} of ${id} has no description`)
      for (const { mediaType, schema, pointer: where } of contents)
        if (!hasExample(spec.at(where) as JsonObject) && !isPlain(spec, schema, where))
          report(where, `the answer ${status} of ${id} in ${mediaType} has no example`)
      for (const { name, schema, pointer: where } of headers) {
        const header = spec.at(where) as JsonObject
        if (!isText(header.description)) report(where, `the header "${name}" has no description`)
        if (!hasExample(header) && !isPlain(spec, schema, where)) report(where, `the header "${name}" has no example`)
      }
    }
  }
}

/** Requires one declared tag for each operation, because Swagger UI groups by tags. */
function lintTags(spec: Spec, { operationId, tags }: JsonObject, pointer: Pointer, report: Report): void {
  const declared = ((spec.document.tags ?? []) as JsonObject[]).map(({ name }) => name)
  const [tag, ...more] = (tags ?? []) as string[]
  if (tag === undefined || more.length > 0) report(pointer, `${operationId} must have one tag`)
  else if (!declared.includes(tag)) report(pointer, `${operationId} has the tag "${tag}", which is not described`)
}

function hasExample(value: JsonObject): boolean {
  return 'example' in value || 'examples' in value
}

/** Whether a schema needs no example: it lists its values, has an example itself, or has only such parts. */
function isPlain(spec: Spec, schema: JsonObject, pointer: Pointer): boolean {
  const { value } = spec.resolve(schema, pointer)
  if ('examples' in value || 'enum' in value || 'const' in value || 'default' in value) return true
  if (value.type === 'boolean' || value.format === 'date-time') return true
  const items = asObject(value.items)
  return items !== undefined && isPlain(spec, items, pointer)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
