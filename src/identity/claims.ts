import { isScope, type Scope } from '../domain/access/access.ts'

/** The scopes of each value of a claim. */
export type ScopeMap = ReadonlyMap<string, readonly Scope[]>

/** Parses the setting `jwtScopes`, entries of the form `value=scope+scope`; undefined if an entry is malformed or has an unknown scope. */
export function parseScopeMap(entries: readonly string[]): ScopeMap | undefined {
  const map = new Map<string, Scope[]>()
  for (const entry of entries) {
    const end = entry.lastIndexOf('=')
    const scopes = entry.slice(end + 1).split('+')
    if (end < 1 || !scopes.every(isScope)) return undefined
    map.set(entry.slice(0, end), [...(map.get(entry.slice(0, end)) ?? []), ...scopes])
  }
  return map
}

/** The scopes of a claim: words in one text (RFC 8693, section 4.2), or a list. With an empty map, the words are scope names. */
export function scopesOf(claim: unknown, map: ScopeMap): Set<Scope> {
  const values = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : []
  const scopes = new Set<Scope>()
  for (const value of values) {
    if (typeof value !== 'string') continue
    if (map.size === 0 && isScope(value)) scopes.add(value)
    for (const scope of map.get(value) ?? []) scopes.add(scope)
  }
  return scopes
}

/**
 * The names in a claim that restricts a token: a list, or words in one text; undefined if the token has no such claim.
 * @throws TypeError for any other value, because ignoring it would remove the restriction
 */
export function namesOf(claim: unknown): Set<string> | undefined {
  if (claim === undefined) return undefined
  const names = typeof claim === 'string' ? claim.split(' ').filter((name) => name !== '') : claim
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
    throw new TypeError('The claim is neither a list of names nor a text.')
  return new Set(names)
}
