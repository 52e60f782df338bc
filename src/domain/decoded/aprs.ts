/** What a position report, an object and an item say about a place. */
export interface AprsPlace {
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  /** Symbol table and code, e.g. `/>`. */
  symbol: string
  /** Number of low digits that the sender blanked, 0..4. */
  ambiguityDigits?: number
  courseDegrees?: number
  speedKmh?: number
  altitudeM?: number
  /** Radio range that the station states, or that of a DF bearing's hit. */
  rangeKm?: number
  phg?: AprsPhg
  dfs?: AprsDfs
  bearing?: AprsBearing
  weather?: AprsWeather
  /** Telemetry in base 91, sent in the comment. */
  telemetry?: AprsTelemetryValues
  comment?: string
}

/** A position report of the station itself. */
export interface AprsPosition extends AprsPlace {
  type: 'aprs-position'
  /** As sent, e.g. `092345z`. APRS times do not contain a year. */
  timestamp?: string
  /** Whether the station reports that it accepts APRS messages. */
  messaging: boolean
  /** Maker and model, of a Mic-E report with a known type code. */
  device?: string
}

/** A thing that a station puts on the map under a name. */
export interface AprsObject extends AprsPlace {
  type: 'aprs-object'
  name: string
  /** False: the sender removes it from the map. */
  alive: boolean
  timestamp?: string
}

/** An object without a time. */
export interface AprsItem extends AprsPlace {
  type: 'aprs-item'
  name: string
  alive: boolean
}

interface AprsAntenna {
  /** Height of the antenna above average terrain. */
  heightM: number
  gainDb: number
  omnidirectional: boolean
  /** Direction of a directional antenna, 0 north. */
  directionDegrees?: number
}

/** Power, height, gain and directivity of a station. */
export interface AprsPhg extends AprsAntenna {
  powerW: number
  beaconsPerHour?: number
}

/** Strength of a signal that the station hears, and its antenna; 0: it hears nothing. */
export interface AprsDfs extends AprsAntenna {
  strengthSPoints: number
}

/** A bearing of direction finding. */
export interface AprsBearing {
  bearingDegrees: number
  /** Share of hits, 0..8; 0: the report is useless. Absent if a person entered the bearing. */
  hitEighths?: number
  rangeKm: number
  /** Width of the beam; absent if the report is useless. */
  widthDegrees?: number
}

/** Weather. What the station did not send is absent. */
export interface AprsWeather {
  /** Where the wind comes from, 0 north. */
  windDirectionDegrees?: number
  windSpeedMps?: number
  windGustMps?: number
  temperatureC?: number
  humidityPercent?: number
  pressureHpa?: number
  rainfall1hMm?: number
  rainfall24hMm?: number
  rainfallSinceMidnightMm?: number
  /** Raw count of the rain gauge. */
  rainCounter?: number
  snowfall24hMm?: number
  irradianceWm2?: number
  /** Above or below flood stage or mean tide. */
  waterLevelM?: number
  radiationNsvph?: number
  voltageMv?: number
  indoorTemperatureC?: number
  indoorHumidityPercent?: number
  /** Software and weather unit as sent, e.g. `wRSW`. */
  software?: string
}

/** A weather report without a position. */
export interface AprsWeatherReport {
  type: 'aprs-weather'
  /** As sent: month, day, hour and minute, e.g. `10090556`. */
  timestamp?: string
  weather: AprsWeather
  telemetry?: AprsTelemetryValues
  comment?: string
}

export interface AprsTelemetryValues {
  sequence?: number
  /** As sent, by channel `A1` to `A5`; channels without a value are absent. */
  analog: Record<string, number>
  /** By channel, `B1` to `B8`. */
  digital?: Record<string, boolean>
}

export interface AprsTelemetry extends AprsTelemetryValues {
  type: 'aprs-telemetry'
  comment?: string
}

/** What the telemetry channels of a station mean: one of PARM, UNIT, EQNS and BITS. */
export interface AprsTelemetryDefinition {
  type: 'aprs-telemetry-definition'
  /** The station whose channels these are. */
  addressee: string
  /** By channel, `A1` to `A5` and `B1` to `B8`. */
  names?: Record<string, string>
  units?: Record<string, string>
  /** By channel `A1` to `A5`: the value is a v² + b v + c of the value v as sent. */
  equations?: Record<string, { a: number; b: number; c: number }>
  /** By channel `B1` to `B8`: the level at which it is active. */
  activeLevels?: Record<string, boolean>
  project?: string
  messageId?: string
}

export interface AprsStatus {
  type: 'aprs-status'
  text: string
  timestamp?: string
  /** Maidenhead locator of the station, 4 or 6 characters. */
  locator?: string
  symbol?: string
  /** Of a beam for meteor scatter. */
  beamHeadingDegrees?: number
  effectivePowerW?: number
}

export interface AprsMessage {
  type: 'aprs-message'
  addressee: string
  text: string
  /** Present if the sender requests an acknowledgement. */
  messageId?: string
  /** Id of an earlier message to the sender that this one acknowledges. */
  replyAck?: string
}

export interface AprsAck {
  type: 'aprs-ack'
  addressee: string
  messageId: string
  /** True for `rej`: the addressee refused the message. */
  rejected: boolean
}

/** A bulletin or an announcement to all stations. */
export interface AprsBulletin {
  type: 'aprs-bulletin'
  /** Line of a bulletin 0..9, or the letter of an announcement. */
  bulletin: string
  announcement: boolean
  group?: string
  text: string
  messageId?: string
}

export interface AprsCapability {
  name: string
  /** As sent, if the capability has a value. */
  text?: string
  /** The value, if the text is a number. */
  number?: number
}

/** What a station is able to do. */
export interface AprsCapabilities {
  type: 'aprs-capabilities'
  capabilities: AprsCapability[]
}

/** A sentence of a GPS receiver, sent as it is. */
export interface AprsNmea {
  type: 'aprs-nmea'
  /** Talker and kind, e.g. `GPRMC`. */
  sentence: string
  /** Name of a waypoint. */
  name?: string
  latitude?: number
  longitude?: number
  symbol?: string
  courseDegrees?: number
  speedKmh?: number
  altitudeM?: number
  /** Time of the fix, RFC 3339, if the sentence has a date. */
  fixedAt?: string
}

export type AprsDecoded =
  | AprsPosition
  | AprsObject
  | AprsItem
  | AprsWeatherReport
  | AprsTelemetry
  | AprsTelemetryDefinition
  | AprsStatus
  | AprsMessage
  | AprsAck
  | AprsBulletin
  | AprsCapabilities
  | AprsNmea
