import { int32, message, uint32 } from '../wire/protobuf.ts'
import { decimal } from './values.ts'

/** Statistics of a node about itself and the mesh. The firmware does not send values of 0. */
export const localStatsMessage = message({
  uptimeS: uint32(1),
  channelUtilizationPercent: decimal(2),
  airtimePercent: decimal(3),
  packetsSent: uint32(4),
  packetsReceived: uint32(5),
  packetsReceivedBad: uint32(6),
  nodesOnline: uint32(7),
  nodesTotal: uint32(8),
  duplicatesReceived: uint32(9),
  packetsRelayed: uint32(10),
  relaysCancelled: uint32(11),
  heapTotalBytes: uint32(12),
  heapFreeBytes: uint32(13),
  packetsDropped: uint32(14),
  noiseFloorDbm: int32(15),
})

/** Statistics of a node that limits the traffic of its mesh. The firmware does not send values of 0. */
export const trafficMessage = message({
  packetsInspected: uint32(1),
  positionsDropped: uint32(2),
  nodeInfosAnswered: uint32(3),
  packetsOverRateDropped: uint32(4),
  packetsUnknownDropped: uint32(5),
  packetsWithoutHops: uint32(6),
  hopsPreserved: uint32(7),
})
