import type { components } from '../../../generated/types.ts'
import type { Preview, PreviewRequest } from '../../app/decoders.ts'
import { bytesToPayload, payloadToBytes } from './payload.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

export function fromApiPreviewRequest(body: Schemas['DecoderPreviewRequest']): PreviewRequest {
  const { payload, count = 10, ...rest } = body
  return { ...rest, count, ...(payload && { payload: payloadToBytes(payload) }) }
}

export function toApiPreview({ at, payload, decoder, fault, ...rest }: Preview): Schemas['DecoderPreview'] {
  const shown: Schemas['DecoderPreview'] = {
    ...rest,
    ...(at !== undefined && { at: timestamp(at) }),
    payload: bytesToPayload(payload),
    outcome: 'skipped',
  }
  if (decoder === undefined) return shown
  shown.decoder = decoder
  shown.outcome = fault ? 'failed' : 'decoded'
  if (!fault) return shown
  const { detail, field, byte } = fault
  const pointer = field === undefined ? `/decoders/${decoder}` : `/decoders/${decoder}/fields/${field}`
  shown.error = { detail, pointer, ...(byte !== undefined && { byte }) }
  return shown
}
