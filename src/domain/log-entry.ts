/** Levels of the service's log, from the lowest. `silent` logs nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/** A line of the service's own log. */
export interface LogEntry {
  /** Increases with each line since the start. */
  number: number
  /** System time, ms. */
  at: number
  level: LogLevel
  message: string
  /** The other members of the line, without secrets. */
  details: Record<string, unknown>
}
