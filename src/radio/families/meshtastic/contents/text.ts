import { isUtf8 } from 'node:buffer'
import type { MeshtasticReaction, MeshtasticText } from '../../../../domain/decoded/meshtastic.ts'
import type { Content } from './content.ts'

/** Returns undefined if the bytes are not UTF-8. A text with the emoji flag is a reaction to the packet that it names. */
export function toText({ payload, replyId, emoji }: Content): MeshtasticText | MeshtasticReaction | undefined {
  if (!isUtf8(payload)) return undefined
  const text = Buffer.from(payload).toString()
  if (emoji && replyId) return { type: 'meshtastic-reaction', text, replyId }
  return { type: 'meshtastic-text', text, ...(replyId && { replyId }) }
}
