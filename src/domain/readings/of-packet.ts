import type { Battery } from '../node.ts'
import type { ReceivedPacket } from '../packet.ts'
import type { Signal } from '../signal.ts'
import { unitOf } from './quantities.ts'
import { CHANNEL, MAX_READINGS, MAX_VALUE, NAME, type Position, type Reading, UNIT } from './reading.ts'

/**
 * Returns all readings of a packet: those of its driver, and its signal, battery and position, which are the same for every family. Of two
 * readings with the same name and channel, the first counts. Invalid ones are left out.
 */
export function readingsOf({ readings = [], battery, position, signal }: ReceivedPacket): Reading[] {
  const found: Reading[] = []
  for (const reading of readings) if (found.length < MAX_READINGS) add(found, reading)
  if (battery) addBattery(found, battery)
  if (position) addPosition(found, position)
  if (signal) addSignal(found, signal)
  return found
}

function addBattery(found: Reading[], { percent, voltageMv, externalPower }: Battery): void {
  if (percent !== undefined) add(found, { name: 'battery', value: percent })
  if (voltageMv !== undefined) add(found, { name: 'supplyVoltage', value: voltageMv / 1000 })
  if (externalPower !== undefined) add(found, { name: 'externalPower', value: externalPower ? 1 : 0 })
}

function addPosition(found: Reading[], { latitude, longitude, altitudeM }: Position): void {
  add(found, { name: 'latitude', value: latitude })
  add(found, { name: 'longitude', value: longitude })
  if (altitudeM !== undefined) add(found, { name: 'altitude', value: altitudeM })
}

function addSignal(found: Reading[], { rssiDbm, snrDb, lqi }: Signal): void {
  if (rssiDbm !== undefined) add(found, { name: 'rssi', value: rssiDbm })
  if (snrDb !== undefined) add(found, { name: 'snr', value: snrDb })
  if (lqi !== undefined) add(found, { name: 'lqi', value: lqi })
}

function add(found: Reading[], { name, channel, unit, value }: Reading): void {
  const known = unitOf(name)
  // Also false for NaN.
  if (!(Math.abs(value) <= MAX_VALUE)) return
  if (known === undefined && !NAME.test(name)) return
  if (channel !== undefined && !CHANNEL.test(channel)) return
  for (const other of found) if (other.name === name && other.channel === channel) return
  const reading: Reading = { name, value }
  if (channel !== undefined) reading.channel = channel
  const shown = known ?? (unit !== undefined && UNIT.test(unit) ? unit : undefined)
  if (shown !== undefined) reading.unit = shown
  found.push(reading)
}
