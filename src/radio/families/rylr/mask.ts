import type { SecretMask } from '../../driver.ts'
import { createRylrDecoder } from './codec.ts'
import { createHiddenDigits, isHexDigit } from './hidden-digits.ts'

const NOTHING = new Uint8Array(0)
const CR = 0x0d
const LF = 0x0a
const ZERO = 0x30
const PASSWORD = Buffer.from('CPIN=')
/** Answers of the guides that never contain a password. */
const HARMLESS =
  /^(?:OK|READY|RESET|FACTORY|ERR=\d{1,3}|(?:ADDRESS|NETWORK|NETWORKID|BAND|PARAMETER|CRFOP|IPR|MODE|VER|UID)=.*)$/
/** Maximum number of held bytes outside a valid line. */
const MAX_DOUBTFUL = 512

/**
 * Replaces the network password in commands and answers by zeros. What musen writes is never damaged; of received bytes, a line that
 * is neither a known answer nor a received message may contain the password, damaged on the wire.
 */
export function createRylrMask(direction: 'in' | 'out'): SecretMask {
  return direction === 'out' ? createCommandMask() : createAnswerMask()
}

/** Text that is known to be a password is not held back. */
function createCommandMask(): SecretMask {
  let matched = 0
  let inside = false

  function mask(byte: number): number {
    if (inside) {
      inside = isHexDigit(byte)
      if (inside) return ZERO
    }
    if (byte === PASSWORD[matched]) matched++
    else matched = byte === PASSWORD[0] ? 1 : 0
    if (matched === PASSWORD.length) {
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

function createAnswerMask(): SecretMask {
  /** Received bytes that are not classified yet. */
  let pending: number[] = []
  let doubtful: number[] = []
  let out: number[] = []
  const hidden = createHiddenDigits()

  const decoder = createRylrDecoder({
    onReceive: (_, bytes) => pass(bytes),
    onLine: (text, bytes) => (HARMLESS.test(text) ? pass(bytes) : doubt(bytes)),
    onDiscarded: (bytes) => doubt(bytes),
  })

  /** The decoder does not report line ends. */
  function passLineEnds(): void {
    let count = 0
    while (pending[count] === CR || pending[count] === LF) count++
    if (count === 0) return
    settle(true)
    out.push(...pending.splice(0, count))
  }

  function pass(bytes: number): void {
    passLineEnds()
    settle(true)
    out.push(...pending.splice(0, bytes))
  }

  function doubt(bytes: number): void {
    passLineEnds()
    doubtful.push(...pending.splice(0, bytes))
    if (doubtful.length > MAX_DOUBTFUL) settle(false)
  }

  /** `ended`: the text is complete. */
  function settle(ended: boolean): void {
    out.push(...hidden.take(doubtful, ended))
    doubtful = []
  }

  function taken(): Uint8Array {
    const bytes = Uint8Array.from(out)
    out = []
    return bytes
  }

  return {
    push(chunk) {
      for (const byte of chunk) pending.push(byte)
      decoder.push(chunk)
      if (decoder.buffered === 0) passLineEnds()
      return taken()
    },
    flush() {
      doubtful.push(...pending)
      pending = []
      settle(false)
      return taken()
    },
  }
}
