import { DomainError } from '../domain/errors.ts'
import type { LogEntry, LogLevel } from '../domain/log-entry.ts'
import type { Page, PageQuery, ServiceLog } from './ports.ts'

export interface LogQuery extends PageQuery {
  level?: readonly LogLevel[]
  /** System time, ms; inclusive. */
  from?: number
  /** System time, ms; exclusive. */
  to?: number
}

export interface ServiceLogsDeps {
  log: ServiceLog
  /** When the service started, ms: the numbers of lines begin with it. */
  startedAt: number
}

export type ServiceLogs = ReturnType<typeof createServiceLogs>

/** Reads the service's own log, and changes its level. */
export function createServiceLogs({ log, startedAt }: ServiceLogsDeps) {
  const encode = (number: number) => Buffer.from(`log:${startedAt}:${number}`).toString('base64url')

  /** @throws DomainError cursor-invalid */
  function decode(cursor: string): number {
    const [, number] = /^log:\d+:([1-9]\d{0,14})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
    if (number !== undefined && encode(Number(number)) === cursor) return Number(number)
    throw new DomainError('cursor-invalid', 'The cursor does not belong to this list, or is from before a restart.', {
      field: 'cursor',
      hint: 'Omit the cursor to start again.',
    })
  }

  return {
    /** Newest first. @throws DomainError cursor-invalid */
    list({ limit, cursor, level, from = 0, to = Number.POSITIVE_INFINITY }: LogQuery): Page<LogEntry> {
      const items: LogEntry[] = []
      for (const entry of log.entries(cursor === undefined ? undefined : decode(cursor))) {
        if (entry.at < from || entry.at >= to || (level && !level.includes(entry.level))) continue
        const last = items.at(-1)
        if (last && items.length === limit) return { items, nextCursor: encode(last.number) }
        items.push(entry)
      }
      return { items }
    },

    level: log.level,

    /** @param permits whether the present level may be changed @throws DomainError logging-changed */
    setLevel(level: LogLevel | undefined, permits: (present: LogLevel) => boolean): LogLevel {
      const present = log.level()
      if (!permits(present))
        throw new DomainError('logging-changed', `The log level was changed by another request: it is ${present}.`, {
          hint: 'Read it again, then repeat the change with its new ETag.',
        })
      if (level !== undefined) log.setLevel(level)
      return log.level()
    },
  }
}
