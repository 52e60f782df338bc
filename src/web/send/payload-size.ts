import type { components } from '../../../generated/types.ts'
import { bytesOf } from '../format/payload.ts'

type Payload = components['schemas']['Payload']

/** The payload that is typed, without the spaces that people put between hex digits. */
export function typedPayload(encoding: Payload['encoding'], data: string): Payload {
  return { encoding, data: encoding === 'text' ? data : data.replaceAll(/\s/g, '') }
}

/** The size of a payload in bytes; undefined if it is not complete. */
export function payloadSize(payload: Payload): number | undefined {
  try {
    return bytesOf(payload).length
  } catch {
    return undefined
  }
}
