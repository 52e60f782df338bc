import type {
  MeshtasticAirQuality,
  MeshtasticCellular,
  MeshtasticDeviceMetrics,
  MeshtasticEnvironment,
  MeshtasticHealth,
  MeshtasticHost,
  MeshtasticLocalStats,
  MeshtasticPower,
  MeshtasticTelemetry,
  MeshtasticTraffic,
} from '../../../../domain/decoded/meshtastic-telemetry.ts'
import type { Reading } from '../../../../domain/readings/reading.ts'
import { createMeasures, type Measures } from '../../../kit/measures.ts'

const THOUSANDTH = 0.001
/** A count that has a name of its own. */
export const counter = (as: string) => ({ as, unit: 'count' })

const deviceReadings = createMeasures<MeshtasticDeviceMetrics>({
  channelUtilizationPercent: 'channelUtilization',
  airtimePercent: 'airtime',
  uptimeS: 'uptime',
  // The battery of the packet.
  batteryPercent: null,
  externalPower: null,
  voltageMv: null,
})

const environmentReadings = createMeasures<MeshtasticEnvironment>({
  temperatureC: 'temperature',
  humidityPercent: 'humidity',
  pressureHpa: 'pressure',
  gasResistanceMohm: { as: 'resistance:gas', factor: 1e6 },
  voltageMv: { as: 'voltage', factor: THOUSANDTH },
  currentMa: { as: 'current', factor: THOUSANDTH },
  airQualityIndex: 'airQuality',
  distanceMm: { as: 'distance', factor: THOUSANDTH },
  illuminanceLux: 'illuminance',
  whiteLightLux: 'illuminance:white',
  infraredLux: 'illuminance:infrared',
  ultravioletLux: 'illuminance:ultraviolet',
  windDirectionDegrees: 'windDirection',
  windSpeedMps: 'windSpeed',
  windGustMps: 'windGust',
  windLullMps: 'windLull',
  weightKg: 'weight',
  // SenML has no unit of it.
  radiationUrph: 'radiationUrph',
  rainfall1hMm: 'rainfallHour',
  rainfall24hMm: 'rainfallDay',
  soilMoisturePercent: 'soilMoisture',
  soilTemperatureC: 'temperature:soil',
  // See `oneWireReadings`.
  oneWire: null,
})

/** Particles are counts in 0.1 litre, of which SenML has no unit. */
const airQualityReadings = createMeasures<MeshtasticAirQuality>({
  pm1UgPerM3: 'pm1',
  pm2_5UgPerM3: 'pm2_5',
  pm4UgPerM3: 'pm4',
  pm10UgPerM3: 'pm10',
  pm1EnvironmentalUgPerM3: 'pm1:environmental',
  pm2_5EnvironmentalUgPerM3: 'pm2_5:environmental',
  pm10EnvironmentalUgPerM3: 'pm10:environmental',
  particles0_3UmPerDl: 'particles0_3UmPerDl',
  particles0_5UmPerDl: 'particles0_5UmPerDl',
  particles1UmPerDl: 'particles1UmPerDl',
  particles2_5UmPerDl: 'particles2_5UmPerDl',
  particles4UmPerDl: 'particles4UmPerDl',
  particles5UmPerDl: 'particles5UmPerDl',
  particles10UmPerDl: 'particles10UmPerDl',
  typicalParticleSizeUm: 'typicalParticleSizeUm',
  pmTemperatureC: 'temperature:pm',
  pmHumidityPercent: 'humidity:pm',
  co2Ppm: 'co2',
  co2TemperatureC: 'temperature:co2',
  co2HumidityPercent: 'humidity:co2',
  formaldehydePpb: { as: 'formaldehyde', factor: THOUSANDTH },
  formaldehydeTemperatureC: 'temperature:formaldehyde',
  formaldehydeHumidityPercent: 'humidity:formaldehyde',
  vocIndex: 'vocIndex',
  noxIndex: 'noxIndex',
})

