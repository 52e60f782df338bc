import type { MeshtasticPaxcounter } from '../../../../domain/decoded/meshtastic.ts'
import { message, uint32, type Value } from '../wire/protobuf.ts'

export const paxcounterMessage = message({ wifi: uint32(1), ble: uint32(2), uptime: uint32(3) })

/** A count of 0 is not sent. Returns undefined if nothing was sent. */
export function toPaxcounter(count: Value<typeof paxcounterMessage>): MeshtasticPaxcounter | undefined {
  const { wifi = 0, ble = 0, uptime } = count
  if (Object.keys(count).length === 0) return undefined
  return {
    type: 'meshtastic-paxcounter',
    wifiDevices: wifi,
    bleDevices: ble,
    ...(uptime !== undefined && { uptimeS: uptime }),
  }
}
