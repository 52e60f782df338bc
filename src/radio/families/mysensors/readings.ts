import type { Battery } from '../../../domain/node.ts'
import type { QuantityName } from '../../../domain/readings/quantities.ts'
import type { Position, Reading } from '../../../domain/readings/reading.ts'

/** What the driver knows about the child that reports a value. */
export interface ChildContext {
  /** The name of its type, e.g. `S_DOOR`; undefined if it has not presented itself. */
  sensor?: string | undefined
  /** False: the nodes are set to imperial units. */
  metric: boolean
}

type Meaning = QuantityName | { name: string; unit?: string }

/**
 * The reading of each variable, in the unit of the MySensors serial API 2.x. Variables without a unit there keep their MySensors name: the unit belongs
 * to the sketch. Commands (`V_UP`), texts (`V_HVAC_SPEED`) and identifiers (`V_ID`) are not readings.
 */
const READINGS: Readonly<Record<string, Meaning>> = {
  V_TEMP: 'temperature',
  V_HUM: 'humidity',
  V_STATUS: 'state',
  V_PERCENTAGE: 'level',
  V_PRESSURE: 'pressure',
  V_RAIN: 'rainfall',
  V_RAINRATE: 'rainRate',
  V_WIND: 'windSpeed',
  V_GUST: 'windGust',
  V_DIRECTION: 'windDirection',
  V_UV: 'uvIndex',
  V_WEIGHT: 'weight',
  // Centimetres in the examples of MySensors, metres in Home Assistant.
  V_DISTANCE: { name: 'V_DISTANCE' },
  V_IMPEDANCE: 'resistance',
  V_ARMED: { name: 'armed', unit: '/' },
  V_TRIPPED: 'state',
  V_WATT: 'power',
  V_KWH: 'energy',
  V_LIGHT_LEVEL: { name: 'lightLevel', unit: '/100' },
  V_VAR1: { name: 'V_VAR1' },
  V_VAR2: { name: 'V_VAR2' },
  V_VAR3: { name: 'V_VAR3' },
  V_VAR4: { name: 'V_VAR4' },
  V_VAR5: { name: 'V_VAR5' },
  V_FLOW: { name: 'V_FLOW' },
  V_VOLUME: 'volume',
  V_LOCK_STATUS: { name: 'locked', unit: '/' },
  V_LEVEL: { name: 'V_LEVEL' },
  V_VOLTAGE: 'voltage',
  V_CURRENT: 'current',
  V_HVAC_SETPOINT_COOL: { name: 'coolSetpoint', unit: 'Cel' },
  V_HVAC_SETPOINT_HEAT: { name: 'heatSetpoint', unit: 'Cel' },
  V_CUSTOM: { name: 'V_CUSTOM' },
  V_PH: 'ph',
  V_ORP: { name: 'orp', unit: 'mV' },
  V_EC: 'conductivity',
  V_VAR: 'reactivePower',
  V_VA: 'apparentPower',
  V_POWER_FACTOR: 'powerFactor',
  V_TILT: { name: 'V_TILT' },
}

/** Variables whose meaning depends on the type of the child. */
const READINGS_OF_SENSORS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  V_TRIPPED: { S_DOOR: 'contact', S_MOTION: 'motion' },
  V_LEVEL: {
    S_LIGHT_LEVEL: 'illuminance',
    S_MOISTURE: 'soilMoisture',
    S_AIR_QUALITY: 'airQuality',
    S_SOUND: 'soundLevel',
    S_VIBRATION: 'frequency',
  },
}

/** Values that are sent in another unit than that of the reading. */
const TEMPERATURES: readonly string[] = ['V_TEMP', 'V_HVAC_SETPOINT_COOL', 'V_HVAC_SETPOINT_HEAT']
const MICROSIEMENS_PER_CM = 10_000

/** Returns the reading of a value that a child reports; undefined if the variable is not a measurement. */
export function readingOf(
  variable: string,
  child: number,
  sent: number,
  { sensor, metric }: ChildContext,
): Reading | undefined {
  const meaning = (sensor !== undefined && READINGS_OF_SENSORS[variable]?.[sensor]) || READINGS[variable]
  if (meaning === undefined) return undefined
  const about = typeof meaning === 'string' ? { name: meaning } : meaning
  return { ...about, channel: String(child), value: convert(variable, sent, metric) }
}

/** Returns the charge of I_BATTERY_LEVEL; undefined if it is not one. */
export function batteryOf(percent: number | undefined): Battery | undefined {
  return percent !== undefined && percent >= 0 && percent <= 100 ? { percent } : undefined
}

/** Reads V_POSITION: latitude, longitude and altitude in metres, separated by semicolons. */
export function positionOf(text: string): Position | undefined {
  const found = /^(-?\d+(?:\.\d+)?);(-?\d+(?:\.\d+)?)(?:;(-?\d+(?:\.\d+)?))?$/.exec(text)
  if (!found) return undefined
  const [latitude = 0, longitude = 0] = found.slice(1, 3).map(Number)
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  return { latitude, longitude, ...(found[3] !== undefined && { altitudeM: Number(found[3]) }) }
}

function convert(variable: string, value: number, metric: boolean): number {
  if (!metric && TEMPERATURES.includes(variable)) return Number((((value - 32) * 5) / 9).toFixed(2))
  return variable === 'V_EC' ? value / MICROSIEMENS_PER_CM : value
}
