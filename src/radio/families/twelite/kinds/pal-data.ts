import type { TwelitePal } from '../../../../domain/decoded/twelite.ts'
import { i16, u16, u32 } from './bytes.ts'

/** One piece of sensor data in the packet of a PAL, CUE or ARIA. */
export interface PalEntry {
  /** Bit 7: the sensor could not be read, and the lower bits say why. */
  info: number
  /** The kind of data. */
  source: number
  extension: number
  data: Uint8Array
}

export const SOURCE = {
  magnet: 0x00,
  temperature: 0x01,
  humidity: 0x02,
  illuminance: 0x03,
  acceleration: 0x04,
  event: 0x05,
  voltage: 0x30,
  digital: 0x31,
  properties: 0x34,
  timer: 0x35,
} as const

/** Adds the data to `pal`. Returns false if the extension has no meaning here. */
type Read = (entry: PalEntry, pal: TwelitePal) => boolean

/** A kind of data with the lengths in which it is sent; in any other length, and of any other kind, it stays as sent. */
interface Kind {
  name: string
  lengths: readonly number[]
  read: Read
}

const FAILED = 0x80
const HUNDREDTHS = 100
/** Supply voltage; 1 to 4 are the analog inputs. */
const SUPPLY = 8
const ANALOG_INPUTS = 4
/** Samples a second, by the upper three bits of the extension (mwings_python). */
const SAMPLING_HZ = [25, 50, 100, 190, 380, 750, 1100, 1300]
const EVENTS: Record<number, string> = {
  1: 'dice-1',
  2: 'dice-2',
  3: 'dice-3',
  4: 'dice-4',
  5: 'dice-5',
  6: 'dice-6',
  8: 'shake',
  16: 'move',
}

const KINDS: Record<number, Kind> = {
  [SOURCE.magnet]: {
    name: 'magnet',
    lengths: [1],
    read({ data }, pal) {
      const value = data[0] ?? 0
      // The highest bit: sent by the timer.
      pal.magnet = { state: value & 0x0f, changed: (value & 0x80) === 0 }
      return true
    },
  },
  [SOURCE.temperature]: {
    name: 'temperature',
    lengths: [2],
    read({ data }, pal) {
      pal.temperatureC = i16(data, 0) / HUNDREDTHS
      return true
    },
  },
  [SOURCE.humidity]: {
    name: 'humidity',
    lengths: [2],
    read({ data }, pal) {
      pal.humidityPercent = u16(data, 0) / HUNDREDTHS
      return true
    },
  },
  [SOURCE.illuminance]: {
    name: 'illuminance',
    lengths: [4],
    read({ data }, pal) {
      pal.illuminanceLux = u32(data, 0)
      return true
    },
  },
  [SOURCE.acceleration]: { name: 'acceleration', lengths: [6], read: readAcceleration },
  [SOURCE.event]: { name: 'event', lengths: [4], read: readEvent },
  [SOURCE.voltage]: { name: 'voltage', lengths: [2], read: readVoltage },
  [SOURCE.digital]: { name: 'digital', lengths: [1, 2, 4], read: readDigital },
}

export function readPalEntry(entry: PalEntry, pal: TwelitePal): void {
  const { info, source, extension, data } = entry
  const kind = KINDS[source]
  if ((info & FAILED) !== 0) {
    pal.failures ??= []
    pal.failures.push({ source, ...(kind && { name: kind.name }), code: info & ~FAILED })
    return
  }
  if (kind?.lengths.includes(data.length) && kind.read(entry, pal)) return
  pal.other ??= []
  pal.other.push({ source, extension, data: Buffer.from(data).toString('hex') })
}

/** One sample of three axes in units of the gravity's thousandth. */
function readAcceleration({ extension, data }: PalEntry, pal: TwelitePal): boolean {
  pal.acceleration ??= { samplingHz: SAMPLING_HZ[extension >> 5] ?? 0, samples: [] }
  pal.acceleration.samples.push({ xMilliG: i16(data, 0), yMilliG: i16(data, 2), zMilliG: i16(data, 4) })
  return true
}

function readEvent({ extension, data }: PalEntry, pal: TwelitePal): boolean {
  // The highest bit says only that the parameter was sent.
  const source = extension & 0x7f
  const code = data[0] ?? 0
  const name = source === SOURCE.acceleration ? EVENTS[code] : undefined
  pal.event = { source, code, ...(name && { name }), parameter: u32(data, 0) & 0xff_ffff }
  return true
}

function readVoltage({ extension, data }: PalEntry, pal: TwelitePal): boolean {
  if (extension === SUPPLY) pal.supplyMv = u16(data, 0)
  else if (extension >= 1 && extension <= ANALOG_INPUTS) {
    pal.analogMv ??= {}
    pal.analogMv[`AI${extension}`] = u16(data, 0)
  } else return false
  return true
}

/** The extension is the number of pins. */
function readDigital({ extension, data }: PalEntry, pal: TwelitePal): boolean {
  let bits = 0
  for (const byte of data) bits = bits * 0x100 + byte
  pal.digital = { count: extension, bits }
  return true
}
