import type { DriverInfo } from '../../../domain/radio.ts'
import { ADDRESS_PATTERN, BROADCAST } from './address.ts'
import { MAX_PAYLOAD_BYTES, PORT } from './wire/messages.ts'

export const meshtasticInfo: DriverInfo = {
  name: 'meshtastic',
  title: 'Meshtastic',
  description:
    'Meshtastic boards, through their serial (or TCP) stream of protobuf messages. Receives texts, positions, telemetry, waypoints and all other ' +
    'packets that the module can decrypt, and its list of nodes with name, signal and battery. A message to one node is `delivered` when ' +
    'that node has acknowledged it through the mesh; a broadcast is at most `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: ADDRESS_PATTERN,
    example: '!a1b2c3d4',
    description: `Node number: an exclamation mark and eight lower-case hexadecimal digits. ${BROADCAST} is a broadcast.`,
    broadcast: BROADCAST,
  },
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: ['rssiDbm', 'snrDb'],
  defaultBaudRate: 115_200,
  options: {
    statusTimeoutMs: {
      type: 'integer',
      default: 10_000,
      minimum: 1000,
      maximum: 120_000,
      description: 'Time to wait until the module accepts a message into its queue, in milliseconds.',
    },
    ackTimeoutMs: {
      type: 'integer',
      default: 120_000,
      minimum: 5000,
      maximum: 600_000,
      description:
        'Time to wait for the acknowledgement of the destination, in milliseconds. Use a large value for slow modem settings and many hops. The module itself ' +
        'repeats the message during this time.',
    },
  },
  messageOptions: {
    acknowledge: {
      type: 'boolean',
      default: true,
      description:
        'Whether to request an acknowledgement. The module then repeats the message until it is acknowledged. If false, the message is sent once and is at most `sent`.',
    },
    channel: { type: 'integer', minimum: 0, maximum: 7, default: 0, description: 'Channel of the module to send on.' },
    hopLimit: {
      type: 'integer',
      minimum: 0,
      maximum: 7,
      description: 'Maximum number of nodes that forward the message. Default: the setting of the module.',
      example: 3,
    },
    portNumber: {
      type: 'integer',
      minimum: 1,
      maximum: 511,
      default: PORT.text,
      description: 'Content type (PortNum). 1 is text (UTF-8), 256 is for your own bytes.',
      example: PORT.private,
    },
    replyId: {
      type: 'integer',
      minimum: 1,
      maximum: 0xffff_ffff,
      description: 'Id of the packet that the message replies to (`packet.id` of a received message).',
      example: 16_909_060,
    },
    reaction: {
      type: 'boolean',
      default: false,
      description: 'Whether the text, usually one emoji, is a reaction to the packet `replyId`.',
    },
  },
}
