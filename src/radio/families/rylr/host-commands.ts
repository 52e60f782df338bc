import type { OnDiscarded } from '../../kit/discard.ts'
import { createScanner } from '../../kit/scanner.ts'
import { MAX_DATA_BYTES } from './codec.ts'

/** `AT+SEND=address,length,data`. */
export function encodeSend(destination: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`AT+SEND=${destination},${data.length},`), data, Buffer.from('\r\n')])
}

/** Any other command: `AT`, `AT+ADDRESS?`. */
export function encodeCommand(text: string): Uint8Array {
  return Buffer.from(`${text}\r\n`)
}

export type HostCommand =
  | { type: 'send'; destination: number; data: Uint8Array }
  /** Without its line end. */
  | { type: 'other'; text: string }

const SEND = Buffer.from('AT+SEND=')
const MAX_COMMAND_BYTES = SEND.length + 10 + MAX_DATA_BYTES + 2

/** Decodes the commands of a host, for simulated modules and tests. A send is read by its length. */
export function createHostDecoder(onCommand: (command: HostCommand) => void, onDiscarded: OnDiscarded) {
  function step(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === 0x0d || bytes[at] === 0x0a) return 1
    const text = Buffer.from(bytes.subarray(at, end)).toString('latin1')
    const head = /^AT\+SEND=(\d{1,5}),(\d{1,3}),/.exec(text)
    if (head) {
      const from = at + head[0].length
      const to = from + Number(head[2])
      if (to + 2 <= end && bytes[to] === 0x0d && bytes[to + 1] === 0x0a) {
        onCommand({ type: 'send', destination: Number(head[1]), data: new Uint8Array(bytes.subarray(from, to)) })
        return to + 2 - at
      }
      if (to + 2 > end && Number(head[2]) <= MAX_DATA_BYTES) return 0
    }
    const length = text.search(/[\r\n]/)
    if (length < 0 && text.length <= MAX_COMMAND_BYTES) return 0
    if (length < 0) onDiscarded(text.length, 'overflow')
    else onCommand({ type: 'other', text: text.slice(0, length) })
    return length < 0 ? text.length : length
  }

  return createScanner({ maxHeldBytes: MAX_COMMAND_BYTES, step, onDiscarded })
}
