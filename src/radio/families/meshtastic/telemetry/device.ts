import type { MeshtasticDeviceMetrics } from '../../../../domain/decoded/meshtastic-telemetry.ts'
import { message, uint32, type Value } from '../wire/protobuf.ts'
import { decimal, known, volts } from './values.ts'

export const deviceMessage = message({
  /** Per cent; above 100: powered from outside. */
  batteryLevel: uint32(1),
  voltageMv: volts(2),
  channelUtilizationPercent: decimal(3),
  airtimePercent: decimal(4),
  uptimeS: uint32(5),
})

export type DeviceMetrics = Value<typeof deviceMessage>

/** Returns undefined if the group has no value. */
export function toDevice({ batteryLevel, ...values }: DeviceMetrics = {}): MeshtasticDeviceMetrics | undefined {
  return known({
    ...(batteryLevel !== undefined && batteryLevel <= 100 && { batteryPercent: batteryLevel }),
    ...(batteryLevel !== undefined && batteryLevel > 100 && { externalPower: true as const }),
    ...values,
  })
}
