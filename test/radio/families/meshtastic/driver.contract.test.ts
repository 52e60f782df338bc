import { meshtasticDriver } from '../../../../src/radio/families/meshtastic/driver.ts'
import { encodeFromRadio } from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import { MAX_FRAME_BYTES } from '../../../../src/radio/families/meshtastic/wire/stream.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, bytes, concat } from '../../driver-harness.ts'
import { createScriptedModule, THEIR_ADDRESS, THEM } from './scripted-module.ts'

function heard(payload: Uint8Array) {
  const packet = { from: THEM, to: 0xffff_ffff, decoded: { portNumber: 256, payload }, id: 7, snr: 6.25, rssi: -90 }
  return { wire: encodeFromRadio({ id: 1, packet }), payload }
}

const good = heard(ascii('temp 21.5'))
const { wire } = good
const withLength = (length: number) => {
  const changed = wire.slice()
  changed.set([length >> 8, length & 0xff], 2)
  return changed
}
const size = wire.length - 4

driverContract({
  name: 'meshtastic',
  module: meshtasticDriver,
  heard: good,
  delimiterInside: heard(concat(bytes('94c30005'), wire.subarray(0, 40), bytes('94'))),
  corruptLength: [0, 1, 2, 10, size - 1, size + 1, size + 40, 511, 512, 513, 0xffff].map(withLength),
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: concat(ascii('INFO | Rx\r\n'), bytes('94c3000294c3')), counted: 11 + 6 },
  endless: { start: bytes('94c30200'), filler: 0x41 },
  maxHeldBytes: MAX_FRAME_BYTES,
  answer: (written) => createScriptedModule().answer(written),
  sends: [
    { destination: THEIR_ADDRESS, largest: 233 },
    { destination: THEIR_ADDRESS, options: { channel: 2, hopLimit: 7, portNumber: 256 }, largest: 233 },
    { destination: THEIR_ADDRESS, options: { acknowledge: false }, largest: 233 },
    { destination: '!ffffffff', largest: 233 },
  ],
})
