import type { JobFault } from './discovery.ts'

/** Why a recording ended. `restart`: musen stopped meanwhile. */
export type CaptureEnd = 'request' | 'size' | 'time' | 'radio-deleted' | 'restart' | 'failed'

/** What went over a radio's link, both ways, in a bounded file. */
export interface Capture {
  id: string
  radioId: string
  state: 'running' | 'done'
  startedAt: number
  finishedAt?: number
  endedBy?: CaptureEnd
  /** Of the file, so far. */
  bytes: number
  maxBytes: number
  maxDurationMs: number
  /** With `endedBy` `failed`. */
  error?: JobFault
}
