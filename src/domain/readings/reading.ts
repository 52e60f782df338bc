/** One measured value of a node. */
export interface Reading {
  /** A name of `QUANTITIES`, or another one that matches `NAME`. */
  name: string
  /** Pin, child or sensor number, if the node has several values of this name. Matches `CHANNEL`. */
  channel?: string
  /** SenML unit. That of `QUANTITIES` for its names; absent: unknown. */
  unit?: string
  value: number
}

/** Where a node is. */
export interface Position {
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  /** Metres above sea level. */
  altitudeM?: number
}

export const NAME = /^[A-Za-z][A-Za-z0-9_]{0,47}$/
export const CHANNEL = /^[A-Za-z0-9_.-]{1,32}$/
export const UNIT = /^[\x21-\x7e]{1,16}$/

/** Maximum number of readings of one message, beside signal, battery and position. */
export const MAX_READINGS = 32
/** Larger values are not measurements, and their sums would not be numbers. */
export const MAX_VALUE = 1e100

/** The names that `readingsOf` gives to signal, battery and position. Every node may have them, whatever its limit. */
export const COMMON_NAMES: ReadonlySet<string> = new Set([
  'rssi',
  'snr',
  'lqi',
  'battery',
  'supplyVoltage',
  'externalPower',
  'latitude',
  'longitude',
  'altitude',
])
