import { bodyKind } from '../../media-type.ts'
import type { Spec } from '../document/spec.ts'
import {
  type Content,
  isEventStream,
  isOffered,
  keyOf,
  type Operation,
  type Parameter,
  type Response,
  successMediaTypes,
} from '../model/model.ts'
import { capitalize } from '../model/naming.ts'
import { checkedSchemes } from '../model/security.ts'
import { statusType, statusTypes } from '../model/statuses.ts'
import { securityHandlers } from './security-table.ts'
import { inComment, propertyName, quote, schemaType } from './typescript.ts'

/** `operations.ts`: what a handler of each operation is given, and what it may answer. */
export function generateOperations(spec: Spec, operations: Operation[]): string {
  const streams = operations.some((operation) => successMediaTypes(operation).some(isEventStream))
  const upgrades = operations.some(({ websocket }) => websocket)
  const schemes = checkedSchemes(spec, operations)
  const certificates = schemes.some(({ type }) => type === 'mutualTLS')
  const types = [
    handlers(operations),
    ...operations.flatMap((operation) => [request(operation), result(operation)]),
  ].join('\n\n')
  const used = ['components', ...(types.includes('operations[') ? ['operations'] : [])]
  return [
    streams ? "import type { Writable } from 'node:stream'" : '',
    certificates ? "import type { PeerCertificate } from 'node:tls'" : '',
    upgrades ? "import type { WebSocket } from 'ws'" : '',
    `import type { ${used.join(', ')} } from './types.ts'`,
    operations.some(needsAccess) || schemes.length > 0 ? ACCESS : '',
    "type Schemas = components['schemas']",
    operations.some(({ body }) => body?.contents.some(takesFiles)) ? FILES : '',
    statusTypes(operations),
    securityHandlers(schemes),
    'type Nothing = Record<never, never>',
    types,
  ].join('\n\n')
}

/** What the generator knows of it: whoever checks the credentials says what it is, by adding to this interface. */
const ACCESS = `/** Who asks, and what they may see; whoever checks credentials adds to this what it is. */
  // biome-ignore lint/suspicious/noEmptyInterface: what it holds is added where credentials are checked.
  export interface Access {}`

/** What a client sends of the type `Blob`. */
const FILES = `/** A file as a part of a form. */
  export interface FilePart {
    bytes: Uint8Array
    /** Without folders; absent: the client has said none. */
    fileName?: string
    /** As the client has said, without parameters. */
    contentType: string
  }

  type WithFile<T> = T extends Blob ? FilePart : T extends (infer Item)[] ? WithFile<Item>[] : T
  type WithFiles<Form> = { [Name in keyof Form]: WithFile<Form[Name]> }`

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
  return `/** One handler for every operation: nothing else, and nothing less. */
    export interface Handlers {\n${entries.join('\n\n')}\n}`
}

export function describe({ id, summary, method, path }: Operation): string {
  return `${id}: ${inComment(summary).replace(/\.$/, '')} (\`${method.toUpperCase()} ${path}\`)`
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
  const byLowerCase = parameters.some(({ in: where }) => where === 'header') ? '/** By lower-case name. */\n' : ''
  return `/** What {@link Handlers.${id}} is given. */
    export interface ${capitalize(id)}Request {
      params: ${part('path')}
      query: ${part('query')}
      ${byLowerCase}headers: ${part('header')}
      ${parameters.some(({ in: where }) => where === 'cookie') ? `cookies: ${part('cookie')}\n` : ''}      ${bodyField && `${bodyField}\n`}${givenMediaType(operation)}${chosenMediaType(operation)}${needsAccess(operation) ? '/** Of the credentials that came with the request. */\naccess: Access\n' : ''}/** Aborted when the client goes away before it has its answer. */
      signal: AbortSignal
    }`
}

function requestType({ id }: Operation, content: Content): string {
  const { mediaType, schema } = content
  const kind = bodyKind(mediaType)
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

/** Where the body's type does not tell what it came in. */
function givenMediaType(operation: Operation): string {
  const { body } = operation
  if (!body) return ''
  const kinds = new Set(body.contents.map((content) => requestType(operation, content)))
  if (kinds.size < 2 && !body.contents.some(({ mediaType }) => mediaType.includes('*'))) return ''
  const types = body.contents.map(({ mediaType }) => mediaTypeName(mediaType)).join(' | ')
  return `/** What the body came in. */\ncontentType${body.required ? '' : '?'}: ${types}\n`
}

function mediaTypeName(mediaType: string): string {
  if (mediaType === '*/*') return 'string'
  return mediaType.endsWith('/*') ? `\`${mediaType.slice(0, -1)}\${string}\`` : quote(mediaType)
}

function chosenMediaType(operation: Operation): string {
  const mediaTypes = successMediaTypes(operation)
  if (mediaTypes.length < 2) return ''
  return `/** What the client wants its answer in, by its \`Accept\`. */
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
  const variants = operation.responses.filter(isOffered).flatMap((response) => {
    // The upgrade is asked for by a request that was found good, and is done before `accept` is called.
    if (response.status === '101') return [`{ status: 101; accept: (socket: WebSocket) => void }`]
    return variantsOf(operation, response)
  })
  return `/** What {@link Handlers.${operation.id}} may answer; anything else is thrown as a \`DomainError\`. */
    export type ${capitalize(operation.id)}Result =${variants.map((variant) => `\n| ${variant}`).join('')}`
}

function variantsOf(operation: Operation, response: Response): string[] {
  const { contents } = response
  const headers = responseHeaders(operation, response)
  const status = statusType(response, operation)
  if (contents.length === 0) return [`{ status: ${status}; ${headers} }`]
  return contents.map((content) => {
    const { mediaType } = content
    const chosen = contents.length > 1 || mediaType.includes('*') ? `contentType: ${mediaTypeName(mediaType)}; ` : ''
    return `{ status: ${status}; ${chosen}${headers} body: ${responseType(operation, response, content)} }`
  })
}

function responseType({ id }: Operation, { status }: Response, content: Content): string {
  const { mediaType, schema } = content
  if (isEventStream(mediaType)) return '(to: Writable) => void'
  const kind = bodyKind(mediaType)
  if (kind === 'bytes') return 'Uint8Array'
  if (kind !== 'json') return schema.type === 'string' ? schemaType(schema, 'string') : 'string'
  const key = /^\d+$/.test(status) ? status : quote(status)
  return schemaType(schema, `operations[${quote(id)}]['responses'][${key}]['content'][${quote(keyOf(content))}]`)
}

function responseHeaders({ id }: Operation, { status, headers }: Response): string {
  if (headers.length === 0) return ''
  const key = /^\d+$/.test(status) ? status : quote(status)
  const fields = headers.map(({ name, required, schema }) => {
    const long = `Exclude<operations[${quote(id)}]['responses'][${key}]['headers'][${quote(name)}], undefined>`
    const type = schemaType(schema, long)
    return `${propertyName(name.toLowerCase())}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`
  })
  const optional = headers.every(({ required }) => !required) ? '?' : ''
  return `headers${optional}: { ${fields.join('; ')} };`
}
