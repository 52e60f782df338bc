import type { Options } from '../../../domain/message.ts'
import { PORT } from './wire/messages.ts'

/** The radio's options in typed form. */
export interface MeshtasticSettings {
  statusTimeoutMs: number
  ackTimeoutMs: number
}

/** `options`: resolved against `meshtasticInfo.options`. */
export function readSettings({ statusTimeoutMs, ackTimeoutMs }: Options): MeshtasticSettings {
  return { statusTimeoutMs: Number(statusTimeoutMs), ackTimeoutMs: Number(ackTimeoutMs) }
}

export interface MessageSettings {
  acknowledge: boolean
  /** 0..7 */
  channel: number
  /** 0..7; undefined: as the module is set. */
  hopLimit: number | undefined
  portNumber: number
  /** The packet that the message answers. */
  replyId: number | undefined
  /** The text is a reaction to that packet. */
  reaction: boolean
}

/** `options`: of a message, with or without their defaults. */
export function readMessageSettings(options: Options): MessageSettings {
  const { acknowledge, channel, hopLimit, portNumber, replyId, reaction } = options
  return {
    acknowledge: acknowledge !== false,
    channel: Number(channel ?? 0),
    hopLimit: typeof hopLimit === 'number' ? hopLimit : undefined,
    portNumber: Number(portNumber ?? PORT.text),
    replyId: typeof replyId === 'number' ? replyId : undefined,
    reaction: reaction === true,
  }
}