const POWER_CHANNELS = [1, 2, 3, 4, 5, 6, 7, 8]
const powerReadings = createMeasures<MeshtasticPower>(
  Object.fromEntries(
    POWER_CHANNELS.flatMap((channel) => [
      [`channel${channel}VoltageMv`, { as: `voltage:${channel}`, factor: THOUSANDTH }],
      [`channel${channel}CurrentMa`, { as: `current:${channel}`, factor: THOUSANDTH }],
    ]),
  ) as Measures<MeshtasticPower>,
)

const localStatsReadings = createMeasures<MeshtasticLocalStats>({
  uptimeS: 'uptime',
  channelUtilizationPercent: 'channelUtilization',
  airtimePercent: 'airtime',
  packetsSent: counter('packetsSent'),
  packetsReceived: counter('packetsReceived'),
  packetsReceivedBad: counter('packetsReceivedBad'),
  duplicatesReceived: counter('duplicatesReceived'),
  packetsRelayed: counter('packetsRelayed'),
  relaysCancelled: counter('relaysCancelled'),
  packetsDropped: counter('packetsDropped'),
  nodesOnline: counter('nodesOnline'),
  nodesTotal: counter('nodesTotal'),
  heapFreeBytes: 'freeMemory:heap',
  // A constant of the board.
  heapTotalBytes: null,
  noiseFloorDbm: 'noiseFloor',
})

const healthReadings = createMeasures<MeshtasticHealth>({
  heartRateBpm: 'heartRate',
  oxygenSaturationPercent: 'oxygenSaturation',
  bodyTemperatureC: 'temperature:body',
})

const hostReadings = createMeasures<MeshtasticHost>({
  uptimeS: 'uptime:host',
  freeMemoryBytes: 'freeMemory:host',
  freeDisk1Bytes: 'freeDisk:1',
  freeDisk2Bytes: 'freeDisk:2',
  freeDisk3Bytes: 'freeDisk:3',
  load1: { as: 'load:1', unit: '/' },
  load5: { as: 'load:5', unit: '/' },
  load15: { as: 'load:15', unit: '/' },
  text: null,
})

const trafficReadings = createMeasures<MeshtasticTraffic>({
  packetsInspected: counter('packetsInspected'),
  positionsDropped: counter('positionsDropped'),
  nodeInfosAnswered: counter('nodeInfosAnswered'),
  packetsOverRateDropped: counter('packetsOverRateDropped'),
  packetsUnknownDropped: counter('packetsUnknownDropped'),
  packetsWithoutHops: counter('packetsWithoutHops'),
  hopsPreserved: counter('hopsPreserved'),
})

const cellularReadings = createMeasures<MeshtasticCellular>({
  rsrpDbm: { as: 'rsrp', unit: 'dBm' },
  rsrqDb: { as: 'rsrq', unit: 'dB' },
  modemVoltageMv: { as: 'voltage:modem', factor: THOUSANDTH },
  // Numbers of a list.
  band: null,
  accessTechnology: null,
  operatorName: null,
})

/** Returns the readings of all groups but the battery of the device. */
export function telemetryReadings(telemetry: MeshtasticTelemetry): Reading[] {
  return [
    ...deviceReadings(telemetry.device),
    ...environmentReadings(telemetry.environment),
    ...oneWireReadings(telemetry.environment),
    ...airQualityReadings(telemetry.airQuality),
    ...powerReadings(telemetry.power),
    ...localStatsReadings(telemetry.localStats),
    ...healthReadings(telemetry.health),
    ...hostReadings(telemetry.host),
    ...trafficReadings(telemetry.traffic),
    ...cellularReadings(telemetry.cellular),
  ]
}

function oneWireReadings({ oneWire = [] }: MeshtasticEnvironment = {}): Reading[] {
  return oneWire.map(({ sensor, temperatureC }) => ({
    name: 'temperature',
    channel: String(sensor),
    value: temperatureC,
  }))
}
