import type { FastifyBaseLogger } from 'fastify'
import type { ServiceLog } from '../app/ports.ts'
import type { LogLevel } from '../domain/log-entry.ts'
import type { Log } from './logger.ts'

/** The service's own log as the use cases see it: its latest lines, and its level. */
export function createServiceLog(logger: FastifyBaseLogger, { lines }: Pick<Log, 'lines'>): ServiceLog {
  return {
    level: () => logger.level as LogLevel,
    setLevel(level) {
      logger.level = level
    },
    entries: lines.entries,
  }
}
