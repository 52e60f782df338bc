import type { HeaderStyle } from '../route.ts'

/**
 * What stands in a header for a value, in OpenAPI's style `simple` unless another is given: `a,b`, and of an object `R,100`. undefined:
 * nothing, as of what a handler did not give.
 */
export function headerText(value: unknown, style?: HeaderStyle): string | undefined {
  // Every object inherits functions.
  if (value === undefined || typeof value === 'function') return undefined
  if (style === 'json') return JSON.stringify(value).replaceAll(/[\x7f-\uffff]/g, escapeUnit)
  if (Array.isArray(value)) return value.join(',')
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.map(([name, member]) => `${name}${style === 'exploded' ? '=' : ','}${member}`).join(',')
}

/** Whether Node sends it: of controls only tabs, and of other signs those of Latin-1. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text)
}

/** Headers are ASCII. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
