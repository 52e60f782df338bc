import {
  type Content,
  isEventStream,
  isJsonRange,
  keyOf,
  type Operation,
  type Parameter,
  type Response,
  successMediaTypes,
} from '../model/model.ts'
import { capitalize } from '../model/naming.ts'
import { statusType, statusTypes } from '../model/statuses.ts'
import { readTemplate } from '../templates/read-template.ts'
import { describe, inComment, propertyName, quote, schemaType } from './typescript.ts'

/** `operations.ts`: the request and the results of each operation's handler. */
export function generateOperations(operations: Operation[]): string {
  const described = [
    handlers(operations),
    ...operations.flatMap((operation) => [request(operation), result(operation)]),
  ].join('\n\n')
  const types = [statusTypes(operations), described].join('\n\n')
  const wanted = [
    // Nothing unused is declared.
    types.includes('Schemas[') ? 'schemas' : '',
    types.includes(': Nothing') ? 'nothing' : '',
    operations.some(({ websocket }) => websocket) ? 'upgrades' : '',
    operations.some(needsAccess) ? 'access' : '',
    operations.some(({ body }) => body?.contents.some(takesFiles)) ? 'files' : '',
  ]
  const imports = [
    /Schemas\[|components\[/.test(types) ? 'components' : '',
    types.includes('operations[') ? 'operations' : '',
  ].filter((name) => name !== '')
  const line = imports.length === 0 ? '' : `import type { ${imports.join(', ')} } from './types.ts'`
  const streams = [types.includes('| Readable') ? 'Readable' : '', types.includes('(to: Writable)') ? 'Writable' : '']
  const head = readTemplate('operations.ts', wanted)
    .replace("import type { components } from './types.ts'", line)
    .replace("import type { Readable, Writable } from 'node:stream'\n", importOf(streams.filter((name) => name !== '')))
  return `${head}\n${types}`
}

function importOf(names: string[]): string {
  return names.length === 0 ? '' : `import type { ${names.join(', ')} } from 'node:stream'\n`
}

function takesFiles({ parts = [] }: Content): boolean {
  return parts.some(({ is }) => is === 'file')
}

function needsAccess({ security }: Operation): boolean {
  return security.length > 0
}

function handlers(operations: Operation[]): string {
  const entries = operations.map((operation) => {
    const name = capitalize(operation.id)
    return `/** ${describe(operation)} */
      ${operation.id}(request: ${name}Request): ${name}Result | Promise<${name}Result>`
  })
  return `/** Exactly one handler for each operation. */
    export interface Handlers {\n${entries.join('\n\n')}\n}`
}

function request(operation: Operation): string {
  const { id, parameters, body } = operation
  const part = (where: Parameter['in']) =>
    parameterGroup(
      operation,
      parameters.filter((parameter) => parameter.in === where),
    )
  const types = [...new Set(body?.contents.map((content) => requestType(operation, content)))].join(' | ')
  const bodyField = body ? `body${body.required ? '' : '?'}: ${types}` : ''
  const byLowerCase = parameters.some(({ in: where }) => where === 'header')
    ? '/** The names are in lower case. */\n'
    : ''
  return `/** The request of {@link Handlers.${id}}. */
    export interface ${capitalize(id)}Request {
      params: ${part('path')}
      query: ${part('query')}
      ${byLowerCase}headers: ${part('header')}
      ${parameters.some(({ in: where }) => where === 'cookie') ? `cookies: ${part('cookie')}\n` : ''}      ${bodyField && `${bodyField}\n`}${givenMediaType(operation)}${chosenMediaType(operation)}${needsAccess(operation) ? '/** The caller, by the credentials of the request. */\naccess: Access\n' : ''}/** Aborted if the client disconnects before it has received the response. */
      signal: AbortSignal
    }`
}

function requestType({ id }: Operation, content: Content): string {
  const { kind, schema } = content
  if (kind === 'bytes') return 'Uint8Array'
  if (kind === 'text') return schema.type === 'string' ? schemaType(schema, 'string') : 'string'
  const [root, group, name] = content.pointer
  const body =
    root === 'components' && group === 'requestBodies'
      ? `components['requestBodies'][${quote(String(name))}]`
      : `NonNullable<operations[${quote(id)}]['requestBody']>`
  const type = `${body}['content'][${quote(keyOf(content))}]`
  return takesFiles(content) ? `WithFiles<${type}>` : schemaType(schema, type)
}

/** The field `contentType`, if the type of the body does not imply its media type. */
function givenMediaType(operation: Operation): string {
  const { body } = operation
  if (!body) return ''
  const kinds = new Set(body.contents.map((content) => requestType(operation, content)))
  if (kinds.size < 2 && !body.contents.some(({ mediaType }) => mediaType.includes('*'))) return ''
  const types = body.contents.map(({ mediaType }) => mediaTypeName(mediaType)).join(' | ')
  return `/** The media type of the body. */\ncontentType${body.required ? '' : '?'}: ${types}\n`
}

function mediaTypeName(mediaType: string): string {
  if (mediaType === '*/*') return 'string'
  return mediaType.endsWith('/*') ? `\`${mediaType.slice(0, -1)}\${string}\`` : quote(mediaType)
}

/** The JSON media types of a range. */
function jsonTypeName(range: string): string {
  const start = range === '*/*' ? '$' + '{string}/' : range.slice(0, -1)
  return `'application/json' | \`${start}\${string}+json\``
}

function chosenMediaType(operation: Operation): string {
  const mediaTypes = successMediaTypes(operation)
  if (mediaTypes.length < 2) return ''
  return `/** The media type that the client prefers by \`Accept\`. */
    mediaType: ${mediaTypes.map(quote).join(' | ')}\n`
}

function parameterGroup(operation: Operation, parameters: Parameter[]): string {
  if (parameters.length === 0) return 'Nothing'
  const fields = parameters.map((parameter) => {
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    const present = parameter.required || parameter.default !== undefined
    const comment = parameter.description ? `/** ${inComment(parameter.description)} */\n` : ''
    const type = schemaType(parameter.schema, parameterType(operation, parameter))
    return `${comment}${propertyName(name)}${present ? '' : '?'}: ${type}`
  })
  return `{\n${fields.join('\n')}\n}`
}

function parameterType({ id }: Operation, { name, in: where, required }: Parameter): string {
  const type = `NonNullable<operations[${quote(id)}]['parameters'][${quote(where)}]>[${quote(name)}]`
  return required ? type : `Exclude<${type}, undefined>`
}

function result(operation: Operation): string {
  const variants = operation.responses.flatMap((response) => {
    // The service checks the request and upgrades the connection before it calls `accept`.
    if (response.status === '101') return [`{ status: 101; accept: (socket: WebSocket) => void }`]
    return variantsOf(operation, response)
  })
  return `/** The results of {@link Handlers.${operation.id}}. */
    export type ${capitalize(operation.id)}Result =${variants.map((variant) => `\n| ${variant}`).join('')}`
}

function variantsOf(operation: Operation, response: Response): string[] {
  const { contents } = response
  const headers = responseHeaders(operation, response)
  const status = statusType(response, operation)
  if (contents.length === 0) return [`{ status: ${status}; ${headers} }`]
  return contents.flatMap((content) => {
    const { mediaType } = content
    const body = responseType(operation, response, content)
    if (isJsonRange(content))
      // The default is `application/json`. Other media types are sent as they are.
      return [
        `{ status: ${status}; contentType${contents.length > 1 ? '' : '?'}: ${jsonTypeName(mediaType)}; ${headers} body: ${body} }`,
        `{ status: ${status}; contentType: ${mediaTypeName(mediaType)}; ${headers} body: Uint8Array | Readable }`,
      ]
    const chosen = contents.length > 1 || mediaType.includes('*') ? `contentType: ${mediaTypeName(mediaType)}; ` : ''
    return `{ status: ${status}; ${chosen}${headers} body: ${body} }`
  })
}

function responseType({ id }: Operation, { status }: Response, content: Content): string {
  const { mediaType, kind, schema } = content
  if (isEventStream(mediaType)) return '(to: Writable) => void'
  if (kind === 'bytes') return 'Uint8Array | Readable'
  if (kind !== 'json') return `${schema.type === 'string' ? schemaType(schema, 'string') : 'string'} | Readable`
  const key = /^\d+$/.test(status) ? status : quote(status)
  return schemaType(schema, `operations[${quote(id)}]['responses'][${key}]['content'][${quote(keyOf(content))}]`)
}

function responseHeaders({ id }: Operation, { status, headers }: Response): string {
  if (headers.length === 0) return ''
  const key = /^\d+$/.test(status) ? status : quote(status)
  const fields = headers.map(({ name, required, schema, isRepeatable }) => {
    const long = `Exclude<operations[${quote(id)}]['responses'][${key}]['headers'][${quote(name)}], undefined>`
    const single = schemaType(schema, long)
    const type = isRepeatable ? `${single} | (${single})[]` : single
    return `${propertyName(name.toLowerCase())}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`
  })
  const optional = headers.every(({ required }) => !required) ? '?' : ''
  return `headers${optional}: { ${fields.join('; ')} };`
}
