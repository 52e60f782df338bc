import { createDrift } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'

/** How a node reacts to a message for it. */
export type Manner = 'echoes' | 'sleeps'

/** Child, command (0 presentation, 1 set, 3 internal), type and payload of a node's message. */
export interface Saying {
  child: number
  command: number
  type: number
  text: string
}

export interface SensorNode extends NetworkNode {
  readonly id: number
  readonly manner: Manner
  /** Its messages when it starts, or is asked to present itself. */
  readonly introduction: readonly Saying[]
  /** Returns its next own message. */
  report(turn: number): Saying
  /** Returns its answer to a request for the variable of a child. */
  value(child: number, type: number): Saying
  /** Sets the value of a child. */
  set(child: number, type: number, text: string): void
}

const TEMPERATURE = { child: 0, sensor: 6, variable: 0 }
const HUMIDITY = { child: 1, sensor: 7, variable: 1 }
const SWITCH = { child: 2, sensor: 3, variable: 2 }
const ITSELF = 255
const SKETCHES = ['Greenhouse', 'Boiler', 'Terrace', 'Cellar']

/** Creates a node. Every fourth node sleeps: it reports, but receives nothing. */
export function createSensorNode(id: number, random: Random): SensorNode {
  const temperature = createDrift(random.fork('temperature'), random.between(15, 25), 6)
  const humidity = createDrift(random.fork('humidity'), random.between(40, 60), 20)
  const values = new Map<string, string>()
  let battery = 80 + random.integer(20)

  /** The first messages of a node, which present it, as the library sends them at its start. */
  const introduction: Saying[] = [
    { child: ITSELF, command: 0, type: 17, text: '2.3.2' },
    { child: ITSELF, command: 3, type: 11, text: `${SKETCHES[(id - 1) % SKETCHES.length]} ${id}` },
    { child: ITSELF, command: 3, type: 12, text: '1.2' },
    { child: TEMPERATURE.child, command: 0, type: TEMPERATURE.sensor, text: 'temperature' },
    { child: HUMIDITY.child, command: 0, type: HUMIDITY.sensor, text: '' },
    { child: SWITCH.child, command: 0, type: SWITCH.sensor, text: 'relay' },
  ]

  function set(child: number, type: number, text: string): Saying {
    values.set(`${child};${type}`, text)
    return { child, command: 1, type, text }
  }

  return {
    id,
    introduction,
    address: String(id),
    periodMs: 3_000 + random.integer(5_001),
    manner: id % 4 === 0 ? 'sleeps' : 'echoes',
    report(turn) {
      const introduced = introduction[turn]
      if (introduced) return introduced
      if (turn % 12 === 11) {
        battery = Math.max(0, battery - random.integer(2))
        return { child: ITSELF, command: 3, type: 0, text: String(battery) }
      }
      return turn % 2 === 1
        ? set(TEMPERATURE.child, TEMPERATURE.variable, temperature().toFixed(2))
        : set(HUMIDITY.child, HUMIDITY.variable, humidity().toFixed(1))
    },
    value: (child, type) => ({ child, command: 1, type, text: values.get(`${child};${type}`) ?? '0' }),
    set,
  }
}
