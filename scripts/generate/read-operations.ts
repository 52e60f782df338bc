import { checkCycles } from './cycles.ts'
import { type Content, METHODS, type Method, type Operation, type Webhook, type Websocket } from './model.ts'
import { capitalize, checkNames, componentName, isIdentifier } from './naming.ts'
import { readBody, readResponses } from './read-contents.ts'
import { readParameters } from './read-parameters.ts'
import { checkReferences } from './references.ts'
import { checkOperationId, checkReservedNames } from './reserved-names.ts'
import { readSecurity } from './security.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from './spec.ts'

/** Every operation in the specification's order. @throws SpecError for what the generator cannot serve. */
export function readOperations(spec: Spec): Operation[] {
  checkReferences(spec)
  checkReservedNames(spec)
  checkCycles(spec)
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
  checkOperationId(spec, id, [...pointer, 'operationId'])
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
