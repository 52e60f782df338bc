import { type Telemetry, telemetryMessage } from '../../radio/families/meshtastic/telemetry/telemetry.ts'
import { PORT, type Position, positionMessage, type User } from '../../radio/families/meshtastic/wire/messages.ts'
import { createDrift, createWanderer } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'

/** How a node reacts to a message for it. `unheard`: it is out of reach. `no-key`: it cannot decrypt the message. */
export type Manner = 'acknowledges' | 'replies' | 'unheard' | 'no-key'

export interface Content {
  portNumber: number
  payload: Uint8Array
  about: string
}

interface Signal {
  rssi: number
  snr: number
}

export interface MeshNode extends NetworkNode {
  readonly number: number
  readonly user: User
  readonly manner: Manner
  /** Number of nodes that relay its packets. */
  readonly hops: number
  /** Returns its next own packet. `turn` makes each one different. */
  say(turn: number): Content
  /** The values in its entry of the module's list. */
  position(): Position
  metrics(): NonNullable<Telemetry['device']>
  /** Returns the signal of its last own packet. */
  signal(): Signal
}

interface Role {
  number: number
  name: string
  shortName: string
  manner: Manner
  hops: number
  periodMs: number
  speedKmh?: number
  environment?: boolean
  external?: boolean
  texts?: boolean
}

/** The first nodes: one for each behaviour that a gateway must handle. */
const CAST: readonly Role[] = [
  role(0xa1b2c3d4, 'Harbour', 'HRBR', 'replies', 0, 6_000, { texts: true }),
  role(0x0badcafe, 'Ridge repeater', 'RDGE', 'acknowledges', 0, 15_000, { external: true }),
  role(0xc0ffee01, 'Hiker', 'HIKE', 'acknowledges', 1, 7_000, { speedKmh: 5, texts: true }),
  role(0xdeadbeef, 'Weather station', 'WTHR', 'unheard', 2, 9_000, { environment: true }),
  role(0x5eed0005, 'Locked', 'LOCK', 'no-key', 0, 20_000),
]

function role(
  number: number,
  name: string,
  shortName: string,
  manner: Manner,
  hops: number,
  periodMs: number,
  more: Partial<Role> = {},
): Role {
  return { number, name, shortName, manner, hops, periodMs, ...more }
}

/** The centre of the nodes, Tokyo. */
const MIDDLE = { latitude: 35.6812, longitude: 139.7671 }
const RANGE_KM = 8
const E7 = 1e7
/** Variation of a position, in metres and in 1e-7 degrees. */
const ALTITUDE_NOISE = 20
const LATITUDE_NOISE = 9_973
/** A battery level above 100 means external power. */
const EXTERNAL_POWER = 101
/** Heltec V3. */
const HARDWARE = 43

/** Creates the nodes of `CAST`, then ordinary nodes up to `count`. */
export function createMeshNodes(count: number, random: Random): MeshNode[] {
  return Array.from({ length: count }, (_, index) => {
    const cast = CAST[index] ?? walker(index - CAST.length)
    return createNode(cast, random.fork(String(cast.number)))
  })
}

function walker(index: number): Role {
  const number = 0x2000_0000 + index
  const name = `Walker ${index + 1}`
  return role(number, name, `W${index + 1}`.slice(0, 4), 'acknowledges', index % 3, 8_000 + (index % 17) * 1_000, {
    speedKmh: 4,
  })
}

function createNode(given: Role, random: Random): MeshNode {
  const { number, name, shortName, manner, hops, periodMs, speedKmh = 0 } = given
  const address = `!${number.toString(16).padStart(8, '0')}`
  const wanderer = createWanderer({ random, ...MIDDLE, speedKmh, rangeKm: RANGE_KM })
  const temperature = createDrift(random.fork('temperature'), 16, 9)
  const humidity = createDrift(random.fork('humidity'), 62, 25)
  const pressure = createDrift(random.fork('pressure'), 1013, 12)
  const rssi = createDrift(random.fork('rssi'), -88, 22)
  const snr = createDrift(random.fork('snr'), 4, 9)
  let place = wanderer.step(0)
  let charge = random.between(60, 100)
  let signal = measure()

  /** Measures the signal, in quarters of a decibel like the chips. */
  function measure(): Signal {
    return { rssi: Math.round(rssi()), snr: Math.round(snr() * 4) / 4 }
  }

  const altitude = 40 + (number % 300)
  const position = () => ({
    latitude: Math.round(place.latitude * E7),
    longitude: Math.round(place.longitude * E7),
    altitude,
  })
  const metrics = () => ({
    batteryLevel: given.external ? EXTERNAL_POWER : Math.round(charge),
    voltageMv: given.external ? 4200 : 3300 + charge * 9,
  })

  function say(turn: number): Content {
    place = wanderer.step(periodMs)
    signal = measure()
    charge = Math.max(5, charge - 0.02)
    if (given.texts && turn % 5 === 3) return text(`Hello from ${name}, ${turn}`)
    if (turn % 3 === 1) return telemetry({ device: { ...metrics(), uptimeS: turn * 60 } }, name)
    if (given.environment) {
      const environment = {
        temperatureC: temperature(),
        humidityPercent: humidity(),
        pressureHpa: pressure(),
      }
      return telemetry({ environment }, name)
    }
    // Packets contain no time, so that the same seed gives the same bytes.
    const moving = speedKmh > 0 && {
      groundSpeed: Math.round(place.speedKmh),
      groundTrack: place.courseDegrees * 100_000,
    }
    // Two fixes are never exactly equal.
    const fix = { ...position(), altitude: altitude + (turn % ALTITUDE_NOISE) }
    fix.latitude += turn % LATITUDE_NOISE
    const payload = positionMessage.encode({ ...fix, ...moving, satellitesInView: 8 })
    return { portNumber: PORT.position, payload, about: `${name} is somewhere` }
  }

  return {
    address,
    number,
    manner,
    hops,
    periodMs,
    user: { id: address, longName: name, shortName, hardwareModel: HARDWARE },
    say,
    position,
    metrics,
    signal: () => signal,
  }
}

export function text(words: string): Content {
  return { portNumber: PORT.text, payload: Buffer.from(words), about: words }
}

function telemetry(values: Telemetry, name: string): Content {
  return { portNumber: PORT.telemetry, payload: telemetryMessage.encode(values), about: `telemetry of ${name}` }
}
