import type { AprsDecoded, AprsPlace, AprsTelemetryDefinition, AprsWeather } from '../../../src/domain/decoded/aprs.ts'
import { readText } from '../../../src/radio/families/kiss/aprs/text.ts'

/** What a decoder says about a packet, field by field, in words that both decoders can be put into. Undefined fields are absent. */
export type Form = Record<string, string | number | boolean | undefined>

/** What js-aprs-fap answers. */
export interface FapAnswer {
  resultCode?: string
  thrown?: string
  type?: string
  format?: string
  latitude?: number
  longitude?: number
  symboltable?: string
  symbolcode?: string
  course?: number
  speed?: number
  altitude?: number
  radiorange?: number
  phg?: string
  comment?: string
  messaging?: boolean
  objectname?: string
  itemname?: string
  alive?: boolean
  destination?: string
  message?: string
  messageId?: string
  messageAck?: string
  messageReject?: string
  status?: string
  wx?: Record<string, string | number | null | undefined>
  telemetry?: { seq?: number | null; vals?: (number | null)[]; bits?: string }
}

const number = (value: unknown) => (value === undefined || value === null || value === '' ? undefined : Number(value))
/** FAP keeps bytes; musen reads UTF-8 where it is. */
const word = (value: string | undefined) => (value && readText(Buffer.from(value, 'latin1')).trim()) || undefined

export function formOfFap(answer: FapAnswer): Form {
  if (answer.resultCode || answer.thrown || typeOfFap(answer) === undefined) return { type: undefined }
  const { wx, telemetry, phg } = answer
  return {
    type: typeOfFap(answer),
    latitude: answer.latitude,
    longitude: answer.longitude,
    ...(answer.latitude !== undefined && { symbol: `${answer.symboltable}${answer.symbolcode}` }),
    course: answer.course,
    speed: answer.speed,
    altitude: answer.altitude,
    range: answer.radiorange,
    ...(phg !== undefined && {
      power: Number(phg[0]) ** 2,
      height: 10 * 2 ** (phg.charCodeAt(1) - 48) * 0.3048,
      gain: Number(phg[2]),
      direction: (Number(phg[3]) * 45) % 360,
    }),
    ...(answer.type !== 'message' && { messaging: answer.messaging }),
    comment: word(answer.comment),
    name: word(answer.objectname ?? answer.itemname),
    alive: answer.alive,
    addressee: answer.destination,
    text: word(answer.message ?? answer.status),
    messageId: answer.messageId,
    ...(answer.message === undefined ? { ack: answer.messageAck } : { replyAck: answer.messageAck }),
    reject: answer.messageReject,
    windDirection: number(wx?.wind_direction),
    wind: number(wx?.wind_speed),
    gust: number(wx?.wind_gust),
    temperature: number(wx?.temp),
    indoorTemperature: number(wx?.temp_in),
    humidity: number(wx?.humidity),
    indoorHumidity: number(wx?.humidity_in),
    pressure: number(wx?.pressure),
    rain1h: number(wx?.rain_1h),
    rain24h: number(wx?.rain_24h),
    rainToday: number(wx?.rain_midnight),
    snow: number(wx?.snow_24h),
    light: number(wx?.luminosity),
    software: wx?.soft === undefined ? undefined : String(wx.soft),
    sequence: number(telemetry?.seq),
    ...valuesForm((telemetry?.vals ?? []).map((value) => value ?? undefined)),
    bits: telemetry?.bits,
  }
}

function typeOfFap({ type, format, latitude, wx, telemetry }: FapAnswer): string | undefined {
  if (type === 'location') return latitude === undefined ? undefined : format === 'nmea' ? 'nmea' : 'position'
  if (type === 'wx') return wx ? 'weather' : undefined
  if (type === 'telemetry') return telemetry ? 'telemetry' : undefined
  return type === 'telemetry-message' ? 'message' : type
}

function valuesForm(values: (number | undefined)[]): Form {
  return Object.fromEntries(values.map((value, index) => [`value${index + 1}`, value]))
}

