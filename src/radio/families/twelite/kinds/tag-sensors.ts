import type { TweliteAcceleration, TweliteTag } from '../../../../domain/decoded/twelite.ts'
import { i16, u16, u32 } from './bytes.ts'

/** Serial data of a node: a length and the bytes, no supply. */
export const SERIAL_DATA = 0x81
/** A status of magnets and a duration, no analog inputs. */
export const IO_TIMER = 0x51
const LM61 = 0x11
const ADXL34X = 0x35
const MULTISENSOR = 0xd1
const HUNDREDTHS = 100
/** Sent instead of a temperature or a humidity that could not be measured. */
const UNREADABLE = [0x8000, 0x8001]
/** Modes of the ADXL34x whose data are not a single sample. */
const BURST = 0xfa
const OTHER_MODES = [0xf9, 0xfb]
/** Of the first analog input: two more inputs follow instead of pulse counts. */
const FOUR_INPUTS = 0x8000

/** A kind of sensor; `bytes` is what it sends at the least, absent where nothing is decoded. */
interface Sensor {
  name: string
  bytes?: number
  read?(data: Uint8Array, tag: TweliteTag): void
}

const SENSORS = new Map<number, Sensor>([
  [0x10, { name: 'analog', bytes: 4, read: readPulses }],
  [LM61, { name: 'LM61', bytes: 4, read: readLm61 }],
  [0x31, { name: 'SHT21', bytes: 4, read: readClimate }],
  [0x32, { name: 'ADT7410', bytes: 2, read: readTemperature }],
  [0x33, { name: 'MPL115A2', bytes: 2, read: readPressure }],
  [0x34, { name: 'LIS3DH', bytes: 6, read: readLis3dh }],
  [ADXL34X, { name: 'ADXL34x', bytes: 7, read: readAdxl34x }],
  [0x36, { name: 'TSL2561', bytes: 4, read: readLight }],
  [0x37, { name: 'L3GD20', bytes: 6, read: readRotation }],
  [0x38, { name: 'S11059-02DT', bytes: 8, read: readColor }],
  [0x39, { name: 'BME280', bytes: 6, read: readBme280 }],
  [0x3a, { name: 'SHT3x', bytes: 4, read: readClimate }],
  [0x3b, { name: 'SHTC3', bytes: 4, read: readClimate }],
  [IO_TIMER, { name: 'io-timer' }],
  [0x61, { name: 'MAX31855' }],
  [0x62, { name: 'ADXL362', bytes: 5, read: readAdxl362 }],
  [SERIAL_DATA, { name: 'uart' }],
  [0xa1, { name: 'ADXL34x-low-energy' }],
  [MULTISENSOR, { name: 'multisensor', bytes: 1, read: readSeveral }],
  [0xfe, { name: 'button', bytes: 2, read: readButton }],
])

export function sensorName(sensorType: number): string | undefined {
  return SENSORS.get(sensorType)?.name
}

/** Adds what the sensor measured to `tag`. `data`: behind the analog inputs. */
export function readTagSensor(sensorType: number, data: Uint8Array, tag: TweliteTag): void {
  const { bytes, read } = SENSORS.get(sensorType) ?? {}
  if (bytes !== undefined && data.length >= bytes) read?.(data, tag)
}

function readPulses(data: Uint8Array, tag: TweliteTag): void {
  const { ADC1 = 0, ADC2 = 0 } = tag.analogMv ?? {}
  if ((ADC1 & FOUR_INPUTS) === 0) tag.pulseCounts = { P0: u16(data, 0), P1: u16(data, 2) }
  else tag.analogMv = { ADC1: ADC1 & ~FOUR_INPUTS, ADC2, ADC3: u16(data, 0), ADC4: u16(data, 2) }
}

