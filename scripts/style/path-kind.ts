/** `single`: one thing that is neither in a collection nor a collection itself. */
export type PathKind = 'collection' | 'item' | 'action' | 'single'

/** Paths beside `/v1`: about the service itself. */
const SERVICE = new Set(['/', '/health/live', '/health/ready', '/metrics', '/openapi.yaml', '/openapi.json'])
/** Single things of `/v1`: the service, its stream, its audit log, its own log level, its diagnostics, and the data of a capture. */
const SINGLE = new Set(['info', 'stream', 'audit', 'data', 'logging', 'diagnostics'])
const PARAMETER = /^\{[a-z][A-Za-z]*\}$/
const PLURAL = /^[a-z]+(?:-[a-z]+)*[^s]s$/
const VERB = /^[a-z]+(?:-[a-z]+)?$/

/** Returns what a path names by docs/api-style.md; undefined if it does not follow the rules. */
export function kindOf(path: string): PathKind | undefined {
  if (SERVICE.has(path)) return 'single'
  const parts = path.replace(/^\/(?:v1\/)?/, '').split('/')
  if (!path.startsWith('/v1/') && parts[0] !== 'problems') return undefined
  const last = parts.at(-1) ?? ''
  const rest = parts.slice(0, -1)
  const isChain = rest.every((part, index) => (index % 2 === 0 ? PLURAL : PARAMETER).test(part))
  if (!isChain) return undefined
  if (rest.length % 2 === 1) return PARAMETER.test(last) ? 'item' : undefined
  if (SINGLE.has(last)) return 'single'
  if (PLURAL.test(last)) return 'collection'
  return rest.length > 0 && VERB.test(last) ? 'action' : undefined
}
