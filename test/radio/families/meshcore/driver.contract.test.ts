import { meshcoreDriver } from '../../../../src/radio/families/meshcore/driver.ts'
import { encodeFrame, FROM_MODULE, MAX_FRAME_BYTES } from '../../../../src/radio/families/meshcore/wire/stream.ts'
import { textFrame } from '../../../../src/sim/meshcore/frames.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, bytes, concat } from '../../driver-harness.ts'
import { createScriptedModule, THEIR_ADDRESS, THEIR_KEY } from './scripted-module.ts'

function heard(text: string) {
  const record = { from: { prefix: THEIR_KEY }, hops: 0, seconds: 1_767_225_600, text, snrDb: 6.25 }
  return { wire: encodeFrame(FROM_MODULE, textFrame(record, true)), payload: ascii(text) }
}

const good = heard('temp 21.5')
const withLength = (length: number) => {
  const changed = good.wire.slice()
  changed.set([length & 0xff, length >> 8], 1)
  return changed
}

driverContract({
  name: 'meshcore',
  module: meshcoreDriver,
  heard: good,
  delimiterInside: heard('>>a<b>'),
  // A text may have any length from 16 bytes on, so a wrong length in this range cannot be noticed.
  corruptLength: [0, 1, 2, 15, 256, 0x1000, 0xffff].map(withLength),
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: concat(ascii('INFO Rx\r\n'), bytes('3e00003e0001')), counted: 9 + 6 },
  endless: { start: bytes('3eff0010'), filler: 0x41 },
  maxHeldBytes: MAX_FRAME_BYTES,
  settleMs: 1_200,
  answer: (written) => createScriptedModule().answer(written),
  sends: [
    { destination: THEIR_ADDRESS, largest: 159 },
    { destination: 'ffffffffffff', largest: 127 },
    { destination: 'ffffffffffff', options: { channel: 1 }, largest: 127 },
    { destination: 'ffffffffffff', options: { dataType: 65_535 }, largest: 163 },
  ],
})
