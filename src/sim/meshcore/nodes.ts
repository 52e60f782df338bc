import { createDrift, createWanderer } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'
import type { ContactRecord } from './frames.ts'

/** How a node reacts to a text for it. `unheard`: it is out of reach. */
export type Manner = 'acknowledges' | 'replies' | 'unheard'

export interface MeshcoreNode extends NetworkNode {
  readonly key: Uint8Array
  readonly name: string
  readonly manner: Manner
  /** Number of nodes that relay its packets. */
  readonly hops: number
  /** Whether it writes on the channel now and then; others write to the host. */
  readonly onChannel: boolean
  /** Whether it answers requests for measurements. */
  readonly isSensor: boolean
  /** Its entry in the list of contacts, where it is now. */
  record(turn: number): ContactRecord
  snrDb(): number
  /** Measurements in the Cayenne form. */
  measure(): Uint8Array
}

interface Role {
  address: string
  name: string
  kind: number
  manner: Manner
  hops: number
  periodMs: number
  speedKmh?: number
  onChannel?: boolean
}

const COMPANION = 1
const REPEATER = 2
const SENSOR = 4

/** The first nodes: one for each behaviour that a gateway must handle. */
const CAST: readonly Role[] = [
  { address: 'a1b2c3d4e5f6', name: 'Harbour', kind: COMPANION, manner: 'replies', hops: 0, periodMs: 6_000 },
  { address: '0badcafe0001', name: 'Ridge repeater', kind: REPEATER, manner: 'unheard', hops: 0, periodMs: 15_000 },
  {
    address: 'c0ffee010203',
    name: 'Hiker',
    kind: COMPANION,
    manner: 'acknowledges',
    hops: 1,
    periodMs: 7_000,
    speedKmh: 5,
    onChannel: true,
  },
  { address: 'deadbeef0004', name: 'Weather station', kind: SENSOR, manner: 'unheard', hops: 0, periodMs: 12_000 },
  { address: '5eed00050005', name: 'Out of reach', kind: COMPANION, manner: 'unheard', hops: 2, periodMs: 20_000 },
]

/** Tokyo. */
const MIDDLE = { latitude: 35.6812, longitude: 139.7671 }
const RANGE_KM = 8
/** Frames contain no real time, so that the same seed gives the same bytes. */
const FIRST_SECOND = 1_767_225_600
const KEY_BYTES = 32
/** Channel and type of the measurements. */
const VOLTAGE = [1, 116] as const
const TEMPERATURE = [2, 103] as const
const HUMIDITY = [2, 104] as const
const PRESSURE = [2, 115] as const

/** Creates the nodes of `CAST`, then companions that walk, up to `count`. */
export function createMeshcoreNodes(count: number, random: Random): MeshcoreNode[] {
  return Array.from({ length: count }, (_, index) => {
    const role = CAST[index] ?? walker(index - CAST.length)
    return createNode(role, random.fork(role.address))
  })
}

function walker(index: number): Role {
  const address = (0x2000_0000_0000 + index).toString(16).padStart(12, '0')
  const periodMs = 8_000 + (index % 17) * 1_000
  return {
    address,
    name: `Walker ${index + 1}`,
    kind: COMPANION,
    manner: 'acknowledges',
    hops: index % 3,
    periodMs,
    speedKmh: 4,
  }
}

function createNode(role: Role, random: Random): MeshcoreNode {
  const { address, name, kind, manner, hops, periodMs, speedKmh = 0, onChannel = false } = role
  const key = Buffer.concat([Buffer.from(address, 'hex'), random.bytes(KEY_BYTES - 6)])
  const wanderer = createWanderer({ random: random.fork('way'), ...MIDDLE, speedKmh, rangeKm: RANGE_KM })
  const snr = createDrift(random.fork('snr'), 5, 8)
  const voltage = createDrift(random.fork('voltage'), 3.9, 0.2)
  const temperature = createDrift(random.fork('temperature'), 16, 9)
  const humidity = createDrift(random.fork('humidity'), 62, 25)
  const pressure = createDrift(random.fork('pressure'), 1013, 12)

  return {
    address,
    key,
    name,
    manner,
    hops,
    periodMs,
    onChannel,
    isSensor: kind === SENSOR,
    snrDb: () => Math.round(snr() * 4) / 4,
    record(turn) {
      const { latitude, longitude } = wanderer.step(periodMs)
      const seconds = secondOf(turn)
      return { key, kind, name, advertSeconds: seconds, changedSeconds: seconds, latitude, longitude }
    },
    measure() {
      const bytes = Buffer.alloc(15)
      bytes.set(VOLTAGE, 0)
      bytes.writeInt16BE(Math.round(voltage() * 100), 2)
      bytes.set(TEMPERATURE, 4)
      bytes.writeInt16BE(Math.round(temperature() * 10), 6)
      bytes.set(HUMIDITY, 8)
      bytes.writeUInt8(Math.round(humidity() * 2), 10)
      bytes.set(PRESSURE, 11)
      bytes.writeUInt16BE(Math.round(pressure() * 10), 13)
      return bytes
    },
  }
}

/** The time by a node's clock at one of its turns. */
export function secondOf(turn: number): number {
  return FIRST_SECOND + turn * 60
}
