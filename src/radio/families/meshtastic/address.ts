/** A node's number as users write it: `!` and eight lower-case hexadecimal digits. */
export const ADDRESS_PATTERN = '^![0-9a-f]{8}$'

export const BROADCAST_NUMBER = 0xffff_ffff
export const BROADCAST = addressOf(BROADCAST_NUMBER)

export function addressOf(nodeNumber: number): string {
  return `!${nodeNumber.toString(16).padStart(8, '0')}`
}

/** `address`: one that fits `ADDRESS_PATTERN`. */
export function nodeNumberOf(address: string): number {
  return Number.parseInt(address.slice(1), 16)
}
