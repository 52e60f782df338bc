import { isJson } from '../../src/http/media-type.ts'
import { parsePointer } from './pointer.ts'
import { checkReferences } from './references.ts'
import { readSecurity, type SecurityNeed } from './security.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from './spec.ts'

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const
export type Method = (typeof METHODS)[number]

export type Schema = JsonObject

/** One operation with its references to parameters, bodies, responses and headers followed. Schemas keep theirs. */
export interface Operation {
  id: string
  method: Method
  /** As in the specification: `/nodes/{nodeId}`. */
  path: string
  summary: string
  pointer: Pointer
  parameters: Parameter[]
  body: Body | undefined
  /** In the specification's order. */
  responses: Response[]
  /** From `x-websocket`: the operation may be upgraded to a WebSocket. */
  websocket: Websocket | undefined
  /** The operation's own, else the specification's: any one of these is enough, and all within it are needed. Empty: public. */
  security: SecurityNeed[][]
}

/** What the service itself posts elsewhere: one of the specification's `webhooks`. */
export interface Webhook {
  name: string
  summary: string
  body: Content
}

/** What is spoken on a WebSocket: JSON texts. Both schemas are references to components. */
export interface Websocket {
  /** The subprotocol. */
  protocol: string
  /** What the client sends. */
  client: Content
  /** What the service sends. */
  server: Content
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  style: Style
  explode: boolean
  /** The value is a JSON text, by the parameter's `content`. */
  isJson: boolean
  required: boolean
  description: string
  schema: Schema
  pointer: Pointer
}

export interface Body {
  required: boolean
  contents: Content[]
}

export interface Content {
  /** In lower case, without the charset UTF-8. */
  mediaType: string
  schema: Schema
  pointer: Pointer
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  status: string
  description: string
  contents: Content[]
  headers: Header[]
  pointer: Pointer
}

export interface Header {
  name: string
  required: boolean
  schema: Schema
  pointer: Pointer
}

export const STYLES = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
} as const
/** How a list or an object is written in a parameter. */
export type Style = (typeof STYLES)[keyof typeof STYLES][number]

export const PROBLEM = 'application/problem+json'

/** Whether handlers may answer so: problems are thrown as errors. */
export function isOffered(response: Response): boolean {
  return !response.contents.some(({ mediaType }) => mediaType === PROBLEM)
}

/** The component that a schema is nothing but a reference to. */
export function componentName(schema: Schema): string | undefined {
  const ref = schema.$ref
  return typeof ref === 'string' && /^#\/components\/schemas\/[^/]+$/.test(ref)
    ? parsePointer(ref.slice(1))[2]
    : undefined
}

export function componentSchemas(spec: Spec): Record<string, Schema> {
  const components = asObject(spec.document.components)
  return (asObject(components?.schemas) ?? {}) as Record<string, Schema>
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Every operation in the specification's order. @throws SpecError for what the generator cannot serve. */
export function readOperations(spec: Spec): Operation[] {
  checkReferences(spec)
  const operations: Operation[] = []
  const ids = new Map<string, Pointer>()
  const addresses = new Map<string, Pointer>()
  checkNames(spec)
  const paths = asObject(spec.document.paths ?? {}) ?? spec.fail(['paths'], 'must be a mapping')
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue
    const at: Pointer = ['paths', path]
    if (!path.startsWith('/')) spec.fail(at, `the path "${path}" does not begin with "/"`)
    // Whatever its parameters are called, an address leads to one path.
    const address = path.replaceAll(/\{[^}]*\}/g, '{}')
    const same = addresses.get(address)
    if (same) spec.fail(at, `"${path}" is the same path as that of ${spec.locate(same)}`)
    addresses.set(address, at)
    const pathItem = asObject(item) ?? spec.fail(at, 'must be a mapping')
    for (const method of METHODS) {
      if (pathItem[method] === undefined) continue
      const operation = asObject(pathItem[method]) ?? spec.fail([...at, method], 'must be a mapping')
      const read = readOperation(spec, path, method, pathItem, operation)
      // Types are named after operations, with a capital.
      const before = ids.get(capitalize(read.id))
      if (before) spec.fail(read.pointer, `repeats the operationId "${read.id}" of ${spec.locate(before)}`)
      ids.set(capitalize(read.id), read.pointer)
      operations.push(read)
    }
    for (const key of ['head', 'options', 'trace'])
      if (key in pathItem) spec.fail([...at, key], `${key} is answered by the server itself and cannot be an operation`)
  }
  return operations
}

/** Every webhook in the specification's order. @throws SpecError for one whose body is not one JSON component */
export function readWebhooks(spec: Spec): Webhook[] {
  return Object.entries(asObject(spec.document.webhooks) ?? {}).map(([name, item]) => {
    const pointer: Pointer = ['webhooks', name, 'post']
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return spec.fail(['webhooks', name], `"${name}" is not in camelCase`)
    const from = asObject(asObject(item)?.post) ?? spec.fail(['webhooks', name], 'has no post')
    const [body, ...more] = readBody(spec, [...pointer, 'requestBody'], from.requestBody)?.contents ?? []
    if (!body || more.length > 0 || componentName(body.schema) === undefined)
      return spec.fail(pointer, 'must have a body of one media type that is a reference to a component')
    return { name, summary: typeof from.summary === 'string' ? from.summary : name, body }
  })
}

