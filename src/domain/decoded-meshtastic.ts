export interface MeshtasticText {
  type: 'meshtastic-text'
  text: string
  /** The id of the packet that this one replies to. */
  replyId?: number
}

export interface MeshtasticPosition {
  type: 'meshtastic-position'
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  altitudeM?: number
  /** Time of the fix, RFC 3339. */
  time?: string
  speedKmh?: number
  courseDegrees?: number
  satellites?: number
  /** Number of leading bits of each coordinate that the sender disclosed, 1..32; absent: all. */
  precisionBits?: number
}

/** Measurements of a node. Groups and values that it did not send are absent. */
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
  /** Air quality index, 0..500. */
  airQualityIndex?: number
  distanceMm?: number
  illuminanceLux?: number
  windDirectionDegrees?: number
  windSpeedMps?: number
  windGustMps?: number
  weightKg?: number
  /** Microroentgen per hour. */
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

/** A node's description of itself. */
export interface MeshtasticNodeInfo {
  type: 'meshtastic-node-info'
  longName: string
  /** At most four characters. */
  shortName?: string
  /** Number of the hardware model. */
  hardwareModel?: number
  /** Number of the node's role; 0 for an ordinary client. */
  role?: number
}
