import { METHODS } from '../methods.ts'
import { asObject, type JsonObject, type Pointer } from '../places/pointer.ts'

interface Served {
  /** The document, with each operation at the path where it is served. */
  document: JsonObject
  /** Converts a place in the document to a place in the specification. */
  toSource(pointer: Pointer): Pointer
  /** Returns the path of the server that a path of the document begins with. */
  baseOf(path: string): string
}

/**
 * Puts each operation under the path of its first server: that of the operation, else of its path item, else of the document. Clients and
 * servers then need only the host. `fixed`: a path to use instead of all of them.
 * @throws through `fail` for a server whose path is unknown
 */
export function underServers(
  document: JsonObject,
  fail: (pointer: Pointer, reason: string) => never,
  fixed?: string,
): Served {
  const basePath = (servers: unknown, at: Pointer) => fixed ?? pathOfFirst(servers, at, fail)
  const paths = asObject(document.paths)
  const usual = basePath(document.servers, ['servers'])
  if (!paths) return { document, toSource: (pointer) => pointer, baseOf: () => '' }
  const served: JsonObject = {}
  const sources = new Map<string, string>()
  const bases = new Map<string, string>()
  for (const [path, item] of Object.entries(paths)) {
    const pathItem = asObject(item)
    if (!pathItem || !path.startsWith('/')) {
      served[path] = item
      continue
    }
    const base = basePath(pathItem.servers, ['paths', path, 'servers']) ?? usual ?? ''
    const methods = [...METHODS, 'trace'].filter((method) => method in pathItem)
    const beside = Object.entries(pathItem).filter(([key]) => !methods.includes(key))
    const found = new Map<string, JsonObject>([[base, Object.fromEntries(beside)]])
    for (const method of methods) {
      const at: Pointer = ['paths', path, method, 'servers']
      const own = basePath(asObject(pathItem[method])?.servers, at) ?? base
      const group = found.get(own) ?? Object.fromEntries(beside)
      group[method] = pathItem[method]
      found.set(own, group)
    }
    // Omit a path whose operations were all moved.
    if (found.size > 1 && !methods.some((method) => method in (found.get(base) ?? {}))) found.delete(base)
    for (const [prefix, group] of found) {
      const full = path === '/' && prefix !== '' ? prefix : `${prefix}${path}`
      const other = sources.get(full)
      if (other !== undefined) fail(['paths', path], `is served at ${full}, as "${other}" is`)
      sources.set(full, path)
      bases.set(full, prefix)
      served[full] = group
    }
  }
  const toSource = (pointer: Pointer): Pointer => {
    const [first, path, ...rest] = pointer
    const source = first === 'paths' ? sources.get(String(path)) : undefined
    return source === undefined ? pointer : ['paths', source, ...rest]
  }
  return { document: { ...document, paths: served }, toSource, baseOf: (path) => bases.get(path) ?? '' }
}

/** Returns the path of the first server, without a trailing slash; undefined without servers. */
function pathOfFirst(
  servers: unknown,
  at: Pointer,
  fail: (pointer: Pointer, reason: string) => never,
): string | undefined {
  if (servers === undefined) return undefined
  if (!Array.isArray(servers)) return fail(at, 'must be a list')
  if (servers.length === 0) return undefined
  const { url, variables } = asObject(servers[0]) ?? {}
  if (typeof url !== 'string') return fail([...at, 0], 'the server has no url')
  const whole = url.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const value = asObject(asObject(variables)?.[name])?.default
    return typeof value === 'string' ? value : fail([...at, 0, 'url'], `the variable "${name}" has no default`)
  })
  const path = whole.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, '')
  if (/[?#]/.test(path)) return fail([...at, 0, 'url'], 'the URL of the server has a query, so no path can follow it')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.map((part) => `/${part}`).join('')
}
