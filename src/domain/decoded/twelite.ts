/** Readings of a TWELITE with App_Twelite. */
export interface TweliteStatus {
  type: 'twelite-status'
  serial: string
  /** The sender's clock, which wraps about every 17 minutes. */
  timestampS: number
  /** Number of relays that the packet passed. */
  relays: number
  supplyMv: number
  /** True if the packet was sent by a timer, false if an input changed. */
  periodic: boolean
  /** By input, `DI1` to `DI4`; true: on, which is the low level. */
  inputs: Record<string, boolean>
  /** As sent: the inputs that changed, bit 0 for DI1. */
  inputMask: number
  /** Millivolts by input, `AI1` to `AI4`; only inputs in use. */
  analogMv: Record<string, number>
}

/** Readings of a TWELITE with App_IO. */
export interface TweliteIoStatus {
  type: 'twelite-io-status'
  serial: string
  timestampS: number
  relays: number
  /** By input, `DI1` to `DI12`; true: on, which is the low level. */
  inputs: Record<string, boolean>
  inputMask: number
  /** As sent: the inputs that raised an interrupt, bit 0 for DI1. */
  interruptMask: number
}

/** Readings of a TWELITE PAL, CUE or ARIA. What the node did not send, or could not measure, is absent. */
export interface TwelitePal {
  type: 'twelite-pal'
  /** Number of the board, 0..31: 1 open/close, 2 ambient, 3 motion, 4 notice, 5 CUE, 6 ARIA. */
  board: number
  /** Absent if the board is unknown. */
  product?: PalProduct
  supplyMv?: number
  /** Millivolts by input, `AI1` to `AI4`. */
  analogMv?: Record<string, number>
  temperatureC?: number
  /** Relative, in percent. */
  humidityPercent?: number
  illuminanceLux?: number
  magnet?: PalMagnet
  acceleration?: TweliteAcceleration
  event?: PalEvent
  /** Levels of digital pins as sent: bit 0 is the first of `count` pins. */
  digital?: { count: number; bits: number }
  /** Sensors that the node could not read. */
  failures?: PalFailure[]
  /** Sensor data of other kinds, as sent. */
  other?: PalData[]
}

export type PalProduct = 'open-close' | 'ambient' | 'motion' | 'notice' | 'cue' | 'aria'

export interface PalMagnet {
  /** 0: no magnet near; 1: the north pole; 2: the south pole. */
  state: number
  /** True if the change of the state made the node send, false if a timer did. */
  changed: boolean
}

export interface PalEvent {
  /** The kind of data that caused the event: 4 acceleration, 53 the timer. */
  source: number
  code: number
  /** `dice-1` to `dice-6`, `shake` or `move`; absent for other events. */
  name?: string
  /** 24 bits, their meaning depends on the event. */
  parameter: number
}

export interface PalFailure {
  /** The kind of data, e.g. 1 for the temperature. */
  source: number
  /** The sensor's name in this type, if it has one. */
  name?: string
  /** As sent, 0..127. */
  code: number
}

export interface PalData {
  source: number
  /** The extension byte. */
  extension: number
  /** Hexadecimal. */
  data: string
}

export interface TweliteAcceleration {
  /** Rate of the samples in Hz, if the node sends it. */
  samplingHz?: number
  /** In the order of time. Thousandths of the gravity of earth. */
  samples: { xMilliG: number; yMilliG: number; zMilliG: number }[]
}

/** Readings of a TWELITE with App_Tag. What the sensor does not measure, or the node could not, is absent. */
export interface TweliteTag {
  type: 'twelite-tag'
  /** The number of the kind of sensor, e.g. 49. */
  sensorType: number
  /** Name of the sensor chip or of the mode; absent if the number is unknown. */
  sensor?: string
  supplyMv?: number
  /** Millivolts by input, `AI1` to `AI4`. */
  analogMv?: Record<string, number>
  temperatureC?: number
  humidityPercent?: number
  pressureHpa?: number
  illuminanceLux?: number
  acceleration?: TweliteAcceleration
  /** Degrees a second about each axis. */
  rotation?: { rollDps: number; pitchDps: number; yawDps: number }
  /** Counts of a colour sensor, no unit. */
  color?: { red: number; green: number; blue: number; infrared: number }
  /** Counts of the two pulse inputs, which wrap at 65536. */
  pulseCounts?: Record<string, number>
  button?: TagButton
}

export interface TagButton {
  /** As sent; bit 7: sent by a timer. */
  mode: number
  /** True if a timer made the node send. */
  periodic: boolean
  /** True: pressed (low level), by input, `DI1` to `DI4`. */
  inputs: Record<string, boolean>
}
