/**
 * What stands in a header for a value, in OpenAPI's style `simple`: `a,b`, and of an object `R,100` or, exploded, `R=100`. undefined: nothing,
 * as of what a handler did not give.
 */
export function headerText(value: unknown, explode: boolean): string | undefined {
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    return members.map(([name, member]) => `${name}${explode ? '=' : ','}${member}`).join(',')
  }
  // Every object inherits functions.
  return value === undefined || typeof value === 'function' ? undefined : String(value)
}
