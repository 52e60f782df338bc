/** What the generator tells of each operation; `generated/routes.ts` holds one of these for every one. */
export interface Route {
  readonly operationId: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS'
  /** In Fastify's notation, `/v1/nodes/:nodeId`. */
  readonly url: string
  readonly params?: ParameterSet
  readonly query: ParameterSet
  /** By lower-case name. */
  readonly headers?: ParameterSet
  readonly cookies?: ParameterSet
  readonly body?: RouteBody
  /** By status, or `default`. Of HEAD without what a body would be. */
  readonly responses: Readonly<Record<string, RouteResponse>>
  /** The operation may be upgraded to a WebSocket. */
  readonly websocket?: RouteWebsocket
  /** Any one of these is enough, and all within it are needed. Empty: public. */
  readonly security: readonly (readonly SecurityNeed[])[]
}

/** A scheme of the specification, and what its credentials must be good for. */
export interface SecurityNeed {
  readonly scheme: string
  readonly scopes: readonly string[]
}

/** What is spoken on a WebSocket: JSON texts. */
export interface RouteWebsocket {
  /** The subprotocol. */
  readonly protocol: string
  /** Checks what the client sends. */
  readonly client: Validate
  /** For what the service sends. */
  readonly server: JsonContent
}

export interface ParameterSet {
  /** Checks the parameters once they have their types. */
  readonly validate: Validate
  readonly parameters: readonly Parameter[]
}

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/** Of a text; several: the first that it can be read as. */
export type TextType = Primitive | readonly Primitive[]

export interface Parameter {
  readonly name: string
  /** What the router calls it, where that is not its name. */
  readonly key?: string
  /** Of the value, of each value of a list, or of each member that `members` does not name. */
  readonly type: TextType
  readonly list?: boolean
  /** It is an object, with members of these types. */
  readonly members?: Readonly<Record<string, TextType>>
  /** What it is when it is no object. */
  readonly plain?: TextType
  /** How a list or an object is written; absent for a plain value, and for a list with commas. */
  readonly style?: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'
  readonly explode?: boolean
  /** Query parameters that are none of its members, whatever else comes; of `name[` all that begin so. */
  readonly beside?: readonly string[]
  /** The value is a JSON text. */
  readonly json?: boolean
  readonly default?: unknown
}

export interface RouteBody {
  readonly required: boolean
  /** By media type or range of them. undefined: taken as it comes. */
  readonly contents: Readonly<Record<string, Validate | undefined>>
  /** The fields of a form. */
  readonly form?: readonly Parameter[]
  /** How every other field of it is read. */
  readonly formRest?: Parameter
  /** The fields of a form of parts, `multipart/form-data`. */
  readonly parts?: readonly PartRule[]
  /** How the parts of any other field are read; absent: as a text or a file, by what they say themselves. */
  readonly partRest?: PartRule
}

/** How the parts of a field become its value. */
export interface PartRule {
  /** Empty for those of any name. */
  readonly name: string
  readonly is: 'text' | 'json' | 'file'
  /** Of a text; absent: it stays one. */
  readonly type?: TextType
  /** Each of its parts is an item. */
  readonly list?: boolean
  /** One part may be the whole list. */
  readonly whole?: boolean
  /** What it may be in, ranges among them; absent: what is usual for what it is. */
  readonly mediaTypes?: readonly string[]
  /** It is a text whatever it is in, such as base64. */
  readonly encoded?: boolean
  /** What a text is that may stand in for a file. */
  readonly or?: TextType
  /** Of a file. */
  readonly minBytes?: number
  /** Of a file. */
  readonly maxBytes?: number
}

export interface RouteResponse {
  readonly headers: readonly string[]
  /** How those are written that are no plain values, or lists and objects with commas. */
  readonly headerStyles?: Readonly<Record<string, HeaderStyle>>
  /** Checks the headers as a handler gives them; absent: they may be anything. */
  readonly validateHeaders?: Validate
  /** How the headers of a problem are read, which are texts. */
  readonly headerTexts?: readonly Parameter[]
  /** By media type; empty for an answer without a body. Other types than JSON are sent as they are. */
  readonly contents: Readonly<Record<string, JsonContent | OtherContent>>
}

/** An object as `R=100`, or any value as a JSON text. */
export type HeaderStyle = 'exploded' | 'json'

/** A JSON body that is sent. */
export interface JsonContent {
  /** The JSON text of a plain value that fits; undefined of any other. Absent for a schema that is beyond one pass. */
  readonly write?: (value: unknown) => string | undefined
  /** Loads the validators, at the first call of any. */
  readonly validator: () => Validate
}

export interface OtherContent {
  /** It is sent as bytes; else as text. */
  readonly bytes?: boolean
  readonly write?: undefined
  readonly validator?: undefined
}

/** A validator as ajv generates it: what it found last is in `errors`. */
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

/** Before a GET at the same address, which would be answered to HEAD as well. */
export function headsFirst<T extends { readonly method: string }>(routes: readonly T[]): T[] {
  const isHead = ({ method }: T) => method.toUpperCase() === 'HEAD'
  return [...routes.filter(isHead), ...routes.filter((route) => !isHead(route))]
}

/** Whether nothing is changed by it (RFC 9110, section 9.2.1). */
export function isSafe({ method }: Pick<Route, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}
