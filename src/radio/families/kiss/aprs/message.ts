import type { AprsAck, AprsMessage } from '../../../../domain/decoded.ts'
import { latin1, readText } from './text.ts'

/** APRS101 chapter 14: nine characters of addressee, at most 67 of text, and at most five of message id. */
export const MAX_MESSAGE_TEXT_BYTES = 67
const ADDRESSEE_LENGTH = 9
const TEXT_AT = ADDRESSEE_LENGTH + 2
const ID_MODULUS = 36 ** 5

export interface ParsedMessage {
  decoded: AprsMessage | AprsAck
  /** The id of an earlier message to its sender that this one acknowledges: `{MM}AA`, the reply-ack of APRS 1.1. */
  replyAck?: string
}

/** `:ADDRESSEE:text{id`, `:ADDRESSEE:ackid` or `:ADDRESSEE:rejid`; undefined if it is none of these. */
export function parseMessage(info: Uint8Array): ParsedMessage | undefined {
  const head = /^:([!-~][ -~]{8}):$/.exec(latin1(info.subarray(0, TEXT_AT)))
  if (!head) return undefined
  const addressee = (head[1] ?? '').trimEnd()
  const body = latin1(info.subarray(TEXT_AT)).trimEnd()
  const ack = /^(ack|rej)([!-z]{1,5})(?:\}.*)?$/s.exec(body)
  if (ack) return { decoded: { type: 'aprs-ack', addressee, messageId: ack[2] ?? '', rejected: ack[1] === 'rej' } }
  const brace = body.lastIndexOf('{')
  const id = brace < 0 ? null : /^([!-z]{1,5})(?:\}([!-z]{0,5}))?$/.exec(body.slice(brace + 1))
  const textEnd = TEXT_AT + (id ? brace : body.length)
  const decoded: AprsMessage = { type: 'aprs-message', addressee, text: readText(info.subarray(TEXT_AT, textEnd)) }
  if (!id) return { decoded }
  decoded.messageId = id[1] ?? ''
  return id[2] ? { decoded, replyAck: id[2] } : { decoded }
}

/** The id of an outgoing message: the same for each attempt, and again only 60 million messages later. */
export function messageIdOf(key: number): string {
  return (key % ID_MODULUS).toString(36).toUpperCase()
}

export function encodeMessage(addressee: string, text: Uint8Array, id?: string): Uint8Array {
  const head = `:${addressee.padEnd(ADDRESSEE_LENGTH)}:`
  const tail = id === undefined ? '' : `{${id}`
  return Buffer.concat([Buffer.from(head, 'latin1'), text, Buffer.from(tail, 'latin1')])
}

export function encodeAck(addressee: string, id: string, rejected = false): Uint8Array {
  return encodeMessage(addressee, Buffer.from(`${rejected ? 'rej' : 'ack'}${id}`, 'latin1'))
}
