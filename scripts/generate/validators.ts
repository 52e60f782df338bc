import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { discriminatorOf } from './discriminator.ts'
import {
  bodyName,
  componentName,
  componentSchemas,
  type Operation,
  type Parameter,
  sentBodies,
  type Webhook,
} from './model.ts'
import { DATA_KEYWORDS } from './references.ts'
import { asObject, type JsonObject, type Spec } from './spec.ts'

type Schemas = Record<string, object>

export interface Validators {
  code: string
  /** What is exported. */
  names: string[]
}

/**
 * `request-validators.js`: parameters and bodies of requests. Reports every error and knows the calendar; coerces
 * nothing, because the binding turns parameters into their types first.
 */
export function generateRequestValidators(spec: Spec, operations: Operation[]): Validators {
  const own: Schemas = {}
  const exported = new Set<string>()
  for (const operation of operations) {
    for (const where of ['path', 'query', 'header'] as const) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === where)
      // An operation without query parameters refuses them too.
      if (parameters.length === 0 && where !== 'query') continue
      const name = parametersName(operation, where)
      own[name] = parametersSchema(parameters, where)
      exported.add(name)
    }
    for (const content of operation.body?.contents ?? []) {
      const name = bodyName(operation, 'body', content)
      if (componentName(content.schema) === undefined) own[name] = content.schema
      exported.add(name)
    }
    if (operation.websocket) exported.add(bodyName(operation, '', operation.websocket.client))
  }
  return compile(spec, own, exported, { allErrors: true, formats: 'full', esm: true })
}

/**
 * `response-validators.cjs`: bodies of answers and of all else that is sent, up to the first error. CommonJS, so that it can be loaded
 * in the middle of an answer, when a writer has refused its body.
 */
export function generateResponseValidators(spec: Spec, operations: Operation[], webhooks: Webhook[]): Validators {
  const own: Schemas = {}
  const bodies = sentBodies(operations, webhooks)
  for (const [name, { schema }] of bodies) if (componentName(schema) === undefined) own[name] = schema
  return compile(spec, own, bodies.keys(), { allErrors: false, formats: 'fast', esm: false })
}

/** The declarations for either file. */
export function declareValidators({ names }: Validators): string {
  return `
    export interface ValidationError {
      instancePath: string
      schemaPath: string
      keyword: string
      params: Record<string, unknown>
    }
    export interface Validate {
      (data: unknown): boolean
      errors?: ValidationError[] | null
    }
    ${names.map((name) => `export const ${name}: Validate`).join('\n')}`
}

export function parametersName(operation: Operation, where: Parameter['in']): string {
  return `${operation.id}${{ path: 'Params', query: 'Query', header: 'Headers' }[where]}`
}

function parametersSchema(parameters: Parameter[], where: Parameter['in']): object {
  const named = (parameter: Parameter) => (where === 'header' ? parameter.name.toLowerCase() : parameter.name)
  const required = parameters.filter((parameter) => parameter.required).map(named)
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [named(parameter), parameter.schema])),
    ...(required.length > 0 ? { required } : {}),
    ...(where === 'query' ? { additionalProperties: false } : {}),
  }
}

function compile(
  spec: Spec,
  own: Schemas,
  exported: Iterable<string>,
  options: { allErrors: boolean; formats: 'full' | 'fast'; esm: boolean },
): Validators {
  const ajv = new Ajv2020({
    code: { source: true, esm: options.esm, lines: true },
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // The schemas are checked by the linter, and 3.1 allows keywords that JSON Schema's own dialect does not.
    validateSchema: false,
    allErrors: options.allErrors,
    inlineRefs: 16,
  })
  // Nothing is left to these keywords of 2020-12, and keeping their books costs in every call.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
  // Both packages are CommonJS with a `default` of their own.
  addFormats.default(ajv, { mode: options.formats })
  ajv.addVocabulary(['example', 'externalDocs', 'xml', 'x-extensible'])
  for (const [name, schema] of Object.entries(componentSchemas(spec))) ajv.addSchema(toAjv(spec, schema, name), name)
  for (const [name, schema] of Object.entries(own)) ajv.addSchema(toAjv(spec, schema, name), name)
  const names = [...exported].sort()
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  const lean = measureLengthsLate(dropUnused(dropParents(code)))
  return { code: options.esm ? withRequire(lean) : lean, names }
}

/** Rewrites a schema of the specification for ajv: component names as references, and discriminators without a mapping. */
function toAjv(spec: Spec, schema: object, name: string): object {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    const object = asObject(value)
    if (!object) return value
    const copy = mapMembers(object, (member, key) => {
      if (key === '$ref') return componentName({ $ref: member }) ?? member
      if (UNSUPPORTED.has(key)) spec.fail(['components', 'schemas', name], `uses "${key}", which is not supported`)
      if (key === 'properties' || key === 'patternProperties') return mapMembers(asObject(member) ?? {}, visit)
      return DATA_KEYWORDS.has(key) ? member : visit(member)
    })
    const discriminator = discriminatorOf(spec, object, ['components', 'schemas', name])
    if (!discriminator) return copy
    // ajv applies `discriminator` to objects only and lets anything else pass, hence `type`; and its own error does not
    // tell which tags there are, hence `enum`.
    return {
      ...copy,
      type: 'object',
      properties: { [discriminator.tag]: { enum: Object.keys(discriminator.branches) } },
      discriminator: { propertyName: discriminator.tag },
    }
  }
  return visit(schema) as object
}

const UNSUPPORTED = new Set([
  'unevaluatedProperties',
  'unevaluatedItems',
  '$dynamicRef',
  '$dynamicAnchor',
  '$id',
  '$anchor',
])

function mapMembers(object: JsonObject, change: (member: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member, key)]))
}

/** Each call is told the value's parent, which only keywords with `$data` would ask for. */
function dropParents(code: string): string {
  const lean = code
    .replaceAll(/,parentData(?::\w+)?,parentDataProperty(?::[^,}]+)?,rootData\}/g, '}')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '{instancePath=""}={}')
  if (/parentData|rootData/.test(lean)) throw new Error('ajv passes the parent in a way that is not known here')
  return lean
}

/** ajv writes every schema into the module, used or not. */
function dropUnused(code: string): string {
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1]
      return name === undefined || code.split(new RegExp(`\\b${name}\\b`)).length > 2
    })
    .join('\n')
}

/**
 * A string has at most as many characters as UTF-16 units, and at least half as many: most strings need no count of their
 * characters to be seen within their limits.
 */
function measureLengthsLate(code: string): string {
  return code
    .replaceAll(/\b(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replaceAll(/\b(func\d+)\((\w+)\) < (\d+)/g, (_, func, data, limit) => {
      return `${data}.length < ${2 * limit} && ${func}(${data}) < ${limit}`
    })
}

/** ajv's code takes its run-time parts by `require`, in ES modules too. */
function withRequire(code: string): string {
  const body = code.replace('"use strict";\n', '')
  if (!/\brequire\(/.test(body)) return body
  return `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${body}`
}
