import type { Json } from '../decoded/decoded.ts'
import type { DecodeFault } from './decoder.ts'
import { findJsonFault } from './json-fault.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A payload, read in the forms that decoders need, each at most once. */
export interface PayloadView {
  bytes: Uint8Array
  data(): DataView
  /** One character for each byte, so that positions are those of bytes. */
  text(): string
  json(): { value: Json } | DecodeFault
}

export function createPayloadView(bytes: Uint8Array): PayloadView {
  let data: DataView | undefined
  let text: string | undefined
  let json: { value: Json } | DecodeFault | undefined
  return {
    bytes,
    data() {
      data ??= new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return data
    },
    text() {
      text ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      return text
    },
    json() {
      json ??= parseJson(bytes)
      return json
    },
  }
}

function parseJson(bytes: Uint8Array): { value: Json } | DecodeFault {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { detail: 'The payload is not JSON: it is not UTF-8.' }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    const { position, expected } = findJsonFault(text) ?? { position: text.length, expected: 'the end' }
    const byte = Buffer.byteLength(text.slice(0, position))
    return { detail: `The payload is not JSON: ${expected} is expected at byte ${byte}.`, byte }
  }
}
