import type { OptionSpec } from '../../../domain/options.ts'
import type { DriverInfo } from '../../../domain/radio.ts'
import { BROADCAST } from './address.ts'

/** Of XBee-PRO 900HP and XBee SX, the most of any supported module; each module has its own limit, which NP tells. */
export const MAX_PAYLOAD_BYTES = 256

const BYTE: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 0xff }
const WORD: Omit<OptionSpec, 'description'> = { type: 'integer', minimum: 0, maximum: 0xffff }

export const xbeeInfo: DriverInfo = {
  name: 'xbee',
  title: 'Digi XBee (API mode)',
  description:
    'Digi XBee modules with Zigbee, DigiMesh or 802.15.4 firmware, in API mode 1 or 2. Receives data, explicit data and ' +
    'I/O samples, and the names of nodes. A message to one node is `delivered` when the module reports that the other ' +
    'module has acknowledged it; a broadcast is never more than `sent`. Not for Series 1 modules, nor for cellular and ' +
    'Wi-Fi ones.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: '^(?:[0-9A-F]{16}|[0-9A-F]{4})$',
    example: '0013A20040522BAA',
    description:
      'The 64-bit serial number of a module (SH and SL), 16 upper-case hexadecimal digits; or its 16-bit network address, ' +
      `four. 0000000000000000 is the coordinator of a Zigbee network, ${BROADCAST} is everyone.`,
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
      description: "The module's parameter AP: 1 without, 2 with escaped characters; `auto` asks the module.",
    },
    maxPayloadBytes: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_PAYLOAD_BYTES,
      description: 'Longest payload of a message. Absent: what the module says (NP).',
      example: 84,
    },
    statusTimeoutMs: {
      type: 'integer',
      default: 20_000,
      minimum: 1000,
      maximum: 120_000,
      description:
        'How long to wait for the module to say what became of a message. Large meshes and sleeping nodes need long.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Send again what was not confirmed. An acknowledgement can be lost too, so the message may then arrive twice. Off: ' +
        'only what surely was not transmitted is tried again.',
    },
    discoverAtStart: {
      type: 'boolean',
      default: true,
      description: 'Ask all nodes for their names once the module is there (ND), which sends one broadcast.',
    },
  },
  messageOptions: {
    acknowledge: {
      type: 'boolean',
      default: true,
      description: 'Ask the other module to acknowledge the message. Off: no retries, and never more than `sent`.',
    },
    broadcastRadius: {
      type: 'integer',
      minimum: 0,
      maximum: 32,
      default: 0,
      description: 'How many hops a broadcast may go; 0: as many as the network allows.',
    },
    sourceEndpoint: { ...BYTE, description: 'Send with this source endpoint; absent: 232, plain data.', example: 232 },
    destinationEndpoint: { ...BYTE, description: 'Send to this endpoint; absent: 232, plain data.', example: 232 },
    clusterId: { ...WORD, description: 'Send with this cluster; absent: 17, plain data.', example: 17 },
    profileId: { ...WORD, description: "Send with this profile; absent: 49413, Digi's own.", example: 49413 },
  },
}
