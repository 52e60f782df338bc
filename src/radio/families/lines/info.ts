import type { DriverInfo } from '../../../domain/radio.ts'
import { DELIMITER_PATTERN } from './delimiter-text.ts'

export const MAX_LINE_BYTES = 65_536

export const linesInfo: DriverInfo = {
  name: 'lines',
  title: 'Lines, JSON lines or raw bytes',
  description:
    'Anything that speaks lines: Arduinos and ESPs that print readings, GNSS receivers, transparent LoRa and FSK modems, ' +
    'meters. There are no addresses, and nothing confirms a send: `sent` means that the operating system took the bytes. ' +
    'Not for a module whose own driver is here.',
  experimental: false,
  maxPayloadBytes: MAX_LINE_BYTES,
  delivery: { broadcast: 'sent' },
  signals: [],
  defaultBaudRate: 115_200,
  options: {
    mode: {
      type: 'string',
      enum: ['delimiter', 'json', 'raw'],
      default: 'delimiter',
      description:
        'How the bytes are cut into messages: `delimiter`, at the delimiter; `json`, the same, and each line that is JSON ' +
        'is decoded; `raw`, by silence (`idleGapMs`) or length (`maxBytes`).',
    },
    delimiter: {
      type: 'string',
      default: '\\n',
      pattern: DELIMITER_PATTERN,
      maxLength: 64,
      description:
        'What ends a line, in the modes `delimiter` and `json`. Written as text with the escapes `\\n`, `\\r`, `\\t`, `\\0`, ' +
        '`\\\\` and `\\x03` (any byte). With `\\n`, one carriage return before it is taken off as well.',
      example: '\\r\\n',
    },
    maxBytes: {
      type: 'integer',
      default: 4096,
      minimum: 1,
      maximum: MAX_LINE_BYTES,
      description:
        'Longest payload, received or sent. A longer line is discarded up to its delimiter; in the mode `raw` a message of ' +
        'this length is complete.',
    },
    idleGapMs: {
      type: 'integer',
      default: 50,
      minimum: 1,
      maximum: 60_000,
      description: 'In the mode `raw`: silence of this length ends a message.',
    },
    sourceField: {
      type: 'string',
      maxLength: 200,
      pattern: '^.+$',
      description:
        'In the mode `json`: which field names the device that sent the line, as the name of a member or as a JSON Pointer. ' +
        'Its text or number becomes the source; absent: lines have no source.',
      example: '/device/id',
    },
    appendDelimiter: {
      type: 'boolean',
      default: true,
      description:
        'Send the delimiter behind each payload, which then must not contain it. Off: the payload goes out as it is. In the ' +
        'mode `raw` nothing is ever added.',
    },
  },
  messageOptions: {},
}
