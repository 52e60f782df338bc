export interface MeshtasticText {
  type: 'meshtastic-text'
  text: string
  /** The packet that is replied to. */
  replyId?: number
}

export interface MeshtasticPosition {
  type: 'meshtastic-position'
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  altitudeM?: number
  /** Of the fix, RFC 3339. */
  time?: string
  speedKmh?: number
  courseDegrees?: number
  satellites?: number
  /** How many leading bits of each coordinate the sender gave away, 1..32; absent: all. */
  precisionBits?: number
}

/** What a node measured; groups and values that it did not send are absent. */
export interface MeshtasticTelemetry {
  type: 'meshtastic-telemetry'
  /** RFC 3339. */
  time?: string
  device?: MeshtasticDeviceMetrics
  environment?: MeshtasticEnvironment
  power?: MeshtasticPower
}

export interface MeshtasticDeviceMetrics {
  /** 0..100 */
  batteryPercent?: number
  externalPower?: true
  voltageMv?: number
  channelUtilizationPercent?: number
  airtimePercent?: number
  uptimeS?: number
}

export interface MeshtasticEnvironment {
  temperatureC?: number
  humidityPercent?: number
  pressureHpa?: number
  gasResistanceMohm?: number
  voltageMv?: number
  currentMa?: number
  /** Index of air quality, 0..500. */
  airQualityIndex?: number
  distanceMm?: number
  illuminanceLux?: number
  windDirectionDegrees?: number
  windSpeedMps?: number
  windGustMps?: number
  weightKg?: number
  /** Microroentgen an hour. */
  radiationUrph?: number
  rainfall1hMm?: number
  rainfall24hMm?: number
  soilMoisturePercent?: number
  soilTemperatureC?: number
}

export interface MeshtasticPower {
  channel1VoltageMv?: number
  channel1CurrentMa?: number
  channel2VoltageMv?: number
  channel2CurrentMa?: number
  channel3VoltageMv?: number
  channel3CurrentMa?: number
}

/** A node that introduces itself. */
export interface MeshtasticNodeInfo {
  type: 'meshtastic-node-info'
  longName: string
  /** At most four characters. */
  shortName?: string
  /** The number of the hardware's model. */
  hardwareModel?: number
  /** The number of the node's role, 0 for an ordinary client. */
  role?: number
}
