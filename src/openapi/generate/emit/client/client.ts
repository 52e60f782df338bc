import type { Spec } from '../../document/spec.ts'
import { isEventStream, keyOf, type Operation } from '../../model/model.ts'
import { capitalize } from '../../model/naming.ts'
import { quote } from '../typescript.ts'
import { hasStyles as usesStyles } from './client-styles.ts'

/** `client.ts`: a typed client over openapi-fetch and `endpoints.ts`. It runs in browsers too and imports nothing else. */
export function generateClient(spec: Spec, operations: Operation[], endpoints = ''): string {
  const name = clientName(spec)
  const hasStyles = usesStyles(endpoints)
  // Few operations answer something else before JSON.
  const hasAccept = /\baccept: '/.test(endpoints)
  return `
    import createClient, { type Client, type ClientOptions, type FetchResponse, type MaybeOptionalInit, mergeHeaders } from 'openapi-fetch'
    import * as endpoints from './endpoints.ts'${hasStyles ? "\nimport { type Styles, styled, writeForm, writeParts } from './styles.ts'" : ''}
    import type { paths } from './types.ts'

    export type { components, operations, paths } from './types.ts'

    /** What is read as a whole: no stream of events. */
    type Media = ${mediaTypes(operations)}

    /** The openapi-fetch client: every path, parameter, body and answer typed. */
    export type Http = Client<paths, Media>

    /** One of \`endpoints\`. */
    export interface Endpoint {
      readonly method: ${methods(operations)}
      readonly path: keyof paths
      /** Of the body, where it is not \`application/json\`. */
      readonly contentType?: string
${hasAccept ? ACCEPT_TRAIT : ''}      /** Its answer is text and no JSON. */
      readonly text?: true
      /** Its answer is bytes. */
      readonly bytes?: true${hasStyles ? STYLE_TRAITS : ''}
      /** It takes an \`Idempotency-Key\`. */
      readonly keyed?: true
      /** It takes a \`cursor\`, and answers \`items\` and a \`nextCursor\`; or \`after\`, and answers \`nextAfter\` and \`head\`. */
      readonly paged?: 'cursor' | 'after'
    }

    type Method<E extends Endpoint> = E['method'] & keyof paths[E['path']]

    /** What a call of an endpoint takes: \`params\`, \`body\`, and what \`fetch\` takes. */
    export type Init<E extends Endpoint> = MaybeOptionalInit<paths[E['path']], Method<E>>

    /** The arguments of a call: none has to be given where nothing is required. */
    export type Arguments<E extends Endpoint, More = unknown> = undefined extends Init<E>
      ? [init?: NonNullable<Init<E>> & More]
      : [init: Init<E> & More]

    /** \`{ data }\` or \`{ error }\`, and the \`response\`. */
    export type Answer<E extends Endpoint> = FetchResponse<
      paths[E['path']][Method<E>] & Record<string | number, unknown>,
      Record<never, never>,
      Media
    >

    export type HttpOptions = Omit<ClientOptions, 'querySerializer'>

    export function createHttp(options: HttpOptions = {}): Http {
      return createClient<paths, Media>({ ...options, querySerializer: { array: { style: 'form', explode: false } } })
    }

    /** Calls an endpoint; rejects only when there is no answer. */
    export function request<E extends Endpoint>(http: Http, endpoint: E, ...[init]: Arguments<E>): Promise<Answer<E>> {
      const { method, path, contentType${hasAccept ? ', accept' : ''}, text, bytes${hasStyles ? ', sends, parts, styles' : ''} } = endpoint${hasStyles ? STYLED : ''}
      const settings = {
        ...(text && { parseAs: 'text' as const }),
        ...(bytes && { parseAs: 'arrayBuffer' as const }),
        ...init,${hasStyles ? '...writing,' : ''}
        ...${hasAccept ? HEADERS : HEADER},
      }
      // That method, path and settings belong together is said by this function's own type.
      return (http.request as (...call: unknown[]) => Promise<Answer<E>>)(method, path, settings)
    }

    export type ${name}Client = { http: Http } & {
      [Id in keyof typeof endpoints]: (...init: Arguments<(typeof endpoints)[Id]>) => Promise<Answer<(typeof endpoints)[Id]>>
    }

    /** One method for each operation, by its operationId. \`http\` is the openapi-fetch client below, for middleware. */
    export function create${name}Client(options: HttpOptions = {}): ${name}Client {
      const http = createHttp(options)
      ${operations.some(({ websocket }) => !websocket) ? METHODS : 'return { http }'}
    }`
}

/** After the title, as far as it can be the name of a type. */
function clientName(spec: Spec): string {
  const info = spec.document.info as { title?: unknown } | undefined
  const words = String(info?.title ?? '').replaceAll(/\W+(\w?)/g, (_, first: string) => first.toUpperCase())
  return /^[A-Za-z]/.test(words) ? capitalize(words) : `Api${words}`
}

const METHODS = `const methods = Object.entries(endpoints).map(([id, endpoint]) => [
        id,
        (...init: Arguments<typeof endpoint>) => request(http, endpoint, ...init),
      ])
      return { http, ...Object.fromEntries(methods) }`

const ACCEPT_TRAIT = `      /** What it is to answer, where that is not what it answers by itself. */
      readonly accept?: string
`

const HEADER = `(contentType !== undefined && { headers: mergeHeaders({ 'content-type': contentType }, init?.headers) })`

const HEADERS = `((contentType ?? accept) !== undefined && {
          headers: mergeHeaders({ ...(contentType && { 'content-type': contentType }), ...(accept && { accept }) }, init?.headers),
        })`

const STYLE_TRAITS = `
      /** A body that is no JSON: a form, or what is sent as it is. */
      readonly sends?: 'form' | 'as it is'
      /** A body of parts, by the media types of those that do not tell it. */
      readonly parts?: Readonly<Record<string, string>>
      /** Of parameters that are written in another way than plain values and lists with commas. */
      readonly styles?: Styles`

const STYLED = `
      const writing = {
        ...(styles && styled(styles, init?.params)),
        ...(parts && { bodySerializer: (body: unknown) => writeParts(parts, body) }),
        ...(sends && { bodySerializer: sends === 'form' ? writeForm : (body: unknown) => body }),
      }`

/** The media types of answers as a type. */
function mediaTypes(operations: Operation[]): string {
  const all = operations.flatMap(({ responses }) => responses.flatMap(({ contents }) => contents))
  const names = new Set(all.filter(({ mediaType }) => !isEventStream(mediaType)).map(keyOf))
  return names.size === 0 ? 'never' : [...names].sort().map(quote).join(' | ')
}

function methods(operations: Operation[]): string {
  const called = operations.filter(({ websocket }) => !websocket)
  return [...new Set(called.map(({ method }) => method))].sort().map(quote).join(' | ') || 'never'
}
