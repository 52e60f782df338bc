import type { OptionSpec } from '../../../domain/options.ts'
import type { DriverInfo } from '../../../domain/radio.ts'
import { AX25_ADDRESS_PATTERN, MAX_DIGIPEATERS } from './ax25.ts'

/** The AX.25 destination that means everyone, by the convention of beacons and of ARP over AX.25. */
export const BROADCAST = 'QST'

export const SEND_FORMATS = ['aprs-message', 'ui'] as const
export type SendFormat = (typeof SEND_FORMATS)[number]

/** APRS101 allows 256 bytes of information, as AX.25 does unless the stations agree on more. */
export const MAX_INFO_BYTES = 256

const PORT: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 15 }
const PATH: Omit<OptionSpec, 'description'> = {
  type: 'strings',
  pattern: AX25_ADDRESS_PATTERN,
  maxLength: MAX_DIGIPEATERS,
  example: ['WIDE1-1', 'WIDE2-1'],
}
const FORMAT: Omit<OptionSpec, 'description'> = { type: 'string', enum: [...SEND_FORMATS] }
/** A TNC keeps these times in units of 10 ms, in one byte. */
const TNC_TIME: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 2550 }

export const kissInfo: DriverInfo = {
  name: 'kiss',
  title: 'KISS TNC (AX.25, APRS)',
  description:
    'A packet radio TNC in KISS mode, on a serial port or on TCP (Dire Wolf, port 8001). Receives AX.25 UI frames of all ' +
    'KISS ports and decodes APRS positions, objects, weather, telemetry, statuses and messages. Sends APRS messages, which ' +
    'the other station can acknowledge, or the payload itself as a UI frame. A TNC does not report transmissions: `sent` ' +
    'means that it accepted the frame.',
  experimental: false,
  maxPayloadBytes: MAX_INFO_BYTES,
  address: {
    pattern: AX25_ADDRESS_PATTERN,
    example: 'JA1ABC-7',
    description: `Callsign of up to six letters and digits, with an optional SSID of 1 to 15. ${BROADCAST} is a broadcast.`,
    broadcast: BROADCAST,
  },
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: [],
  defaultBaudRate: 9600,
  options: {
    callsign: {
      type: 'string',
      required: true,
      pattern: AX25_ADDRESS_PATTERN,
      description:
        'Callsign of this station, the source of all messages that it sends. You need a licence to transmit. N0CALL is for ' +
        'simulated and cabled modules. Many digipeaters refuse it.',
      example: 'JA1XYZ-10',
    },
    kissPort: { ...PORT, default: 0, description: 'KISS port (radio channel of the TNC) to send on.' },
    path: { ...PATH, default: [], description: 'Digipeaters to send through, in order. Empty: direct.' },
    aprsDestination: {
      type: 'string',
      pattern: AX25_ADDRESS_PATTERN,
      default: 'APZMSN',
      description:
        'AX.25 destination of APRS messages and acknowledgements. By APRS convention it identifies the software.',
    },
    sendFormat: {
      ...FORMAT,
      default: 'aprs-message',
      description:
        'Format of a message to one station. `aprs-message`: text of up to 67 bytes that the station acknowledges. ' +
        '`ui`: the payload itself in a UI frame to that address, without acknowledgement. A broadcast is always `ui`.',
    },
    ackTimeoutMs: {
      type: 'integer',
      default: 30_000,
      minimum: 1000,
      maximum: 600_000,
      description: 'Time to wait for the acknowledgement of an APRS message before it is sent again, in milliseconds.',
    },
    autoAck: {
      type: 'boolean',
      default: true,
      description:
        'Whether to acknowledge APRS messages to this callsign on request. If false, musen transmits only the messages that you send.',
    },
    txDelayMs: {
      ...TNC_TIME,
      description: 'Transmitter keyup delay in milliseconds. Default: the setting of the TNC.',
      example: 300,
    },
    persistence: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      description: 'Probability of transmitting in a free slot, (value + 1) / 256. Default: the setting of the TNC.',
      example: 63,
    },
    slotTimeMs: {
      ...TNC_TIME,
      description: 'Slot interval in milliseconds. Default: the setting of the TNC.',
      example: 100,
    },
    txTailMs: {
      ...TNC_TIME,
      description: 'Time to keep the transmitter on after a frame, in milliseconds. Default: the setting of the TNC.',
      example: 50,
    },
    fullDuplex: {
      type: 'boolean',
      description: 'Whether to transmit without waiting for a free channel. Default: the setting of the TNC.',
    },
  },
  messageOptions: {
    format: { ...FORMAT, description: "Instead of the radio's `sendFormat`." },
    port: { ...PORT, description: "Instead of the radio's `kissPort`." },
    path: { ...PATH, description: "Instead of the radio's `path`; an empty list sends direct." },
  },
}
