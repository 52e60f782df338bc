import type { LogEntry, LogLevel } from '../../domain/log-entry.ts'

/** The service's own log. */
export interface ServiceLog {
  /** The lowest level that is logged. */
  level(): LogLevel
  setLevel(level: LogLevel): void
  /** The latest lines, newest first. @param below only lines with smaller numbers */
  entries(below?: number): Iterable<LogEntry>
}
