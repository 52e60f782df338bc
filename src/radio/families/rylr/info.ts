import type { DriverInfo } from '../../../domain/radio.ts'
import { MAX_DATA_BYTES } from './codec.ts'

export const BROADCAST = '0'

export const rylrInfo: DriverInfo = {
  name: 'rylr',
  title: 'REYAX RYLR LoRa modules',
  description:
    'REYAX RYLR896, RYLR406, RYLR998 and RYLR498 with their AT commands. Each received message comes with signal strength ' +
    'and signal to noise ratio. The module confirms that it has sent a message; nothing confirms that it arrived. ' +
    'Experimental: made after the guides, not tried with a module.',
  experimental: true,
  maxPayloadBytes: MAX_DATA_BYTES,
  address: {
    pattern: '^(?:0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$',
    example: '120',
    description: `A module's address (AT+ADDRESS), 1 to 65535; ${BROADCAST} is every module of the network.`,
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
        'How long to wait for the module to take a message. With a high spreading factor a long one takes some ten seconds.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Send again what the module did not answer. An answer can be lost too, so the message may then be sent twice. Off: its ' +
        'state is then unknown.',
    },
  },
  messageOptions: {},
}
