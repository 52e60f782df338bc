import type { Decoded } from '../../../domain/decoded/decoded.ts'
import type { MeshtasticDeviceMetrics } from '../../../domain/decoded/meshtastic-telemetry.ts'
import type { Battery, NodeUpdate } from '../../../domain/node.ts'
import { toDevice } from './telemetry/device.ts'
import type { NodeInfo } from './wire/messages.ts'

/** Returns the update from an entry of the module's list of nodes. The module itself (`ownNumber`) is there now. */
export function updateFromEntry(entry: NodeInfo, ownNumber: number | undefined): NodeUpdate {
  const { number, user, snr, lastHeard = 0, deviceMetrics, hopsAway, viaMqtt } = entry
  const battery = toBattery(toDevice(deviceMetrics))
  return {
    ...(number !== ownNumber && { heardAt: lastHeard * 1000 }),
    ...(user?.longName && { name: user.longName }),
    // The signal of a relayed packet is that of another node.
    ...(Number.isFinite(snr) && hopsAway === 0 && !viaMqtt && { signal: { snrDb: Number(Number(snr).toFixed(2)) } }),
    ...(battery && { battery }),
  }
}

/** Returns the update about the sender in a packet's content; undefined if there is none. */
export function updateFromContent(decoded: Decoded | undefined): NodeUpdate | undefined {
  if (decoded?.type === 'meshtastic-node-info') return { name: decoded.longName }
  if (decoded?.type !== 'meshtastic-telemetry' || !decoded.device) return undefined
  const battery = toBattery(decoded.device)
  return battery && { battery }
}

/** Returns the battery in the metrics of a device; undefined if they do not have it. */
export function toBattery({
  batteryPercent,
  voltageMv,
  externalPower,
}: MeshtasticDeviceMetrics = {}): Battery | undefined {
  if (batteryPercent === undefined && voltageMv === undefined && !externalPower) return undefined
  const battery: Battery = { externalPower: externalPower ?? false }
  if (batteryPercent !== undefined) battery.percent = batteryPercent
  if (voltageMv !== undefined) battery.voltageMv = voltageMv
  return battery
}
