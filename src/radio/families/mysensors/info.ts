import type { DriverInfo } from '../../../domain/radio.ts'
import { BROADCAST, MAX_PAYLOAD_BYTES } from './message.ts'
import { SEND_COMMANDS } from './settings.ts'

export const mysensorsInfo: DriverInfo = {
  name: 'mysensors',
  title: 'MySensors serial gateway',
  description:
    'A MySensors gateway (serial API 2.x) and its network of sensor nodes. Receives values, presentations, requests and ' +
    'what nodes tell of themselves, and gives new nodes an id. A message to one node is `delivered` when the node echoes ' +
    'it; the gateway itself confirms nothing, so a broadcast is never more than `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: '^(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])$',
    example: '12',
    description: `A node's id, 1 to 254; 0 is the gateway itself, ${BROADCAST} is everyone. The sensor or actuator of the node is the message's option \`child\`.`,
    broadcast: String(BROADCAST),
  },
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: [],
  defaultBaudRate: 115_200,
  options: {
    ackTimeoutMs: {
      type: 'integer',
      default: 3_000,
      minimum: 500,
      maximum: 600_000,
      description: "How long to wait for a node's echo of a message before it is sent again.",
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Send again what was not echoed. An echo can be lost too, so the message may then arrive twice. Off: it has failed.',
    },
    assignIds: {
      type: 'boolean',
      default: true,
      description:
        'Give an id to a new node that asks for one: the lowest that this radio has not heard. Off where another program does so.',
    },
    discoverAtStart: {
      type: 'boolean',
      default: true,
      description: 'Ask all nodes to answer once the gateway is there, which sends one broadcast.',
    },
    units: {
      type: 'string',
      enum: ['metric', 'imperial'],
      default: 'metric',
      description: 'Unit system sent to nodes that ask for it.',
    },
  },
  messageOptions: {
    type: {
      type: 'string',
      required: true,
      pattern: '^(?:[VI]_[A-Z0-9_]{1,30}|[0-9]{1,3})$',
      description: 'What the message is about: a name of the MySensors API such as `V_STATUS`, or its number.',
      example: 'V_STATUS',
    },
    child: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      description:
        'The sensor or actuator of the node; 255 is the node itself. Required unless the command is `internal`.',
      example: 1,
    },
    command: {
      type: 'string',
      enum: [...SEND_COMMANDS],
      default: 'set',
      description:
        'The kind of message: `set` gives a value, `req` asks for one, `internal` is for the node itself (`I_REBOOT` for ' +
        'instance), `stream` carries any bytes.',
    },
    acknowledge: {
      type: 'boolean',
      default: true,
      description: 'Ask the node to echo the message. Off: never more than `sent`.',
    },
  },
}
