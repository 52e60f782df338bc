type Version = readonly [major: number, minor: number, patch: number]

/**
 * Whether a change of the version permits breaking changes. By Semantic Versioning, a new major version does, and before 1.0 a new minor
 * version.
 */
export function mayBreak(before: string, after: string): boolean {
  const [was, is] = [parse(before), parse(after)]
  if (was[0] !== is[0]) return is[0] > was[0]
  return was[0] === 0 && is[1] > was[1]
}

/** Returns the lowest version that permits breaking changes after this one. */
export function nextBreaking(version: string): string {
  const [major, minor] = parse(version)
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
}

/** @throws Error if the text is not a version with three numbers */
function parse(version: string): Version {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version)
  if (!found) throw new Error(`"${version}" is not a version like 1.2.3`)
  return [Number(found[1]), Number(found[2]), Number(found[3])]
}
