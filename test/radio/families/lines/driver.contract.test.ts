import { linesDriver } from '../../../../src/radio/families/lines/driver.ts'
import { driverContract } from '../../driver-contract.ts'
import { ascii, concat } from '../../driver-harness.ts'

const reading = ascii('temp=21.5;bat=3.01')

driverContract({
  name: 'lines, at a line feed',
  module: linesDriver,
  options: { maxBytes: 100 },
  heard: { wire: concat(reading, ascii('\r\n')), payload: reading },
  delimiterInside: { refused: ascii('two\nlines') },
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: ascii(`${'x'.repeat(150)}\n`), counted: 150 },
  endless: { start: ascii('x'), filler: 0x78 },
  maxHeldBytes: 101,
  sends: [{ largest: 100 }],
})

driverContract({
  name: 'lines, at a delimiter of several bytes',
  module: linesDriver,
  options: { maxBytes: 100, delimiter: '\\x03END\\r\\n' },
  heard: { wire: concat(reading, ascii('\x03END\r\n')), payload: reading },
  delimiterInside: { refused: ascii('one\x03END\r\ntwo') },
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: ascii(`${'\x03END\r'.repeat(50)}\x03END\r\n`), counted: 250 },
  endless: { start: ascii('x'), filler: 0x03 },
  maxHeldBytes: 106,
  sends: [{ largest: 100 }],
})

driverContract({
  name: 'lines, JSON',
  module: linesDriver,
  options: { mode: 'json', maxBytes: 100, sourceField: 'id' },
  heard: { wire: ascii('{"id":"a1","t":21.5}\n'), payload: ascii('{"id":"a1","t":21.5}') },
  delimiterInside: { wire: ascii('{"text":"a\\nb"}\n'), payload: ascii('{"text":"a\\nb"}') },
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: { wire: ascii(`${'['.repeat(150)}\n`), counted: 150 },
  endless: { start: ascii('['), filler: 0x5b },
  maxHeldBytes: 101,
  sends: [{ largest: 100 }],
})

driverContract({
  name: 'lines, raw',
  module: linesDriver,
  options: { mode: 'raw', maxBytes: 100, idleGapMs: 20 },
  heard: { wire: reading, payload: reading },
  delimiterInside: 'the family has no delimiter',
  corruptLength: 'the family has no length field',
  corruptChecksum: 'the family has no checksum',
  garbage: 'the family takes every byte',
  endless: { start: ascii('x'), filler: 0x78 },
  maxHeldBytes: 100,
  // The gap, and the turn of the event loop after it.
  settleMs: 21,
  sends: [{ largest: 100 }],
})
