import { MODULE, readSerial } from '../address.ts'
import { EXTENDED_HEAD_BYTES } from '../limits.ts'
import { u16 } from './bytes.ts'

export const COMMAND = {
  /** Below this the command is the sender's own, and data follow. */
  firstReserved: 0x80,
  outputs: 0x80,
  status: 0x81,
  extended: 0xa0,
  response: 0xa1,
  act: 0xaa,
} as const

/** Lengths of the content, which tell the two kinds of status apart. */
const STATUS_BYTES = 23
const IO_STATUS_BYTES = 20
/** Router, LQI, sequence, sender, logical id, kind of sensor. */
const SENSOR_HEAD_BYTES = 13
/** The kind of sensor of all PAL, CUE and ARIA; other kinds are App_Tag. */
const PAL_SENSOR = 0x80
/** Set in every serial number as sent, and in no logical id. */
const SERIAL_BIT = 0x80

interface FromNode {
  /** The sender's number; 78 (hexadecimal): it has none of its own. */
  source: number
}

/** The head of App_Uart's extended form, which an act has too. */
interface LongHead extends FromNode {
  responseId: number
  sourceSerial: string
  destinationSerial: string
  lqi: number
  data: Uint8Array
}

/** The head of a PAL, CUE, ARIA or App_Tag. `data` begins behind the kind of sensor. */
interface SensorHead extends FromNode {
  routerSerial: string
  lqi: number
  sequence: number
  sourceSerial: string
  sensorType: number
  data: Uint8Array
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
  | ({ type: 'extended' } & LongHead)
  /** Of a sketch for the MWX library. */
  | ({ type: 'act' } & LongHead)
  | ({ type: 'pal' | 'tag' } & SensorHead)
  /** None of these, from an address that no node can have. */
  | { type: 'unknown'; data: Uint8Array }

/**
 * Tells the kinds of frames apart. `content`: at least two bytes, as a decoder gives it.
 *
 * A frame of a sensor has no command: its first byte belongs to a router's serial number, so that its second byte may look like
 * any command. It is known by the highest bits of both serial numbers, as mwings_python knows it, and judged before the others.
 * Only the long heads are judged earlier: their length, in the place of the kind of sensor, fits by no chance.
 */
export function decodeModuleFrame(content: Uint8Array): ModuleFrame | 'malformed' {
  const [source = 0, command = 0] = content
  const data = content.subarray(2)
  if (hasLongHead(content)) {
    if (command === COMMAND.extended) return { type: 'extended', ...readLongHead(content) }
    if (command === COMMAND.act) return { type: 'act', ...readLongHead(content) }
  }
  if (hasSensorHead(content)) {
    const head = readSensorHead(content)
    return { type: head.sensorType === PAL_SENSOR ? 'pal' : 'tag', ...head }
  }
  if (source === MODULE) {
    if (command !== COMMAND.response) return { type: 'module', command, data }
    const [responseId, ok] = data
    if (data.length !== 2 || responseId === undefined || (ok !== 0 && ok !== 1)) return 'malformed'
    return { type: 'response', responseId, ok: ok === 1 }
  }
  if (command === COMMAND.status && content.length === STATUS_BYTES) return { type: 'status', source, data }
  if (command === COMMAND.status && content.length === IO_STATUS_BYTES) return { type: 'io-status', source, data }
  if (command === COMMAND.extended || command === COMMAND.act) return 'malformed'
  if ((source & SERIAL_BIT) !== 0) return { type: 'unknown', data: content }
  return { type: 'data', source, command, data }
}

function hasLongHead(content: Uint8Array): boolean {
  return content.length >= EXTENDED_HEAD_BYTES && u16(content, 12) === content.length - EXTENDED_HEAD_BYTES
}

function hasSensorHead(content: Uint8Array): boolean {
  return (
    content.length > SENSOR_HEAD_BYTES &&
    ((content[0] ?? 0) & SERIAL_BIT) !== 0 &&
    ((content[7] ?? 0) & SERIAL_BIT) !== 0
  )
}

function readLongHead(content: Uint8Array): LongHead {
  return {
    source: content[0] ?? 0,
    responseId: content[2] ?? 0,
    sourceSerial: readSerial(content, 3),
    destinationSerial: readSerial(content, 7),
    lqi: content[11] ?? 0,
    data: content.subarray(EXTENDED_HEAD_BYTES),
  }
}

function readSensorHead(content: Uint8Array): SensorHead {
  return {
    routerSerial: readSerial(content, 0),
    lqi: content[4] ?? 0,
    sequence: u16(content, 5),
    sourceSerial: readSerial(content, 7),
    source: content[11] ?? 0,
    sensorType: content[12] ?? 0,
    data: content.subarray(SENSOR_HEAD_BYTES),
  }
}
