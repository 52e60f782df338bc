import type { Pointer, Spec } from '../../document/spec.ts'

/**
 * Returns a path in Fastify's notation: `:name` for a parameter, `::` for a literal colon. The router ends the name of a parameter only at `-`,
 * `.` and `/`. Before any other character it needs a pattern.
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

/** Returns the router's name of a path parameter, which has only letters, digits and `_`. */
export function pathKey(name: string): string {
  return name.replaceAll(/\W/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
}

/** @throws SpecError for a path that the router would read differently */
export function checkPath(spec: Spec, path: string, pointer: Pointer): void {
  if (/\}\{/.test(path)) spec.fail(pointer, 'has two path parameters with nothing between them')
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  if (new Set(names).size < names.length) spec.fail(pointer, 'has a path parameter twice')
  const literals = path.replaceAll(/\{[^}]*\}/g, '')
  if (/[*?#{}]/.test(literals)) spec.fail(pointer, 'has a character in its path that has another meaning in URLs')
  if (decoded(literals)?.includes('%') !== false)
    spec.fail(pointer, 'has an encoded character in its path that the router cannot read')
}

/** Returns undefined if the text is not valid percent-encoding. */
function decoded(text: string): string | undefined {
  try {
    return decodeURI(text)
  } catch {
    return undefined
  }
}
