/** Measurements of a node. Groups and values that it did not send are absent. */
export interface MeshtasticTelemetry {
  type: 'meshtastic-telemetry'
  /** RFC 3339. */
  time?: string
  device?: MeshtasticDeviceMetrics
  environment?: MeshtasticEnvironment
  airQuality?: MeshtasticAirQuality
  power?: MeshtasticPower
  localStats?: MeshtasticLocalStats
  health?: MeshtasticHealth
  host?: MeshtasticHost
  traffic?: MeshtasticTraffic
  cellular?: MeshtasticCellular
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
  whiteLightLux?: number
  infraredLux?: number
  ultravioletLux?: number
  windDirectionDegrees?: number
  windSpeedMps?: number
  weightKg?: number
  windGustMps?: number
  windLullMps?: number
  /** Microroentgen per hour. */
  radiationUrph?: number
  rainfall1hMm?: number
  rainfall24hMm?: number
  soilMoisturePercent?: number
  soilTemperatureC?: number
  /** Sensors on a one-wire bus, numbered from 1. */
  oneWire?: { sensor: number; temperatureC: number }[]
}

/** `pm...`: micrograms in a cubic metre, for the standard atmosphere, and as measured (`Environmental`). Particles: larger than the size, in 0.1 litre. */
export interface MeshtasticAirQuality {
  pm1UgPerM3?: number
  pm2_5UgPerM3?: number
  pm4UgPerM3?: number
  pm10UgPerM3?: number
  pm1EnvironmentalUgPerM3?: number
  pm2_5EnvironmentalUgPerM3?: number
  pm10EnvironmentalUgPerM3?: number
  particles0_3UmPerDl?: number
  particles0_5UmPerDl?: number
  particles1UmPerDl?: number
  particles2_5UmPerDl?: number
  particles4UmPerDl?: number
  particles5UmPerDl?: number
  particles10UmPerDl?: number
  typicalParticleSizeUm?: number
  pmTemperatureC?: number
  pmHumidityPercent?: number
  co2Ppm?: number
  co2TemperatureC?: number
  co2HumidityPercent?: number
  formaldehydePpb?: number
  formaldehydeHumidityPercent?: number
  formaldehydeTemperatureC?: number
  /** Indices of the sensor's manufacturer, without a unit. */
  vocIndex?: number
  noxIndex?: number
}

type Channel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type MeshtasticPower = {
  [K in `channel${Channel}VoltageMv` | `channel${Channel}CurrentMa`]?: number
}

/** Statistics of a node since it started. The firmware does not send values of 0. */
export interface MeshtasticLocalStats {
  uptimeS?: number
  channelUtilizationPercent?: number
  airtimePercent?: number
  packetsSent?: number
  /** Good and bad ones. */
  packetsReceived?: number
  packetsReceivedBad?: number
  duplicatesReceived?: number
  packetsRelayed?: number
  /** Another node relayed the packet first. */
  relaysCancelled?: number
  /** The queue for transmission was full. */
  packetsDropped?: number
  /** Heard in the last two hours. */
  nodesOnline?: number
  nodesTotal?: number
  heapTotalBytes?: number
  heapFreeBytes?: number
  noiseFloorDbm?: number
}

export interface MeshtasticHealth {
  /** Beats per minute. */
  heartRateBpm?: number
  oxygenSaturationPercent?: number
  bodyTemperatureC?: number
}

/** The computer that a node runs on. */
export interface MeshtasticHost {
  uptimeS?: number
  freeMemoryBytes?: number
  freeDisk1Bytes?: number
  freeDisk2Bytes?: number
  freeDisk3Bytes?: number
  /** Average load of one, five and fifteen minutes. */
  load1?: number
  load5?: number
  load15?: number
  text?: string
}

/** Statistics of a node that limits the traffic of its mesh. The firmware does not send values of 0. */
export interface MeshtasticTraffic {
  packetsInspected?: number
  positionsDropped?: number
  nodeInfosAnswered?: number
  packetsOverRateDropped?: number
  packetsUnknownDropped?: number
  packetsWithoutHops?: number
  hopsPreserved?: number
}

/** A node's mobile connection. */
export interface MeshtasticCellular {
  rsrpDbm?: number
  rsrqDb?: number
  band?: number
  /** Number of the access technology; 7 is LTE. */
  accessTechnology?: number
  modemVoltageMv?: number
  operatorName?: string
}
