import type { HeaderStyle } from '../route.ts'

/**
 * Returns the text of a header's value, by default in OpenAPI's style `simple`: `a,b`, and `R,100` for an object. undefined for an absent
 * value.
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

/** Whether Node can send a text in a header: Latin-1, and no control characters but tabs. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text)
}

/** Escapes a UTF-16 unit: JSON in a header is ASCII. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
