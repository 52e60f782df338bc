import {
  capitalize,
  isEventStream,
  isOffered,
  type Operation,
  type Parameter,
  type Response,
  successMediaTypes,
} from './model.ts'
import type { Spec } from './spec.ts'
import { inComment, propertyName, quote, schemaType } from './typescript.ts'

/** `operations.ts`: what a handler of each operation is given, and what it may answer. */
export function generateOperations(spec: Spec, operations: Operation[]): string {
  const streams = operations.some((operation) => successMediaTypes(operation).some(isEventStream))
  const upgrades = operations.some(({ websocket }) => websocket)
  return [
    streams ? "import type { Writable } from 'node:stream'" : '',
    upgrades ? "import type { WebSocket } from 'ws'" : '',
    "import type { components } from './types.ts'",
    operations.some(needsAccess) ? ACCESS : '',
    "type Schemas = components['schemas']",
    'type Nothing = Record<never, never>',
    handlers(operations),
    ...operations.flatMap((operation) => [request(spec, operation), result(spec, operation)]),
  ].join('\n\n')
}

/** What the generator knows of it: whoever checks the credentials says what it is, by adding to this interface. */
const ACCESS = `/** Who asks, and what they may see; whoever checks credentials adds to this what it is. */
  // biome-ignore lint/suspicious/noEmptyInterface: what it holds is added where credentials are checked.
  export interface Access {}`

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

function request(spec: Spec, operation: Operation): string {
  const { id, parameters, body } = operation
  const part = (where: Parameter['in']) =>
    parameterGroup(
      spec,
      parameters.filter((parameter) => parameter.in === where),
    )
  const types = [...new Set(body?.contents.map(({ schema, pointer }) => schemaType(spec, schema, pointer)))].join(' | ')
  const bodyField = body ? `body${body.required ? '' : '?'}: ${types}` : ''
  const byLowerCase = parameters.some(({ in: where }) => where === 'header') ? '/** By lower-case name. */\n' : ''
  return `/** What {@link Handlers.${id}} is given. */
    export interface ${capitalize(id)}Request {
      params: ${part('path')}
      query: ${part('query')}
      ${byLowerCase}headers: ${part('header')}
      ${bodyField && `${bodyField}\n`}${chosenMediaType(operation)}${needsAccess(operation) ? '/** Of the credentials that came with the request. */\naccess: Access\n' : ''}/** Aborted when the client goes away before it has its answer. */
      signal: AbortSignal
    }`
}

function chosenMediaType(operation: Operation): string {
  const mediaTypes = successMediaTypes(operation)
  if (mediaTypes.length < 2) return ''
  return `/** What the client wants its answer in, by its \`Accept\`. */
    mediaType: ${mediaTypes.map(quote).join(' | ')}\n`
}

function parameterGroup(spec: Spec, parameters: Parameter[]): string {
  if (parameters.length === 0) return 'Nothing'
  const fields = parameters.map((parameter) => {
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    const present = parameter.required || hasDefault(spec, parameter)
    const comment = parameter.description ? `/** ${inComment(parameter.description)} */\n` : ''
    const type = schemaType(spec, parameter.schema, parameter.pointer)
    return `${comment}${propertyName(name)}${present ? '' : '?'}: ${type}`
  })
  return `{\n${fields.join('\n')}\n}`
}

export function hasDefault(spec: Spec, { schema, pointer }: Parameter): boolean {
  return spec.resolve(schema, pointer).value.default !== undefined
}

function result(spec: Spec, operation: Operation): string {
  const variants = operation.responses.filter(isOffered).flatMap((response) => {
    // The upgrade is asked for by a request that was found good, and is done before `accept` is called.
    if (response.status === '101') return [`{ status: 101; accept: (socket: WebSocket) => void }`]
    return variantsOf(spec, response)
  })
  return `/** What {@link Handlers.${operation.id}} may answer; anything else is thrown as a \`DomainError\`. */
    export type ${capitalize(operation.id)}Result =${variants.map((variant) => `\n| ${variant}`).join('')}`
}

function variantsOf(spec: Spec, response: Response): string[] {
  const { status, contents } = response
  const headers = responseHeaders(spec, response)
  if (contents.length === 0) return [`{ status: ${status}; ${headers} }`]
  return contents.map(({ mediaType, schema, pointer }) => {
    const chosen = contents.length > 1 ? `contentType: ${quote(mediaType)}; ` : ''
    const body = isEventStream(mediaType) ? '(to: Writable) => void' : schemaType(spec, schema, pointer)
    return `{ status: ${status}; ${chosen}${headers} body: ${body} }`
  })
}

function responseHeaders(spec: Spec, { headers }: Response): string {
  if (headers.length === 0) return ''
  const fields = headers.map(({ name, required, schema, pointer }) => {
    const type = schemaType(spec, schema, pointer)
    return `${propertyName(name.toLowerCase())}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`
  })
  const optional = headers.every(({ required }) => !required) ? '?' : ''
  return `headers${optional}: { ${fields.join('; ')} };`
}
