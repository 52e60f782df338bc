import type { ReceivedPacket } from '../../../domain/packet.ts'
import { decodeAprs } from './aprs/decode.ts'
import { type ParsedMessage, parseMessage } from './aprs/message.ts'
import { measuredIn } from './aprs/readings.ts'
import { parseThirdParty } from './aprs/third-party.ts'
import { type Ax25Frame, PID_NO_LAYER_3 } from './ax25.ts'

export interface HeardPacket {
  packet: ReceivedPacket
  /** Set when it is an APRS message or the answer to one. */
  message?: HeardMessage
}

export interface HeardMessage extends ParsedMessage {
  from: string
}

/**
 * A UI frame as the packet that users see; its payload is the whole information field. Third-party traffic that a gate passes on
 * has the original station as its source, and the gate's own path behind the inner one.
 */
export function toPacket(frame: Ax25Frame, pid: number, port: number): HeardPacket {
  const thirdParty = pid === PID_NO_LAYER_3 ? parseThirdParty(frame.info) : undefined
  const { source, destination, info } = thirdParty ?? frame
  const path = thirdParty ? [...thirdParty.path, ...frame.path] : frame.path
  const packet: ReceivedPacket = {
    source,
    destination,
    payload: frame.info,
    packet: { protocol: 'ax25', port, path, pid },
  }
  if (pid !== PID_NO_LAYER_3) return { packet }
  const parsed = info[0] === 0x3a ? parseMessage(info) : undefined
  const decoded = parsed?.decoded ?? decodeAprs(destination, info)
  if (decoded) Object.assign(packet, { decoded, ...measuredIn(decoded) })
  return parsed ? { packet, message: { from: source, ...parsed } } : { packet }
}
