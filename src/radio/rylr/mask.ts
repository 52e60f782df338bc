import type { SecretMask } from '../driver.ts'

const PATTERN = Buffer.from('+CPIN=')
const ZERO = 0x30
const NOTHING = new Uint8Array(0)

/** Masks the password that the module is set to, or shows, by zeros. What is known as such needs no holding back. */
export function createRylrMask(): SecretMask {
  let matched = 0
  let inside = false

  function mask(byte: number): number {
    if (inside) {
      inside = isHexDigit(byte)
      if (inside) return ZERO
    }
    if (byte === PATTERN[matched]) matched++
    else matched = byte === PATTERN[0] ? 1 : 0
    if (matched === PATTERN.length) {
      matched = 0
      inside = true
    }
    return byte
  }

  return {
    push: (chunk) => Uint8Array.from(chunk, mask),
    flush: () => NOTHING,
  }
}

function isHexDigit(byte: number): boolean {
  return /^[0-9A-Fa-f]$/.test(String.fromCharCode(byte))
}
