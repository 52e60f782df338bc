import type { DriverInfo } from '../../../domain/radio.ts'
import { ADDRESS_PATTERN, BROADCAST } from './address.ts'
import { MAX_PAYLOAD_BYTES, PORT } from './wire/messages.ts'

export const meshtasticInfo: DriverInfo = {
  name: 'meshtastic',
  title: 'Meshtastic',
  description:
    'Meshtastic boards by their serial (or TCP) stream of protobuf messages. Receives texts, positions, telemetry and all other ' +
    'packets that the module can read, and its list of nodes with name, signal and battery. A message to one node is `delivered` when ' +
    'that node has acknowledged it through the mesh; a broadcast is never more than `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: ADDRESS_PATTERN,
    example: '!a1b2c3d4',
    description: `A node's number: an exclamation mark and eight lower-case hexadecimal digits; ${BROADCAST} is everyone.`,
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
      description: 'How long to wait for the module to take a message into its queue.',
    },
    ackTimeoutMs: {
      type: 'integer',
      default: 120_000,
      minimum: 5000,
      maximum: 600_000,
      description:
        'How long to wait for the destination to acknowledge. Slow modem settings and many hops need long; the module itself ' +
        'repeats the message meanwhile.',
    },
  },
  messageOptions: {
    acknowledge: {
      type: 'boolean',
      default: true,
      description:
        'Ask for an acknowledgement; the module then repeats the message until it has one. Off: sent once, and never more than `sent`.',
    },
    channel: { type: 'integer', minimum: 0, maximum: 7, default: 0, description: "The module's channel to send on." },
    hopLimit: {
      type: 'integer',
      minimum: 0,
      maximum: 7,
      description: 'How many nodes may pass the message on. Absent: as the module is set.',
      example: 3,
    },
    portNumber: {
      type: 'integer',
      minimum: 1,
      maximum: 511,
      default: PORT.text,
      description: 'The kind of content: 1 is text (UTF-8), 256 is for your own bytes.',
      example: PORT.private,
    },
  },
}
