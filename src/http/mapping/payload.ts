import type { components } from '../../../generated/types.ts'
import { DomainError } from '../../domain/errors.ts'

type Payload = components['schemas']['Payload']

/** Returns the bytes of an API payload. The patterns of the contract have already checked its form. */
export function payloadToBytes(payload: Payload): Uint8Array {
  switch (payload.encoding) {
    case 'text':
      if (!payload.data.isWellFormed())
        throw new DomainError(
          'payload-invalid',
          'The text contains an unpaired surrogate, which is not a valid character.',
          {
            field: '/payload/data',
            hint: 'Send these bytes as base64 or hex.',
          },
        )
      return Buffer.from(payload.data, 'utf8')
    case 'base64':
      return Buffer.from(payload.data, 'base64')
    case 'hex':
      return Buffer.from(payload.data, 'hex')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Returns the bytes as text if they are printable UTF-8 (tab, CR and LF allowed), otherwise as base64. Both convert back to the same bytes. */
export function bytesToPayload(bytes: Uint8Array): Payload {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let ascii = true
  for (const byte of bytes) {
    if (byte >= 0x80) ascii = false
    else if (byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
      return { encoding: 'base64', data: buffer.toString('base64') }
  }
  if (ascii) return { encoding: 'text', data: buffer.toString('latin1') }
  try {
    const data = utf8.decode(bytes)
    if (!/[\u0080-\u009f\u2028\u2029\ufeff]/.test(data)) return { encoding: 'text', data }
  } catch {
    // Not UTF-8.
  }
  return { encoding: 'base64', data: buffer.toString('base64') }
}
