import type { Access } from '../../domain/access.ts'
import { HttpError } from '../problem.ts'

const CHALLENGE = 'Bearer realm="musen"'

/** RFC 6750, section 3: nothing was shown. */
export function credentialsMissing(): HttpError {
  return new HttpError('credentials-missing', 'This needs an access key.', {
    hint: 'Send it as `Authorization: Bearer musen_...`.',
    headers: { 'www-authenticate': CHALLENGE },
  })
}

/** RFC 6750, section 3.1: what was shown does not count. */
export function credentialsInvalid(detail: string): HttpError {
  return new HttpError('credentials-invalid', detail, {
    headers: { 'www-authenticate': `${CHALLENGE}, error="invalid_token"` },
  })
}

export function accessEnded(): HttpError {
  return credentialsInvalid('What this request was let in by does not count any more.')
}

/** @throws HttpError credentials-missing, credentials-invalid when what a request was let in by has ended since */
export function checkCounts({ actor, ended }: Access): void {
  if (ended?.aborted) throw actor.id === undefined ? credentialsMissing() : accessEnded()
}
