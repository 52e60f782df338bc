import type { AprsAck, AprsBulletin, AprsMessage, AprsTelemetryDefinition } from '../../../../domain/decoded/aprs.ts'
import { withoutZeroSsid } from '../ax25.ts'
import { decodeDefinition } from './telemetry.ts'
import { latin1, readText } from './text.ts'

/** APRS101 chapter 14: nine characters of addressee, at most 67 of text, and at most five of message id. */
export const MAX_MESSAGE_TEXT_BYTES = 67
const ADDRESSEE_LENGTH = 9
const TEXT_AT = ADDRESSEE_LENGTH + 2
const ID_MODULUS = 36 ** 5

/** One to five letters and digits; in the reply-ack of APRS 1.1 also `}` and the id of an earlier message. */
const ID = /^([A-Za-z0-9]{1,5})(?:\}([A-Za-z0-9]{0,5}))?$/

export interface ParsedMessage {
  decoded: AprsMessage | AprsAck | AprsBulletin | AprsTelemetryDefinition
  addressee: string
  /** Set if the sender asks for an acknowledgement. */
  asks?: {
    messageId: string
    /** What the acknowledgement repeats: all that stood behind the brace (replyacks.txt, rule 4). */
    tail: string
    text: string
  }
  /** The id of an earlier message to its sender that this one acknowledges: `{MM}AA`, the reply-ack of APRS 1.1. */
  replyAck?: string
}

/** `:ADDRESSEE:text{id`, `:ADDRESSEE:ackid` or `:ADDRESSEE:rejid`; undefined if it is none of these. */
export function parseMessage(info: Uint8Array): ParsedMessage | undefined {
  const head = /^:([!-~][ -~]{8}):$/.exec(latin1(info.subarray(0, TEXT_AT)))
  if (!head) return undefined
  const addressee = withoutZeroSsid((head[1] ?? '').trimEnd())
  const body = latin1(info.subarray(TEXT_AT)).trimEnd()
  const ack = /^(ack|rej)([A-Za-z0-9]{1,5})(?:\}[A-Za-z0-9]{0,5})?$/.exec(body)
  if (ack)
    return { addressee, decoded: { type: 'aprs-ack', addressee, messageId: ack[2] ?? '', rejected: ack[1] === 'rej' } }
  const brace = body.lastIndexOf('{')
  const tail = body.slice(brace + 1)
  const id = brace < 0 ? null : ID.exec(tail)
  const text = readText(info.subarray(TEXT_AT, TEXT_AT + (id ? brace : body.length)))
  const replyAck = id?.[2] || undefined
  const numbers = { ...(id?.[1] !== undefined && { messageId: id[1] }), ...(replyAck !== undefined && { replyAck }) }
  const parsed: ParsedMessage = { addressee, decoded: toDecoded(addressee, text, numbers) }
  if (id?.[1] !== undefined) parsed.asks = { messageId: id[1], tail, text }
  if (replyAck !== undefined) parsed.replyAck = replyAck
  return parsed
}

function toDecoded(
  addressee: string,
  text: string,
  numbers: Pick<AprsMessage, 'messageId' | 'replyAck'>,
): ParsedMessage['decoded'] {
  const { messageId } = numbers
  const numbered = messageId === undefined ? {} : { messageId }
  const bulletin = /^BLN([0-9A-Z])(.*)$/.exec(addressee)
  if (bulletin) {
    const [, line = '', padded = ''] = bulletin
    const group = padded.trim()
    const kind = { bulletin: line, announcement: line >= 'A', ...(group !== '' && { group }) }
    return { type: 'aprs-bulletin', ...kind, text, ...numbered }
  }
  const definition = decodeDefinition(addressee, text)
  if (definition) return { ...definition, ...numbered }
  return { type: 'aprs-message', addressee, text, ...numbers }
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
