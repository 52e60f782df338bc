import type { Decoded } from '../../../../domain/decoded/decoded.ts'
import type { MessageType } from '../wire/protobuf.ts'

/** The content of a packet that the module could decrypt. */
export interface Content {
  portNumber: number
  payload: Uint8Array
  /** The packet that this one answers; 0 or absent: none. */
  replyId?: number | undefined
  /** Not 0: the text is a reaction. */
  emoji?: number | undefined
}

/** Returns undefined if the content is invalid or says nothing. May throw if the bytes are not of its kind. */
export type ContentDecoder = (content: Content) => Decoded | undefined

/** A decoder for a port whose content is one protobuf message. */
export function protobufDecoder<T>(type: MessageType<T>, toDecoded: (value: T) => Decoded | undefined): ContentDecoder {
  return ({ payload }) => toDecoded(type.decode(payload))
}
