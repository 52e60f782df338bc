import { bodyKind } from '../../src/http/media-type.ts'
import type { Content, Operation, Parameter, Response, Schema, Webhook } from './model.ts'
import { bodyName, capitalize, componentName, identifierOf } from './naming.ts'
import { describe } from './operations.ts'
import { type Shape, shapeFields, shapeOf } from './parameter-shape.ts'
import { readSecuritySchemes } from './security.ts'
import { securityField, securityTable } from './security-table.ts'
import { asObject, type Spec } from './spec.ts'
import { inComment, propertyName, quote } from './typescript.ts'
import { isChecked, parametersName } from './validators.ts'
import type { Writers } from './writers/writers.ts'

/** `routes.ts`: all that the binding needs to make one native route of each operation, and what it takes to post to webhooks. */
export function generateRoutes(spec: Spec, operations: Operation[], webhooks: Webhook[], writers: Writers): string {
  const entries = operations.map(
    (operation) => `/** ${describe(operation)} */
      {
        operationId: ${quote(operation.id)},
        method: ${quote(operation.method.toUpperCase())},
        url: ${quote(toFastify(operation.path))},
        ${[
          parameterSet(spec, operation, 'path', 'params'),
          parameterSet(spec, operation, 'query', 'query'),
          parameterSet(spec, operation, 'header', 'headers'),
          parameterSet(spec, operation, 'cookie', 'cookies'),
          body(spec, operation),
          websocket(operation, writers),
          securityField(operation.security),
        ]
          .filter((field) => field !== '')
          .join('\n')}
        responses: { ${operation.responses.map((response) => responseEntry(operation, response, writers)).join('\n')} },
      },`,
  )
  return `
    import { createRequire } from 'node:module'
    import * as requests from './request-validators.js'
    import * as writers from './writers.js'

    const require = createRequire(import.meta.url)

    /** Large and seldom needed: loaded when a writer has refused a body, or there is none for it. */
    const responses = (): typeof import('./response-validators.cjs') => require('./response-validators.cjs')

    export const routes = [${entries.join('\n')}] as const
    ${webhooksTable(webhooks, writers)}
    ${securityTable(readSecuritySchemes(spec))}`
}

function webhooksTable(webhooks: Webhook[], writers: Writers): string {
  if (webhooks.length === 0) return ''
  const entries = webhooks.map(({ name, summary, body }) => {
    const component = identifierOf(componentName(body.schema) ?? name)
    return `/** ${inComment(summary).replace(/\.$/, '')} */
      ${name}: ${sent(component, writers)},`
  })
  return `\n/** The bodies that are posted to webhooks. */\nexport const webhooks = { ${entries.join('\n')} } as const`
}

/** Fastify writes a parameter `:name` and a literal colon `::`. */
function toFastify(path: string): string {
  return path.replaceAll(':', '::').replaceAll(/\{([^}]+)\}/g, (_, name: string) => `:${pathKey(name)}`)
}

/** What the router calls a path parameter: of letters, digits and `_` alone. */
function pathKey(name: string): string {
  return name.replaceAll(/\W/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
}

function parameterSet(spec: Spec, operation: Operation, where: Parameter['in'], field: string): string {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where)
  if (parameters.length === 0 && where !== 'query') return ''
  const entries = parameters.map((parameter) => {
    const { name, isJson } = parameter
    const shape = isJson ? ({ kind: 'value', types: ['string'] } as const) : shapeOf(spec, parameter)
    const fields = [`name: ${quote(where === 'header' ? name.toLowerCase() : name)}`]
    if (where === 'path' && pathKey(name) !== name) fields.push(`key: ${quote(pathKey(name))}`)
    fields.push(...shapeFields(shape as Shape, parameter))
    if (parameter.default !== undefined) fields.push(`default: ${JSON.stringify(parameter.default)}`)
    return `{ ${fields.join(', ')} }`
  })
  return `${field}: { validate: requests.${parametersName(operation, where)}, parameters: [${entries.join(', ')}] },`
}

function body(spec: Spec, operation: Operation): string {
  if (!operation.body) return ''
  const contents = operation.body.contents.map((content) => {
    const validate = isChecked(content) ? `requests.${bodyName(operation, 'body', content)}` : 'undefined'
    return `${propertyName(content.mediaType)}: ${validate},`
  })
  const forms = operation.body.contents.filter(({ mediaType }) => bodyKind(mediaType) === 'form')
  const fields = forms.flatMap((content) => formFields(spec, content))
  const form = forms.length === 0 ? '' : `form: [${fields.join(', ')}],`
  return `body: { required: ${operation.body.required}, contents: { ${contents.join('\n')} }, ${form} },`
}

/** The members of a form, read as exploded query parameters. */
function formFields(spec: Spec, { schema, pointer }: Content): string[] {
  const { value, pointer: at } = spec.resolve(schema, [...pointer, 'schema'])
  return Object.entries(asObject(value.properties) ?? {}).map(([name, property]) => {
    const parameter: Parameter = {
      name,
      in: 'query',
      style: 'form',
      explode: true,
      isJson: false,
      required: false,
      description: '',
      schema: property as Schema,
      default: undefined,
      pointer: [...at, 'properties', name],
    }
    const shape = shapeOf(spec, parameter)
    if (shape.kind === 'object')
      return spec.fail(parameter.pointer, `the form's field "${name}" is an object, which a form cannot hold`)
    return `{ name: ${quote(name)}, ${shapeFields(shape, parameter).join(', ')} }`
  })
}

function websocket(operation: Operation, writers: Writers): string {
  if (!operation.websocket) return ''
  const { protocol, client, server } = operation.websocket
  return `websocket: {
    protocol: ${quote(protocol)},
    client: requests.${bodyName(operation, '', client)},
    server: ${sent(bodyName(operation, '', server), writers)},
  },`
}

function responseEntry(operation: Operation, { status, contents, headers }: Response, writers: Writers): string {
  const fields = contents.map((content) => {
    const kind = bodyKind(content.mediaType)
    if (kind !== 'json') return `${propertyName(content.mediaType)}: {${kind === 'bytes' ? ' bytes: true ' : ''}},`
    const name = bodyName(operation, status, content)
    return `${propertyName(content.mediaType)}: ${sent(name, writers)},`
  })
  const names = headers.map(({ name }) => quote(name.toLowerCase()))
  const exploded = headers.filter(({ explode }) => explode).map(({ name }) => quote(name.toLowerCase()))
  const spread = exploded.length === 0 ? '' : ` exploded: [${exploded.join(', ')}],`
  return `${/^[1-5]\d\d$/.test(status) ? status : propertyName(status)}: { headers: [${names.join(', ')}],${spread} contents: { ${fields.join('\n')} } },`
}

/** How a JSON body is checked and written. */
function sent(name: string, writers: Writers): string {
  const write = writers.has(name) ? `write: writers.write${capitalize(name)}, ` : ''
  return `{ ${write}validator: () => responses().${name} }`
}
