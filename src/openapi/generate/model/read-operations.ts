import { isJson } from '../../media-type.ts'
import { checkSchemas } from '../document/check-schemas.ts'
import { checkCycles } from '../document/cycles.ts'
import { METHODS, type Method } from '../document/methods.ts'
import { checkReferences } from '../document/references.ts'
import { checkOperationId, checkReservedNames } from '../document/reserved-names.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../document/spec.ts'
import { checkPath } from './fastify-path.ts'
import type { Content, Operation, Webhook, Websocket } from './model.ts'
import { capitalize, checkNames, componentName, identifierOf, isIdentifier } from './naming.ts'
import { readBody, readResponses } from './read-contents.ts'
import { readParameters } from './read-parameters.ts'
import { readSecurity } from './security.ts'

/** Returns all operations in the order of the specification. @throws SpecError for an operation that the generator does not support */
export function readOperations(spec: Spec): Operation[] {
  checkReferences(spec)
  checkReservedNames(spec)
  checkSchemas(spec)
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
    // Paths that differ only in parameter names match the same URLs.
    const address = path.replaceAll(/\{[^}]*\}/g, '{}')
    const same = addresses.get(address)
    if (same) spec.fail(at, `"${path}" is the same path as that of ${spec.locate(same)}`)
    addresses.set(address, at)
    const pathItem = asObject(item) ?? spec.fail(at, 'must be a mapping')
    for (const method of METHODS) {
      if (pathItem[method] === undefined) continue
      const operation = asObject(pathItem[method]) ?? spec.fail([...at, method], 'must be a mapping')
      const read = readOperation(spec, path, method, pathItem, operation)
      // Names of types start with the operationId in upper case, so ids that differ only in the first letter collide.
      const before = ids.get(capitalize(read.id))
      if (before) spec.fail(read.pointer, `repeats the operationId "${read.id}" of ${spec.locate(before)}`)
      ids.set(capitalize(read.id), read.pointer)
      operations.push(read)
    }
    if ('trace' in pathItem)
      spec.fail(
        [...at, 'trace'],
        'TRACE is not supported: it returns the whole request, including secrets, and browsers do not send it',
      )
  }
  return operations
}

/** Returns all webhooks in the order of the specification. @throws SpecError for a webhook whose body is not JSON */
export function readWebhooks(spec: Spec): Webhook[] {
  const names = new Map<string, string>()
  return Object.entries(asObject(spec.document.webhooks) ?? {}).map(([name, item]) => {
    const pointer: Pointer = ['webhooks', name, 'post']
    const before = names.get(identifierOf(name))
    if (before !== undefined) spec.fail(['webhooks', name], `"${name}" and "${before}" are too similar`)
    names.set(identifierOf(name), name)
    const from = asObject(asObject(item)?.post) ?? spec.fail(['webhooks', name], 'has no post')
    const [body, ...more] = readBody(spec, [...pointer, 'requestBody'], from.requestBody)?.contents ?? []
    if (!body || more.length > 0 || !isJson(body.mediaType))
      return spec.fail(pointer, 'must have a JSON body and no other media type')
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
  checkPath(spec, path, pointer)
  if ((method === 'get' || method === 'head') && from.requestBody !== undefined)
    spec.fail(
      [...pointer, 'requestBody'],
      `a ${method.toUpperCase()} must not have a body: browsers do not send it, and this server does not read it; use a POST`,
    )
  return {
    id,
    method,
    path,
    summary: typeof from.summary === 'string' ? from.summary : id,
    pointer,
    parameters,
    body: readBody(spec, [...pointer, 'requestBody'], from.requestBody),
    responses: readResponses(spec, [...pointer, 'responses'], from.responses, method),
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
  if (typeof protocol !== 'string') return spec.fail(pointer, 'has no subprotocol')
  return { protocol, client: frames('client'), server: frames('server') }
}
