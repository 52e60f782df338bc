import type { TweliteIoStatus, TweliteStatus } from '../../../../domain/decoded/twelite.ts'
import { hexByte, readSerial } from '../address.ts'
import { u16 } from './bytes.ts'

const TICKS_A_SECOND = 64
const UNUSED = 0xff
const ANALOG_INPUTS = 4

/** What both kinds of status begin with, behind the command. */
export interface StatusHead {
  packetId: number
  lqi: number
  serial: string
  destination: string
}

/** `data`: behind the command. */
export function readStatusHead(data: Uint8Array): StatusHead {
  return {
    packetId: data[0] ?? 0,
    lqi: data[2] ?? 0,
    serial: readSerial(data, 3),
    destination: hexByte(data[7] ?? 0),
  }
}

/** 0x81 of App_Twelite, 23 bytes in all. Its byte for a temperature is unused according to the manual. */
export function decodeStatus(data: Uint8Array): TweliteStatus {
  const digital = data[14] ?? 0
  return {
    type: 'twelite-status',
    serial: readSerial(data, 3),
    timestampS: u16(data, 8) / TICKS_A_SECOND,
    relays: data[10] ?? 0,
    supplyMv: u16(data, 11),
    periodic: (digital & 0x80) !== 0,
    inputs: bits(digital, 4),
    inputMask: (data[15] ?? 0) & 0x0f,
    analogMv: analog(data),
  }
}

/** 0x81 of App_IO, 20 bytes in all. */
export function decodeIoStatus(data: Uint8Array): TweliteIoStatus {
  return {
    type: 'twelite-io-status',
    serial: readSerial(data, 3),
    // The highest bit is the module's own.
    timestampS: (u16(data, 8) & 0x7fff) / TICKS_A_SECOND,
    relays: data[10] ?? 0,
    inputs: bits(u16(data, 11), 12),
    inputMask: u16(data, 13),
    interruptMask: u16(data, 15),
  }
}

/** By name; true: on, which is the low level. */
function bits(value: number, count: number): Record<string, boolean> {
  const inputs: Record<string, boolean> = {}
  for (let index = 0; index < count; index++) inputs[`DI${index + 1}`] = (value & (1 << index)) !== 0
  return inputs
}

/** Each input in units of 16 mV, and two more bits of it in the last byte. */
function analog(data: Uint8Array): Record<string, number> {
  const volts: Record<string, number> = {}
  const corrections = data[20] ?? 0
  for (let index = 0; index < ANALOG_INPUTS; index++) {
    const reading = data[16 + index] ?? UNUSED
    if (reading === UNUSED) continue
    volts[`AI${index + 1}`] = (reading * 4 + ((corrections >> (2 * index)) & 0x03)) * 4
  }
  return volts
}
