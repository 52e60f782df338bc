import type { DriverInfo } from '../../../domain/radio.ts'
import { MAX_DATA_BYTES } from './codec.ts'

export const BROADCAST = '0'

export const rylrInfo: DriverInfo = {
  name: 'rylr',
  title: 'REYAX RYLR LoRa modules',
  description:
    'REYAX RYLR896, RYLR406, RYLR998 and RYLR498, through AT commands. Each received message has its signal strength ' +
    'and signal-to-noise ratio. The module confirms that it sent a message, but the arrival is not confirmed. ' +
    'Experimental: written from the manuals, not tested with a module.',
  experimental: true,
  maxPayloadBytes: MAX_DATA_BYTES,
  address: {
    pattern: '^(?:0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$',
    example: '120',
    description: `Address of a module (AT+ADDRESS), 1 to 65535. ${BROADCAST} is all modules of the network.`,
    broadcast: BROADCAST,
  },
  delivery: { unicast: 'sent', broadcast: 'sent' },
  signals: ['rssiDbm', 'snrDb'],
  defaultBaudRate: 115_200,
  options: {
    responseTimeoutMs: {
      type: 'integer',
      default: 15_000,
      minimum: 500,
      maximum: 120_000,
      description:
        'Minimum time to wait until the module has sent a message, in milliseconds. musen waits longer if the modulation of the module (AT+PARAMETER) ' +
        'needs it: a long message can be on the air for minutes.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Whether to repeat messages that the module did not answer. If only the answer was lost, the message is sent twice. If false, the ' +
        'state of the message is unknown.',
    },
  },
  messageOptions: {},
}
