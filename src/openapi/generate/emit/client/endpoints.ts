import { bodyKind } from '../../../media-type.ts'
import type { Spec } from '../../document/spec.ts'
import { createFaults } from '../../document/spec-error.ts'
import { isJsonRange, isProblem, type Operation, successMediaTypes } from '../../model/model.ts'
import { describe, quote } from '../typescript.ts'
import { answersBytes, bodyTrait, stylesTrait } from './client-styles.ts'
import { errorsTrait } from './errors-trait.ts'
import { pagedTrait } from './pages.ts'

/**
 * `endpoints.ts`: the data that a client needs for each operation. Each is a separate export, so that a bundler keeps only those that a program
 * uses.
 * @throws SpecError with all faults of `x-pages`
 */
export function generateEndpoints(spec: Spec, operations: Operation[]): string {
  // fetch cannot open a WebSocket.
  const called = operations.filter(({ websocket }) => !websocket)
  if (called.length === 0) return 'export {}'
  const faults = createFaults()
  const texts = called.map((operation) => faults.attempt(() => endpoint(spec, operation)) ?? '')
  faults.settle()
  return texts.join('\n\n')
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
  traits.push(...[pagedTrait(spec, operation), errorsTrait(operation)].filter((trait) => trait !== ''))
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