function readOperation(spec: Spec, path: string, method: Method, item: JsonObject, from: JsonObject): Operation {
  const pointer: Pointer = ['paths', path, method]
  const id = from.operationId
  if (typeof id !== 'string') return spec.fail(pointer, 'has no operationId')
  if (!isIdentifier(id)) return spec.fail([...pointer, 'operationId'], `"${id}" cannot be the name of a function`)
  const parameters = readParameters(spec, pointer, item, from)
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  for (const name of inPath)
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
      spec.fail(pointer, `does not describe the path parameter "${name}"`)
  for (const parameter of parameters)
    if (parameter.in === 'path' && !inPath.includes(parameter.name))
      spec.fail(parameter.pointer, `describes "${parameter.name}", which is not in the path`)
  if (/\}\{/.test(path)) spec.fail(pointer, 'has two path parameters with nothing between them')
  if (/[*?#]/.test(path)) spec.fail(pointer, 'has a sign in its path that means something else in an address')
  return {
    id,
    method,
    path,
    summary: typeof from.summary === 'string' ? from.summary : id,
    pointer,
    parameters,
    body: readBody(spec, [...pointer, 'requestBody'], from.requestBody),
    responses: readResponses(spec, [...pointer, 'responses'], from.responses),
    websocket: readWebsocket(spec, [...pointer, 'x-websocket'], from['x-websocket']),
    security: readSecurity(spec, pointer, from),
  }
}

function readParameters(spec: Spec, pointer: Pointer, item: JsonObject, operation: JsonObject): Parameter[] {
  const found = new Map<string, Parameter>()
  const sources = [
    { list: item.parameters, at: [...pointer.slice(0, -1), 'parameters'] },
    { list: operation.parameters, at: [...pointer, 'parameters'] },
  ]
  for (const { list, at } of sources) {
    if (list === undefined) continue
    if (!Array.isArray(list)) return spec.fail(at, 'must be a list')
    const here = new Set<string>()
    list.forEach((entry, index) => {
      const parameter = readParameter(spec, entry, [...at, index])
      // OpenAPI says that these are none: media types and security have places of their own.
      if (parameter.in === 'header' && /^(accept|content-type|authorization)$/i.test(parameter.name)) return
      const key = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
      if (here.has(key)) spec.fail(parameter.pointer, `describes the parameter "${parameter.name}" again`)
      here.add(key)
      found.set(key, parameter)
    })
  }
  return [...found.values()]
}

function readParameter(spec: Spec, entry: unknown, at: Pointer): Parameter {
  const { value, pointer } = spec.resolve(entry, at)
  const name = value.name
  if (typeof name !== 'string') return spec.fail(pointer, 'has no name')
  const where = value.in
  if (where !== 'path' && where !== 'query' && where !== 'header' && where !== 'cookie')
    return spec.fail(pointer, `is a parameter in ${JSON.stringify(where)}; there are path, query, header and cookie`)
  const json = asObject(asObject(asObject(value.content)?.['application/json'])?.schema)
  const schema = asObject(value.schema) ?? json
  if (!schema)
    return spec.fail(pointer, `the parameter "${name}" has neither a schema nor a content of application/json`)
  if (where === 'path' && value.required !== true)
    spec.fail(pointer, `the path parameter "${name}" must be \`required: true\``)
  const styles: readonly Style[] = STYLES[where]
  const style = value.style === undefined ? styles[0] : styles.find((known) => known === value.style)
  if (!style)
    return spec.fail(
      pointer,
      `the parameter "${name}" has a style that parameters in ${where} cannot have; they have ${styles.join(', ')}`,
    )
  return {
    name,
    in: where,
    style,
    explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
    isJson: json !== undefined,
    required: value.required === true,
    description: typeof value.description === 'string' ? value.description : '',
    schema,
    pointer,
  }
}

function readBody(spec: Spec, at: Pointer, from: unknown): Body | undefined {
  if (from === undefined) return undefined
  const { value, pointer } = spec.resolve(from, at)
  const contents = readContents(spec, pointer, value.content)
  for (const { mediaType, pointer: where } of contents)
    if (mediaType.startsWith('multipart/'))
      spec.fail(where, `bodies of "${mediaType}" are not supported; a file can be a body of its own type`)
  return { required: value.required === true, contents }
}

function readResponses(spec: Spec, at: Pointer, from: unknown): Response[] {
  const responses = Object.entries(asObject(from) ?? spec.fail(at, 'the operation has no responses')).map(
    ([status, entry]): Response => {
      if (!/^([1-5](XX|[0-9][0-9])|default)$/.test(status)) spec.fail([...at, status], `"${status}" is no status`)
      const { value, pointer } = spec.resolve(entry, [...at, status])
      return {
        status,
        description: typeof value.description === 'string' ? value.description : '',
        contents: readContents(spec, pointer, value.content),
        headers: readHeaders(spec, [...pointer, 'headers'], value.headers),
        pointer,
      }
    },
  )
  if (!responses.some(isOffered)) spec.fail(at, 'names no status that a handler could answer with')
  return responses
}

function readWebsocket(spec: Spec, pointer: Pointer, from: unknown): Websocket | undefined {
  if (from === undefined) return undefined
  const value = asObject(from) ?? spec.fail(pointer, 'must be a mapping')
  const frames = (side: 'client' | 'server'): Content => {
    const schema = asObject(value[side])
    if (!schema || componentName(schema) === undefined)
      return spec.fail([...pointer, side], 'must be a reference to a component')
    return { mediaType: 'application/json', schema, pointer: [...pointer, side] }
  }
  const { protocol } = value
  if (pointer[2] !== 'get') spec.fail(pointer, 'only a GET can be upgraded to a WebSocket')
  if (typeof protocol !== 'string') return spec.fail(pointer, 'names no subprotocol')
  return { protocol, client: frames('client'), server: frames('server') }
}

function readContents(spec: Spec, at: Pointer, from: unknown): Content[] {
  return Object.entries(asObject(from) ?? {}).map(([mediaType, entry]) => {
    const pointer = [...at, 'content', mediaType]
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(;.*)?$/.test(mediaType)) spec.fail(pointer, `"${mediaType}" is no media type`)
    const { schema = {} } = asObject(entry) ?? {}
    return {
      mediaType: plainType(mediaType),
      schema: asObject(schema) ?? spec.fail(pointer, 'has a schema that is no mapping'),
      pointer,
    }
  })
}

/** JSON is UTF-8, and texts are sent so: to say it makes no other media type. */
function plainType(mediaType: string): string {
  return mediaType.toLowerCase().replace(/\s*;\s*charset="?utf-8"?\s*$/, '')
}

function readHeaders(spec: Spec, at: Pointer, from: unknown): Header[] {
  return Object.entries(asObject(from) ?? {}).map(([name, entry]) => {
    const { value, pointer } = spec.resolve(entry, [...at, name])
    const schema = asObject(value.schema) ?? spec.fail(pointer, `the header "${name}" has no schema`)
    return { name, required: value.required === true, schema, pointer }
  })
}

/** The media type as the specification writes it, and thereby its types. */
export function keyOf({ pointer, mediaType }: Content): string {
  return String(pointer.at(-2) === 'content' ? pointer.at(-1) : mediaType)
}

/** What the functions for a body are called: as its component, else after its operation. */
export function bodyName(operation: Operation, part: string, { schema, mediaType }: Content): string {
  const component = componentName(schema)
  if (component !== undefined) return identifierOf(component)
  return `${operation.id}${capitalize(part)}${mediaType.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, c: string) => c.toUpperCase())}`
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** A component's name, as functions can be called. */
export function identifierOf(component: string): string {
  const plain = component.replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase())
  return /^[A-Z_]/.test(plain) ? plain : /^[a-z$]/.test(plain) ? capitalize(plain) : `_${plain}`
}

/** No two of the names that are made from the specification may be the same. @throws SpecError */
function checkNames(spec: Spec): void {
  const names = new Map<string, string>()
  for (const component of Object.keys(componentSchemas(spec))) {
    const before = names.get(identifierOf(component))
    if (before !== undefined)
      spec.fail(['components', 'schemas', component], `"${component}" and "${before}" are too much alike`)
    names.set(identifierOf(component), component)
  }
}

export { isJson } from '../../src/http/media-type.ts'

/** The JSON bodies of all that is sent: answers, problems, what goes over WebSockets and to webhooks; once each by name. */
export function sentBodies(operations: Operation[], webhooks: Webhook[]): Map<string, Content> {
  const bodies = new Map<string, Content>()
  for (const operation of operations) {
    for (const { status, contents } of operation.responses)
      for (const content of contents)
        if (isJson(content.mediaType)) bodies.set(bodyName(operation, status, content), content)
    const frames = operation.websocket?.server
    if (frames) bodies.set(bodyName(operation, '', frames), frames)
  }
  for (const { name, body } of webhooks) bodies.set(identifierOf(componentName(body.schema) ?? name), body)
  return bodies
}

/** Without end: the handler writes it piece by piece. */
export function isEventStream(mediaType: string): boolean {
  return mediaType === 'text/event-stream'
}

/** What a successful answer may come in; several: the request's `Accept` chooses. */
export function successMediaTypes({ responses }: Operation): string[] {
  const successes = responses.filter(({ status }) => status.startsWith('2'))
  return [...new Set(successes.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)))]
}
