import type { components } from '../../../generated/types.ts'
import type { Capture } from '../../domain/jobs/capture.ts'
import { timestamp } from './timestamp.ts'

export function toApiCapture({ startedAt, finishedAt, ...rest }: Capture): components['schemas']['Capture'] {
  return {
    ...rest,
    startedAt: timestamp(startedAt),
    ...(finishedAt !== undefined && { finishedAt: timestamp(finishedAt) }),
  }
}
