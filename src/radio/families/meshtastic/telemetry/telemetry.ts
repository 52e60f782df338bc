import type { MeshtasticTelemetry } from '../../../../domain/decoded/meshtastic-telemetry.ts'
import { timeOf } from '../contents/time.ts'
import { embedded, fixed32, message, type Value } from '../wire/protobuf.ts'
import { airQualityMessage } from './air-quality.ts'
import { cellularMessage } from './cellular.ts'
import { deviceMessage, toDevice } from './device.ts'
import { environmentMessage, toEnvironment } from './environment.ts'
import { healthMessage } from './health.ts'
import { hostMessage } from './host.ts'
import { powerMessage } from './power.ts'
import { localStatsMessage, trafficMessage } from './statistics.ts'
import { known } from './values.ts'

/** telemetry.proto of the public interface description, 2.7. */
export const telemetryMessage = message({
  time: fixed32(1),
  device: embedded(2, deviceMessage),
  environment: embedded(3, environmentMessage),
  airQuality: embedded(4, airQualityMessage),
  power: embedded(5, powerMessage),
  localStats: embedded(6, localStatsMessage),
  health: embedded(7, healthMessage),
  host: embedded(8, hostMessage),
  traffic: embedded(9, trafficMessage),
  cellular: embedded(10, cellularMessage),
})

export type Telemetry = Value<typeof telemetryMessage>

/** Returns undefined if every group is empty. */
export function toTelemetry({ time, ...groups }: Telemetry): MeshtasticTelemetry | undefined {
  const values = known({
    device: toDevice(groups.device),
    environment: toEnvironment(groups.environment),
    airQuality: known(groups.airQuality),
    power: known(groups.power),
    localStats: known(groups.localStats),
    health: known(groups.health),
    host: known(groups.host),
    traffic: known(groups.traffic),
    cellular: known(groups.cellular),
  }) as Omit<MeshtasticTelemetry, 'type' | 'time'> | undefined
  return values && { type: 'meshtastic-telemetry', ...timeOf(time), ...values }
}
