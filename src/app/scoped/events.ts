import type { Access } from '../../domain/access/access.ts'
import type { Events } from '../log/events.ts'
import type { LogReader } from '../log/log-reader.ts'
import { scopeFilter } from './visibility.ts'

export type EventUseCases = Pick<Events, 'read'>
export type LogUseCases = Pick<LogReader, 'follow'>

/** Restricts pages of the log to visible events. */
export function scopeEvents(events: EventUseCases, access: Access): EventUseCases {
  if (access.radios === undefined) return events
  return { read: (request) => events.read(scopeFilter(access, request)) }
}

/** Restricts the live log to visible events. */
export function scopeLog(log: LogUseCases, access: Access): LogUseCases {
  if (access.radios === undefined) return log
  return { follow: (from, sink) => log.follow(scopeFilter(access, from), sink) }
}
