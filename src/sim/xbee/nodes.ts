import { encodeIoSample } from '../../radio/families/xbee/io-sample.ts'
import type { NodeIdentity } from '../../radio/families/xbee/node-identity.ts'
import { createDrift } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'
import { createParameters, type Parameters } from './parameters.ts'

/**
 * How a message for a node ends. `busy`: the module has no free buffer for every other message. `gone`: the node was discovered before,
 * but no longer answers.
 */
export type Manner = 'acknowledges' | 'replies' | 'busy' | 'gone'

export interface XbeeNode extends NetworkNode {
  readonly identity: NodeIdentity & { address16: string }
  readonly manner: Manner
  /** Whether it sends samples of its pins instead of data. */
  readonly samples: boolean
  /** Its own settings, for remote commands. */
  readonly parameters: Parameters
  /** Returns the data of its next own message. `turn` makes each one different. */
  report(turn: number): Uint8Array
  /** Returns the body of a new sample. `lastSample` returns that of the last one. */
  sample(turn: number): Uint8Array
  lastSample(): Uint8Array
}

interface Role {
  address64: string
  address16: string
  name: string
  manner: Manner
  periodMs: number
  samples?: boolean
}

/** The first nodes: one for each behaviour that a gateway must handle. */
const CAST: readonly Role[] = [
  { address64: '0013A20040522BAA', address16: '7D84', name: 'PUMP', manner: 'replies', periodMs: 6_000 },
  {
    address64: '0013A20040B45023',
    address16: '1785',
    name: 'TANK',
    manner: 'acknowledges',
    periodMs: 7_000,
    samples: true,
  },
  { address64: '0013A20041AABBCC', address16: '2A01', name: 'GATE', manner: 'busy', periodMs: 11_000 },
  { address64: '0013A20040C401A9', address16: '3C5D', name: 'SHED', manner: 'gone', periodMs: 13_000 },
]

const COUNTER = 1_024
const FULL_MV = 3_600
const DRAIN_MV = 900

/** Creates the nodes of `CAST`, then ordinary nodes up to `count`. */
export function createXbeeNodes(count: number, random: Random): XbeeNode[] {
  return Array.from({ length: count }, (_, index) => {
    const role = CAST[index] ?? ordinary(index - CAST.length)
    return createNode(role, random.fork(role.address64))
  })
}

function ordinary(index: number): Role {
  const low = (0x4200_0000 + index).toString(16).toUpperCase()
  const address16 = (0x4000 + index).toString(16).toUpperCase().padStart(4, '0')
  const name = `NODE ${index + 1}`
  return {
    address64: `0013A200${low}`,
    address16,
    name,
    manner: 'acknowledges',
    periodMs: 8_000 + (index % 13) * 1_000,
  }
}

function createNode(role: Role, random: Random): XbeeNode {
  const { address64, address16, name, manner, periodMs, samples = false } = role
  const level = createDrift(random.fork('level'), 549, 300)
  const temperature = createDrift(random.fork('temperature'), 21, 8)
  let pump = false
  let last = encodeIoSample({ digital: { DIO2: pump, DIO3: false }, analog: { AD1: 549, AD2: 0 }, supply: FULL_MV })
  return {
    address: address64,
    identity: { address64, address16, name, role: 'router' },
    manner,
    periodMs,
    samples,
    parameters: createParameters({ address64, address16, name, apiMode: 1 }),
    report: (turn) => Buffer.from(`${name} ${turn} ${temperature().toFixed(1)}`),
    sample(turn) {
      pump = !pump
      last = encodeIoSample({
        digital: { DIO2: pump, DIO3: false },
        // A level, and a counter.
        analog: { AD1: Math.round(level()), AD2: turn % COUNTER },
        // The battery runs down.
        supply: FULL_MV - (turn % DRAIN_MV),
      })
      return last
    },
    lastSample: () => last,
  }
}
