import { isJson } from '../../../media-type.ts'
import { checkCycles } from '../../document/cycles.ts'
import { unusedName } from '../../document/identifiers.ts'
import { METHODS, type Method } from '../../document/methods.ts'
import { checkReferences } from '../../document/references.ts'
import { checkReservedNames } from '../../document/reserved-names.ts'
import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { createFaults } from '../../document/spec-error.ts'
import type { Content, Operation, Parameter, Webhook, Websocket } from '../model.ts'
import { componentName } from '../naming.ts'
import { readSecurity } from '../security.ts'
import { readBody, readResponses } from './contents.ts'
import { checkPath } from './fastify-path.ts'
import { readParameters } from './parameters.ts'

/** Returns all operations in the order of the specification. @throws SpecError with all faults of the specification */
export function readOperations(spec: Spec): Operation[] {
  const faults = createFaults()
  for (const fault of spec.faults) faults.add(fault)
  for (const check of [checkReferences, checkReservedNames, checkCycles]) faults.attempt(() => check(spec))
  const operations = faults.attempt(() => operationsOf(spec))
  faults.settle()
  return operations ?? []
}

/** Returns all operations of a document made from one that `readOperations` has checked. */
export function operationsOf(spec: Spec): Operation[] {
  const faults = createFaults()
  const operations: Operation[] = []
  const addresses = new Map<string, Pointer>()
  const paths = asObject(spec.document.paths ?? {}) ?? spec.fail(['paths'], 'must be a mapping')
  for (const [path, item] of Object.entries(paths)) {
    const at: Pointer = ['paths', path]
    const pathItem = faults.attempt(() => readPathItem(spec, path, item, addresses))
    for (const method of pathItem ? METHODS : []) {
      if (pathItem?.[method] === undefined) continue
      const operation = faults.attempt(() => {
        const from = asObject(pathItem[method]) ?? spec.fail([...at, method], 'must be a mapping')
        return readOperation(spec, path, method, pathItem, from)
      })
      if (operation) operations.push(operation)
    }
  }
  faults.settle()
  return operations
}

function readPathItem(spec: Spec, path: string, item: unknown, addresses: Map<string, Pointer>): JsonObject {
  const at: Pointer = ['paths', path]
  if (!path.startsWith('/')) spec.fail(at, `the path "${path}" does not begin with "/"`)
  const pathItem = asObject(item) ?? spec.fail(at, 'must be a mapping')
  // Paths that differ only in parameter names match the same URLs.
  const address = path.replaceAll(/\{[^}]*\}/g, '{}')
  for (const method of METHODS) {
    if (pathItem[method] === undefined) continue
    const same = addresses.get(`${method} ${address}`)
    if (same) spec.fail(at, `"${path}" is the same path as that of ${spec.locate(same)}`)
    addresses.set(`${method} ${address}`, at)
  }
  const other = addresses.get(address)
  if (other && pathItem !== undefined)
    spec.warn(at, `"${path}" is the same path as "${other[1]}"`, 'it is served under the names of its own parameters')
  addresses.set(address, at)
  return pathItem
}

/**
 * Returns the webhooks with a JSON body in the order of the specification. All others have nothing to generate.
 * @throws SpecError for a webhook whose body cannot be read
 */
export function readWebhooks(spec: Spec): Webhook[] {
  const faults = createFaults()
  const taken = new Set<string>()
  const webhooks = Object.entries(asObject(spec.document.webhooks) ?? {}).map(([name, item]) =>
    faults.attempt(() => {
      const { value, pointer } = spec.resolve(item, ['webhooks', name])
      const method = ['post', ...METHODS].find((one) => asObject(value[one])?.requestBody !== undefined) ?? 'post'
      const from = asObject(value[method])
      const pass = (reason: string) => void spec.warn(pointer, reason, 'it is not generated')
      if (!from) return pass('the webhook has no post')
      const contents = readBody(spec, [...pointer, method, 'requestBody'], from.requestBody)?.contents ?? []
      const body = contents.find(({ mediaType }) => isJson(mediaType))
      if (!body || contents.length > 1) pass('the webhook must have a JSON body and no other media type')
      return body && { name: unusedName(name, taken), summary: textOf(from.summary) ?? name, body }
    }),
  )
  faults.settle()
  return webhooks.filter((webhook) => webhook !== undefined)
}

function readOperation(spec: Spec, path: string, method: Method, item: JsonObject, from: JsonObject): Operation {
  const faults = createFaults()
  const pointer: Pointer = ['paths', path, method]
  const parameters = faults.attempt(() => readParameters(spec, pointer, item, from)) ?? []
  if (faults.found.length === 0) faults.attempt(() => checkPathParameters(spec, path, pointer, parameters))
  faults.attempt(() => checkPath(spec, path, pointer))
  const body = faults.attempt(() => readBody(spec, [...pointer, 'requestBody'], from.requestBody))
  const responses = faults.attempt(() => readResponses(spec, [...pointer, 'responses'], from.responses, method))
  const websocket = faults.attempt(() => readWebsocket(spec, [...pointer, 'x-websocket'], from['x-websocket']))
  const security = faults.attempt(() => readSecurity(spec, pointer, from))
  faults.settle()
  const id = String(from.operationId)
  return {
    id,
    method,
    path,
    base: spec.baseOf(path),
    summary: textOf(from.summary) ?? id,
    pointer,
    parameters,
    body,
    responses: responses ?? [],
    websocket,
    security: security ?? [],
  }
}

function checkPathParameters(spec: Spec, path: string, pointer: Pointer, parameters: Parameter[]): void {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  for (const name of inPath)
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
      spec.fail(pointer, `does not describe the path parameter "${name}"`)
  for (const parameter of parameters)
    if (parameter.in === 'path' && !inPath.includes(parameter.name))
      spec.fail(parameter.pointer, `describes "${parameter.name}", which is not in the path`)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readWebsocket(spec: Spec, pointer: Pointer, from: unknown): Websocket | undefined {
  if (from === undefined) return undefined
  const value = asObject(from) ?? spec.fail(pointer, 'must be a mapping')
  const frames = (side: 'client' | 'server'): Content => {
    const schema = asObject(value[side])
    if (!schema || componentName(schema) === undefined)
      return spec.fail([...pointer, side], 'must be a reference to a component')
    return { mediaType: 'application/json', kind: 'json', schema, pointer: [...pointer, side] }
  }
  const { protocol } = value
  if (pointer[2] !== 'get') spec.fail(pointer, 'only a GET can be upgraded to a WebSocket')
  if (typeof protocol !== 'string') return spec.fail(pointer, 'has no subprotocol')
  return { protocol, client: frames('client'), server: frames('server') }
}
