import { createDrift, createWanderer } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'
import { positionText, weatherText } from './aprs-text.ts'

/** How a station reacts to an APRS message that requests an acknowledgement. */
export type Manner = 'acknowledges' | 'replies' | 'rejects' | 'ignores'

export interface Station extends NetworkNode {
  readonly manner: Manner
  /** Whether it repeats the frames of others. */
  readonly digipeats: boolean
  /** Number of reports between two messages to the gateway. 0 means never. */
  readonly writesEvery: number
  /** Returns its position or weather. `turn` makes each report different. */
  position(turn: number): string
  status(turn: number): string
}

interface Role {
  address: string
  manner: Manner
  symbol: string
  periodMs: number
  speedKmh?: number
  altitudeM?: number
  weather?: boolean
  digipeats?: boolean
  writesEvery?: number
  comment: string
}

/** The first stations: one for each behaviour that a gateway must handle. */
const CAST: readonly Role[] = [
  {
    address: 'JA1ABC-7',
    manner: 'replies',
    symbol: '/[',
    periodMs: 8_000,
    speedKmh: 5,
    writesEvery: 5,
    comment: 'on foot',
  },
  {
    address: 'OH2XYZ-9',
    manner: 'acknowledges',
    symbol: '/#',
    periodMs: 15_000,
    altitudeM: 599,
    digipeats: true,
    comment: 'digipeater',
  },
  {
    address: 'JA1DEF-9',
    manner: 'acknowledges',
    symbol: '/>',
    periodMs: 6_000,
    speedKmh: 45,
    writesEvery: 4,
    comment: 'mobile',
  },
  { address: 'JA1GHI-13', manner: 'ignores', symbol: '/_', periodMs: 20_000, weather: true, comment: 'weather' },
  { address: 'JA1JKL-5', manner: 'rejects', symbol: '/-', periodMs: 12_000, comment: 'takes no messages' },
]

/** The centre of the stations, Tokyo. One digipeater reaches them all. */
const MIDDLE = { latitude: 35.68, longitude: 139.76 }
const RANGE_KM = 12

/** Creates the stations of `CAST`, then ordinary mobile stations up to `count`. */
export function createStations(count: number, random: Random): Station[] {
  return Array.from({ length: count }, (_, index) => {
    const role = CAST[index] ?? mobile(index - CAST.length)
    return createStation(role, random.fork(role.address))
  })
}

/** Returns a station 7J1AAA-1, 7J1AAB-2, ...: 17,576 different valid callsigns. */
function mobile(index: number): Role {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26))
  return {
    address: `7J1${letter(2)}${letter(1)}${letter(0)}-${1 + (index % 15)}`,
    manner: 'acknowledges',
    symbol: '/>',
    periodMs: 10_000 + (index % 21) * 1_000,
    speedKmh: 30,
    comment: 'mobile',
  }
}

function createStation(role: Role, random: Random): Station {
  const { address, manner, periodMs, symbol, speedKmh = 0, altitudeM, weather, comment } = role
  const wanderer = createWanderer({ random, ...MIDDLE, speedKmh, rangeKm: RANGE_KM })
  const temperature = createDrift(random.fork('temperature'), 18, 8)
  const humidity = createDrift(random.fork('humidity'), 60, 30)
  const wind = createDrift(random.fork('wind'), 15, 14)
  return {
    address,
    manner,
    periodMs,
    digipeats: role.digipeats ?? false,
    writesEvery: role.writesEvery ?? 0,
    position(turn) {
      const place = wanderer.step(periodMs)
      const text = `${comment} ${turn}`
      if (!weather) return positionText({ place, symbol, comment: text, ...(altitudeM !== undefined && { altitudeM }) })
      return weatherText({
        place,
        windDegrees: place.courseDegrees,
        windKmh: wind(),
        temperatureC: temperature(),
        humidityPercent: humidity(),
        comment: text,
      })
    },
    status: (turn) => `>${comment}, report ${turn}`,
  }
}
