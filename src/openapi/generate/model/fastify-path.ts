import type { Pointer, Spec } from '../document/spec.ts'

/**
 * A path in Fastify's notation: a parameter is `:name`, a literal colon `::`. The router ends a parameter's name at `-`, `.` and `/` alone;
 * before anything else it takes a pattern.
 */
export function toFastify(path: string): string {
  return path
    .split(/(\{[^}]+\})/)
    .map((part, index, all) => {
      if (index % 2 === 0) return decodeURI(part).replaceAll(':', '::')
      const isPlain = /^(?:[-./]|$)/.test(all[index + 1] ?? '')
      return `:${pathKey(part.slice(1, -1))}${isPlain ? '' : '(.+?)'}`
    })
    .join('')
}

/** What the router calls a path parameter: of letters, digits and `_` alone. */
export function pathKey(name: string): string {
  return name.replaceAll(/\W/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
}

/** @throws SpecError for a path that the router would take for another */
export function checkPath(spec: Spec, path: string, pointer: Pointer): void {
  if (/\}\{/.test(path)) spec.fail(pointer, 'has two path parameters with nothing between them')
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  if (new Set(names).size < names.length) spec.fail(pointer, 'has a path parameter twice')
  const literals = path.replaceAll(/\{[^}]*\}/g, '')
  if (/[*?#{}]/.test(literals)) spec.fail(pointer, 'has a sign in its path that means something else in an address')
  if (decoded(literals)?.includes('%') !== false)
    spec.fail(pointer, 'has a sign in its path that is encoded as the router does not read it')
}

/** undefined: it is not encoded text. */
function decoded(text: string): string | undefined {
  try {
    return decodeURI(text)
  } catch {
    return undefined
  }
}
