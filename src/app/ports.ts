/** The interfaces that the use cases need. Methods that write resolve once their change is committed. */
export type { EventFilter } from '../domain/event.ts'
export type * from './ports/audit.ts'
export type * from './ports/captures.ts'
export type * from './ports/clock.ts'
export type * from './ports/diagnostics.ts'
export type * from './ports/event-log.ts'
export type * from './ports/idempotency.ts'
export type * from './ports/identity.ts'
export type * from './ports/jobs.ts'
export type * from './ports/keys.ts'
export type * from './ports/outbox.ts'
export type * from './ports/pages.ts'
export type * from './ports/queues.ts'
export type * from './ports/radio.ts'
export type * from './ports/readings.ts'
export type * from './ports/retention.ts'
export type * from './ports/service-log.ts'
export type * from './ports/store.ts'
export type * from './ports/webhooks.ts'

export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
