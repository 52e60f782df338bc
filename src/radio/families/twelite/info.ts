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
    'format. Receives inputs and supply voltages, the sensors of PAL, CUE, ARIA and App_Tag, and data. App_Uart reports whether it sent a message; the other applications report ' +
    'nothing. No application reports the arrival, so a message is at most `sent`.',
  experimental: false,
  maxPayloadBytes: MAX_DATA_BYTES,
  address: {
    pattern: '^(?:0[0-9A-F]|[1-5][0-9A-F]|6[0-4]|78|[0-9A-F]{8})$',
    example: '01',
    description:
      `Number of a node, two upper-case hexadecimal digits: ${PARENT} is the parent, 01 to 64 are children, ${EVERYONE} is all ` +
      'children. For a child without a number: its serial number, eight digits (requires App_Uart and the option `sendForm` `extended`).',
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
      description:
        'Serial format of the module. App_Uart has both (modes A and B); other applications set it with an option bit.',
    },
    application: {
      type: 'string',
      enum: [...APPLICATIONS],
      default: 'auto',
      description:
        'Application of the module. `uart`: App_Uart, which answers each message. `other`: an application that does not answer. `auto`: musen ' +
        'expects answers until one is missing.',
    },
    sendForm: {
      type: 'string',
      enum: ['simple', 'extended'],
      default: 'simple',
      description:
        'Format in which App_Uart sends. `simple`: all applications understand it. `extended`: also supports serial numbers as destinations, ' +
        "and receivers report the sender's serial number and link quality.",
    },
    responseTimeoutMs: {
      type: 'integer',
      default: 2_000,
      minimum: 100,
      maximum: 60_000,
      description: 'Time to wait for the answer of App_Uart, in milliseconds.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Whether to repeat messages that the module did not answer. If only the answer was lost, the message is sent twice. If false, the ' +
        'state of the message is unknown.',
    },
  },
  messageOptions: {
    kind: {
      type: 'string',
      enum: ['data', 'outputs'],
      default: 'data',
      description:
        'Content of the payload. `data`: any bytes. `outputs`: an output command of App_Twelite (0x80) of ten bytes: levels of DO1 to DO4 (bit 0 is DO1, 1 is low), ' +
        'a mask of the outputs to change, and four PWM values of two bytes each (0 to 1024, FFFF for no change).',
    },
    command: {
      type: 'integer',
      minimum: 0,
      maximum: 127,
      default: 1,
      description: 'Command byte before the data in the simple format, below 128.',
    },
  },
}
