import type { DriverInfo } from '../../../domain/radio.ts'
import { EVERYONE, PARENT } from './address.ts'
import { APPLICATIONS } from './settings.ts'

/** What one radio packet of App_Uart holds. */
export const MAX_DATA_BYTES = 80

export const tweliteInfo: DriverInfo = {
  name: 'twelite',
  title: 'TWELITE (Mono Wireless)',
  description:
    'TWELITE and MONOSTICK modules with App_Wings, App_Twelite, App_IO or App_Uart (format mode), in the ASCII or the binary ' +
    'form. Receives readings of inputs and supply, and data. App_Uart says whether it could send a message, the others say ' +
    'nothing; none says that it arrived, so a message is never more than `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_DATA_BYTES,
  address: {
    pattern: '^(?:0[0-9A-F]|[1-5][0-9A-F]|6[0-4]|78|[0-9A-F]{8})$',
    example: '01',
    description:
      `The number of a node, two upper-case hexadecimal digits: ${PARENT} is the parent, 01 to 64 are children, ${EVERYONE} is every ` +
      'child. Or a serial number, eight digits, for a child without a number (needs App_Uart and the send form `extended`).',
    broadcast: EVERYONE,
  },
  delivery: { unicast: 'sent', broadcast: 'sent' },
  signals: ['lqi'],
  defaultBaudRate: 115_200,
  options: {
    form: {
      type: 'string',
      enum: ['ascii', 'binary'],
      default: 'ascii',
      description: "The module's serial form. App_Uart has both (modes A and B); the others are set by an option bit.",
    },
    application: {
      type: 'string',
      enum: [...APPLICATIONS],
      default: 'auto',
      description:
        'What the module runs: `uart` (App_Uart, which answers each message), `other` (which answers nothing), or `auto`: an ' +
        'answer is waited for until none comes.',
    },
    sendForm: {
      type: 'string',
      enum: ['simple', 'extended'],
      default: 'simple',
      description:
        'Form of the commands to App_Uart: `simple`, understood by all applications; `extended`, which also reaches serial numbers, ' +
        "and whose receivers put out the sender's serial number and link quality.",
    },
    responseTimeoutMs: {
      type: 'integer',
      default: 2_000,
      minimum: 100,
      maximum: 60_000,
      description: 'How long to wait for the answer of App_Uart.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Send again what the module did not answer. An answer can be lost too, so the message may then be sent twice. Off: its ' +
        'state is then unknown.',
    },
  },
  messageOptions: {
    kind: {
      type: 'string',
      enum: ['data', 'outputs'],
      default: 'data',
      description:
        'What the payload is: `data`; or `outputs` of App_Twelite (0x80), ten bytes: levels of DO1 to DO4 (bit 0 is DO1, 1 is low), ' +
        'which of them to change, and four PWM values of two bytes each, 0 to 1024, FFFF for no change.',
    },
    command: {
      type: 'integer',
      minimum: 0,
      maximum: 127,
      default: 1,
      description: 'The command byte before the data in the simple form; any value below 128.',
    },
  },
}
