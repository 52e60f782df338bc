import { bodyKind } from '../../../media-type.ts'
import type { Spec } from '../../document/spec.ts'
import { isJsonRange, isProblem, type Operation, type Response, successMediaTypes } from '../../model/model.ts'
import { wholeSchema } from '../../model/whole-schema.ts'
import { describe, quote } from '../typescript.ts'
import { answersBytes, bodyTrait, stylesTrait } from './client-styles.ts'

/**
 * `endpoints.ts`: the data that a client needs for each operation. Each is a separate export, so that a bundler keeps only those that a program
 * uses.
 */
export function generateEndpoints(spec: Spec, operations: Operation[]): string {
  // fetch cannot open a WebSocket.
  const called = operations.filter(({ websocket }) => !websocket)
  if (called.length === 0) return 'export {}'
  return called.map((operation) => endpoint(spec, operation)).join('\n\n')
}

function endpoint(spec: Spec, operation: Operation): string {
  const { id, method, path } = operation
  const fields = [`method: ${quote(method)}`, `path: ${quote(path)}`, ...traits(spec, operation)]
  const value = `{ ${fields.join(', ')} } as const`
  const comment = `/** ${describe(operation)} */`
  if (!RESERVED.has(id)) return `${comment}\nexport const ${id} = ${value}`
  return `const ${id}Endpoint = ${value}\nexport {\n${comment}\n${id}Endpoint as ${id} }`
}

/** Words that are valid as an operationId, but not as the name of a variable. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield`.split(/\s+/),
)

function traits(spec: Spec, operation: Operation): string[] {
  const { parameters, body } = operation
  const [first] = body?.contents ?? []
  const mediaType = first && (isJsonRange(first) ? 'application/json' : first.mediaType)
  const traits: string[] = []
  // openapi-fetch sends `application/json` for every body except multipart forms, whose type the platform sets.
  if (mediaType !== undefined && mediaType !== 'application/json' && !first?.parts)
    traits.push(`contentType: ${quote(mediaType)}`)
  if (answersBytes(operation)) traits.push('bytes: true')
  else if (answersText(operation)) traits.push('text: true')
  const wanted = wantedMediaType(operation)
  if (wanted !== undefined) traits.push(`accept: ${quote(wanted)}`)
  traits.push(...[bodyTrait(operation), stylesTrait(spec, operation)].filter((trait) => trait !== ''))
  if (parameters.some(({ name, in: where }) => where === 'header' && name.toLowerCase() === 'idempotency-key'))
    traits.push('keyed: true')
  const paged = pagedBy(spec, operation)
  if (paged) traits.push(`paged: '${paged}'`)
  return traits
}

/** Returns the media type to ask for if an operation can answer JSON but prefers another media type. */
function wantedMediaType(operation: Operation): string | undefined {
  const [first, ...others] = successMediaTypes(operation)
  if (first === undefined || bodyKind(first) === 'json') return undefined
  return others.find((mediaType) => bodyKind(mediaType) === 'json')
}

/** openapi-fetch parses every answer as JSON. */
function answersText({ responses }: Operation): boolean {
  const offered = responses.filter((response) => !isProblem(response))
  const text = offered.every(({ contents }) => contents.every(({ kind }) => kind !== 'json'))
  return text && offered.some(({ contents }) => contents.length > 0)
}

/** Returns how a list is read page by page: to its last page, or, if a `head` says where it ends now, as a log that grows. */
function pagedBy(spec: Spec, { parameters, responses }: Operation): 'cursor' | 'log' | undefined {
  const success = responses.find(({ status }) => status === '200')
  const takes = (name: string) => parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)
  const answers = (...names: string[]) => success !== undefined && hasMembers(spec, success, names)
  if (!takes('cursor') || !answers('items', 'nextCursor')) return undefined
  return answers('head', 'epoch') ? 'log' : 'cursor'
}

function hasMembers(spec: Spec, { contents }: Response, names: string[]): boolean {
  return contents.some(({ schema, pointer }) => {
    const { properties } = wholeSchema(spec, schema, pointer)
    return names.every((name) => properties.has(name))
  })
}
