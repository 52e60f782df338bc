import { createDelimiterSplitter } from '../../kit/delimiter.ts'
import type { OnDiscarded } from '../../kit/discard.ts'
import { type MySensorsMessage, parseMessage } from './message.ts'

/** A gateway puts at most 120 characters on a line (MY_GATEWAY_MAX_SEND_LENGTH), unless it was built otherwise. */
export const MAX_LINE_BYTES = 256

const LINE_FEED = Uint8Array.of(0x0a)
const CARRIAGE_RETURN = 0x0d

export interface MySensorsDecoderOptions {
  /** `wireBytes`: the line's length without its end, to count it if its inside makes no sense. */
  onMessage(message: MySensorsMessage, wireBytes: number): void
  onDiscarded: OnDiscarded
}

/** Decodes received bytes to messages. Empty lines are skipped; a line that is not a message is `malformed` as a whole. */
export function createMySensorsDecoder({ onMessage, onDiscarded }: MySensorsDecoderOptions) {
  return createDelimiterSplitter({
    delimiter: LINE_FEED,
    maxBytes: MAX_LINE_BYTES,
    onFrame(frame) {
      const line = frame[frame.length - 1] === CARRIAGE_RETURN ? frame.subarray(0, -1) : frame
      if (line.length === 0) return
      const message = parseMessage(line)
      if (message) onMessage(message, line.length)
      else onDiscarded(line.length, 'malformed')
    },
    onDiscarded,
  })
}
