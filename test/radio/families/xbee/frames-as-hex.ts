import { hex } from '../../driver-harness.ts'

const BYTES = ['payload', 'parameter', 'value', 'data']

/** A frame with its bytes in hexadecimal, as captures have them. */
export function withHex(frame: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(frame).map(([name, value]) => [name, value instanceof Uint8Array ? hex(value) : value]),
  )
}

/** And back. */
export function withBytes<T>(frame: Record<string, unknown>): T {
  return Object.fromEntries(
    Object.entries(frame).map(([name, value]) => [
      name,
      BYTES.includes(name) ? Uint8Array.from(Buffer.from(String(value), 'hex')) : value,
    ]),
  ) as T
}
