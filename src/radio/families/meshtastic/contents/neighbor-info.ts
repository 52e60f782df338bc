import type { MeshtasticNeighborInfo } from '../../../../domain/decoded/meshtastic.ts'
import { addressOf } from '../address.ts'
import { embedded, float, message, repeated, uint32, type Value } from '../wire/protobuf.ts'

const neighborMessage = message({ number: uint32(1), snr: float(2) })

export const neighborInfoMessage = message({
  /** The node that heard the neighbours. */
  number: uint32(1),
  /** The node that sent the list on; the same without relays. */
  lastSentBy: uint32(2),
  intervalS: uint32(3),
  neighbors: repeated(embedded(4, neighborMessage)),
})

/** Returns undefined if it does not say whose neighbours they are. */
export function toNeighborInfo(info: Value<typeof neighborInfoMessage>): MeshtasticNeighborInfo | undefined {
  const { number, lastSentBy, intervalS, neighbors = [] } = info
  if (!number) return undefined
  return {
    type: 'meshtastic-neighbor-info',
    node: addressOf(number),
    ...(lastSentBy && { lastSentBy: addressOf(lastSentBy) }),
    ...(intervalS && { intervalS }),
    // A ratio of 0 dB is not sent.
    neighbors: neighbors.flatMap(({ number, snr = 0 }) =>
      number ? [{ node: addressOf(number), ...(Number.isFinite(snr) && { snrDb: Number(snr.toFixed(2)) }) }] : [],
    ),
  }
}
