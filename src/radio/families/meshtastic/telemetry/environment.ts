import type { MeshtasticEnvironment } from '../../../../domain/decoded/meshtastic-telemetry.ts'
import { message, repeated, uint32, type Value } from '../wire/protobuf.ts'
import { decimal, known, volts } from './values.ts'

export const environmentMessage = message({
  temperatureC: decimal(1),
  humidityPercent: decimal(2),
  pressureHpa: decimal(3),
  gasResistanceMohm: decimal(4),
  voltageMv: volts(5),
  currentMa: decimal(6),
  airQualityIndex: uint32(7),
  distanceMm: decimal(8),
  illuminanceLux: decimal(9),
  whiteLightLux: decimal(10),
  infraredLux: decimal(11),
  ultravioletLux: decimal(12),
  windDirectionDegrees: uint32(13),
  windSpeedMps: decimal(14),
  weightKg: decimal(15),
  windGustMps: decimal(16),
  windLullMps: decimal(17),
  radiationUrph: decimal(18),
  rainfall1hMm: decimal(19),
  rainfall24hMm: decimal(20),
  soilMoisturePercent: uint32(21),
  soilTemperatureC: decimal(22),
  /** One value for each sensor on the bus, always in the same order. */
  oneWireTemperaturesC: repeated(decimal(23)),
})

/** Returns undefined if the group has no value. */
export function toEnvironment(values: Value<typeof environmentMessage> = {}): MeshtasticEnvironment | undefined {
  const { oneWireTemperaturesC = [], ...rest } = values
  const oneWire = oneWireTemperaturesC.flatMap((temperatureC, index) =>
    Number.isFinite(temperatureC) ? [{ sensor: index + 1, temperatureC }] : [],
  )
  return known({ ...rest, ...(oneWire.length > 0 && { oneWire }) })
}
