import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { bodyKind } from '../../../media-type.ts'
import type { Pointer, Spec } from '../../document/spec.ts'
import type { Direction } from '../../model/direction.ts'
import type { Content, Operation, Parameter, Webhook } from '../../model/model.ts'
import { bodyName, componentName, componentSchemas, identifierOf } from '../../model/naming.ts'
import { asksForUnevaluated, namesInherited } from '../../model/schema-traits.ts'
import { readSecuritySchemes, type SecurityScheme } from '../../model/security.ts'
import { toAjv } from './ajv-schema.ts'
import { leanCode } from './lean-code.ts'
import { sentBodies } from './sent-bodies.ts'

/** The schemas that are no components, and where they are. */
export type Own = Record<string, { schema: object; pointer: Pointer }>

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
  const own: Own = {}
  const exported = new Set<string>()
  const schemes = readSecuritySchemes(spec)
  for (const operation of operations) {
    for (const where of ['path', 'query', 'header', 'cookie'] as const) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === where)
      // An operation without query parameters refuses them too.
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
  return compile(spec, own, exported, { allErrors: true, formats: 'full', esm: true, direction: 'request' })
}

/**
 * `response-validators.cjs`: bodies of answers and of all else that is sent, up to the first error. CommonJS, so that it can be loaded
 * in the middle of an answer, when a writer has refused its body.
 */
export function generateResponseValidators(spec: Spec, operations: Operation[], webhooks: Webhook[]): Validators {
  const own: Own = {}
  const bodies = sentBodies(operations, webhooks)
  for (const [name, { schema, pointer }] of bodies)
    if (componentName(schema) === undefined) own[name] = { schema, pointer: [...pointer, 'schema'] }
  return compile(spec, own, bodies.keys(), { allErrors: false, formats: 'fast', esm: false, direction: 'response' })
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

/** Whether a request's body of this type is checked: what is not JSON, a form, its parts or a text is taken as it comes. */
export function isChecked({ mediaType, schema }: Content): boolean {
  const kind = bodyKind(mediaType)
  return kind === 'json' || kind === 'form' || kind === 'parts' || (kind === 'text' && schema.type === 'string')
}

export function parametersName(operation: Operation, where: Parameter['in']): string {
  return `${operation.id}${{ path: 'Params', query: 'Query', header: 'Headers', cookie: 'Cookies' }[where]}`
}

/** Query parameters that are credentials. */
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

/** @throws SpecError for what ajv cannot compile */
export function compile(
  spec: Spec,
  own: Own,
  exported: Iterable<string>,
  options: { allErrors: boolean; formats: 'full' | 'fast'; esm: boolean; direction: Direction },
): Validators {
  const schemas = new Map<string, object>()
  for (const [name, schema] of Object.entries(componentSchemas(spec)))
    schemas.set(identifierOf(name), toAjv(spec, schema, ['components', 'schemas', name], options.direction))
  for (const [name, { schema, pointer }] of Object.entries(own)) {
    if (schemas.has(name)) spec.fail(pointer, `what is generated would be called ${name}, as a component is`)
    schemas.set(name, toAjv(spec, schema, pointer, options.direction))
  }
  const ajv = new Ajv2020({
    code: { source: true, esm: options.esm, lines: true },
    discriminator: true,
    // Which keywords there may be is seen to before; the rest of its strictness is the linter's matter.
    strict: false,
    strictNumbers: true,
    logger: false,
    messages: false,
    // The schemas are checked by the linter, and 3.1 allows keywords that JSON Schema's own dialect does not.
    validateSchema: false,
    allErrors: options.allErrors,
    useDefaults: true,
    inlineRefs: 16,
    // As `isMultiple` of the writers: 19.99 is a multiple of 0.01.
    multipleOfPrecision: 6,
    ownProperties: namesInherited(schemas.values()),
  })
  // Nothing is left to these keywords of 2020-12, and keeping their books costs in every call.
  Object.assign(ajv.opts, { unevaluated: asksForUnevaluated(schemas.values()), dynamicRef: false })
  // Both packages are CommonJS with a `default` of their own.
  addFormats.default(ajv, { mode: options.formats })
  ajv.addVocabulary(['example', 'externalDocs', 'xml', 'x-extensible'])
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const names = [...exported].sort()
  for (const name of names) checkCompiles(spec, ajv, name, own)
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  return { code: leanCode(code, options.esm), names }
}

/** A keyword with a value of a wrong type is what ajv finds only now. @throws SpecError */
function checkCompiles(spec: Spec, ajv: Ajv2020, name: string, own: Own): void {
  try {
    ajv.getSchema(name)
  } catch (error) {
    const component = Object.keys(componentSchemas(spec)).find((one) => identifierOf(one) === name)
    const pointer = own[name]?.pointer ?? ['components', 'schemas', component ?? name]
    spec.fail(pointer, `holds a schema that cannot be checked: ${(error as Error).message}`)
  }
}
