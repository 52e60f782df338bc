import type { MeshtasticHop, MeshtasticTraceroute } from '../../../../domain/decoded/meshtastic.ts'
import { addressOf, BROADCAST_NUMBER } from '../address.ts'
import { fixed32, int32, message, repeated, type Value } from '../wire/protobuf.ts'

/** `route` and `routeBack`: the nodes on the way, in order. The lists of ratios have one more: that of the last receiver. */
export const tracerouteMessage = message({
  route: repeated(fixed32(1)),
  snrTowards: repeated(int32(2)),
  routeBack: repeated(fixed32(3)),
  snrBack: repeated(int32(4)),
})

/** Ratios are sent in quarters of a decibel. */
const UNIT = 0.25
const UNKNOWN = -128

export function toTraceroute(traced: Value<typeof tracerouteMessage>): MeshtasticTraceroute {
  const { route = [], snrTowards = [], routeBack = [], snrBack = [] } = traced
  return {
    type: 'meshtastic-traceroute',
    route: hops(route, snrTowards),
    ...ratio('arrivalSnrDb', snrTowards[route.length]),
    ...((routeBack.length > 0 || snrBack.length > 0) && { routeBack: hops(routeBack, snrBack) }),
    ...ratio('returnSnrDb', snrBack[routeBack.length]),
  }
}

function hops(route: readonly number[], ratios: readonly number[]): MeshtasticHop[] {
  return route.map((number, index) => ({
    // A node with old firmware, or without the key, relays but does not enter itself.
    ...(number !== BROADCAST_NUMBER && { node: addressOf(number) }),
    ...ratio('snrDb', ratios[index]),
  }))
}

function ratio<K extends string>(name: K, value: number | undefined): Partial<Record<K, number>> {
  return value === undefined || value === UNKNOWN ? {} : ({ [name]: value * UNIT } as Record<K, number>)
}
