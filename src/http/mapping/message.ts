import type { components } from '../../../generated/types.ts'
import type { SendRequest } from '../../app/messages.ts'
import type { Message } from '../../domain/message.ts'
import { bytesToPayload, payloadToBytes } from './payload.ts'
import { timestamp } from './timestamp.ts'

type ApiMessage = components['schemas']['Message']

/** Converts the body of a request. @throws DomainError payload-invalid */
export function readMessageRequest(body: components['schemas']['MessageRequestWithDefaults']): SendRequest {
  return { ...body, payload: payloadToBytes(body.payload) }
}

/** Converts a message to its form in the API. Members are set one by one, which is faster: this runs for each row of each page. */
export function toApiMessage(message: Message): ApiMessage {
  const shown: ApiMessage = {
    id: message.id,
    seq: message.seq,
    direction: message.direction,
    radioId: message.radioId,
    state: message.state,
    final: message.final,
    payload: bytesToPayload(message.payload),
    createdAt: timestamp(message.createdAt),
    updatedAt: timestamp(message.updatedAt),
  }
  if (message.nodeId !== undefined) shown.nodeId = message.nodeId
  if (message.reason !== undefined) shown.reason = message.reason
  if (message.detail !== undefined) shown.detail = message.detail
  if (message.source !== undefined) shown.source = message.source
  if (message.destination !== undefined) shown.destination = message.destination
  if (message.decoded !== undefined) shown.decoded = message.decoded
  if (message.packet !== undefined) shown.packet = message.packet
  if (message.signal !== undefined) shown.signal = message.signal
  if (message.readings !== undefined) shown.readings = message.readings
  if (message.priority !== undefined) shown.priority = message.priority
  if (message.attempts !== undefined) shown.attempts = message.attempts
  if (message.expiresAt !== undefined) shown.expiresAt = timestamp(message.expiresAt)
  if (message.options !== undefined) shown.options = message.options
  return shown
}