/** 10 mV a degree on the second input, 600 mV at 0 °C; a correction in hundredths follows the unused counts. */
function readLm61(data: Uint8Array, tag: TweliteTag): void {
  const millivolts = tag.analogMv?.ADC2 ?? 0
  tag.temperatureC = (10 * millivolts - 6000 + i16(data, 4)) / HUNDREDTHS
}

function readTemperature(data: Uint8Array, tag: TweliteTag): void {
  if (!UNREADABLE.includes(u16(data, 0))) tag.temperatureC = i16(data, 0) / HUNDREDTHS
}

function readClimate(data: Uint8Array, tag: TweliteTag): void {
  readTemperature(data, tag)
  if (!UNREADABLE.includes(u16(data, 2))) tag.humidityPercent = u16(data, 2) / HUNDREDTHS
}

function readPressure(data: Uint8Array, tag: TweliteTag): void {
  tag.pressureHpa = u16(data, 0)
}

function readLight(data: Uint8Array, tag: TweliteTag): void {
  tag.illuminanceLux = u32(data, 0)
}

function readLis3dh(data: Uint8Array, tag: TweliteTag): void {
  tag.acceleration = samples(data, 0, 1, 10)
}

function readBme280(data: Uint8Array, tag: TweliteTag): void {
  readClimate(data, tag)
  tag.pressureHpa = u16(data, 4)
}

/** Single samples are in units of 10 thousandths of the gravity, those of a burst in thousandths. */
function readAdxl34x(data: Uint8Array, tag: TweliteTag): void {
  const mode = data[0] ?? 0
  if (mode === BURST) tag.acceleration = samples(data, 2, data[1] ?? 0, 1)
  else if (!OTHER_MODES.includes(mode)) tag.acceleration = samples(data, 1, 1, 10)
}

/** Bit 4 of the first word: minimum, average and maximum instead of samples. */
function readAdxl362(data: Uint8Array, tag: TweliteTag): void {
  if ((u16(data, 0) & 0x10) === 0) tag.acceleration = samples(data, 5, data[3] ?? 0, 1)
}

function readRotation(data: Uint8Array, tag: TweliteTag): void {
  tag.rotation = { rollDps: i16(data, 0), pitchDps: i16(data, 2), yawDps: i16(data, 4) }
}

function readColor(data: Uint8Array, tag: TweliteTag): void {
  tag.color = { red: u16(data, 0), green: u16(data, 2), blue: u16(data, 4), infrared: u16(data, 6) }
}

function readButton(data: Uint8Array, tag: TweliteTag): void {
  const [mode = 0, levels = 0] = data
  const inputs: Record<string, boolean> = {}
  for (let index = 0; index < 4; index++) inputs[`DI${index + 1}`] = (levels & (1 << index)) !== 0
  tag.button = { mode, periodic: (mode & 0x80) !== 0, inputs }
}

/** A count, and each sensor's number before its data. Behind a sensor of unknown length nothing can be found. */
function readSeveral(data: Uint8Array, tag: TweliteTag): void {
  let at = 1
  for (let left = data[0] ?? 0; left > 0 && at < data.length; left--) {
    const type = data[at] ?? 0
    const bytes = SENSORS.get(type)?.bytes
    if (bytes === undefined || type === MULTISENSOR || type === LM61) return
    const rest = data.subarray(at + 1)
    const burst = type === ADXL34X && rest[0] === BURST
    readTagSensor(type, rest, tag)
    at += 1 + (burst ? 2 + 6 * (rest[1] ?? 0) : bytes)
  }
}

/** As many of the samples as the data hold. */
function samples(data: Uint8Array, from: number, count: number, milliG: number): TweliteAcceleration {
  const found: TweliteAcceleration = { samples: [] }
  for (let at = from; found.samples.length < count && at + 6 <= data.length; at += 6)
    found.samples.push({
      xMilliG: milliG * i16(data, at),
      yMilliG: milliG * i16(data, at + 2),
      zMilliG: milliG * i16(data, at + 4),
    })
  return found
}
