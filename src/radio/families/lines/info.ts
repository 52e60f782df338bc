import type { DriverInfo } from '../../../domain/radio.ts'
import { DELIMITER_PATTERN } from './delimiter-text.ts'
import { MAPPING_PATTERN } from './json-readings.ts'

export const MAX_LINE_BYTES = 65_536

export const linesInfo: DriverInfo = {
  name: 'lines',
  title: 'Lines, JSON lines or raw bytes',
  description:
    'Devices that send and receive lines: Arduinos and ESPs that print readings, GNSS receivers, transparent LoRa and FSK modems, ' +
    'meters. The driver has no addresses and no acknowledgements: `sent` means that the operating system accepted the bytes. ' +
    "Use a module's own driver if one exists.",
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
        'How bytes are divided into messages. `delimiter`: at each delimiter. `json`: at each delimiter, and lines that are JSON ' +
        'are decoded. `raw`: after a pause (`idleGapMs`) or at a length (`maxBytes`).',
    },
    delimiter: {
      type: 'string',
      default: '\\n',
      pattern: DELIMITER_PATTERN,
      maxLength: 64,
      description:
        'End of a line in the modes `delimiter` and `json`, as text with the escapes `\\n`, `\\r`, `\\t`, `\\0`, ' +
        '`\\\\` and `\\x03` (any byte). With `\\n`, one carriage return before it is also removed.',
      example: '\\r\\n',
    },
    maxBytes: {
      type: 'integer',
      default: 4096,
      minimum: 1,
      maximum: MAX_LINE_BYTES,
      description:
        'Maximum payload in bytes, received or sent. A longer line is discarded up to its delimiter. In the mode `raw`, a message of ' +
        'this length is complete.',
    },
    idleGapMs: {
      type: 'integer',
      default: 50,
      minimum: 1,
      maximum: 60_000,
      description: 'Pause in milliseconds that ends a message in the mode `raw`.',
    },
    sourceField: {
      type: 'string',
      maxLength: 200,
      pattern: '^.+$',
      description:
        'Field that contains the sending device in the mode `json`, as a member name or a JSON Pointer. Its text or number becomes the ' +
        'source of the message. Several fields are separated by commas, and joined by `-` (rtl_433: `model,id`). Default: no source.',
      example: '/device/id',
    },
    source: {
      type: 'string',
      maxLength: 64,
      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$',
      description:
        'Name of the device behind this port: the source of messages without a `sourceField`. Readings of a message without a source ' +
        'belong to no node, so they are shown in the message only. Default: no source.',
      example: 'garden',
    },
    readings: {
      type: 'strings',
      maxLength: 32,
      pattern: MAPPING_PATTERN,
      description:
        'Members that are readings in the mode `json`, each as `name = field`, `name:channel = field` or `name [unit] = field`. The ' +
        'field is a member name or a JSON Pointer to a number or a boolean, the unit one of SenML; a name that musen knows has its ' +
        'unit. An empty list makes no readings. Default: all numeric members, at most 32, with their own names.',
      example: ['temperature:outdoor = /outdoor/temp', 'flow [m3/s] = flow'],
    },
    appendDelimiter: {
      type: 'boolean',
      default: true,
      description:
        'Whether to send the delimiter after each payload. The payload must then not contain the delimiter. If false, the payload is sent unchanged. In the ' +
        'mode `raw`, no delimiter is sent.',
    },
  },
  messageOptions: {},
}
