import type { ReceivedPacket, XbeePacket } from '../../../domain/packet.ts'
import { BROADCAST, sourceOf, UNKNOWN_16 } from './address.ts'
import {
  type Addresses,
  type ExplicitReceiveFrame,
  type IoSampleFrame,
  RECEIVE_OPTION,
  type ReceiveFrame,
} from './api/module-frames.ts'
import { decodeIoSample } from './io-sample.ts'
import { measuredBy } from './readings.ts'

/** A received frame as the packet that users see. `own`: the module's own 64-bit address, if it is known. */
export function toPacket(frame: ReceiveFrame | ExplicitReceiveFrame | IoSampleFrame, own?: string): ReceivedPacket {
  const { options } = frame
  const broadcast = (options & RECEIVE_OPTION.broadcast) !== 0
  const destination = broadcast ? BROADCAST : own
  const received: ReceivedPacket = {
    source: sourceOf(frame),
    payload: frame.type === 'io-sample' ? frame.data : frame.payload,
    packet: header(frame, broadcast),
  }
  if (destination !== undefined) received.destination = destination
  if (frame.type === 'io-sample') {
    const decoded = decodeIoSample(frame.data)
    if (decoded) Object.assign(received, { decoded }, measuredBy(decoded))
  }
  return received
}

function header(frame: Addresses & (ReceiveFrame | ExplicitReceiveFrame | IoSampleFrame), broadcast: boolean) {
  const packet: XbeePacket = { protocol: 'xbee', broadcast, options: frame.options }
  if (frame.address16 !== UNKNOWN_16) packet.networkAddress = frame.address16
  if (frame.type === 'explicit-receive') {
    packet.sourceEndpoint = frame.sourceEndpoint
    packet.destinationEndpoint = frame.destinationEndpoint
    packet.clusterId = frame.clusterId
    packet.profileId = frame.profileId
  }
  return packet
}
