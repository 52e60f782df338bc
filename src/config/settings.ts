import type { OptionSpec } from '../domain/options.ts'
import type { SettingName } from './config.ts'

export interface Setting extends OptionSpec {
  /** The heading that the setting stands under in `serve --help` and in docs/configuration.md. */
  group: 'Network' | 'Store' | 'Access' | 'Identity provider' | 'Links' | 'Webhooks' | 'Diagnostics'
  /** The unit of a number. */
  unit?: string
  /** The default as people read it, if it depends on the environment or on another setting. */
  defaultText?: string
}

/**
 * All settings. The name is the key in the configuration file; `flagOf` and `variableOf` derive the flag and the environment
 * variable from it. `--help`, docs/configuration.md and the checks read this table.
 */
export const SETTINGS: Record<SettingName, Setting> = {
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
  data: {
    group: 'Store',
    type: 'string',
    description: 'Data directory. It contains the store; only one musen can use it at a time.',
    defaultText: '$XDG_DATA_HOME/musen, or ~/.local/share/musen',
    example: '/var/lib/musen',
    pattern: '.',
    maxLength: 4000,
  },
  keepDays: {
    group: 'Store',
    type: 'integer',
    description:
      'Delete messages and events, and nodes without a label that are not heard, after this many days of elapsed time, even if the system clock changes. 0 means no limit.',
    default: 365,
    unit: 'days',
    example: 30,
    minimum: 0,
    maximum: 36_500,
  },
  keepEvents: {
    group: 'Store',
    type: 'integer',
    description: 'Maximum number of events to keep. The oldest are deleted first. 0 means no limit.',
    default: 0,
    unit: 'events',
    example: 1_000_000,
    minimum: 0,
    maximum: 1_000_000_000_000,
  },
  keepMegabytes: {
    group: 'Store',
    type: 'integer',
    description:
      'Maximum size of the store, without messages that wait to be sent. When it is larger, the oldest messages and events are deleted. 0 means no limit.',
    default: 4_096,
    unit: 'MiB',
    example: 512,
    minimum: 0,
    maximum: 1_000_000_000,
  },
  outboxMessages: {
    group: 'Store',
    type: 'integer',
    description: 'Maximum number of messages that wait for one radio. More are refused with 429.',
    default: 10_000,
    unit: 'messages',
    example: 1_000,
    minimum: 1,
    maximum: 1_000_000,
  },
  outboxMegabytes: {
    group: 'Store',
    type: 'integer',
    description: 'Maximum size of the payloads of the messages that wait for one radio. More are refused with 429.',
    default: 64,
    unit: 'MiB',
    example: 16,
    minimum: 1,
    maximum: 100_000,
  },
  nodesPerRadio: {
    group: 'Store',
    type: 'integer',
    description:
      'Maximum number of nodes of one radio. Messages from other devices are then stored without a node, until nodes are deleted or expire (keepDays).',
    default: 10_000,
    unit: 'nodes',
    example: 500,
    minimum: 1,
    maximum: 1_000_000,
  },
  seriesPerNode: {
    group: 'Store',
    type: 'integer',
    description:
      'Maximum number of series of one node, without signal, battery and position. Readings that need another series are not made.',
    default: 32,
    unit: 'series',
    example: 100,
    minimum: 1,
    maximum: 10_000,
  },
  seriesPerRadio: {
    group: 'Store',
    type: 'integer',
    description: 'Maximum number of series of all nodes of one radio. Readings that need another series are not made.',
    default: 50_000,
    unit: 'series',
    example: 1_000,
    minimum: 1,
    maximum: 10_000_000,
  },
  keepHourlyDays: {
    group: 'Store',
    type: 'integer',
    description: 'Delete hourly roll-ups of readings after this many days. 0 means no limit.',
    default: 400,
    unit: 'days',
    example: 90,
    minimum: 0,
    maximum: 36_500,
  },
  keepDailyDays: {
    group: 'Store',
    type: 'integer',
    description: 'Delete daily roll-ups of readings after this many days. 0 means no limit.',
    default: 3_650,
    unit: 'days',
    example: 365,
    minimum: 0,
    maximum: 36_500,
  },
  allowedHosts: {
    group: 'Access',
    type: 'strings',
    description: 'Host names, in addition to loopback, that clients may use in the Host header.',
    default: [],
    example: ['pi.example.com:8730'],
    maxLength: 100,
  },
  corsOrigins: {
    group: 'Access',
    type: 'strings',
    description: 'Origins of web pages that may call the API from a browser (CORS).',
    default: [],
    example: ['https://dashboard.example'],
    maxLength: 100,
  },
  trustedProxies: {
    group: 'Access',
    type: 'strings',
    description: 'Proxies whose X-Forwarded-For header musen trusts: IP addresses or CIDR blocks.',
    default: [],
    example: ['127.0.0.1', '10.0.0.0/8'],
    maxLength: 100,
  },
  openLoopback: {
    group: 'Access',
    type: 'boolean',
    description:
      'Accept requests from this machine without an access key, even if keys exist. Unsafe behind a proxy on this machine.',
    default: false,
  },
  printFirstKey: {
    group: 'Access',
    type: 'boolean',
    description:
      'Create an administration key at start and print it once, if other machines can reach musen and no access key exists.',
    default: false,
  },
  rateLimit: {
    group: 'Access',
    type: 'integer',
    description: 'Maximum request rate per access key, and per client address without a key. 0 means no limit.',
    default: 6_000,
    unit: 'requests per minute',
    example: 600,
    minimum: 0,
    maximum: 1_000_000_000,
  },
  connectionsPerAddress: {
    group: 'Access',
    type: 'integer',
    description: 'Maximum number of open connections per client address. Loopback has no limit. 0 means no limit.',
    default: 200,
    unit: 'connections',
    example: 50,
    minimum: 0,
    maximum: 1_000_000,
  },
  answerMegabytes: {
    group: 'Access',
    type: 'integer',
    description:
      'Maximum size of all answers and streams that wait for slow clients. Beyond it, large answers are refused with 503. 0 means no limit.',
    default: 64,
    unit: 'MiB',
    example: 256,
    minimum: 0,
    maximum: 1_000_000,
  },
  jwtIssuer: {
    group: 'Identity provider',
    type: 'string',
    description: 'Identity provider whose tokens (JWT) musen accepts: their claim iss. Requires jwtAudience.',
    example: 'https://id.example.com/realms/home',
    maxLength: 2000,
  },
  jwtAudience: {
    group: 'Identity provider',
    type: 'string',
    description: 'Value that the claim aud of the tokens must contain. Requires jwtIssuer.',
    example: 'musen',
    pattern: '.',
    maxLength: 2000,
  },
  jwksUrl: {
    group: 'Identity provider',
    type: 'string',
    description: "URL of the provider's public keys (JWKS).",
    defaultText: "from the provider's discovery document",
    example: 'https://id.example.com/keys',
    maxLength: 2000,
  },
  jwtScopeClaim: {
    group: 'Identity provider',
    type: 'string',
    description: 'Claim that contains the scopes of a token, e.g. scope, permissions or cognito:groups.',
    default: 'scope',
    example: 'groups',
    pattern: '.',
    maxLength: 200,
  },
  jwtScopes: {
    group: 'Identity provider',
    type: 'strings',
    description: 'Scopes for each value of that claim, as value=scope+scope. If empty, the values are scope names.',
    default: [],
    example: ['operators=messages:read+messages:send'],
    maxLength: 100,
  },
  jwtRadiosClaim: {
    group: 'Identity provider',
    type: 'string',
    description:
      'Claim with the ids of the radios that a token is limited to. A token without the claim is not limited.',
    example: 'musen_radios',
    pattern: '.',
    maxLength: 200,
  },
  jwtQueuesClaim: {
    group: 'Identity provider',
    type: 'string',
    description:
      'Claim with the names of the queues that a token is limited to. A token without the claim is not limited.',
    example: 'musen_queues',
    pattern: '.',
    maxLength: 200,
  },
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
}

/** The flag of a setting: `--log-level` for `logLevel`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`
}

/** The environment variable of a setting: `MUSEN_LOG_LEVEL` for `logLevel`. */
export function variableOf(name: string): string {
  return `MUSEN_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`
}
