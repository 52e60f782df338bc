import type { DriverInfo } from '../../../domain/radio.ts'
import { ADDRESS_PATTERN, BROADCAST } from './address.ts'

/** Longest text for one contact that fits into a frame of every firmware, bytes. */
export const MAX_TEXT_BYTES = 159
/** The firmware sends at most 160 bytes on a channel and puts the module's name, of up to 31 bytes, a colon and a space before the text. */
export const MAX_CHANNEL_TEXT_BYTES = 127
/** Longest datagram for a channel that fits into a frame of every firmware, bytes. */
export const MAX_DATA_BYTES = 163

export const meshcoreInfo: DriverInfo = {
  name: 'meshcore',
  title: 'MeshCore',
  description:
    'MeshCore boards with the companion firmware, by their serial or TCP protocol. Receives the texts of contacts and channels, datagrams, ' +
    'adverts and telemetry; the contacts of the module are nodes. A message to a contact is `delivered` when it has acknowledged it ' +
    'through the mesh; a message to a channel is at most `sent`.',
  experimental: true,
  maxPayloadBytes: MAX_DATA_BYTES,
  address: {
    pattern: ADDRESS_PATTERN,
    example: 'a1b2c3d4e5f6',
    description: `The first six bytes of the contact's public key, twelve lower-case hexadecimal digits. ${BROADCAST} is everyone on a channel.`,
    broadcast: BROADCAST,
  },
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: ['snrDb'],
  defaultBaudRate: 115_200,
  options: {
    setTime: {
      type: 'boolean',
      default: true,
      description:
        'Whether to set the clock of the module at the start. Contacts ignore messages that seem older than earlier ones.',
    },
    repeatUnconfirmed: {
      type: 'boolean',
      default: true,
      description:
        'Whether to send a message again if the module does not report its result. Contacts and other nodes recognize the repetition by its time. ' +
        'If false, the state of the message becomes `unknown`.',
    },
    telemetryMinutes: {
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 1440,
      description:
        'Interval at which the measurements of contacts that are sensors are requested, in minutes; 0 requests none. Each request is a transmission.',
    },
  },
  messageOptions: {
    channel: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      default: 0,
      description: `Channel of the module to send on, if the destination is ${BROADCAST}; 0 is the public channel.`,
    },
    dataType: {
      type: 'integer',
      minimum: 1,
      maximum: 65_535,
      description:
        'Sends the payload as a datagram of this kind instead of a text, if the destination is a channel. 65535 is for experiments. Default: a text.',
      example: 65_535,
    },
  },
}
