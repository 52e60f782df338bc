import {
  bodyName,
  capitalize,
  componentName,
  isJson,
  type Operation,
  type Parameter,
  type Response,
  type Webhook,
} from './model.ts'
import { describe } from './operations.ts'
import { readSecuritySchemes } from './security.ts'
import { securityField, securityTable } from './security-table.ts'
import type { Spec } from './spec.ts'
import { inComment, propertyName, quote } from './typescript.ts'
import { parametersName } from './validators.ts'
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
          body(operation),
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
    const component = componentName(body.schema) ?? name
    return `/** ${inComment(summary).replace(/\.$/, '')} */
      ${name}: ${sent(component, writers)},`
  })
  return `\n/** The bodies that are posted to webhooks. */\nexport const webhooks = { ${entries.join('\n')} } as const`
}

/** Fastify writes a parameter `:name` and a literal colon `::`. */
function toFastify(path: string): string {
  return path.replaceAll(':', '::').replaceAll(/\{([^}]+)\}/g, ':$1')
}

function parameterSet(spec: Spec, operation: Operation, where: Parameter['in'], field: string): string {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where)
  if (parameters.length === 0 && where !== 'query') return ''
  const entries = parameters.map(({ name, schema, pointer }) => {
    const { value, pointer: at } = spec.resolve(schema, pointer)
    const list = value.type === 'array'
    const item = list ? spec.resolve(value.items, [...at, 'items']).value : value
    const type = item.type
    if (type !== 'string' && type !== 'integer' && type !== 'number' && type !== 'boolean')
      return spec.fail(at, `the parameter "${name}" must be a string, integer, number, boolean or a list of them`)
    const fields = [`name: ${quote(where === 'header' ? name.toLowerCase() : name)}`, `type: ${quote(type)}`]
    if (list) fields.push('list: true')
    if (value.default !== undefined) fields.push(`default: ${JSON.stringify(value.default)}`)
    return `{ ${fields.join(', ')} }`
  })
  return `${field}: { validate: requests.${parametersName(operation, where)}, parameters: [${entries.join(', ')}] },`
}

function body(operation: Operation): string {
  if (!operation.body) return ''
  const contents = operation.body.contents.map(
    (content) => `${propertyName(content.mediaType)}: requests.${bodyName(operation, 'body', content)},`,
  )
  return `body: { required: ${operation.body.required}, contents: { ${contents.join('\n')} } },`
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
    if (!isJson(content.mediaType)) return `${propertyName(content.mediaType)}: {},`
    const name = bodyName(operation, status, content)
    return `${propertyName(content.mediaType)}: ${sent(name, writers)},`
  })
  const names = headers.map(({ name }) => quote(name.toLowerCase()))
  return `${/^[1-5]\d\d$/.test(status) ? status : propertyName(status)}: { headers: [${names.join(', ')}], contents: { ${fields.join('\n')} } },`
}

/** How a JSON body is checked and written. */
function sent(name: string, writers: Writers): string {
  const write = writers.has(name) ? `write: writers.write${capitalize(name)}, ` : ''
  return `{ ${write}validator: () => responses().${name} }`
}
