import fc, { type Arbitrary } from 'fast-check'
import type { Json, Operation, Parameter } from '../document.ts'
import type { ValidValues } from './valid-values.ts'
import type { WireRequest } from './wire.ts'

/** A request before it is put on the wire. */
export interface Composed {
  /** By name; texts as they are before any encoding. */
  path: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  body: { mediaType: string; value: Json } | undefined
}

/** Every request that the contract allows for an operation. */
export function validRequests({ parameters, body, responses }: Operation, valid: ValidValues): Arbitrary<Composed> {
  const set = (where: Parameter['in']): Arbitrary<Record<string, string>> => {
    const chosen = parameters.filter((parameter) => parameter.in === where)
    const texts = chosen.map(
      ({ name, schema }) => [name, valid(schema, `${where}.${name}`).map(toText).filter(isFor(where))] as const,
    )
    const requiredKeys = chosen.filter(({ required }) => required).map(({ name }) => name)
    return fc.record(Object.fromEntries(texts), { requiredKeys, noNullPrototype: true }) as Arbitrary<
      Record<string, string>
    >
  }
  const produced = responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ contents }) => [...contents.keys()])
  const accept = fc.constantFrom<Record<string, string>>({}, ...produced.map((accept) => ({ accept })))
  const bodies = [...(body?.contents ?? [])].map(([mediaType, { schema }]) =>
    valid(schema).map((value) => ({ mediaType, value })),
  )
  return fc.record({
    path: set('path'),
    query: set('query'),
    headers: fc.tuple(set('header'), accept).map(([headers, more]) => ({ ...more, ...headers })),
    body: bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined),
  })
}

/** As a parameter: a list is joined by commas. */
export function toText(value: Json): string {
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** Headers hold no more than visible characters, and spaces around them are nobody's. */
export function isFor(where: Parameter['in']): (text: string) => boolean {
  if (where === 'header') return (text) => /^[\x20-\x7e]*$/.test(text) && text.trim() === text
  return (text) => text.isWellFormed() && (where !== 'path' || text !== '')
}

/** What asks for a WebSocket (RFC 6455, section 4.1); the key is the RFC's. */
const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

export function toWire({ method, path, isWebsocket }: Operation, composed: Composed): WireRequest {
  const target = path.replaceAll(/\{([^}]*)\}/g, (_, name) => encodeURIComponent(composed.path[name] ?? ''))
  const query = Object.entries(composed.query).map(
    ([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`,
  )
  const { body } = composed
  return {
    method,
    target: query.length === 0 ? target : `${target}?${query.join('&')}`,
    headers: { ...(isWebsocket && UPGRADE), ...composed.headers, ...(body && { 'content-type': body.mediaType }) },
    ...(body && { body: JSON.stringify(body.value) }),
  }
}
