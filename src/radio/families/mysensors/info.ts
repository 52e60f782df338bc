import type { DriverInfo } from '../../../domain/radio.ts'
import { BROADCAST, MAX_PAYLOAD_BYTES } from './message.ts'
import { SEND_COMMANDS } from './settings.ts'

export const mysensorsInfo: DriverInfo = {
  name: 'mysensors',
  title: 'MySensors serial gateway',
  description:
    'A MySensors gateway (serial API 2.x) and its network of sensor nodes. Receives values, presentations, requests and ' +
    'internal messages of nodes, assigns ids to new nodes, and answers requests for values. A message to one node is `delivered` when the node echoes ' +
    'it. The gateway does not acknowledge messages, so a broadcast is at most `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_PAYLOAD_BYTES,
  address: {
    pattern: '^(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])$',
    example: '12',
    description: `Id of a node, 1 to 254; 0 is the gateway, ${BROADCAST} is a broadcast. The message option \`child\` selects the sensor or actuator of the node.`,
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
        'Whether to repeat messages that were not echoed. If only the echo was lost, the message arrives twice. If false, the message fails.',
    },
    assignIds: {
      type: 'boolean',
      default: true,
      description:
        'Whether to assign an id to a new node on request: the lowest id that this radio has not heard. Set it to false if another program assigns ids.',
    },
    answerRequests: {
      type: 'boolean',
      default: true,
      description:
        'Whether to answer a node that requests a value (`request()`) with the last value set from or to that child. Set it to false if another program answers.',
    },
    requestPresentations: {
      type: 'boolean',
      default: true,
      description:
        'Whether to ask a node that has not presented itself for its presentation (name, version, children), once for each connection, at its first message.',
    },
    discoverAtStart: {
      type: 'boolean',
      default: true,
      description: 'Whether to ask all nodes to answer when the gateway is connected. This sends one broadcast.',
    },
    units: {
      type: 'string',
      enum: ['metric', 'imperial'],
      default: 'metric',
      description: 'Units sent to nodes that ask for them.',
    },
  },
  messageOptions: {
    type: {
      type: 'string',
      required: true,
      pattern: '^(?:[VI]_[A-Z0-9_]{1,30}|[0-9]{1,3})$',
      description:
        'Type of the message: a name of the MySensors API, for example `V_STATUS`, or its number. `V_LIGHT`, `V_DIMMER` and `V_HEATER` are accepted too.',
      example: 'V_STATUS',
    },
    child: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      description: 'Sensor or actuator of the node. 255 is the node itself. Required unless the command is `internal`.',
      example: 1,
    },
    command: {
      type: 'string',
      enum: [...SEND_COMMANDS],
      default: 'set',
      description:
        'Command of the message: `set` sends a value, `req` requests one, `internal` addresses the node itself (for ' +
        'example `I_REBOOT`), `stream` sends any bytes.',
    },
    acknowledge: {
      type: 'boolean',
      default: true,
      description: 'Whether the node echoes the message. If false, the message is at most `sent`.',
    },
  },
}
