import type { Spec } from '../document/spec.ts'
import { deprecationHeaders, readDeprecation } from '../model/deprecation.ts'
import type { Operation, Parameter, Webhook } from '../model/model.ts'
import { bodyName, webhookName } from '../model/naming.ts'
import { pathKey, toFastify } from '../model/read/fastify-path.ts'
import { formEntry } from '../model/read/forms.ts'
import { isSpread, type Shape, shapeFields, shapeOf } from '../model/read/parameter-shape.ts'
import { partsEntry } from '../model/read/parts.ts'
import { checkedSchemes, readSecuritySchemes } from '../model/security.ts'
import { responseValue, type Sent, sentBody } from './response-entry.ts'
import { securityField, securityTable } from './security-table.ts'
import { shareResponses, statusKey } from './shared-responses.ts'
import { describe, inComment, propertyName, quote } from './typescript.ts'
import { isChecked, keysInQuery, parametersName } from './validators/validators.ts'
import type { Writers } from './writers/writers.ts'

/** `routes.ts`: everything that the binding needs to create one native route for each operation, and the bodies of webhooks. */
export function generateRoutes(spec: Spec, operations: Operation[], webhooks: Webhook[], sent: Sent): string {
  const { writers, headers } = sent
  const { constants, entries } = routesTable(spec, operations, sent)
  const tables = `${constants.map(({ name, value }) => `const ${name} = ${value} as const`).join('\n\n')}

    export const routes = [${entries.join('\n')}] as const
    ${webhooksTable(webhooks, writers)}
    ${securityTable(checkedSchemes(spec, operations))}`
  return `${routesHead(tables, headers.names.length > 0)}\n\n${tables}`
}

/** Imports only what the tables use. */
function routesHead(tables: string, hasHeaders: boolean): string {
  const hasResponses = tables.includes('responses()')
  return [
    hasResponses ? "import { createRequire } from 'node:module'" : '',
    hasHeaders ? "import * as headers from './header-validators.js'" : '',
    tables.includes('requests.') ? "import * as requests from './request-validators.js'" : '',
    tables.includes('writers.') ? "import * as writers from './writers.js'" : '',
    hasResponses
      ? `
    const require = createRequire(import.meta.url)

    /** The file is large and seldom needed. It is loaded when a writer has refused a body, or when a body has no writer. */
    const responses = (): typeof import('./response-validators.cjs') => require('./response-validators.cjs')`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Returns the code of each route, and of the constants that they share: plain JavaScript. */
export function routesTable(spec: Spec, operations: Operation[], sent: Sent) {
  const responses = shareResponses(operations, (operation, response) => responseValue(spec, operation, response, sent))
  const entries = operations.map(
    (operation) => `/** ${describe(operation)} */
      {
        operationId: ${quote(operation.id)},
        method: ${quote(operation.method.toUpperCase())},
        url: ${quote(toFastify(operation.path))},${operation.base === '' ? '' : `\nbase: ${quote(toFastify(operation.base))},`}
        ${[
          parameterSet(spec, operation, 'path', 'params'),
          parameterSet(spec, operation, 'query', 'query'),
          parameterSet(spec, operation, 'header', 'headers'),
          parameterSet(spec, operation, 'cookie', 'cookies'),
          body(spec, operation),
          websocket(operation, sent.writers),
          securityField(operation.security),
          deprecation(spec, operation),
        ]
          .filter((field) => field !== '')
          .join('\n')}
        responses: { ${operation.responses.map((response) => `${statusKey(response)}: ${responses.of(operation, response)},`).join('\n')} },
      },`,
  )
  return { constants: responses.constants, entries }
}

function webhooksTable(webhooks: Webhook[], writers: Writers): string {
  if (webhooks.length === 0) return ''
  const entries = webhooks.map((webhook) => {
    return `/** ${inComment(webhook.summary).replace(/\.$/, '')} */
      ${propertyName(webhook.name)}: ${sentBody(webhookName(webhook), writers)},`
  })
  return `\n/** The bodies that are posted to webhooks. */\nexport const webhooks = { ${entries.join('\n')} } as const`
}

function parameterSet(spec: Spec, operation: Operation, where: Parameter['in'], field: string): string {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where)
  if (parameters.length === 0 && where !== 'query') return ''
  const shaped = parameters.map((parameter) => ({ parameter, shape: shapeOf(spec, parameter) }))
  const spread = shaped.filter(({ shape, parameter: { style, explode } }) => isSpread(shape, style, explode))
  const [, second] = spread
  if (second && where === 'query')
    spec.warn(
      second.parameter.pointer,
      'is the second parameter that accepts any other query parameter as a member',
      'the first one gets them all',
    )
  const keys = keysInQuery(readSecuritySchemes(spec), operation)
  const entries = shaped.map(({ parameter, shape }) => {
    const { name } = parameter
    const fields = [`name: ${quote(where === 'header' ? name.toLowerCase() : name)}`]
    if (where === 'path' && pathKey(name) !== name) fields.push(`key: ${quote(pathKey(name))}`)
    const others = shaped.filter((one) => one.parameter !== parameter)
    fields.push(...shapeFields(shape, parameter, [...others.flatMap(namesInQuery), ...keys]))
    if (parameter.default !== undefined) fields.push(`default: ${JSON.stringify(parameter.default)}`)
    return `{ ${fields.join(', ')} }`
  })
  return `${field}: { validate: requests.${parametersName(operation, where)}, parameters: [${entries.join(', ')}] },`
}

/** Returns the names of a parameter in the query. `name[` is a prefix. */
function namesInQuery({
  parameter: { name, style, explode },
  shape,
}: {
  parameter: Parameter
  shape: Shape
}): string[] {
  if (style === 'deepObject') return [`${name}[`, name]
  return shape.kind === 'object' && style === 'form' && explode ? Object.keys(shape.members) : [name]
}

function body(spec: Spec, operation: Operation): string {
  if (!operation.body) return ''
  const contents = operation.body.contents.map((content) => {
    const validate = isChecked(content) ? `requests.${bodyName(operation, 'body', content)}` : 'undefined'
    return `${propertyName(content.mediaType)}: ${validate},`
  })
  const form = operation.body.contents.filter(({ kind }) => kind === 'form').map((content) => formEntry(spec, content))
  const parts = operation.body.contents.flatMap((content) => (content.parts ? [partsEntry(content.parts)] : []))
  return `body: { required: ${operation.body.required}, contents: { ${contents.join('\n')} }, ${[...form, ...parts].join('')} },`
}

function deprecation(spec: Spec, operation: Operation): string {
  const found = readDeprecation(spec, operation.pointer)
  return found ? `deprecation: ${JSON.stringify(deprecationHeaders(found))},` : ''
}

function websocket(operation: Operation, writers: Writers): string {
  if (!operation.websocket) return ''
  const { protocol, client, server } = operation.websocket
  return `websocket: {
    protocol: ${quote(protocol)},
    client: requests.${bodyName(operation, '', client)},
    server: ${sentBody(bodyName(operation, '', server), writers)},
  },`
}
