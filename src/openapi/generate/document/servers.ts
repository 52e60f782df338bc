import { METHODS } from './methods.ts'
import { asObject, type JsonObject, type Pointer } from './pointer.ts'

interface Served {
  /** With each operation at the path where it is served. */
  document: JsonObject
  /** The place in the specification of a place in the document. */
  toSource(pointer: Pointer): Pointer
}

/**
 * Puts each operation under the path of its first server: its own, else that of its path, else that of the whole. Whoever calls it, or answers
 * it, then needs to know no more than the host.
 * @throws by `fail` for a server whose path is not known
 */
export function underServers(document: JsonObject, fail: (pointer: Pointer, reason: string) => never): Served {
  const paths = asObject(document.paths)
  const usual = basePath(document.servers, ['servers'], fail)
  if (!paths) return { document, toSource: (pointer) => pointer }
  const served: JsonObject = {}
  const sources = new Map<string, string>()
  for (const [path, item] of Object.entries(paths)) {
    const pathItem = asObject(item)
    if (!pathItem || !path.startsWith('/')) {
      served[path] = item
      continue
    }
    const base = basePath(pathItem.servers, ['paths', path, 'servers'], fail) ?? usual ?? ''
    const methods = [...METHODS, 'trace'].filter((method) => method in pathItem)
    const beside = Object.entries(pathItem).filter(([key]) => !methods.includes(key))
    const found = new Map<string, JsonObject>([[base, Object.fromEntries(beside)]])
    for (const method of methods) {
      const at: Pointer = ['paths', path, method, 'servers']
      const own = basePath(asObject(pathItem[method])?.servers, at, fail) ?? base
      const group = found.get(own) ?? Object.fromEntries(beside)
      group[method] = pathItem[method]
      found.set(own, group)
    }
    // A path whose operations are all elsewhere is nothing.
    if (found.size > 1 && !methods.some((method) => method in (found.get(base) ?? {}))) found.delete(base)
    for (const [prefix, group] of found) {
      const full = path === '/' && prefix !== '' ? prefix : `${prefix}${path}`
      const other = sources.get(full)
      if (other !== undefined) fail(['paths', path], `is served at ${full}, as "${other}" is`)
      sources.set(full, path)
      served[full] = group
    }
  }
  const toSource = (pointer: Pointer): Pointer => {
    const [first, path, ...rest] = pointer
    const source = first === 'paths' ? sources.get(String(path)) : undefined
    return source === undefined ? pointer : ['paths', source, ...rest]
  }
  return { document: { ...document, paths: served }, toSource }
}

/** The path of the first server, without a slash at its end; undefined: there is none. */
function basePath(
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
  if (/[?#]/.test(path))
    return fail([...at, 0, 'url'], 'the server is an address with a query, which no path can follow')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.map((part) => `/${part}`).join('')
}
