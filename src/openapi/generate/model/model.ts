import type { BodyKind } from '../../media-type.ts'
import type { Method } from '../document/methods.ts'
import type { JsonObject, Pointer } from '../document/places/pointer.ts'
import type { SecurityNeed } from './security.ts'

export type Schema = JsonObject

/** One operation. References to parameters, bodies, responses and headers are resolved; those in schemas are not. */
export interface Operation {
  id: string
  method: Method
  /** As in the specification: `/nodes/{nodeId}`. */
  path: string
  /** The path of the server, which `path` begins with; empty for none. */
  base: string
  summary: string
  pointer: Pointer
  parameters: Parameter[]
  body: Body | undefined
  /** In the specification's order. */
  responses: Response[]
  /** From `x-websocket`: the operation may be upgraded to a WebSocket. */
  websocket: Websocket | undefined
  /** Alternatives, from the operation or else the document. One is sufficient, and all schemes in it are required. Empty: public. */
  security: SecurityNeed[][]
}

/** One of the specification's `webhooks`, which the service posts. */
export interface Webhook {
  name: string
  summary: string
  body: Content
}

/** The JSON frames of a WebSocket. Both schemas are references to components. */
export interface Websocket {
  /** The subprotocol. */
  protocol: string
  /** The frames from the client. */
  client: Content
  /** The frames from the service. */
  server: Content
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  style: Style
  explode: boolean
  /** Whether the value is a JSON text, because the parameter has a `content`. */
  isJson: boolean
  /** Whether it is a field of a form, in which objects are JSON texts. */
  isField?: boolean
  required: boolean
  description: string
  schema: Schema
  /** The default; undefined if there is none. */
  default: unknown
  pointer: Pointer
}

export interface Body {
  required: boolean
  contents: Content[]
}

export interface Content {
  /** In lower case, without the charset UTF-8. */
  mediaType: string
  /** How a body of this type is given. A range with a schema of objects, lists, numbers or the like is JSON. */
  kind: BodyKind
  schema: Schema
  pointer: Pointer
  /** Present for `multipart/form-data`. The files in the schema are then marked, see `withFiles`. */
  parts?: BodyPart[]
}

/** How a part of a multipart form is read. */
export type BodyPart = {
  /** undefined: all parts that are not described. */
  name: string | undefined
  /** Whether several parts with this name are the items of a list. `maybe`: a single part is a value, not a list. */
  isList: boolean | 'maybe'
  /** The media types and ranges in its `encoding`. */
  mediaTypes: string[] | undefined
} & (
  | {
      is: 'file'
      minBytes: number | undefined
      maxBytes: number | undefined
      /** The type, as code, of the text that the part may have instead of a file; `'json'` for JSON. */
      or?: string
    }
  /** `isWhole`: one part may contain the whole list. */
  | { is: 'json'; isWhole: boolean }
  /** `type`: as code. `isEncoded`: the text is encoded, for instance in base64, independent of its media type. */
  | { is: 'text'; type: string; isEncoded: boolean }
)

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
  /** How a list or an object is written; `json` for a JSON text. */
  style: 'simple' | 'exploded' | 'json'
  /** Whether several values may be given: a `Set-Cookie` whose schema is that of one line. */
  isRepeatable: boolean
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

/** Whether an answer is a problem (RFC 9457). Handlers return it, or throw an error that becomes one. */
export function isProblem(response: Response): boolean {
  return response.contents.some(({ mediaType }) => mediaType === PROBLEM)
}

/** Whether an answer may be that of the framework to a request that it refuses. */
export function isRefusal({ status }: Response): boolean {
  return /^[45d]/.test(status)
}

/** Whether a content is JSON in any media type of a range, such as `application/*`. */
export function isJsonRange({ mediaType, kind }: Content): boolean {
  return kind === 'json' && mediaType.includes('*')
}

/** Returns the media type as the specification and the types write it. */
export function keyOf({ pointer, mediaType }: Content): string {
  return String(pointer.at(-2) === 'content' ? pointer.at(-1) : mediaType)
}

/** Whether a body is an endless stream, which the handler writes in pieces. */
export function isEventStream(mediaType: string): boolean {
  return mediaType === 'text/event-stream'
}

/** Returns the media types of successful answers. If there are several, the `Accept` of the request selects one. */
export function successMediaTypes({ responses }: Operation): string[] {
  const successes = responses.filter(({ status }) => status.startsWith('2'))
  return [...new Set(successes.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)))]
}
