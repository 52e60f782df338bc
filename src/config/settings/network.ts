import type { SettingsPart } from './setting.ts'

/** Where musen listens. */
export const NETWORK_SETTINGS = {
  host: {
    group: 'Network',
    type: 'string',
    description:
      'IP address or host name to listen on. An address that other machines can reach requires an access key.',
    default: '127.0.0.1',
    example: '0.0.0.0',
    maxLength: 253,
  },
  port: {
    group: 'Network',
    type: 'integer',
    description: 'TCP port to listen on. 0 selects a free port.',
    default: 8730,
    example: 8080,
    minimum: 0,
    maximum: 65535,
  },
  tlsCert: {
    group: 'Network',
    type: 'string',
    description: 'Certificate file (PEM) for HTTPS. musen reloads the file when it changes. Requires tlsKey.',
    example: '/etc/musen/cert.pem',
    maxLength: 4000,
  },
  tlsKey: {
    group: 'Network',
    type: 'string',
    description: 'Private key file (PEM) of the certificate. Requires tlsCert.',
    example: '/etc/musen/key.pem',
    maxLength: 4000,
  },
} satisfies SettingsPart
