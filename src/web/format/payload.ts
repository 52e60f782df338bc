import type { components } from '../../../generated/types.ts'

type Schemas = components['schemas']
type Payload = Schemas['Payload']

/** The bytes of a payload. @throws Error if the text of base64 or hex is not complete */
export function bytesOf({ encoding, data }: Payload): Uint8Array {
  if (encoding === 'text') return new TextEncoder().encode(data)
  if (encoding === 'base64') return Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
  const digits = data.replaceAll(/\s/g, '')
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) throw new Error('not hexadecimal')
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** A line of a hex dump. */
export interface DumpLine {
  offset: string
  hex: string
  ascii: string
}

/** A hex dump as hexdump -C writes it, `width` bytes a line. */
export function hexDump(bytes: Uint8Array, width = 8): DumpLine[] {
  const lines: DumpLine[] = []
  for (let at = 0; at < bytes.length; at += width) {
    const part = [...bytes.subarray(at, at + width)]
    lines.push({
      offset: at.toString(16).padStart(4, '0'),
      hex: part.map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
      ascii: part.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join(''),
    })
  }
  return lines
}

/** A message in one line: its text with visible line ends; for other bytes what they mean, or else the bytes as hex. */
export function inOneLine({ payload, readings = [], decoded }: Schemas['Message']): string {
  if (payload.encoding === 'text' && payload.data !== '') return payload.data.replaceAll(/[\r\n\t]+/g, ' ⏎ ').trim()
  if (readings.length > 0) return readings.slice(0, 6).map(readingText).join(' · ')
  const bytes = bytesOf(payload)
  if (bytes.length === 0) return decoded?.type ?? ''
  const shown = [...bytes.subarray(0, 48)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return bytes.length > 48 ? `${shown} …` : shown
}

/** A reading with its unit. `/` is the unit of what has none (SenML, RFC 8428). */
export function readingText({ name, channel, value, unit }: Schemas['Reading']): string {
  return [name, channel, value, unit === '/' ? undefined : unit].filter((part) => part !== undefined).join(' ')
}
