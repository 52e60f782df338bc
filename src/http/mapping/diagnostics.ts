import type { components } from '../../../generated/types.ts'
import type { Diagnostics } from '../../app/ports.ts'
import type { LogEntry } from '../../domain/log-entry.ts'
import { toApiRadio } from './radio.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** Converts a line of the service's log to its form in the API. */
export function toApiLogEntry({ at, ...entry }: LogEntry): Schemas['LogEntry'] {
  return { ...entry, at: timestamp(at) }
}

/** Converts a report to its form in the API, except for the versions. */
export function toApiDiagnostics({
  createdAt,
  startedAt,
  uptimeMs,
  machine: { residentBytes, ...machine },
  radios,
  log,
  ...report
}: Diagnostics): Omit<Schemas['Diagnostics'], 'version' | 'specHash'> {
  return {
    ...report,
    createdAt: timestamp(createdAt),
    machine,
    process: { startedAt: timestamp(startedAt), uptimeSeconds: uptimeMs / 1000, residentBytes },
    radios: radios.map(toApiRadio),
    log: log.map(toApiLogEntry),
  }
}
