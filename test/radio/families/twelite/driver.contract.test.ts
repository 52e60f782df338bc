import { encodeTwelite } from '../../../../src/radio/families/twelite/codec.ts'
import { tweliteDriver } from '../../../../src/radio/families/twelite/driver.ts'
import type { TweliteForm } from '../../../../src/radio/families/twelite/form.ts'
import { MAX_CONTENT_BYTES } from '../../../../src/radio/families/twelite/limits.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, bytes, concat, hex } from '../../driver-harness.ts'
import { createScriptedModule } from './scripted-module.ts'

function heard(payload: Uint8Array, form: TweliteForm) {
  return { wire: encodeTwelite(concat(bytes('0101'), payload), form), payload }
}

const reading = ascii('temp 21.5')
const sends = [
  { destination: '01', largest: 80 },
  { destination: '00', options: { command: 127 }, largest: 80 },
  { destination: '78', largest: 80 },
]

const text = heard(reading, 'ascii')
driverContract({
  name: 'twelite, ASCII',
  module: tweliteDriver,
  heard: text,
  delimiterInside: heard(ascii(':\r\n'), 'ascii'),
  corruptLength: 'the family has no length field',
  corruptChecksum: [at(text.wire, 6, 0x46), at(text.wire, text.wire.length - 3, 0x30)],
  garbage: { wire: ascii('+++\r\n:7801484\r\n:78G0\r\n'), counted: 3 + 8 + 5 },
  endless: { start: ascii(':0101'), filler: 0x41 },
  maxHeldBytes: 2 * MAX_CONTENT_BYTES + 3,
  answer: createScriptedModule().answer,
  sends,
})

const binary = heard(reading, 'binary')
driverContract({
  name: 'twelite, binary',
  module: tweliteDriver,
  options: { form: 'binary', application: 'uart', sendForm: 'extended' },
  heard: binary,
  delimiterInside: heard(bytes('a55a8002010100040405'), 'binary'),
  corruptLength: [at(binary.wire, 2, 0), at(binary.wire, 2, 0x81), at(binary.wire, 2, 0xff), ...lengths(binary.wire)],
  corruptChecksum: [at(binary.wire, 6, 0), at(binary.wire, binary.wire.length - 2, 0)],
  garbage: { wire: concat(ascii('!INF'), bytes('a55a0002'), bytes('a55a8001')), counted: 12 },
  endless: { start: bytes('a55a805e'), filler: 0x41 },
  maxHeldBytes: MAX_CONTENT_BYTES + 5,
  answer: createScriptedModule({ form: 'binary' }).answer,
  sends: [...sends, { destination: '8201015A', largest: 80 }],
})

function at(wire: Uint8Array, index: number, value: number): Uint8Array {
  const changed = wire.slice()
  changed[index] = value
  if (hex(changed) === hex(wire)) throw new Error('nothing is corrupt')
  return changed
}

function lengths(wire: Uint8Array): Uint8Array[] {
  return [0, 1, 2, 10, 12, 0xff].map((length) => at(wire, 3, length))
}
