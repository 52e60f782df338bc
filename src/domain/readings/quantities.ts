/** A kind of value that musen knows by name. */
export interface Quantity {
  /** SenML unit (RFC 8428), or a secondary unit of RFC 8798. `/` is a number without a unit. */
  unit: string
  description: string
}

/**
 * The names of readings that mean the same in every family, each with its only unit. A driver converts to this unit. A name that
 * is not in this table is a value that only its owner knows; its unit is as given, or absent.
 *
 * Primary units: Cel, %RH, %EL, V, A, W, Ohm, S/m, Hz, lx, m, m3, m/s, m/s2, W/m2, lat, lon, dB, count, pH, s, kg, beat/min, /
 * (RFC 8428), and B, VA, var, deg (RFC 8798).
 * Secondary units (RFC 8798), because devices and people use them: hPa, ppm, ug/m3, dBm, mm, mm/h, kWh, and /100 for percentages.
 */
export const QUANTITIES = {
  temperature: { unit: 'Cel', description: 'Temperature.' },
  humidity: { unit: '%RH', description: 'Relative humidity.' },
  dewPoint: { unit: 'Cel', description: 'Dew point.' },
  pressure: { unit: 'hPa', description: 'Air pressure.' },
  illuminance: { unit: 'lx', description: 'Illuminance.' },
  irradiance: { unit: 'W/m2', description: 'Power of light or sun on a surface.' },
  uvIndex: { unit: '/', description: 'UV index.' },
  windSpeed: { unit: 'm/s', description: 'Wind speed.' },
  windGust: { unit: 'm/s', description: 'Highest wind speed within a short time.' },
  windLull: { unit: 'm/s', description: 'Lowest wind speed within a short time.' },
  windDirection: { unit: 'deg', description: 'Direction from which the wind blows; 0 and 360 are north.' },
  rainfall: { unit: 'mm', description: 'Rain since a time that the device chooses.' },
  rainfallHour: { unit: 'mm', description: 'Rain within the last hour.' },
  rainfallDay: { unit: 'mm', description: 'Rain within the last 24 hours.' },
  rainRate: { unit: 'mm/h', description: 'Present rate of rain.' },
  snowfallDay: { unit: 'mm', description: 'Snow within the last 24 hours.' },
  waterLevel: { unit: 'm', description: 'Height of water above a mark that the device chooses.' },
  soilMoisture: { unit: '/100', description: 'Soil moisture, 0 to 100.' },
  co2: { unit: 'ppm', description: 'Carbon dioxide.' },
  formaldehyde: { unit: 'ppm', description: 'Formaldehyde.' },
  pm1: { unit: 'ug/m3', description: 'Particles up to 1 µm.' },
  pm2_5: { unit: 'ug/m3', description: 'Particles up to 2.5 µm.' },
  pm4: { unit: 'ug/m3', description: 'Particles up to 4 µm.' },
  pm10: { unit: 'ug/m3', description: 'Particles up to 10 µm.' },
  airQuality: { unit: '/', description: 'Index of air quality; its scale is that of the device.' },
  ph: { unit: 'pH', description: 'Acidity.' },
  heartRate: { unit: 'beat/min', description: 'Heart rate.' },
  oxygenSaturation: { unit: '/100', description: 'Oxygen in the blood, 0 to 100.' },
  contact: { unit: '/', description: 'Contact or door: 1 open, 0 closed.' },
  motion: { unit: '/', description: 'Motion: 1 detected, 0 not.' },
  state: { unit: '/', description: 'Switch, input or output: 1 on, 0 off.' },
  level: { unit: '/100', description: 'Level of a dimmer, a cover or a tank, 0 to 100.' },
  distance: { unit: 'm', description: 'Distance.' },
  weight: { unit: 'kg', description: 'Weight.' },
  acceleration: { unit: 'm/s2', description: 'Acceleration.' },
  voltage: { unit: 'V', description: 'Measured voltage.' },
  current: { unit: 'A', description: 'Measured current.' },
  power: { unit: 'W', description: 'Electrical power.' },
  apparentPower: { unit: 'VA', description: 'Apparent electrical power.' },
  reactivePower: { unit: 'var', description: 'Reactive electrical power.' },
  powerFactor: { unit: '/', description: 'Power factor, -1 to 1.' },
  energy: { unit: 'kWh', description: 'Electrical energy, as counted by a meter.' },
  resistance: { unit: 'Ohm', description: 'Electrical resistance.' },
  conductivity: { unit: 'S/m', description: 'Electrical conductivity, of water for example.' },
  soundLevel: { unit: 'dB', description: 'Sound level.' },
  volume: { unit: 'm3', description: 'Volume, as counted by a water or gas meter for example.' },
  frequency: { unit: 'Hz', description: 'Frequency.' },
  count: { unit: 'count', description: 'Counted pulses or events.' },
  analog: { unit: '/', description: 'Reading of a converter, in its own steps.' },
  uptime: { unit: 's', description: 'Time since the start of the device.' },
  freeMemory: { unit: 'B', description: 'Memory that is free.' },
  freeDisk: { unit: 'B', description: 'Space that is free on a disk.' },
  channelUtilization: { unit: '/100', description: 'Share of time that the radio channel is in use, 0 to 100.' },
  airtime: { unit: '/100', description: 'Share of time that the device transmits, 0 to 100.' },
  noiseFloor: { unit: 'dBm', description: 'Noise at the receiver.' },
  speed: { unit: 'm/s', description: 'Speed over ground.' },
  course: { unit: 'deg', description: 'Direction of the movement; 0 and 360 are north.' },
  battery: { unit: '%EL', description: 'Charge of the battery, 0 to 100.' },
  supplyVoltage: { unit: 'V', description: 'Voltage of the supply or the battery.' },
  externalPower: { unit: '/', description: '1 powered from outside, 0 by its battery.' },
  rssi: { unit: 'dBm', description: 'Signal strength at the receiver.' },
  snr: { unit: 'dB', description: 'Signal-to-noise ratio at the receiver.' },
  lqi: { unit: '/', description: 'Link quality at the receiver, 0 to 255.' },
  latitude: { unit: 'lat', description: 'Latitude in degrees, north positive.' },
  longitude: { unit: 'lon', description: 'Longitude in degrees, east positive.' },
  altitude: { unit: 'm', description: 'Altitude above sea level.' },
} as const satisfies Record<string, Quantity>

export type QuantityName = keyof typeof QUANTITIES

const UNITS: ReadonlyMap<string, string> = new Map(Object.entries(QUANTITIES).map(([name, { unit }]) => [name, unit]))

/** Returns the unit of a name of the table; undefined for other names. */
export function unitOf(name: string): string | undefined {
  return UNITS.get(name)
}
