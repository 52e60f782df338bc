import type { FromRadio, ToRadio } from '../../../../src/radio/families/meshtastic/wire/messages.ts'
import meshtastic from '../../../captures/meshtastic.json' with { type: 'json' }
import { bytes, hex } from '../../driver-harness.ts'

/** Bytes in hexadecimal. */
export interface MeshtasticCapture {
  name: string
  source: string
  wire: string
  /** Sent to a module. */
  host?: Record<string, unknown>
  /** Sent by a module. */
  module?: Record<string, unknown>
  /** As users see it. */
  packet?: Record<string, unknown>
}

export const meshtasticCaptures = meshtastic.vectors as MeshtasticCapture[]

/** A message with its bytes in hexadecimal, as in the captures. */
export function withHex(value: object): object {
  return JSON.parse(JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? hex(each) : each)))
}

/** And back. */
export function withBytes<T extends FromRadio | ToRadio>(value: object): T {
  return JSON.parse(JSON.stringify(value), (key, each) =>
    key === 'payload' || key === 'encrypted' ? bytes(each) : each,
  ) as T
}
