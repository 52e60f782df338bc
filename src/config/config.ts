/** The settings of a service, checked. `SETTINGS` in `settings.ts` describes each field. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly data: string
  readonly keepDays: number
  readonly keepEvents: number
  readonly keepMegabytes: number
  readonly outboxMessages: number
  readonly nodesPerRadio: number
  readonly seriesPerNode: number
  readonly seriesPerRadio: number
  readonly keepHourlyDays: number
  readonly keepDailyDays: number
  readonly backupHours: number
  readonly keepBackups: number
  readonly outboxMegabytes: number
  readonly allowedHosts: readonly string[]
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly openLoopback: boolean
  readonly printFirstKey: boolean
  readonly adminKeyFile?: string
  readonly metricsTokenFile?: string
  readonly rateLimit: number
  readonly connectionsPerAddress: number
  readonly answerMegabytes: number
  readonly jwtIssuer?: string
  readonly jwtAudience?: string
  readonly jwksUrl?: string
  readonly jwtScopeClaim: string
  readonly jwtScopes: readonly string[]
  readonly jwtRadiosClaim?: string
  readonly jwtQueuesClaim?: string
  readonly linkAllow: readonly string[]
  readonly linkDeny: readonly string[]
  readonly webhookAllow: readonly string[]
  readonly responseValidation: 'enforce' | 'log' | 'off'
  readonly logLevel: string
}

export type SettingName = keyof Config
