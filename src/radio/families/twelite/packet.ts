import type { ReceivedPacket } from '../../../domain/packet.ts'
import { sourceOf } from './address.ts'
import { COMMAND, type ModuleFrame } from './frames.ts'
import { decodeIoStatus, decodeStatus, readStatusHead } from './readings.ts'

/** The serial number that means no particular node. */
const NO_SERIAL = 'FFFFFFFF'

type NodeFrame = Exclude<ModuleFrame, { type: 'response' | 'module' }>

/** Converts a node's frame to the packet that users see. The payload of a status is everything after its command. */
export function toPacket(frame: NodeFrame): ReceivedPacket {
  const { source, data: payload } = frame
  switch (frame.type) {
    case 'data':
      return { source: sourceOf(source), payload, packet: { protocol: 'twelite', command: frame.command } }
    case 'extended': {
      const { sourceSerial, destinationSerial, responseId, lqi } = frame
      return {
        source: sourceOf(source, sourceSerial),
        payload,
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
    default: {
      const { serial, destination, lqi, packetId } = readStatusHead(payload)
      return {
        source: sourceOf(source, serial),
        destination,
        payload,
        signal: { lqi },
        packet: { protocol: 'twelite', command: COMMAND.status, serial, packetId },
        decoded: frame.type === 'status' ? decodeStatus(payload) : decodeIoStatus(payload),
      }
    }
  }
}
