import type { JobFault } from '../../domain/discovery.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Logger } from '../ports.ts'

/** Why a job has ended that ran when musen stopped, or was killed. */
export function interrupted(): DomainError {
  return new DomainError('interrupted', 'musen stopped while this was running.', { hint: 'Start it again.' })
}

/** Why a job failed, as its resource tells. What is no error of the domain is a defect: logged, and told without its inside. */
export function toJobFault(error: unknown, logger: Logger): JobFault {
  if (error instanceof DomainError) {
    const { code, message, hint } = error
    return { code, message, ...(hint !== undefined && { hint }) }
  }
  logger.error({ err: error }, 'A job failed')
  return { code: 'link-failed', message: 'It failed by a defect of musen; the log of the service has the details.' }
}

/** How a job ends whose signal was aborted: by a reason that is a DomainError it has failed, else it was cancelled. */
export function cutShort({ reason }: AbortSignal, logger: Logger): { state: 'failed' | 'cancelled'; error?: JobFault } {
  return reason instanceof DomainError ? { state: 'failed', error: toJobFault(reason, logger) } : { state: 'cancelled' }
}
