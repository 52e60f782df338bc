import { createDrift } from '../movement.ts'
import type { Random } from '../random.ts'
import type { Child } from './child.ts'

const NO_ROUTER = 0x8000_0000
const PAL = 0x80
/** Version 4 of the ambient board. */
const AMBIENT_BOARD = 0x82
const CRC_POLYNOMIAL = 0x31

/** Creates an ambient PAL: supply, temperature, humidity and light, each with its header of four bytes. */
export function createAmbientPal(index: number, random: Random): Child {
  const id = index + 1
  const serial = 0x8201_0000 + random.integer(0x10000)
  const quality = createDrift(random.fork('quality'), 150, 70)
  const supply = createDrift(random.fork('supply'), 3_000, 150)
  const temperature = createDrift(random.fork('temperature'), 2_200, 400)
  const humidity = createDrift(random.fork('humidity'), 5_000, 1_500)
  const light = createDrift(random.fork('light'), 300, 250)
  let sequence = 0
  let lqi = 0
  let values: number[] = []
  return {
    id,
    serial,
    kind: 'pal',
    address: `${id}:${index}`,
    periodMs: 2_000 + random.integer(3_001),
    get lqi() {
      return lqi
    },
    measure() {
      lqi = Math.max(1, Math.min(255, Math.round(quality())))
      values = [supply, temperature, humidity, light].map((drift) => Math.max(0, Math.round(drift())))
      sequence = (sequence + 1) & 0xffff
    },
    status() {
      const [supplyMv = 0, celsius = 0, percent = 0, lux = 0] = values
      const content = new Uint8Array(48)
      const view = new DataView(content.buffer)
      view.setUint32(0, NO_ROUTER)
      content[4] = lqi
      view.setUint16(5, sequence)
      view.setUint32(7, serial)
      content.set([id, PAL, AMBIENT_BOARD, 5], 11)
      content.set([0x11, 0x30, 0x08, 2, supplyMv >> 8, supplyMv & 0xff], 15)
      content.set([0x11, 0x30, 0x01, 2, 0, 0], 21)
      content.set([0x05, 0x01, 0x00, 2, celsius >> 8, celsius & 0xff], 27)
      content.set([0x01, 0x02, 0x00, 2, percent >> 8, percent & 0xff], 33)
      content.set([0x02, 0x03, 0x00, 4, 0, 0, lux >> 8, lux & 0xff], 39)
      content[47] = crc8(content.subarray(0, -1))
      return content
    },
    reading: (turn) => `${turn} ${values[0] ?? 0} mV`,
    setOutputs() {},
  }
}

function crc8(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ ((crc & 0x80) !== 0 ? CRC_POLYNOMIAL : 0)) & 0xff
  }
  return crc
}
