import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'
import { lintDiscriminator } from '../model/discriminator.ts'
import { type Operation, PROBLEM } from '../model/model.ts'
import { componentName, componentSchemas } from '../model/naming.ts'
import { readOperations, readWebhooks } from '../model/read/operations.ts'
import { lintOpenness } from './lint-openness.ts'
import { lintScopes } from './lint-scopes.ts'
import type { Report } from './report.ts'

/** Checks the rules of this project for its contract, beyond those of the generator. Returns faults as `file:line:column reason`. */
export function lintSpec(spec: Spec): string[] {
  const found: string[] = []
  const report = (pointer: Pointer, reason: string) => found.push(`${spec.locate(pointer)} ${reason}`)
  const operations = readOperations(spec)
  for (const operation of operations) lintOperation(spec, operation, report)
  for (const { name, body } of readWebhooks(spec)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(['webhooks', name], `the webhook "${name}" is not in camelCase`)
    if (componentName(body.schema) === undefined)
      report(['webhooks', name], `the body of the webhook "${name}" is not a component`)
  }
  for (const [name, schema] of Object.entries(componentSchemas(spec))) {
    const pointer: Pointer = ['components', 'schemas', name]
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report(pointer, `the component "${name}" is not in PascalCase`)
    if (!('examples' in schema)) report(pointer, `the component "${name}" has no examples`)
    lintSchema(spec, schema, pointer, report)
  }
  lintUse(spec, report)
  lintScopes(spec, report)
  lintOpenness(spec, operations, report)
  return found
}

/** Requires that each component is used. Security schemes are used by name, not by reference. */
function lintUse(spec: Spec, report: Report): void {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    for (const [key, member] of Object.entries(asObject(value) ?? {}))
      if (key === '$ref' && typeof member === 'string') used.add(member)
      else visit(member)
  }
  visit(spec.document)
  const { securitySchemes: _, ...kinds } = asObject(spec.document.components) ?? {}
  for (const [kind, components] of Object.entries(kinds))
    for (const name of Object.keys(asObject(components) ?? {}))
      if (!used.has(`#/components/${kind}/${name}`)) report(['components', kind, name], `nothing uses ${name}`)
}

function lintOperation(spec: Spec, operation: Operation, report: Report): void {
  const source = spec.at(operation.pointer) as JsonObject
  for (const key of ['summary', 'description'])
    if (!isText(source[key])) report(operation.pointer, `${operation.id} has no ${key}`)
  if (!operation.responses.some(({ status }) => status === 'default'))
    report([...operation.pointer, 'responses'], `${operation.id} has no default answer for problems`)
  for (const response of operation.responses) {
    const isError = response.status === 'default' || /^[45]/.test(response.status)
    if (isError && !response.contents.every(({ mediaType }) => mediaType === PROBLEM))
      report(response.pointer, `the answer ${response.status} of ${operation.id} is not ${PROBLEM}`)
    if (isError && response.contents.length === 0)
      report(response.pointer, `the answer ${response.status} of ${operation.id} has no body`)
  }
  for (const parameter of operation.parameters) {
    if (parameter.description === '') report(parameter.pointer, `the parameter "${parameter.name}" has no description`)
    if (parameter.in === 'path' && !('example' in (spec.at(parameter.pointer) as JsonObject)))
      report(parameter.pointer, `the path parameter "${parameter.name}" has no example, so it cannot be tried out`)
  }
  for (const { mediaType, schema, pointer } of operation.body?.contents ?? []) {
    const media = spec.at(pointer) as JsonObject
    if (!('example' in media) && !('examples' in media)) report(pointer, `the body of ${operation.id} has no example`)
    if (componentName(asObject(media.schema) ?? schema) === undefined)
      report(pointer, `the ${mediaType} body of ${operation.id} is not a component`)
  }
}

/** Requires a description for each member, and a discriminator for each union of objects. */
function lintSchema(spec: Spec, schema: JsonObject, pointer: Pointer, report: Report): void {
  if (schema.$ref !== undefined) return
  const inItems =
    pointer.at(-1) === 'items' || pointer.at(-1) === 'additionalProperties' || typeof pointer.at(-1) === 'number'
  if (!isText(schema.description) && !inItems) report(pointer, `"${pointer.at(-1)}" has no description`)
  if (schema.oneOf !== undefined && schema.discriminator === undefined)
    report(pointer, 'a oneOf needs a discriminator; anyOf does not')
  lintDiscriminator(spec, schema, pointer, report)
  for (const [name, property] of Object.entries(asObject(schema.properties) ?? {}))
    lintSchema(spec, property as JsonObject, [...pointer, 'properties', name], report)
  for (const key of ['items', 'additionalProperties']) {
    const nested = asObject(schema[key])
    if (nested) lintSchema(spec, nested, [...pointer, key], report)
  }
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    for (const [index, branch] of Object.entries((schema[key] ?? []) as JsonObject[]))
      lintSchema(spec, branch, [...pointer, key, Number(index)], report)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
