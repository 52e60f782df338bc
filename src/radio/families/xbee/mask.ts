import type { SecretMask } from '../../driver.ts'
import { START } from './api/api-frame.ts'
import { createFrameRewriter } from './api/frame-rewriter.ts'
import { AT_COMMANDS } from './at/at-commands.ts'

/** The commands whose values are known not to be secret. */
const SHOWN_NAMES = new Set(AT_COMMANDS.flatMap(({ name, secret }) => (secret ? [] : [name])))
/** Offsets of the command's name and value in the frame data, by frame type. In 88 and 97 a status is between them. */
const VALUES: Readonly<Record<number, { name: number; value: number }>> = {
  8: { name: 2, value: 4 },
  9: { name: 2, value: 4 },
  23: { name: 13, value: 15 },
  136: { name: 2, value: 5 },
  151: { name: 12, value: 15 },
}
/** Maximum length of a value with its name. */
const REACH = 100

/**
 * Masks what secret and unknown settings are set to or show, in frames of either API mode. Bytes outside a valid frame may be part of one
 * that was damaged on the wire: non-text bytes become zero, and so does the text right behind them, which may be a key.
 */
export function createXbeeMask(): SecretMask {
  let doubtful = 0

  return createFrameRewriter({
    rewrite(data) {
      const at = VALUES[data[0] ?? 0]
      const hidden = at && !SHOWN_NAMES.has(String.fromCharCode(...data.subarray(at.name, at.name + 2)))
      // A damaged length may have truncated the value.
      doubtful = hidden ? REACH : 0
      return hidden ? data.fill(0, at.value) : undefined
    },
    outside(byte) {
      const shown = doubtful === 0 && (isText(byte) || byte === START)
      if (!isText(byte)) doubtful = REACH
      else if (doubtful > 0) doubtful--
      return shown ? byte : 0
    },
  })
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < START) || byte === 0x0a || byte === 0x0d
}
