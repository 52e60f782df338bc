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
  in: 'path' | 'query' | 'header'
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

export const PROBLEM = 'application/problem+json'

/** Whether handlers may answer so: problems are thrown as errors, and `default` or a range names no status. */
export function isOffered(response: Response): boolean {
  return /^[1-5][0-9][0-9]$/.test(response.status) && !response.contents.some(({ mediaType }) => mediaType === PROBLEM)
}

/** The component that a schema is nothing but a reference to. */
export function componentName(schema: Schema): string | undefined {
  const ref = schema.$ref
  return typeof ref === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined
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
  for (const [path, item] of Object.entries(asObject(spec.document.paths) ?? {})) {
    const at: Pointer = ['paths', path]
    const pathItem = asObject(item) ?? spec.fail(at, 'must be a mapping')
    for (const method of METHODS) {
      const operation = asObject(pathItem[method])
      if (!operation) continue
      const read = readOperation(spec, path, method, pathItem, operation)
      const before = ids.get(read.id)
      if (before) spec.fail(read.pointer, `repeats the operationId "${read.id}" of ${spec.locate(before)}`)
      ids.set(read.id, read.pointer)
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
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) return spec.fail([...pointer, 'operationId'], `"${id}" is not in camelCase`)
  const parameters = readParameters(spec, pointer, item, from)
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  for (const name of inPath)
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
      spec.fail(pointer, `does not describe the path parameter "${name}"`)
  for (const parameter of parameters)
    if (parameter.in === 'path' && !inPath.includes(parameter.name))
      spec.fail(parameter.pointer, `describes "${parameter.name}", which is not in the path`)
  if (/\{[^}]*\}[^/]|[^/]\{/.test(path)) spec.fail(pointer, 'has a path parameter that is not a whole path segment')
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
    list.forEach((entry, index) => {
      const parameter = readParameter(spec, entry, [...at, index])
      found.set(`${parameter.in} ${parameter.name}`, parameter)
    })
  }
  return [...found.values()]
}

function readParameter(spec: Spec, entry: unknown, at: Pointer): Parameter {
  const { value, pointer } = spec.resolve(entry, at)
  const name = value.name
  if (typeof name !== 'string') return spec.fail(pointer, 'has no name')
  const where = value.in
  if (where !== 'path' && where !== 'query' && where !== 'header')
    return spec.fail(pointer, `is a parameter in ${JSON.stringify(where)}; only path, query and header are supported`)
  const schema = asObject(value.schema)
  if (!schema) return spec.fail(pointer, `the parameter "${name}" has no schema`)
  if (where === 'path' && value.required !== true)
    spec.fail(pointer, `the path parameter "${name}" must be \`required: true\``)
  if (where === 'query' && spec.resolve(schema, pointer).value.type === 'array' && value.explode !== false)
    spec.fail(pointer, `the array parameter "${name}" must say \`explode: false\` (values separated by commas)`)
  return {
    name,
    in: where,
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
    if (!/^application\/([a-z.-]+\+)?json$/.test(mediaType))
      spec.fail(where, `the request's media type "${mediaType}" is not JSON; only JSON is supported`)
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
    const schema = asObject(asObject(entry)?.schema) ?? spec.fail(pointer, `"${mediaType}" has no schema`)
    return { mediaType, schema, pointer }
  })
}

function readHeaders(spec: Spec, at: Pointer, from: unknown): Header[] {
  return Object.entries(asObject(from) ?? {}).map(([name, entry]) => {
    const { value, pointer } = spec.resolve(entry, [...at, name])
    const schema = asObject(value.schema) ?? spec.fail(pointer, `the header "${name}" has no schema`)
    return { name, required: value.required === true, schema, pointer }
  })
}

/** What the validator and the serializer of a body are called: as its component, else after its operation. */
export function bodyName(operation: Operation, part: string, { schema, mediaType }: Content): string {
  return (
    componentName(schema) ?? `${operation.id}${capitalize(part)}${mediaType.replaceAll(/[^a-z]+(.)/g, (_, c) => c)}`
  )
}

export function isJson(mediaType: string): boolean {
  return /^application\/([a-z0-9.-]+\+)?json$/.test(mediaType)
}

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
  for (const { name, body } of webhooks) bodies.set(componentName(body.schema) ?? name, body)
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
