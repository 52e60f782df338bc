import type { SecretMask } from '../driver.ts'
import { type ApiMode, ESCAPE, ESCAPE_MASK, encodeApiFrame, MAX_DATA_BYTES, START } from './api-frame.ts'
import { AT_COMMANDS } from './at-commands.ts'

const SECRET_NAMES = new Set(AT_COMMANDS.flatMap(({ name, secret }) => (secret ? [name] : [])))
/** Where the command's name is in a frame with its start and length, by frame type; in 88 and 97 a status follows it. */
const NAME_AT: Readonly<Record<number, number>> = { 8: 5, 9: 5, 23: 16, 136: 5, 151: 15 }
const AT_RESPONSE = 0x88
const REMOTE_AT_RESPONSE = 0x97
/** Start, length and checksum around the data; twice, as every byte may be escaped. */
const MAX_HELD = 2 * (MAX_DATA_BYTES + 4)

/** Masks what KY and NK are set to or show. Reads frames of either API mode: which one it is, the checksum tells. */
export function createXbeeMask(): SecretMask {
  let held: number[] = []
  let out: number[] = []

  function take(byte: number): void {
    if (held.length === 0 && byte !== START) {
      out.push(byte)
      return
    }
    held.push(byte)
    const readings = [held, unescaped(held)]
    if (!readings.some(mayBeSecret)) {
      giveBack()
      return
    }
    for (const [index, reading] of readings.entries()) {
      const masked = maskWhole(reading, index === 0 ? 1 : 2)
      if (!masked) continue
      out.push(...masked)
      held = []
      return
    }
    if (held.length > MAX_HELD) hide()
  }

  /** No secret after all; another frame may have begun meanwhile. */
  function giveBack(): void {
    const [first = 0, ...rest] = held
    held = []
    out.push(first)
    for (const byte of rest) take(byte)
  }

  function hide(): void {
    const reading = unescaped(held)
    const nameAt = NAME_AT[reading[3] ?? 0]
    // What stands before the value, and nothing of it.
    const shown = nameAt === undefined ? 3 : Math.min(nameAt, held.length)
    out.push(...held.slice(0, shown), ...held.slice(shown).fill(0))
    held = []
  }

  function taken(): Uint8Array {
    const bytes = Uint8Array.from(out)
    out = []
    return bytes
  }

  return {
    push(chunk) {
      for (const byte of chunk) take(byte)
      return taken()
    },
    flush() {
      if (held.length > 0) hide()
      return taken()
    },
  }
}

function unescaped(wire: readonly number[]): number[] {
  const plain: number[] = []
  for (let i = 0; i < wire.length; i++) {
    const byte = wire[i] ?? 0
    if (byte !== ESCAPE) plain.push(byte)
    // An escape at the very end waits for its byte.
    else if (++i < wire.length) plain.push((wire[i] ?? 0) ^ ESCAPE_MASK)
  }
  return plain
}

/** As far as it has come; false as soon as it cannot be. */
function mayBeSecret(frame: readonly number[]): boolean {
  if (frame.length < 4) return true
  const nameAt = NAME_AT[frame[3] ?? 0]
  if (nameAt === undefined || sizeOf(frame) > MAX_DATA_BYTES) return false
  const begun = String.fromCharCode(...frame.slice(nameAt, nameAt + 2))
  for (const name of SECRET_NAMES) if (name.startsWith(begun)) return true
  return false
}

/** The frame with its value zero; undefined: it is not whole, or none in this API mode. */
function maskWhole(frame: readonly number[], apiMode: ApiMode): Uint8Array | undefined {
  const size = sizeOf(frame)
  const nameAt = NAME_AT[frame[3] ?? 0]
  if (nameAt === undefined || frame.length !== size + 4 || frame.length < nameAt + 3) return undefined
  const sum = frame.slice(3).reduce((total, byte) => total + byte, 0)
  if ((sum & 0xff) !== 0xff) return undefined
  const data = Uint8Array.from(frame.slice(3, 3 + size))
  const hasStatus = data[0] === AT_RESPONSE || data[0] === REMOTE_AT_RESPONSE
  data.fill(0, nameAt - 3 + 2 + (hasStatus ? 1 : 0))
  return encodeApiFrame(data, apiMode)
}

function sizeOf(frame: readonly number[]): number {
  return ((frame[1] ?? 0) << 8) | (frame[2] ?? 0)
}
