import type { SettingsPart } from './setting.ts'

/** What radios and webhooks may reach, and what is recorded about the service. */
export const LINK_SETTINGS = {
  linkAllow: {
    group: 'Links',
    type: 'strings',
    description:
      'Where TCP links and probes may connect: IP addresses, CIDR blocks or host names. If empty, everywhere except link-local and cloud metadata addresses; if not, only there. musen itself is always refused.',
    default: [],
    example: ['192.168.1.0/24', 'tnc.local'],
    maxLength: 253,
  },
  linkDeny: {
    group: 'Links',
    type: 'strings',
    description:
      'Where TCP links and probes may not connect, even if linkAllow contains it: IP addresses, CIDR blocks or host names.',
    default: [],
    example: ['127.0.0.0/8', '::1'],
    maxLength: 253,
  },
  webhookAllow: {
    group: 'Webhooks',
    type: 'strings',
    description:
      'Private addresses that webhooks may post to: IP addresses or CIDR blocks. Public addresses are always allowed.',
    default: [],
    example: ['192.168.1.0/24'],
    maxLength: 100,
  },
  responseValidation: {
    group: 'Diagnostics',
    type: 'string',
    description:
      'What to do with a response that does not match openapi.yaml: answer 500 instead (enforce), send it and log an error (log), or not check (off).',
    default: 'enforce',
    example: 'log',
    enum: ['enforce', 'log', 'off'],
  },
  logLevel: {
    group: 'Diagnostics',
    type: 'string',
    description: 'Lowest level to log.',
    default: 'info',
    example: 'warn',
    enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
  },
} satisfies SettingsPart
