import { DomainError } from '../../domain/errors.ts'
import type { JobFault } from '../../domain/jobs/discovery.ts'
import type { Logger } from '../ports.ts'

/** Returns why a job failed, as the API shows it. An unknown error is a defect: it is logged, and its details are not shown. */
export function toJobFault(error: unknown, logger: Logger): JobFault {
  if (error instanceof DomainError) {
    const { code, message, hint } = error
    return { code, message, ...(hint !== undefined && { hint }) }
  }
  logger.error({ err: error }, 'A job failed')
  return { code: 'link-failed', message: 'The job failed because of a defect in musen. See the log of the service.' }
}
