import { INTERRUPTED, type JobFault, type JobState } from './discovery.ts'

/** Why a recording ended. `restart`: musen stopped meanwhile. */
export type CaptureEnd = 'request' | 'size' | 'time' | 'radio-deleted' | 'restart' | 'failed'

/** A recording of the bytes on a radio's link, in both directions, in a file with a maximum size. */
export interface Capture {
  id: string
  radioId: string
  state: JobState
  startedAt: number
  finishedAt?: number
  endedBy?: CaptureEnd
  /** Current size of the file. */
  bytes: number
  maxBytes: number
  maxDurationMs: number
  /** Present if `state` is `failed`. */
  error?: JobFault
}

const FAULTS: Partial<Record<CaptureEnd, JobFault>> = {
  restart: INTERRUPTED,
  failed: { code: 'store-unwritable', message: 'The file of the capture was not writable.' },
}

/** Returns how a capture ended, as the members of a capture. */
export function captureEnd(endedBy: CaptureEnd): Pick<Capture, 'state' | 'endedBy' | 'error'> {
  const error = FAULTS[endedBy]
  if (error) return { state: 'failed', endedBy, error }
  return { state: endedBy === 'size' || endedBy === 'time' ? 'done' : 'cancelled', endedBy }
}
