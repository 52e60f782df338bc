import type { AprsCapabilities, AprsCapability } from '../../../../domain/decoded/aprs.ts'
import { readText } from './text.ts'

/** `<` and what the station is able to do: names or `name=value`, separated by commas. APRS101 chapter 15. */
export function decodeCapabilities(info: Uint8Array): AprsCapabilities | undefined {
  const fields = readText(info.subarray(1)).split(',')
  const capabilities = fields.map(toCapability).filter(({ name }) => name !== '')
  return capabilities.length > 0 ? { type: 'aprs-capabilities', capabilities } : undefined
}

function toCapability(field: string): AprsCapability {
  const equals = field.indexOf('=')
  if (equals < 0) return { name: field.trim() }
  const text = field.slice(equals + 1).trim()
  const number = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? { number: Number(text) } : {}
  return { name: field.slice(0, equals).trim(), text, ...number }
}
