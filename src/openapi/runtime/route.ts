/** One operation; the generated `routes.ts` has one of these for each. */
export interface Route {
  readonly operationId: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS'
  /** In Fastify's notation, `/v1/nodes/:nodeId`. */
  readonly url: string
  /** The part of it that is the path of the server; absent: none. */
  readonly base?: string
  readonly params?: ParameterSet
  readonly query: ParameterSet
  /** By lower-case name. */
  readonly headers?: ParameterSet
  readonly cookies?: ParameterSet
  readonly body?: RouteBody
  /** By status, or `default`. Those of HEAD have no contents. */
  readonly responses: Readonly<Record<string, RouteResponse>>
  /** The operation may be upgraded to a WebSocket. */
  readonly websocket?: RouteWebsocket
  /** Alternatives: one is enough, but all the needs within it. Empty: public. */
  readonly security: readonly (readonly SecurityNeed[])[]
  /** Of a deprecated operation: the headers of every answer, by lower-case name. */
  readonly deprecation?: Readonly<Record<string, string>>
}

/** A security scheme of the specification, and the scopes that its credentials must have. */
export interface SecurityNeed {
  readonly scheme: string
  readonly scopes: readonly string[]
}

/** The messages of a WebSocket: JSON texts. */
export interface RouteWebsocket {
  /** The subprotocol. */
  readonly protocol: string
  /** Checks the messages of the client. */
  readonly client: Validate
  /** Writes the messages of the service. */
  readonly server: JsonContent
}

export interface ParameterSet {
  /** Checks the parameters after conversion to their types. */
  readonly validate: Validate
  readonly parameters: readonly Parameter[]
}

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/**
 * A list or an object within a parameter or a form: a JSON text, or several texts with brackets in their names (`a[b][c]`).
 */
export interface NestedType {
  /** The type of the items of a list. */
  readonly list?: TextType
  /** The types of the members of an object. */
  readonly members?: Readonly<Record<string, TextType>>
  /** The type of all other members. */
  readonly rest?: TextType
}

/** The type that a text is converted to; of several, the first that fits. */
export type TextType = Primitive | NestedType | readonly (Primitive | NestedType)[]

export interface Parameter {
  readonly name: string
  /** Its name in the router, if that differs. */
  readonly key?: string
  /** The type of the value, of each item of a list, or of each member that `members` does not name. */
  readonly type: TextType
  readonly list?: boolean
  /** The value is an object, with members of these types. */
  readonly members?: Readonly<Record<string, TextType>>
  /** Its type if it is not an object. */
  readonly plain?: TextType
  /** The style of a list or an object; absent for a plain value, and for a list with commas. */
  readonly style?: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'
  readonly explode?: boolean
  /** Query parameters that are not members of it; `name[` stands for all that begin with it. */
  readonly beside?: readonly string[]
  /** The value is a JSON text. */
  readonly json?: boolean
  readonly default?: unknown
}

export interface RouteBody {
  readonly required: boolean
  /** By media type or range of media types. undefined: the body is not checked. */
  readonly contents: Readonly<Record<string, Validate | undefined>>
  /** The fields of a form. */
  readonly form?: readonly Parameter[]
  /** How all other fields of a form are read. */
  readonly formRest?: Parameter
  /** The fields of a form of parts, `multipart/form-data`. */
  readonly parts?: readonly PartRule[]
  /** How the parts of all other fields are read; absent: as a text or a file, by their own headers. */
  readonly partRest?: PartRule
}

/** How the parts of a field become its value. */
export interface PartRule {
  /** Empty for any name. */
  readonly name: string
  readonly is: 'text' | 'json' | 'file'
  /** The type of a text; absent: string. */
  readonly type?: TextType
  /** Each part is an item. `maybe`: a single part is the value itself, not a list. */
  readonly list?: boolean | 'maybe'
  /** A single part may hold the whole list. */
  readonly whole?: boolean
  /** Accepted media types and ranges; absent: those that are usual for `is`. */
  readonly mediaTypes?: readonly string[]
  /** It is a text in any media type, such as base64. */
  readonly encoded?: boolean
  /** The type of a text that may replace the file; `json`: JSON may. */
  readonly or?: TextType | 'json'
  /** Minimum size of a file. */
  readonly minBytes?: number
  /** Maximum size of a file. */
  readonly maxBytes?: number
}

export interface RouteResponse {
  readonly headers: readonly string[]
  /** The styles of headers that are neither plain values, nor lists or objects with commas. */
  readonly headerStyles?: Readonly<Record<string, HeaderStyle>>
  /** Checks the headers that a handler returns; absent: they are not checked. */
  readonly validateHeaders?: Validate
  /** How the headers of a problem, which are texts, are converted for `validateHeaders`. */
  readonly headerTexts?: readonly Parameter[]
  /** By media type; empty for an answer without a body. Bodies that are not JSON are sent unchecked. */
  readonly contents: Readonly<Record<string, JsonContent | OtherContent>>
}

/** `exploded`: an object as `R=100`. `json`: any value as a JSON text. */
export type HeaderStyle = 'exploded' | 'json'

/** A JSON body of an answer or a message. */
export interface JsonContent {
  /** Returns the JSON text of a plain value that fits; undefined for any other. Absent for a schema that needs more than one pass. */
  readonly write?: (value: unknown) => string | undefined
  /** Loads the validators, at the first call of any. */
  readonly validator: () => Validate
}

export interface OtherContent {
  /** The body is bytes; otherwise a text. */
  readonly bytes?: boolean
  readonly write?: undefined
  readonly validator?: undefined
}

/** A validator that ajv generated: `errors` has the errors of the last call. */
export interface Validate {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}

export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}

/** Sorts HEAD before a GET of the same URL, which would otherwise answer HEAD too. */
export function headsFirst<T extends { readonly method: string }>(routes: readonly T[]): T[] {
  const isHead = ({ method }: T) => method.toUpperCase() === 'HEAD'
  return [...routes.filter(isHead), ...routes.filter((route) => !isHead(route))]
}

/** Whether the method changes nothing (RFC 9110, section 9.2.1). */
export function isSafe({ method }: Pick<Route, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}
