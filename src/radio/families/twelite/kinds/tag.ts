import type { TweliteTag } from '../../../../domain/decoded/twelite.ts'
import { u16 } from './bytes.ts'
import { IO_TIMER, readTagSensor, SERIAL_DATA, sensorName } from './tag-sensors.ts'

/** Supply, ADC1, ADC2. */
const HEAD_BYTES = 5

/**
 * Decodes a node with App_Tag. `data`: behind the kind of sensor. (Manuals of App_Wings and App_Tag, vSerOutput_Tag of App_Wings,
 * apppal.py of PAL_Script.)
 */
export function decodeTag(sensorType: number, data: Uint8Array): TweliteTag {
  const sensor = sensorName(sensorType)
  const tag: TweliteTag = { type: 'twelite-tag', sensorType, ...(sensor && { sensor }) }
  if (sensorType === SERIAL_DATA) return tag
  if (data.length > 0) tag.supplyMv = supplyMv(data[0] ?? 0)
  if (sensorType === IO_TIMER || data.length < HEAD_BYTES) return tag
  tag.analogMv = { ADC1: u16(data, 1), ADC2: u16(data, 3) }
  readTagSensor(sensorType, data.subarray(HEAD_BYTES), tag)
  return tag
}

/** One byte: steps of 5 mV from 1950 mV on, of 10 mV above 2800 mV (DECODE_VOLT of the SDK). */
function supplyMv(value: number): number {
  return value <= 170 ? 1950 + 5 * value : 2800 + 10 * (value - 170)
}
