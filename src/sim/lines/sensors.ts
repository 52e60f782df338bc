import { createDrift } from '../movement.ts'
import type { NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'

export interface Reading {
  node: string
  /** Number of the reading, from 1, unique for its node. */
  seq: number
  temperatureC: number
  humidityPercent: number
  batteryV: number
}

export interface Sensor extends NetworkNode {
  measure(): Reading
}

/** Creates the sensors `t1`, `t2`, ... Each reports every 2 to 10 seconds until the host changes its period. */
export function createSensors(count: number, random: Random): Sensor[] {
  return Array.from({ length: count }, (_, index) => createSensor(`t${index + 1}`, random.fork(`sensor ${index}`)))
}

function createSensor(address: string, random: Random): Sensor {
  const temperature = createDrift(random.fork('temperature'), random.between(15, 25), 6)
  const humidity = createDrift(random.fork('humidity'), random.between(40, 60), 20)
  const battery = createDrift(random.fork('battery'), 3.7, 0.3)
  let seq = 0
  return {
    address,
    periodMs: 2_000 + random.integer(8_001),
    measure: () => ({
      node: address,
      seq: ++seq,
      temperatureC: round(temperature(), 1),
      humidityPercent: round(humidity(), 1),
      batteryV: round(battery(), 2),
    }),
  }
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
