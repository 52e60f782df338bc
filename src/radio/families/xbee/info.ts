import type { OptionSpec } from '../../../domain/options.ts'
import type { DriverInfo } from '../../../domain/radio.ts'
import { BROADCAST } from './address.ts'

/** Maximum payload of any supported module (XBee-PRO 900HP, XBee SX). Each module reports its own limit as NP. */
export const MAX_PAYLOAD_BYTES = 256

const BYTE: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 0xff }
const WORD: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 0xffff }

export const xbeeInfo: DriverInfo = {
  name: 'xbee',
  title: 'Digi XBee (API mode)',
  description:
    'Digi XBee modules with Zigbee, DigiMesh or 802.15.4 firmware, in API mode 1 or 2. Receives data, explicit data and ' +
    'I/O samples, and the names of nodes. A message to one node is `delivered` when the module reports that the other ' +
    'module has acknowledged it; a broadcast is at most `sent`. Not for Series 1 modules, cellular modules or ' +
    'Wi-Fi ones.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: '^(?:[0-9A-F]{16}|[0-9A-F]{4})$',
    example: '0013A20040522BAA',
    description:
      '64-bit serial number of a module (SH and SL), 16 upper-case hexadecimal digits, or its 16-bit network address, ' +
      `4 digits. 0000000000000000 is the coordinator of a Zigbee network, ${BROADCAST} is a broadcast.`,
    broadcast: BROADCAST,
  },
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: [],
  defaultBaudRate: 9600,
  options: {
    apiMode: {
      type: 'string',
      enum: ['auto', '1', '2'],
      default: 'auto',
      description:
        "API mode, the module's parameter AP. 1: without escaped characters. 2: with escaped characters. `auto`: read from the module.",
    },
    maxPayloadBytes: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_PAYLOAD_BYTES,
      description: 'Maximum payload of a message in bytes. Default: the value that the module reports (NP).',
      example: 84,
    },
    statusTimeoutMs: {
      type: 'integer',
      default: 20_000,
      minimum: 1000,
      maximum: 120_000,
      description:
        'Time to wait for the transmit status of a message, in milliseconds. Use a large value for large meshes and sleeping nodes.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Whether to repeat messages that were not acknowledged. If only the acknowledgement was lost, the message arrives twice. If false, ' +
        'only messages that were certainly not transmitted are repeated.',
    },
    discoverAtStart: {
      type: 'boolean',
      default: true,
      description:
        'Whether to query the names of all nodes when the module is connected (ND). This sends one broadcast.',
    },
  },
  messageOptions: {
    acknowledge: {
      type: 'boolean',
      default: true,
      description:
        'Whether to request an acknowledgement from the destination. If false, the module does not retry, and the message is at most `sent`.',
    },
    broadcastRadius: {
      type: 'integer',
      minimum: 0,
      maximum: 32,
      default: 0,
      description: 'Maximum hops of a broadcast. 0: the maximum of the network.',
    },
    sourceEndpoint: { ...BYTE, description: 'Source endpoint. Default: 232 (plain data).', example: 232 },
    destinationEndpoint: { ...BYTE, description: 'Destination endpoint. Default: 232 (plain data).', example: 232 },
    clusterId: { ...WORD, description: 'Cluster id. Default: 17 (plain data).', example: 17 },
    profileId: { ...WORD, description: 'Profile id. Default: 49413 (Digi).', example: 49413 },
  },
}
