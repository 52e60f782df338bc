import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** openapi.yaml as the tests read it: on their own, so that they find what the generator gets wrong. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Schema = { [keyword: string]: Json }

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: Schema
  /** `example` first, then those of its schema. */
  examples: Json[]
  /** Whether it has an example of its own, which Swagger UI fills in. */
  hasExample: boolean
}

export interface Media {
  schema: Schema
  examples: Json[]
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  status: string
  contents: Map<string, Media>
  headers: Header[]
}

export interface Header {
  /** In lower case. */
  name: string
  required: boolean
  schema: Schema
}

export interface Operation {
  id: string
  tag: string
  /** In capitals. */
  method: string
  /** As in the document: `/v1/nodes/{nodeId}`. */
  path: string
  parameters: Parameter[]
  body: { required: boolean; contents: Map<string, Media> } | undefined
  responses: Response[]
  isWebsocket: boolean
  /** Whether it asks for credentials. */
  isGuarded: boolean
}

export interface Contract {
  document: Record<string, Json>
  operations: Operation[]
  /** The schema of a component, or of any other reference into the document. */
  follow(schema: Schema): Schema
}

export const PROBLEM = 'application/problem+json'

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

export function readContract(file = new URL('../../openapi.yaml', import.meta.url)): Contract {
  return toContract(closed(parse(readFileSync(file, 'utf8'))))
}

/** `x-exact`: objects that describe their members have no others. The contract composes no schemas by `allOf`. */
function closed(document: Record<string, Json>): Record<string, Json> {
  if (document['x-exact'] !== true) return document
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit)
    if (value === null || typeof value !== 'object') return value
    const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]))
    const isObject = value.type === 'object' && value.properties !== undefined
    return isObject ? { additionalProperties: false, ...copy } : copy
  }
  return { ...document, components: visit(document.components ?? {}) }
}

export function toContract(document: Record<string, Json>): Contract {
  const follow = (value: unknown): Record<string, Json> => {
    const object = (value ?? {}) as Record<string, Json>
    if (typeof object.$ref !== 'string') return object
    let found: unknown = document
    for (const part of object.$ref.slice(2).split('/'))
      found = (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
    return follow(found)
  }

  const examplesOf = (from: Record<string, Json>): Json[] => [
    ...(from.example === undefined ? [] : [from.example]),
    ...Object.values(from.examples ?? {}).map((example) => (example as { value: Json }).value),
  ]

  const mediaOf = (content: Json | undefined): Map<string, Media> =>
    new Map(
      Object.entries(content ?? {}).map(([mediaType, media]) => [
        mediaType,
        { schema: media.schema as Schema, examples: examplesOf(media as Record<string, Json>) },
      ]),
    )

  const toParameter = (from: unknown): Parameter => {
    const { name, in: where, required, schema, ...rest } = follow(from)
    const examples = [...examplesOf(rest), ...((follow(schema).examples ?? []) as Json[])]
    const hasExample = examplesOf(rest).length > 0
    return { name, in: where, required: required === true, schema, examples, hasExample } as Parameter
  }

  const operations = Object.entries((document.paths ?? {}) as Record<string, Record<string, Json>>).flatMap(
    ([path, item]) =>
      Object.keys(item)
        .filter((key) => METHODS.includes(key))
        .map((method): Operation => {
          const operation = item[method] as Record<string, Json>
          const body = operation.requestBody === undefined ? undefined : follow(operation.requestBody)
          return {
            id: String(operation.operationId),
            tag: String((operation.tags as Json[] | undefined)?.[0]),
            method: method.toUpperCase(),
            path,
            parameters: [...((item.parameters ?? []) as Json[]), ...((operation.parameters ?? []) as Json[])].map(
              toParameter,
            ),
            body: body && { required: body.required === true, contents: mediaOf(body.content) },
            responses: Object.entries(operation.responses ?? {}).map(([status, response]) => ({
              status,
              contents: mediaOf(follow(response).content),
              headers: Object.entries(follow(response).headers ?? {}).map(([name, header]): Header => {
                const { required, schema } = follow(header)
                return { name: name.toLowerCase(), required: required === true, schema: schema as Schema }
              }),
            })),
            isWebsocket: operation['x-websocket'] !== undefined,
            isGuarded: ((operation.security ?? document.security ?? []) as Json[]).length > 0,
          }
        }),
  )
  return { document, operations, follow }
}

/** What is declared for a status: by itself, by its range, or as any other. */
export function declaredFor({ responses }: Operation, status: number): Response | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, 'default']
  return names.map((name) => responses.find((response) => response.status === name)).find(Boolean)
}
