import { mysensorsDriver } from '../../../../src/radio/families/mysensors/driver.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii } from '../../driver-harness.ts'
import { createScriptedGateway } from './scripted-gateway.ts'

const options = { child: 1, type: 'V_STATUS' }

driverContract({
  name: 'mysensors',
  module: mysensorsDriver,
  options: { discoverAtStart: false },
  heard: { wire: ascii('1;0;1;0;23;43.5\n'), payload: ascii('43.5') },
  delimiterInside: { wire: ascii('1;0;1;0;47;a;b;\n'), payload: ascii('a;b;') },
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: ascii('0 MCO:BGN:INIT NODE\n;;;;;\n1;0;9;0;0;\n'), counted: 19 + 5 + 10 },
  endless: { start: ascii('1;0;1;0;47;'), filler: 0x41 },
  maxHeldBytes: 257,
  answer: createScriptedGateway().answer,
  sends: [
    { destination: '12', options, largest: 25 },
    { destination: '12', options: { ...options, acknowledge: false }, largest: 25 },
    { destination: '12', options: { child: 255, type: '0', command: 'stream' }, largest: 25 },
    { destination: '12', options: { type: 'I_REBOOT', command: 'internal' }, largest: 25 },
    { destination: '255', options, largest: 25 },
  ],
})
