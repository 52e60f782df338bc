import type { Method } from '../document/methods.ts'
import type { JsonObject, Pointer } from '../document/pointer.ts'
import type { SecurityNeed } from './security.ts'

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
  /** What stands in for it; undefined: nothing. */
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
  schema: Schema
  pointer: Pointer
  /** Of a `multipart/form-data`; its schema then has its files marked, see `withFiles`. */
  parts?: BodyPart[]
}

/** How a part of a form is read. */
export type BodyPart = {
  /** undefined: of any that is not described. */
  name: string | undefined
  /** Several parts are the items of a list. */
  isList: boolean
  /** By its `encoding`, ranges among them. */
  mediaTypes: string[] | undefined
} & (
  | {
      is: 'file'
      minBytes: number | undefined
      maxBytes: number | undefined
      /** The type of a text that it may be instead, as code. */
      or?: string
    }
  /** `isWhole`: one part may be the whole list. */
  | { is: 'json'; isWhole: boolean }
  /** `type`: as code. `isEncoded`: in base64 or the like, whatever its media type is. */
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
  /** How a list or an object is written, or that it is a JSON text. */
  style: 'simple' | 'exploded' | 'json'
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

/** The media type as the specification writes it, and thereby its types. */
export function keyOf({ pointer, mediaType }: Content): string {
  return String(pointer.at(-2) === 'content' ? pointer.at(-1) : mediaType)
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