export function formOfMusen(decoded: AprsDecoded | undefined): Form {
  if (!decoded) return { type: undefined }
  const type = decoded.type.slice('aprs-'.length)
  switch (decoded.type) {
    case 'aprs-position':
      return { type, messaging: decoded.messaging, ...placeForm(decoded) }
    case 'aprs-object':
    case 'aprs-item':
      return { type, name: decoded.name, alive: decoded.alive, ...placeForm(decoded) }
    case 'aprs-weather':
      return { type, comment: decoded.comment, ...weatherForm(decoded.weather), ...telemetryForm(decoded.telemetry) }
    case 'aprs-telemetry':
      return { type, ...telemetryForm(decoded), comment: decoded.comment }
    case 'aprs-ack': {
      const { addressee, messageId, rejected } = decoded
      return { type: 'message', addressee, [rejected ? 'reject' : 'ack']: messageId }
    }
    case 'aprs-message':
      return { ...decoded, text: decoded.text || undefined, type }
    case 'aprs-bulletin': {
      const { bulletin, group = '', text, messageId } = decoded
      return { type: 'message', addressee: `BLN${bulletin}${group}`, text: text || undefined, messageId }
    }
    case 'aprs-telemetry-definition':
      return {
        type: 'message',
        addressee: decoded.addressee,
        messageId: decoded.messageId,
        text: definitionText(decoded),
      }
    case 'aprs-status':
      return { type, text: decoded.text || undefined }
    case 'aprs-capabilities':
      return { type }
    case 'aprs-nmea':
      return { type, ...placeForm({ symbol: '//', ...decoded } as unknown as AprsPlace) }
  }
}

/** The text that a definition was, without blanks. */
function definitionText({ names, units, equations, activeLevels, project }: AprsTelemetryDefinition): string {
  const channels = [...[1, 2, 3, 4, 5].map((one) => `A${one}`), ...[1, 2, 3, 4, 5, 6, 7, 8].map((one) => `B${one}`)]
  const list = (by: Record<string, string>) =>
    channels
      .map((channel) => by[channel] ?? '')
      .join(',')
      .replace(/,+$/, '')
  if (names) return `PARM.${list(names)}`
  if (units) return `UNIT.${list(units)}`
  if (equations)
    return `EQNS.${Object.values(equations)
      .map(({ a, b, c }) => `${a},${b},${c}`)
      .join(',')}`
  const bits = channels
    .slice(5)
    .map((channel) => (activeLevels?.[channel] ? '1' : '0'))
    .join('')
  return `BITS.${bits}${project === undefined ? '' : `,${project}`}`
}

function placeForm(place: AprsPlace): Form {
  const { phg } = place
  return {
    latitude: place.latitude,
    longitude: place.longitude,
    symbol: place.symbol,
    course: place.courseDegrees,
    speed: place.speedKmh,
    altitude: place.altitudeM,
    range: place.rangeKm,
    ...(phg && { power: phg.powerW, height: phg.heightM, gain: phg.gainDb, direction: phg.directionDegrees ?? 0 }),
    comment: place.comment,
    ...weatherForm(place.weather),
    ...telemetryForm(place.telemetry),
  }
}

function weatherForm(weather: AprsWeather = {}): Form {
  return {
    windDirection: weather.windDirectionDegrees,
    wind: weather.windSpeedMps,
    gust: weather.windGustMps,
    temperature: weather.temperatureC,
    indoorTemperature: weather.indoorTemperatureC,
    humidity: weather.humidityPercent,
    indoorHumidity: weather.indoorHumidityPercent,
    pressure: weather.pressureHpa,
    rain1h: weather.rainfall1hMm,
    rain24h: weather.rainfall24hMm,
    rainToday: weather.rainfallSinceMidnightMm,
    snow: weather.snowfall24hMm,
    light: weather.irradianceWm2,
    software: weather.software,
  }
}

function telemetryForm(telemetry: AprsPlace['telemetry']): Form {
  if (!telemetry) return {}
  const { sequence, analog, digital } = telemetry
  const bits = digital && Array.from({ length: 8 }, (_, bit) => (digital[`B${bit + 1}`] ? '1' : '0')).join('')
  return { sequence, ...valuesForm([1, 2, 3, 4, 5].map((channel) => analog[`A${channel}`])), bits }
}
