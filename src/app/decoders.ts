import { checkDecoders } from '../domain/decoders/check.ts'
import { createDecode, type Undecoded } from '../domain/decoders/decode.ts'
import type { DecodeFault, Decoder } from '../domain/decoders/decoder.ts'
import { DomainError } from '../domain/errors.ts'
import { readingsOf } from '../domain/readings/of-packet.ts'
import type { Reading } from '../domain/readings/reading.ts'
import type { DriverCatalog, MessageStore, RadioStore } from './ports.ts'

export interface PreviewRequest {
  /** Absent: those of the radio. */
  decoders?: Decoder[]
  /** Absent: the payloads of the last received messages. */
  payload?: Uint8Array
  /** Address of the node that `payload` would come from. */
  source?: string
  /** Number of messages, if there is no `payload`. */
  count: number
}

/** What the decoders make of one payload. Without `decoder`, none of them applies. */
export interface Preview {
  messageId?: string
  /** Time of the message, ms since the Unix epoch. */
  at?: number
  source?: string
  payload: Uint8Array
  /** Index of the decoder that applies. */
  decoder?: number
  readings?: Reading[]
  fault?: DecodeFault
}

export interface DecodersDeps {
  store: Pick<RadioStore, 'getRadio'> & Pick<MessageStore, 'listMessages'>
  drivers: DriverCatalog
}

export type Decoders = ReturnType<typeof createDecoders>

/** Shows what decoders would make of payloads. Stores nothing. */
export function createDecoders({ store, drivers }: DecodersDeps) {
  return {
    /** Previews of the last messages begin with the newest. @throws DomainError radio-not-found, decoder-invalid */
    async preview(radioId: string, { decoders, payload, source, count }: PreviewRequest): Promise<Preview[]> {
      const radio = await store.getRadio(radioId)
      if (!radio) throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
      if (decoders) checkDecoders(decoders, '/decoders', drivers.get(radio.driver)?.address !== undefined)
      const decode = createDecode(decoders ?? radio.decoders ?? [])
      const preview = (message: Undecoded): Omit<Preview, 'payload'> => {
        const decoding = decode(message)
        if (!decoding) return {}
        const { decoder } = decoding
        if ('fault' in decoding) return { decoder, fault: decoding.fault }
        const { readings, source } = decoding
        const found = { decoder, readings: readingsOf({ payload: message.payload, readings }) }
        return source === undefined ? found : { ...found, source }
      }
      if (payload) {
        const given = { payload, ...(source !== undefined && { source }) }
        return [{ ...given, ...preview(given) }]
      }
      const page = await store.listMessages({ radioIds: [radioId], direction: 'in', order: 'desc', limit: count })
      return page.items.map((message) => ({
        messageId: message.id,
        at: message.createdAt,
        ...(message.source !== undefined && { source: message.source }),
        payload: message.payload,
        ...preview(message),
      }))
    },
  }
}
