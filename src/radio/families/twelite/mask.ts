import type { Options } from '../../../domain/message.ts'
import type { SecretMask } from '../../driver.ts'
import { createSecretLines } from '../../kit/secret-lines.ts'
import { createTweliteDecoder } from './codec.ts'
import { readSettings } from './settings.ts'

const CR = 0x0d
const LF = 0x0a
const END = 0x04
const ZERO = 0x30
/** Lines of the menu are less than half as long. */
const MAX_LINE = 256
/**
 * Lines of the interactive mode that speak of keys, undamaged: before the key, the key where one is shown, and behind it. App_IO and
 * App_Uart 1.4; App_Tag and App_PAL; App_Wings and App_Uart 1.5 (manuals at twelite.net, sources of Mono Wireless).
 */
const KNOWN_LINES = [
  /^( ?[Kk]: set (?:crypt key|Enc Key) [[(](?:0x)?)(.*)([\])][ *]?)$/,
  /^( ?[Kk]: \((?:0x)?)(.*)(\) Encryption [Kk]ey \[[\w:]{1,12}\])$/,
  /^( ?C: set crypt mode \()()([01]\)[ *]?)$/,
  /^( ?C: \( *)()([01]\) Encryption \[0,1\])$/,
]

/**
 * Replaces the encryption key in the output of the interactive mode by zeros. Frames contain no key, and musen writes only
 * frames.
 */
export function createTweliteMask(direction: 'in' | 'out', options: Options): SecretMask | undefined {
  if (direction === 'out') return undefined
  const { form } = readSettings(options)
  let pending: number[] = []
  /** Number of pending bytes that the mask has processed. */
  let consumed = 0
  let line: number[] = []
  let out: number[] = []
  let afterFrame = false
  const lines = createSecretLines()

  const decoder = createTweliteDecoder(form, {
    onFrame(_, bytes) {
      passUnreported()
      // Text without a line end may be cut off before the name of the value.
      hideLine()
      out.push(...pending.slice(consumed, consumed + bytes))
      consumed += bytes
      afterFrame = true
    },
    onDiscarded(bytes) {
      passUnreported()
      for (const end = consumed + bytes; consumed < end; consumed++) takeText(pending[consumed] ?? 0)
    },
  })

  /** Passes the bytes that the decoder does not report: line ends of the ASCII form, and the end mark of the binary form. */
  function passUnreported(): void {
    if (form === 'ascii') for (; isLineEnd(pending[consumed]); consumed++) takeText(pending[consumed] ?? LF)
    else if (afterFrame && pending[consumed] === END) out.push(pending[consumed++] ?? END)
    afterFrame = false
  }

  function takeText(byte: number): void {
    if (isLineEnd(byte)) {
      endLine()
      out.push(byte)
      return
    }
    line.push(byte)
    if (line.length < MAX_LINE) return
    // The remaining text is longer than the distance between a key and its name.
    const may = lines.mayShowSecret(textOf(line))
    release(line.splice(0, MAX_LINE / 2), may)
  }

  function endLine(): void {
    if (line.length === 0) return
    const text = textOf(line)
    const may = lines.mayShowSecret(text)
    const [, before, key, behind] = KNOWN_LINES.map((form) => form.exec(text)).find((match) => match) ?? []
    if (before === undefined || key === undefined || behind === undefined) release(line, may)
    else {
      lines.trust()
      out.push(...Buffer.from(before + '0'.repeat(key.length) + behind, 'latin1'))
    }
    line = []
  }

  function hideLine(): void {
    if (line.length > 0) lines.mayShowSecret(textOf(line))
    release(line, true)
    line = []
  }

  function release(text: readonly number[], hidden: boolean): void {
    for (const byte of text) out.push(hidden ? ZERO : byte)
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
      if (pending.length - consumed > decoder.buffered) passUnreported()
      pending = pending.slice(consumed)
      consumed = 0
      return taken()
    },
    flush() {
      line.push(...pending)
      pending = []
      hideLine()
      return taken()
    },
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === CR || byte === LF
}

function textOf(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('latin1')
}
