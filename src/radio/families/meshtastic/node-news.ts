import type { Decoded } from '../../../domain/decoded.ts'
import type { Battery, NodeNews } from '../../../domain/node.ts'
import type { DeviceMetrics, NodeInfo } from './messages.ts'
import { toDeviceMetrics } from './telemetry.ts'

/** What an entry of the module's list of nodes tells. */
export function newsOfEntry({ user, snr, lastHeard = 0, deviceMetrics, hopsAway, viaMqtt }: NodeInfo): NodeNews {
  const battery = deviceMetrics && batteryOf(deviceMetrics)
  return {
    heardAt: lastHeard * 1000,
    ...(user?.longName && { name: user.longName }),
    // Of another node in between it would be no signal of this one.
    ...(Number.isFinite(snr) && hopsAway === 0 && !viaMqtt && { signal: { snrDb: Number(Number(snr).toFixed(2)) } }),
    ...(battery && { battery }),
  }
}

/** What a packet's content tells of its sender; undefined: nothing. */
export function newsOfContent(decoded: Decoded | undefined): NodeNews | undefined {
  if (decoded?.type === 'meshtastic-node-info') return { name: decoded.longName }
  if (decoded?.type !== 'meshtastic-telemetry' || !decoded.device) return undefined
  const battery = toBattery(decoded.device)
  return battery && { battery }
}

function batteryOf(metrics: DeviceMetrics): Battery | undefined {
  return toBattery(toDeviceMetrics(metrics))
}

function toBattery({ batteryPercent, voltageMv, externalPower }: ReturnType<typeof toDeviceMetrics>) {
  if (batteryPercent === undefined && voltageMv === undefined && !externalPower) return undefined
  const battery: Battery = { externalPower: externalPower ?? false }
  if (batteryPercent !== undefined) battery.percent = batteryPercent
  if (voltageMv !== undefined) battery.voltageMv = voltageMv
  return battery
}
