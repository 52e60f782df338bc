import { MODULE, readSerial } from './address.ts'

export const COMMAND = {
  /** Below this the command is the sender's own, and data follow. */
  firstReserved: 0x80,
  outputs: 0x80,
  status: 0x81,
  extended: 0xa0,
  response: 0xa1,
} as const

/** Lengths of the content, which tell the two kinds of status apart. */
const STATUS_BYTES = 23
const IO_STATUS_BYTES = 20
const EXTENDED_HEAD = 14

interface FromNode {
  /** The sender's number; 78 (hexadecimal): it has none of its own. */
  source: number
}

/** What a module puts out (manuals of App_Twelite, App_IO, App_Uart and App_Wings at twelite.net). */
export type ModuleFrame =
  /** App_Uart: what became of a send. */
  | { type: 'response'; responseId: number; ok: boolean }
  /** Another word of the module itself. */
  | { type: 'module'; command: number; data: Uint8Array }
  /** Readings; `data` begins behind the command. */
  | ({ type: 'status' | 'io-status'; data: Uint8Array } & FromNode)
  | ({ type: 'data'; command: number; data: Uint8Array } & FromNode)
  | ({
      type: 'extended'
      responseId: number
      sourceSerial: string
      destinationSerial: string
      lqi: number
      data: Uint8Array
    } & FromNode)

/** `content`: at least two bytes, as a decoder gives it. */
export function decodeModuleFrame(content: Uint8Array): ModuleFrame | 'malformed' {
  const [source = 0, command = 0] = content
  const data = content.subarray(2)
  if (source === MODULE) {
    if (command !== COMMAND.response) return { type: 'module', command, data }
    const [responseId, ok] = data
    if (data.length !== 2 || responseId === undefined || (ok !== 0 && ok !== 1)) return 'malformed'
    return { type: 'response', responseId, ok: ok === 1 }
  }
  if (command === COMMAND.status && content.length === STATUS_BYTES) return { type: 'status', source, data }
  if (command === COMMAND.status && content.length === IO_STATUS_BYTES) return { type: 'io-status', source, data }
  if (command !== COMMAND.extended) return { type: 'data', source, command, data }
  if (content.length < EXTENDED_HEAD) return 'malformed'
  const length = ((content[12] ?? 0) << 8) | (content[13] ?? 0)
  if (length !== content.length - EXTENDED_HEAD) return 'malformed'
  return {
    type: 'extended',
    source,
    responseId: content[2] ?? 0,
    sourceSerial: readSerial(content, 3),
    destinationSerial: readSerial(content, 7),
    lqi: content[11] ?? 0,
    data: content.subarray(EXTENDED_HEAD),
  }
}
