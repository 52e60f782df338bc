/** A 64-bit address: 16 upper-case hexadecimal digits. A 16-bit network address: four. */
export const BROADCAST = '000000000000FFFF'
/** Means that the 64-bit address is unknown or not used. */
export const UNKNOWN_64 = 'FFFFFFFFFFFFFFFF'
/** Means that the network address is unknown. */
export const UNKNOWN_16 = 'FFFE'

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

/** `count` bytes from `at` as upper-case hexadecimal digits. */
export function readHex(bytes: Uint8Array, at: number, count: number): string {
  let text = ''
  for (let i = at; i < at + count; i++) text += HEX[bytes[i] ?? 0]
  return text
}

/** Writes hexadecimal digits, of any case, two a byte. */
export function writeHex(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i += 2) bytes[at + i / 2] = Number.parseInt(text.slice(i, i + 2), 16)
}

/** The destination of a frame: a 64-bit address, or else a network address. */
export function target(destination: string): { address64: string; address16: string } {
  return destination.length === 4
    ? { address64: UNKNOWN_64, address16: destination }
    : { address64: destination, address16: UNKNOWN_16 }
}

/** Returns the sender of a frame, in the same form. */
export function sourceOf({ address64, address16 }: { address64: string; address16: string }): string {
  return address64 === UNKNOWN_64 ? address16 : address64
}
