import type { Json } from '../../domain/decoded/decoded.ts'
import type { Reading } from './sensors.ts'

/** A message of the hub, before it is encoded. */
export type Saying =
  | { say: 'reading'; reading: Reading }
  /** `boots`: number of restarts. */
  | { say: 'ready'; boots: number }
  | { say: 'pong' }
  | { say: 'nodes'; nodes: string[] }
  | { say: 'period'; node: string; periodMs: number }
  | { say: 'echo'; text: string }
  | { say: 'error'; problem: string }

/** Returns a message as a line of text, for people and simple parsers. */
export function toText(saying: Saying): string {
  switch (saying.say) {
    case 'reading': {
      const { node, seq, temperatureC, humidityPercent, batteryV } = saying.reading
      return `${node} ${seq} ${temperatureC.toFixed(1)}C ${humidityPercent.toFixed(1)}% ${batteryV.toFixed(2)}V`
    }
    case 'ready':
      return `READY musen simulated sensors ${saying.boots}`
    case 'pong':
      return 'PONG'
    case 'nodes':
      return ['NODES', ...saying.nodes].join(' ')
    case 'period':
      return `OK PERIOD ${saying.node} ${saying.periodMs}`
    case 'echo':
      return saying.text
    case 'error':
      return `ERR ${saying.problem}`
  }
}

/** Returns a message as a JSON object: a reading alone, other messages with their kind in `say`. */
export function toJson(saying: Saying): string {
  const value: Json = saying.say === 'reading' ? { ...saying.reading } : { ...saying }
  return JSON.stringify(value)
}

/** Returns a reading in eight bytes: A5, node, seq (16 bit), temperature in 0.1 degrees (16 bit, signed), humidity in %, sum. */
export function toRecord({ node, seq, temperatureC, humidityPercent }: Reading): Uint8Array {
  const record = new Uint8Array(8)
  const view = new DataView(record.buffer)
  view.setUint8(0, 0xa5)
  view.setUint8(1, Number(node.slice(1)) & 0xff)
  view.setUint16(2, seq & 0xffff)
  view.setInt16(4, Math.round(temperatureC * 10))
  view.setUint8(6, Math.round(humidityPercent))
  view.setUint8(
    7,
    record.subarray(0, 7).reduce((sum, byte) => (sum + byte) & 0xff, 0),
  )
  return record
}
