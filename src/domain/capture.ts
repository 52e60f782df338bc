import type { JobFault } from './discovery.ts'

/** Why a recording ended. `restart`: musen stopped meanwhile. */
export type CaptureEnd = 'request' | 'size' | 'time' | 'radio-deleted' | 'restart' | 'failed'

/** A recording of the bytes on a radio's link, in both directions, in a file with a maximum size. */
export interface Capture {
  id: string
  radioId: string
  state: 'running' | 'done'
  startedAt: number
  finishedAt?: number
  endedBy?: CaptureEnd
  /** Current size of the file. */
  bytes: number
  maxBytes: number
  maxDurationMs: number
  /** Present if `endedBy` is `failed`. */
  error?: JobFault
}
