import { PREFIX_BYTES } from './wire/codes.ts'

/** A node's address: the first six bytes of its public key in lower-case hexadecimal digits. */
export const ADDRESS_PATTERN = '^[0-9a-f]{12}$'

/** Everyone on a channel. A key that begins so is not in use: the firmware reserves keys that begin with ff. */
export const BROADCAST = 'ffffffffffff'

/** `key`: a public key or its first bytes. */
export function addressOf(key: Uint8Array): string {
  return hex(key.subarray(0, PREFIX_BYTES))
}

/** `address`: one that fits `ADDRESS_PATTERN`. */
export function prefixOf(address: string): Uint8Array {
  return Buffer.from(address, 'hex')
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
