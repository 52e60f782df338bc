import { encodeReceive, MAX_RECEIVE_BYTES } from '../../../../src/radio/families/rylr/codec.ts'
import { rylrDriver } from '../../../../src/radio/families/rylr/driver.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii } from '../../driver-harness.ts'
import { createScriptedModule } from './scripted-module.ts'

function heard(payload: Uint8Array) {
  return { wire: encodeReceive({ source: 50, data: payload, rssiDbm: -99, snrDb: 40 }), payload }
}

driverContract({
  name: 'rylr',
  module: rylrDriver,
  heard: heard(ascii('temp 21.5')),
  delimiterInside: heard(ascii('a,b\r\n+RCV=1,1,x,-1,1\r\n+OK')),
  corruptLength: ['1', '8', '10', '99', '240', '241', '999', 'x'].map((length) =>
    ascii(`+RCV=50,${length},temp 21.5,-99,40\r\n`),
  ),
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: ascii('\r\nERROR\r\nhello\r\n'), counted: 10 },
  endless: { start: ascii('+RCV=50,240,'), filler: 0x41 },
  maxHeldBytes: MAX_RECEIVE_BYTES,
  answer: createScriptedModule().answer,
  sends: [
    { destination: '120', largest: 240 },
    { destination: '0', largest: 240 },
  ],
})
