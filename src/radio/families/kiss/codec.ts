import type { OnDiscarded } from '../../kit/discard.ts'
import { createSlipDecoder, encodeSlip } from '../../kit/slip.ts'

/** Commands of the KISS specification (Chepponis and Karn, 1987), the low half of a frame's type byte. */
export const KISS_COMMAND = {
  data: 0,
  /** Transmitter keyup delay, in 10 ms. */
  txDelay: 1,
  /** Persistence, (value + 1) / 256. */
  persistence: 2,
  /** Slot interval, in 10 ms. */
  slotTime: 3,
  /** Time to hold the transmitter up after the frame, in 10 ms. */
  txTail: 4,
  /** 0: half duplex. */
  fullDuplex: 5,
  /** Specific to the TNC; the one command that TNCs also answer with. */
  setHardware: 6,
  /** With port 15, the type byte FF: leave KISS. */
  leave: 15,
} as const

export interface KissFrame {
  /** 0..15 */
  port: number
  /** One of `KISS_COMMAND`, or another value 0..15 that some TNC has a use for. */
  command: number
  data: Uint8Array
}

/** Type byte, ten addresses, control, PID and the 2,048 bytes of information that Dire Wolf allows. */
const MAX_FRAME_BYTES = 1 + 10 * 7 + 2 + 2048

export interface KissDecoderOptions {
  /** `wireBytes`: the frame's length on the wire without its ENDs, to count it if its inside makes no sense. */
  onFrame(frame: KissFrame, wireBytes: number): void
  onDiscarded: OnDiscarded
}

/** Decodes received bytes to KISS frames of every port and command. Empty frames are skipped. */
export function createKissDecoder({ onFrame, onDiscarded }: KissDecoderOptions) {
  return createSlipDecoder({
    maxFrameBytes: MAX_FRAME_BYTES,
    onFrame(frame, wireBytes) {
      const type = frame[0] ?? 0
      onFrame({ port: type >> 4, command: type & 0x0f, data: frame.subarray(1) }, wireBytes)
    },
    onDiscarded,
  })
}

/** One KISS frame on the wire. The type byte is escaped like any other: data of port 12 has the type C0. */
export function encodeKiss({ port, command, data }: KissFrame): Uint8Array {
  const frame = new Uint8Array(data.length + 1)
  frame[0] = (port << 4) | command
  frame.set(data, 1)
  return encodeSlip(frame)
}
