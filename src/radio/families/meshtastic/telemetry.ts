import type {
  MeshtasticDeviceMetrics,
  MeshtasticEnvironment,
  MeshtasticPower,
  MeshtasticTelemetry,
} from '../../../domain/decoded-meshtastic.ts'
import type { DeviceMetrics, Telemetry } from './wire/messages.ts'

type EnvironmentMetrics = NonNullable<Telemetry['environment']>
type PowerMetrics = NonNullable<Telemetry['power']>

/** The new name of a value, and its factor. */
type Row<From, To> = [from: keyof From & string, to: keyof To & string, factor: number]

const ENVIRONMENT: Row<EnvironmentMetrics, MeshtasticEnvironment>[] = [
  ['temperature', 'temperatureC', 1],
  ['relativeHumidity', 'humidityPercent', 1],
  ['barometricPressure', 'pressureHpa', 1],
  ['gasResistance', 'gasResistanceMohm', 1],
  ['voltage', 'voltageMv', 1000],
  ['current', 'currentMa', 1],
  ['iaq', 'airQualityIndex', 1],
  ['distance', 'distanceMm', 1],
  ['lux', 'illuminanceLux', 1],
  ['windDirection', 'windDirectionDegrees', 1],
  ['windSpeed', 'windSpeedMps', 1],
  ['windGust', 'windGustMps', 1],
  ['weight', 'weightKg', 1],
  ['radiation', 'radiationUrph', 1],
  ['rainfall1h', 'rainfall1hMm', 1],
  ['rainfall24h', 'rainfall24hMm', 1],
  ['soilMoisture', 'soilMoisturePercent', 1],
  ['soilTemperature', 'soilTemperatureC', 1],
]

const POWER: Row<PowerMetrics, MeshtasticPower>[] = [
  ['channel1Voltage', 'channel1VoltageMv', 1000],
  ['channel1Current', 'channel1CurrentMa', 1],
  ['channel2Voltage', 'channel2VoltageMv', 1000],
  ['channel2Current', 'channel2CurrentMa', 1],
  ['channel3Voltage', 'channel3VoltageMv', 1000],
  ['channel3Current', 'channel3CurrentMa', 1],
]

/** Returns undefined if it contains no known group of values. */
export function toTelemetry({ time, device, environment, power }: Telemetry): MeshtasticTelemetry | undefined {
  if (!device && !environment && !power) return undefined
  return {
    type: 'meshtastic-telemetry',
    ...timeOf(time),
    ...(device && { device: toDeviceMetrics(device) }),
    ...(environment && { environment: named<EnvironmentMetrics, MeshtasticEnvironment>(environment, ENVIRONMENT) }),
    ...(power && { power: named<PowerMetrics, MeshtasticPower>(power, POWER) }),
  }
}

export function toDeviceMetrics(device: DeviceMetrics): MeshtasticDeviceMetrics {
  const { batteryLevel, voltage, channelUtilization, airUtilTx, uptimeSeconds } = device
  return {
    ...(batteryLevel !== undefined && batteryLevel <= 100 && { batteryPercent: batteryLevel }),
    ...(batteryLevel !== undefined && batteryLevel > 100 && { externalPower: true }),
    ...read('voltageMv', voltage, 1000),
    ...read('channelUtilizationPercent', channelUtilization, 1),
    ...read('airtimePercent', airUtilTx, 1),
    ...(uptimeSeconds !== undefined && { uptimeS: uptimeSeconds }),
  }
}

/** Seconds since 1970; 0 or absent if the node does not know the time. */
export function timeOf(seconds: number | undefined): { time?: string } {
  return seconds ? { time: new Date(seconds * 1000).toISOString() } : {}
}

function named<From extends object, To>(from: From, rows: Row<From, To>[]): Partial<To> {
  const to: Record<string, number> = {}
  for (const [name, key, factor] of rows) Object.assign(to, read(key, from[name] as number | undefined, factor))
  return to as Partial<To>
}

/** Rounds to seven digits, the precision of a 32-bit float, and millivolts to integers. Some sensors send NaN for "no value". */
function read(key: string, value: number | undefined, factor: number): Record<string, number> {
  if (value === undefined || !Number.isFinite(value)) return {}
  return { [key]: factor === 1 ? Number(value.toPrecision(7)) : Math.round(value * factor) }
}
