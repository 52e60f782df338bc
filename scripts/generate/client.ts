import { capitalize, isEventStream, isOffered, type Operation, successMediaTypes } from './model.ts'
import { describe } from './operations.ts'
import type { Spec } from './spec.ts'
import { quote } from './typescript.ts'

/** `client.ts`: a method for each operation over openapi-fetch. It runs in browsers too and imports nothing else. */
export function generateClient(spec: Spec, operations: Operation[]): string {
  const info = spec.document.info as { title?: unknown } | undefined
  const name = capitalize(
    String(info?.title ?? 'Api').replaceAll(/\W+(\w?)/g, (_, first: string) => first.toUpperCase()),
  )
  // A WebSocket is nothing for fetch.
  const methods = operations.filter(({ websocket }) => !websocket).map(method)
  const media = mediaTypes(operations)
  const imports = operations.some((operation) => contentType(operation) !== '') ? ', mergeHeaders' : ''
  return `
    import createClient, { type ClientOptions, type MaybeOptionalInit${imports} } from 'openapi-fetch'
    import type { paths } from './types.ts'

    export type { components, operations, paths } from './types.ts'

    ${media === '' ? '' : `/** What a method reads as a whole: no stream of events. */\ntype Media = ${media}`}

    export type ${name}Client = ReturnType<typeof create${name}Client>

    /**
     * One method for each operation; each resolves to \`{ data }\` or \`{ error }\` (the problem) and the \`response\`, and rejects only
     * when there is no answer. \`http\` is the openapi-fetch client below, for middleware.
     */
    export function create${name}Client(options: Omit<ClientOptions, 'querySerializer'> = {}) {
      const http = createClient<paths${media === '' ? '' : ', Media'}>({ ...options, querySerializer: { array: { style: 'form', explode: false } } })
      return {
        http,
        ${methods.join('\n\n')}
      }
    }`
}

/** The media types of answers as a type, where there are some to leave out. */
function mediaTypes(operations: Operation[]): string {
  if (!operations.some((operation) => successMediaTypes(operation).some(isEventStream))) return ''
  const all = operations.flatMap(({ responses }) => responses.flatMap(({ contents }) => contents))
  const names = new Set(all.map(({ mediaType }) => mediaType).filter((mediaType) => !isEventStream(mediaType)))
  return [...names].sort().map(quote).join(' | ')
}

function method(operation: Operation): string {
  const { id, method: verb, path, parameters, body } = operation
  const call = `http.${verb.toUpperCase()}`
  const optional = !parameters.some(({ required }) => required) && !body?.required
  const settings = `${parseAs(operation)}...init, ${contentType(operation)}`
  const init = settings === '...init, ' ? 'init' : `{ ${settings} }`
  return `/** ${describe(operation)} */
    ${id}: (init${optional ? '?' : ''}: MaybeOptionalInit<paths[${quote(path)}], '${verb}'>) => ${call}(${quote(path)}, ${init}),`
}

/** openapi-fetch says \`application/json\` of every body. */
function contentType({ body }: Operation): string {
  const mediaType = body?.contents[0]?.mediaType
  if (mediaType === undefined || mediaType === 'application/json') return ''
  return `headers: mergeHeaders({ 'content-type': ${quote(mediaType)} }, init.headers),`
}

/** openapi-fetch parses every answer as JSON. */
function parseAs({ responses }: Operation): string {
  const text = responses
    .filter(isOffered)
    .every(({ contents }) => contents.every(({ mediaType }) => !mediaType.endsWith('json')))
  const empty = responses.filter(isOffered).every(({ contents }) => contents.length === 0)
  return text && !empty ? "parseAs: 'text', " : ''
}
