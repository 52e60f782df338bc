import type { Operation, Parameter } from '../../generate/model/model.ts'
import { type Style, styled, writeForm, writeParts } from '../../generate/templates/styles.ts'
import { bodyKind } from '../../media-type.ts'

/** The values of a request, before they are written. */
export interface Values {
  path: Record<string, unknown>
  query: Record<string, unknown>
  header: Record<string, unknown>
  cookie: Record<string, unknown>
  body: { mediaType: string; value: unknown } | undefined
}

/** A request as it is sent. */
export interface Sent {
  method: string
  url: string
  headers: Record<string, string>
  body: string | FormData | Uint8Array<ArrayBuffer> | undefined
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const

/** Writes a request as its parameters' styles and its media type ask for. `base`: the URL of the service, without a slash at the end. */
export function toRequest(operation: Operation, base: string, values: Values): Sent {
  const styles = Object.fromEntries(PLACES.map((place) => [place, stylesIn(operation, place)]))
  const { params, pathSerializer, querySerializer } = styled(styles, { header: values.header, cookie: values.cookie })
  const query = querySerializer(values.query)
  const path = pathSerializer(operation.path, values.path)
  const { body } = values
  const kind = body && bodyKind(body.mediaType)
  const header = params.header as Record<string, unknown>
  const headers = Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]))
  // The platform adds the boundary of a multipart form.
  if (body && kind !== 'parts') headers['content-type'] = body.mediaType.replace(/^\*\/\*$/, 'application/json')
  return {
    method: operation.method.toUpperCase(),
    url: `${base}${path}${query === '' ? '' : `?${query}`}`,
    headers,
    body: body && written(kind ?? 'json', body.value),
  }
}

function stylesIn({ parameters }: Operation, place: Parameter['in']): Record<string, Style> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, style, explode, isJson }) => [name, isJson ? { style: 'json' } : { style, explode }]),
  )
}

function written(kind: ReturnType<typeof bodyKind>, value: unknown): Sent['body'] {
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'form') return writeForm(value)
  if (kind === 'parts') return writeParts({}, value)
  return kind === 'text' ? String(value) : new Uint8Array([0x6d, 0x75])
}

/** Whether a value can stand in that place of a request: some texts cannot be sent, or would be another path. */
export function canStandIn(place: Parameter['in'], value: unknown): boolean {
  if (value === undefined || (value === null && place !== 'query')) return false
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  // Empty lists and objects are written as nothing.
  if (text === '' || text === '[]' || text === '{}') return false
  if (place === 'header') return /^[\x20-\x7e]*$/.test(text) && text.trim() === text
  if (place === 'path') return text !== '.' && text !== '..' && text.isWellFormed()
  return value !== null && text.isWellFormed()
}

/** The request as a command, for reports. Credentials are not shown. */
export function toCurl({ method, url, headers, body }: Sent): string {
  const words = ['curl', '-i', ...(method === 'GET' ? [] : ['-X', method]), quoted(url)]
  for (const [name, value] of Object.entries(headers)) words.push('-H', quoted(`${name}: ${value}`))
  if (typeof body === 'string')
    words.push('--data-raw', quoted(body.length > 2000 ? `${body.slice(0, 2000)}...` : body))
  return words.join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
