/** The parent. */
export const PARENT = '00'
/** To it: all children. From it: a child that was given no number. */
export const EVERYONE = '78'
/** The module at this end of the line. */
export const MODULE = 0xdb
/** Stands for a serial number that follows. */
export const BY_SERIAL = 0x80

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

/** A byte as two upper-case hexadecimal digits. */
export function hexByte(value: number): string {
  return HEX[value & 0xff] ?? ''
}

/** A serial number of 32 bits as eight upper-case hexadecimal digits. */
export function readSerial(bytes: Uint8Array, at: number): string {
  let text = ''
  for (let i = at; i < at + 4; i++) text += hexByte(bytes[i] ?? 0)
  return text
}

/** Writes hexadecimal digits, two a byte. */
export function fromHex(text: string): number[] {
  return Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  )
}

/** Who sent a frame: its number, or its serial number where it has none of its own. */
export function sourceOf(id: number, serial?: string): string {
  const address = hexByte(id)
  return address === EVERYONE && serial !== undefined ? serial : address
}
