import type { ReceivedPacket } from '../../../../domain/packet.ts'
import { hexByte, sourceOf } from '../address.ts'
import { measuredBy } from '../readings.ts'
import { COMMAND, type ModuleFrame } from './frames.ts'
import { decodePal } from './pal.ts'
import { decodeIoStatus, decodeStatus, readStatusHead } from './status.ts'
import { decodeTag } from './tag.ts'

/** The serial number that means no particular node. */
const NO_SERIAL = 'FFFFFFFF'
/** The place of a router where there is none. */
const NO_ROUTER = '80000000'
/** Set in the first digit of every serial number. A destination of an act may be a number instead. */
const SERIAL = /^[89A-F]/

type NodeFrame = Exclude<ModuleFrame, { type: 'response' | 'module' }>
type Frame<Type> = Extract<NodeFrame, { type: Type }>

/** Converts a node's frame to the packet that users see. The payload is everything behind the head of its kind. */
export function toPacket(frame: NodeFrame): ReceivedPacket {
  switch (frame.type) {
    case 'data':
      return {
        source: sourceOf(frame.source),
        payload: frame.data,
        packet: { protocol: 'twelite', command: frame.command },
      }
    case 'extended':
      return fromUart(frame)
    case 'act':
      return fromAct(frame)
    case 'pal':
    case 'tag':
      return fromSensor(frame)
    case 'unknown':
      return { payload: frame.data }
    default:
      return fromStatus(frame)
  }
}

function fromUart(frame: Frame<'extended'>): ReceivedPacket {
  const { source, sourceSerial, destinationSerial, responseId, lqi, data } = frame
  return {
    source: sourceOf(source, sourceSerial),
    payload: data,
    signal: { lqi },
    packet: {
      protocol: 'twelite',
      command: COMMAND.extended,
      serial: sourceSerial,
      responseId,
      ...(destinationSerial !== NO_SERIAL && { destinationSerial }),
    },
  }
}

/** Samples of acts share their numbers, so a node is known by its serial number. */
function fromAct({ source, sourceSerial, destinationSerial, lqi, data }: Frame<'act'>): ReceivedPacket {
  return {
    source: sourceSerial,
    payload: data,
    signal: { lqi },
    packet: {
      protocol: 'twelite',
      command: COMMAND.act,
      serial: sourceSerial,
      logicalId: hexByte(source),
      ...(SERIAL.test(destinationSerial) && destinationSerial !== NO_SERIAL && { destinationSerial }),
    },
  }
}

function fromSensor(frame: Frame<'pal' | 'tag'>): ReceivedPacket {
  const { source, sourceSerial, routerSerial, sequence, sensorType, lqi, data } = frame
  const decoded = frame.type === 'pal' ? decodePal(data) : decodeTag(sensorType, data)
  return {
    source: sourceSerial,
    payload: data,
    signal: { lqi },
    packet: {
      protocol: 'twelite-sensor',
      serial: sourceSerial,
      logicalId: hexByte(source),
      sequence,
      sensorType,
      ...(routerSerial !== NO_ROUTER && { routerSerial }),
    },
    ...(decoded && { decoded, ...measuredBy(decoded) }),
  }
}

function fromStatus({ type, source, data }: Frame<'status' | 'io-status'>): ReceivedPacket {
  const { serial, destination, lqi, packetId } = readStatusHead(data)
  const decoded = type === 'status' ? decodeStatus(data) : decodeIoStatus(data)
  return {
    source: sourceOf(source, serial),
    destination,
    payload: data,
    signal: { lqi },
    packet: { protocol: 'twelite', command: COMMAND.status, serial, packetId },
    decoded,
    ...measuredBy(decoded),
  }
}
