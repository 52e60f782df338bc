import type { SecretMask } from '../driver.ts'
import { AT_COMMANDS } from './at-commands.ts'
import { createFrameRewriter } from './frame-rewriter.ts'

const SECRET_NAMES = new Set(AT_COMMANDS.flatMap(({ name, secret }) => (secret ? [name] : [])))
const AT_RESPONSE = 0x88
const REMOTE_AT_RESPONSE = 0x97
/** Where the command's name is in the frame data, by frame type; in 88 and 97 a status follows it. */
const NAME_AT: Readonly<Record<number, number>> = { 8: 2, 9: 2, 23: 13, [AT_RESPONSE]: 2, [REMOTE_AT_RESPONSE]: 12 }
/** Start and length come before the data. */
const HEAD = 3

/** Masks what KY and NK are set to or show, in frames of either API mode. */
export function createXbeeMask(): SecretMask {
  return createFrameRewriter({
    mayMatter(begun) {
      if (begun.length <= HEAD) return true
      const nameAt = NAME_AT[begun[HEAD] ?? 0]
      if (nameAt === undefined) return false
      const name = String.fromCharCode(...begun.slice(HEAD + nameAt, HEAD + nameAt + 2))
      for (const secret of SECRET_NAMES) if (secret.startsWith(name)) return true
      return false
    },
    rewrite(data) {
      const nameAt = NAME_AT[data[0] ?? 0] ?? 0
      const hasStatus = data[0] === AT_RESPONSE || data[0] === REMOTE_AT_RESPONSE
      return data.fill(0, nameAt + 2 + (hasStatus ? 1 : 0))
    },
    broken(wire, begun) {
      const nameAt = NAME_AT[begun[HEAD] ?? 0]
      // What stands before the value, and nothing of it.
      const shown = nameAt === undefined ? HEAD : HEAD + nameAt
      return wire.map((byte, index) => (index < shown ? byte : 0))
    },
  })
}
