import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaEnv } from 'ajv/dist/compile/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import type { Pointer, Spec } from '../../document/spec.ts'
import { createFaults } from '../../document/spec-error.ts'
import type { Direction } from '../../model/direction.ts'
import type { Content, Operation, Parameter, Webhook } from '../../model/model.ts'
import { bodyName, componentName, componentSchemas, identifierOf } from '../../model/naming.ts'
import { asksForUnevaluated, namesInherited } from '../../model/schema-traits.ts'
import { readSecuritySchemes, type SecurityScheme } from '../../model/security.ts'
import { toAjv } from './ajv-schema.ts'
import { leanCode, leanFunction } from './lean-code.ts'
import { withQuickCounts } from './name-counts.ts'
import { patternEngine } from './pattern-engine.ts'
import { sentBodies } from './sent-bodies.ts'

/** The schemas that are not components, with their places. */
export type Own = Record<string, { schema: object; pointer: Pointer }>

export interface Validators {
  code: string
  /** The exported names. */
  names: string[]
}

/**
 * `request-validators.js`: checks parameters and bodies of requests. Reports all errors. Does not convert types, because the
 * binding does that for parameters.
 */
export function generateRequestValidators(spec: Spec, operations: Operation[]): Validators {
  const { own, exported } = requestSchemas(spec, operations)
  return compile(spec, own, exported, { allErrors: true, esm: true, direction: 'request' })
}

/** Returns the schemas of requests, and the names of the validators of all of them. */
export function requestSchemas(spec: Spec, operations: Operation[]): { own: Own; exported: Set<string> } {
  const own: Own = {}
  const exported = new Set<string>()
  const schemes = readSecuritySchemes(spec)
  for (const operation of operations) {
    for (const where of ['path', 'query', 'header', 'cookie'] as const) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === where)
      // An operation without query parameters refuses all of them.
      if (parameters.length === 0 && where !== 'query') continue
      const name = parametersName(operation, where)
      own[name] = {
        schema: parametersSchema(parameters, where, where === 'query' ? keysInQuery(schemes, operation) : []),
        pointer: operation.pointer,
      }
      exported.add(name)
    }
    for (const content of (operation.body?.contents ?? []).filter(isChecked)) {
      const name = bodyName(operation, 'body', content)
      if (componentName(content.schema) === undefined)
        own[name] = { schema: content.schema, pointer: [...content.pointer, 'schema'] }
      exported.add(name)
    }
    if (operation.websocket) exported.add(bodyName(operation, '', operation.websocket.client))
  }
  return { own, exported }
}

/**
 * `response-validators.cjs`: checks all bodies that the service sends, up to the first error. CommonJS, so that it can be loaded synchronously
 * when a writer has refused a body.
 */
export function generateResponseValidators(spec: Spec, operations: Operation[], webhooks: Webhook[]): Validators {
  const own: Own = {}
  const bodies = sentBodies(operations, webhooks)
  for (const [name, { schema, pointer }] of bodies)
    if (componentName(schema) === undefined) own[name] = { schema, pointer: [...pointer, 'schema'] }
  return compile(spec, own, bodies.keys(), { allErrors: false, esm: false, direction: 'response' })
}

/** Returns the declarations of either file. */
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

/** Whether request bodies of this type are checked. Bodies other than JSON, forms, multipart forms and texts are accepted unchanged. */
export function isChecked({ kind, schema }: Content): boolean {
  return kind === 'json' || kind === 'form' || kind === 'parts' || (kind === 'text' && schema.type === 'string')
}

export function parametersName(operation: Operation, where: Parameter['in']): string {
  return `${operation.id}${{ path: 'Params', query: 'Query', header: 'Headers', cookie: 'Cookies' }[where]}`
}

/** Returns the query parameters that are credentials. */
export function keysInQuery(schemes: SecurityScheme[], { security }: Operation): string[] {
  const asked = new Set(security.flat().map(({ scheme }) => scheme))
  return schemes.flatMap(({ name, in: where, parameter }) =>
    asked.has(name) && where === 'query' && parameter !== undefined ? [parameter] : [],
  )
}

function parametersSchema(parameters: Parameter[], where: Parameter['in'], keys: string[]): object {
  const named = (parameter: Parameter) => (where === 'header' ? parameter.name.toLowerCase() : parameter.name)
  const required = parameters.filter((parameter) => parameter.required).map(named)
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(keys.map((key) => [key, {}])),
      ...Object.fromEntries(parameters.map((parameter) => [named(parameter), parameter.schema])),
    },
    ...(required.length > 0 ? { required } : {}),
    ...(where === 'query' ? { additionalProperties: false } : {}),
  }
}

export interface CompileOptions {
  allErrors: boolean
  esm: boolean
  direction: Direction
}

/** @throws SpecError for a schema that ajv cannot compile */
export function compile(spec: Spec, own: Own, exported: Iterable<string>, options: CompileOptions): Validators {
  const faults = createFaults()
  const { ajv, schemas, aliases, compileOne } = createAjv(spec, own, options, faults)
  const all = [...exported].sort()
  const names = all.filter((name) => schemas.has(name))
  // ajv finds keywords with a value of a wrong type only when it compiles.
  for (const name of innermostFirst(schemas, names))
    faults.attempt(() =>
      naming(
        spec,
        () => placeOf(spec, own, name),
        () => compileOne(name),
      ),
    )
  faults.settle()
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  return { code: leanCode(code, options.esm, aliases), names: all }
}

