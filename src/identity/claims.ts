import { isScope, type Scope } from '../domain/access.ts'

/** By a claim's value, what it allows here. */
export type ScopeMap = ReadonlyMap<string, readonly Scope[]>

/** Reads `value=scope+scope` of the setting `jwtScopes`; undefined: one of them is not of that form, or names a scope that there is not. */
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

/** What a claim allows: a text of words (RFC 8693, section 4.2) or a list of them. Without a map they are the scopes themselves. */
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
 * What a claim narrows to: a list of names, or a text of words. undefined: it is not there.
 * @throws TypeError for anything else: what is not understood must not let in further
 */
export function namesOf(claim: unknown): Set<string> | undefined {
  if (claim === undefined) return undefined
  const names = typeof claim === 'string' ? claim.split(' ').filter((name) => name !== '') : claim
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
    throw new TypeError('It is neither a list of names nor a text.')
  return new Set(names)
}
