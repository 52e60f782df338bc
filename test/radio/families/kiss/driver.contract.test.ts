import { encodeUi } from '../../../../src/radio/families/kiss/ax25.ts'
import { encodeKiss } from '../../../../src/radio/families/kiss/codec.ts'
import { kissDriver } from '../../../../src/radio/families/kiss/driver.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, bytes, concat } from '../../driver-harness.ts'

const escapes = bytes('c0dbdcddc0db00ff')

function heard(payload: Uint8Array) {
  const data = encodeUi({ source: 'OH2XYZ-9', destination: 'APRS', path: ['WIDE1-1'], info: payload })
  return { wire: encodeKiss({ port: 0, command: 0, data }), payload }
}

driverContract({
  name: 'kiss',
  module: kissDriver,
  options: { callsign: 'JA1XYZ-10', path: ['WIDE1-1'], txDelayMs: 300 },
  heard: heard(ascii('>on the air')),
  delimiterInside: heard(escapes),
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: concat(bytes('c0'), ascii('cmd: no frame'), bytes('c000dbaac000dbc0c0')), counted: 13 + 3 + 2 },
  endless: { start: bytes('c000'), filler: 0x41 },
  maxHeldBytes: 2122,
  sends: [
    { destination: 'OH2XYZ-9', largest: 67 },
    { destination: 'OH2XYZ-9', options: { format: 'ui' }, largest: 256 },
    { destination: 'QST', largest: 256 },
  ],
})
