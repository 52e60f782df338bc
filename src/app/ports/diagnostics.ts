import type { LogEntry } from '../../domain/log-entry.ts'
import type { Options } from '../../domain/message.ts'
import type { Radio, RadioStatus } from '../../domain/radio.ts'

/** One thing that was examined. */
export interface Check {
  name: string
  level: 'ok' | 'warning' | 'error'
  detail: string
  hint?: string
}

/** A limit, with how often it was reached since the start. */
export interface ReachedLimit {
  /** Name of the limit; that of its setting if it has one. */
  name: string
  reached: number
}

export interface Machine {
  /** Operating system and release. */
  system: string
  arch: string
  node: string
  processors: number
  memoryBytes: number
  freeMemoryBytes: number
  /** Of the file system of the data directory; undefined if unknown. */
  diskBytes?: number
  freeDiskBytes?: number
  /** Maximum number of open files of the process; undefined if unknown. */
  descriptors?: number
  /** Of the process. */
  residentBytes: number
}

export interface Diagnostics {
  /** System time, ms. */
  createdAt: number
  startedAt: number
  uptimeMs: number
  machine: Machine
  store: {
    engine: string
    epoch: string
    head: number
    oldest: number
    bytes: number
    commits: number
    queueLength: number
    dropped: number
  }
  settings: Options
  radios: { radio: Radio; status: RadioStatus; queueDepth: number }[]
  limits: ReachedLimit[]
  checks: Check[]
  log: LogEntry[]
}
