import type { AprsDecoded } from './aprs.ts'
import type { MeshcoreDecoded } from './meshcore.ts'
import type { MeshtasticDecoded } from './meshtastic.ts'
import type { TweliteIoStatus, TwelitePal, TweliteStatus, TweliteTag } from './twelite.ts'

/** Plain JSON data. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export type Decoded =
  | JsonDecoded
  | AprsDecoded
  | XbeeIoSample
  | MySensorsValue
  | MySensorsRequest
  | MySensorsPresentation
  | MySensorsInternal
  | MeshcoreDecoded
  | MeshtasticDecoded
  | TweliteStatus
  | TweliteIoStatus
  | TwelitePal
  | TweliteTag

export interface JsonDecoded {
  type: 'json'
  value: Json
}

/** Readings of an XBee's own pins. */
export interface XbeeIoSample {
  type: 'xbee-io-sample'
  /** Level by pin, `DIO0` to `DIO15`; true: high. */
  digital: Record<string, boolean>
  /** Converter reading by pin, `AD0` to `AD5`; 1023 is the module's reference voltage. */
  analog: Record<string, number>
  /** Supply voltage as sent: millivolts on current modules, converter readings on old ones. */
  supply?: number
}

/** A value that a MySensors node reports. */
export interface MySensorsValue {
  type: 'mysensors-value'
  child: number
  /** The variable's name in the MySensors API, e.g. `V_TEMP`; absent if the type is unknown. */
  variable?: string
  text: string
  /** The value, if the text is a number. */
  number?: number
}

/** A request of a MySensors node for a value. */
export interface MySensorsRequest {
  type: 'mysensors-request'
  child: number
  variable?: string
}

/** A MySensors node's description of one of its children, or of its library (child 255). */
export interface MySensorsPresentation {
  type: 'mysensors-presentation'
  child: number
  /** The sensor type's name in the MySensors API, e.g. `S_HUM`. */
  sensor?: string
  /** Description, or the library's version. */
  text: string
}

/** A report of a MySensors node about itself, e.g. its battery. */
export interface MySensorsInternal {
  type: 'mysensors-internal'
  /** Name in the MySensors API, e.g. `I_BATTERY_LEVEL`. */
  name?: string
  text: string
  number?: number
}
