import type { Random } from './random.ts'

const KM_PER_DEGREE = 111.32

export interface Place {
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  /** 1..360 */
  courseDegrees: number
  speedKmh: number
}

export interface Wanderer {
  /** Moves on for the given time and returns the new position. */
  step(ms: number): Place
}

/** A node that moves around a point and turns back before it leaves the radio range. */
export function createWanderer(options: {
  random: Random
  latitude: number
  longitude: number
  speedKmh: number
  rangeKm: number
}): Wanderer {
  const { random, latitude, longitude, speedKmh, rangeKm } = options
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)
  let north = random.between(-0.5, 0.5) * rangeKm
  let east = random.between(-0.5, 0.5) * rangeKm
  let heading = random.between(0, 360)
  return {
    step(ms) {
      heading += random.between(-25, 25)
      if (Math.hypot(north, east) > rangeKm) heading = (Math.atan2(-east, -north) * 180) / Math.PI
      const speed = speedKmh * random.between(0.6, 1.2)
      const distance = (speed * ms) / 3_600_000
      north += distance * Math.cos((heading * Math.PI) / 180)
      east += distance * Math.sin((heading * Math.PI) / 180)
      return {
        latitude: latitude + north / KM_PER_DEGREE,
        longitude: longitude + east / kmPerDegreeEast,
        courseDegrees: Math.round((heading % 360) + 360) % 360 || 360,
        speedKmh: speed,
      }
    },
  }
}

/** A measured value that drifts around a mean without jumps, at most `swing` away from it. */
export function createDrift(random: Random, middle: number, swing: number): () => number {
  let offset = random.between(-swing, swing) / 2
  return () => {
    const pull = -offset / 20
    offset = Math.max(-swing, Math.min(swing, offset + pull + random.between(-swing, swing) / 10))
    return middle + offset
  }
}
