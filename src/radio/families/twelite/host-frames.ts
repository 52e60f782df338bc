import { BY_SERIAL, fromHex, hexByte } from './address.ts'
import { COMMAND } from './kinds/frames.ts'

/** Ends the list of options, which is empty here. */
const NO_MORE_OPTIONS = 0xff
/** The form of the outputs command (App_Twelite). */
const OUTPUTS_VERSION = 0x01
const SERIAL_DIGITS = 8

/** What a host tells a module to send. */
export type HostFrame =
  /** The simple form: `command` below 80. */
  | { type: 'data'; destination: string; command: number; data: Uint8Array }
  /** The extended form of App_Uart: the answer carries the `responseId`, below 80; the destination may be a serial number. */
  | { type: 'extended'; destination: string; responseId: number; data: Uint8Array }
  /** The outputs of a module with App_Twelite: levels, mask, and four PWM values of 16 bits. */
  | { type: 'outputs'; destination: string; data: Uint8Array }

/** The content of the frame. */
export function encodeHostFrame(frame: HostFrame): Uint8Array {
  const { destination, data } = frame
  switch (frame.type) {
    case 'data':
      return Uint8Array.from([...fromHex(destination), frame.command, ...data])
    case 'outputs':
      return Uint8Array.from([...fromHex(destination), COMMAND.outputs, OUTPUTS_VERSION, ...data])
    case 'extended': {
      const bySerial = destination.length === SERIAL_DIGITS
      const address = bySerial ? [BY_SERIAL] : fromHex(destination)
      const serial = bySerial ? fromHex(destination) : []
      return Uint8Array.from([...address, COMMAND.extended, frame.responseId, ...serial, NO_MORE_OPTIONS, ...data])
    }
  }
}

/** For simulated modules and tests. undefined: it is none. Options of the extended form are skipped. */
export function decodeHostFrame(content: Uint8Array): HostFrame | undefined {
  const [address = 0, command = 0] = content
  const destination = hexByte(address)
  if (command < COMMAND.firstReserved) return { type: 'data', destination, command, data: content.subarray(2) }
  if (command === COMMAND.outputs && content[2] === OUTPUTS_VERSION)
    return { type: 'outputs', destination, data: content.subarray(3) }
  if (command !== COMMAND.extended || content.length < 4) return undefined
  const head = address === BY_SERIAL ? 7 : 3
  const serial = [...content.subarray(3, head)].map(hexByte).join('')
  const end = endOfOptions(content, head)
  if (end === undefined) return undefined
  return {
    type: 'extended',
    destination: address === BY_SERIAL ? serial : destination,
    responseId: content[2] ?? 0,
    data: content.subarray(end),
  }
}

/** Bytes of argument by option (App_Uart, vProcessSerialCmd_TransmitEx). */
const OPTION_ARGUMENTS: Record<number, number> = { 1: 0, 2: 1, 3: 2, 4: 2, 5: 2, 6: 0, 7: 0, 8: 0 }

function endOfOptions(content: Uint8Array, from: number): number | undefined {
  for (let at = from; at < content.length; ) {
    const option = content[at++] ?? 0
    if (option === NO_MORE_OPTIONS) return at
    at += OPTION_ARGUMENTS[option] ?? 0
  }
  return undefined
}