/** Returns an ajv with all schemas, which it compiles when they are asked for. A schema that equals another one is an alias of it. */
function createAjv(
  spec: Spec,
  own: Own,
  options: CompileOptions,
  faults: Pick<ReturnType<typeof createFaults>, 'attempt'>,
) {
  const schemas = new Map<string, object>()
  // Operations with the same parameters share a validator.
  const alike = new Map<string, string>()
  const aliases = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(componentSchemas(spec)))
    schemas.set(identifierOf(name), toAjv(spec, schema, ['components', 'schemas', name], options.direction))
  for (const [name, { schema, pointer }] of Object.entries(own)) {
    if (schemas.has(name))
      spec.fail(pointer, `a generated validator would have the name ${name}, which a component already has`)
    const made = toAjv(spec, schema, pointer, options.direction)
    const text = JSON.stringify(made)
    const first = alike.get(text) ?? name
    alike.set(text, first)
    if (first === name) schemas.set(name, made)
    else aliases.set(first, [...(aliases.get(first) ?? []), name])
  }
  const compiled: SchemaEnv[] = []
  const ajv = new Ajv2020({
    code: {
      source: true,
      esm: options.esm,
      lines: true,
      regExp: patternEngine,
      // Nobody calls the functions here, so that they need not be parsed.
      process: (_, schema) => {
        if (schema) compiled.push(schema)
        return 'return () => true'
      },
    },
    discriminator: true,
    // The keywords were checked before, and the linter checks the rest.
    strict: false,
    strictNumbers: true,
    logger: false,
    messages: false,
    // The linter checks the schemas, and OpenAPI 3.1 allows keywords that JSON Schema does not have.
    validateSchema: false,
    allErrors: options.allErrors,
    useDefaults: true,
    inlineRefs: 3,
    // Same tolerance as `isMultiple` of the writers: 19.99 is a multiple of 0.01.
    multipleOfPrecision: 6,
    ownProperties: namesInherited(schemas.values()),
  })
  // The schemas do not use these keywords of 2020-12, and tracking evaluated members makes every call slower.
  Object.assign(ajv.opts, { unevaluated: asksForUnevaluated(schemas.values()), dynamicRef: false })
  // Both packages are CommonJS with a `default` member.
  addFormats.default(ajv)
  ajv.addVocabulary(['example', 'externalDocs', 'xml', 'x-extensible'])
  for (const [name, schema] of schemas)
    faults.attempt(() =>
      naming(
        spec,
        () => placeOf(spec, own, name),
        () => ajv.addSchema(schema, name),
      ),
    )
  /** Compiles a schema and those in it. ajv keeps their code in many small parts, which need ten times the memory of the lean one. */
  const compileOne = (name: string): void => {
    withQuickCounts(() => ajv.getSchema(name))
    for (const { validate } of compiled.splice(0))
      if (validate?.source) validate.source.validateCode = leanFunction(validate.source.validateCode)
  }
  return { ajv, schemas, aliases, compileOne }
}

/** Makes the function that returns the code of one validator, as CommonJS that exports it as `validate`. For tools that need few of many. */
export function createSingleCompiler(spec: Spec, own: Own, options: Omit<CompileOptions, 'esm'>) {
  const { ajv, aliases, compileOne } = createAjv(spec, own, { ...options, esm: false }, { attempt: (work) => work() })
  const firstOf = new Map(
    [...aliases].flatMap(([first, others]) => others.map((other): [string, string] => [other, first])),
  )
  return (name: string): string => {
    const first = firstOf.get(name) ?? name
    compileOne(first)
    return leanCode(standalone.default(ajv, { validate: first }), false, new Map())
  }
}

/**
 * Returns the schemas and those that they refer to, each after those. ajv would compile a referred schema in the middle of the other one, and
 * keep the code of both; a chain of hundreds of schemas takes gigabytes.
 */
function innermostFirst(schemas: ReadonlyMap<string, object>, names: readonly string[]): Set<string> {
  const sorted = new Set<string>()
  const begun = new Set<string>()
  const visit = (name: string): void => {
    if (begun.has(name)) return
    begun.add(name)
    const enter = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const { $ref } = value as { $ref?: unknown }
      if (typeof $ref === 'string' && schemas.has($ref)) visit($ref)
      for (const member of Object.values(value)) enter(member)
    }
    enter(schemas.get(name))
    sorted.add(name)
  }
  for (const name of names) visit(name)
  return sorted
}

/** Names the place of what ajv throws. @throws SpecError */
function naming(spec: Spec, place: () => Pointer, work: () => unknown): void {
  try {
    work()
  } catch (error) {
    spec.fail(place(), `contains a schema that cannot be checked: ${(error as Error).message}`)
  }
}

function placeOf(spec: Spec, own: Own, name: string): Pointer {
  const component = Object.keys(componentSchemas(spec)).find((one) => identifierOf(one) === name)
  return own[name]?.pointer ?? ['components', 'schemas', component ?? name]
}
