import type { Access } from '../../domain/access/access.ts'
import type { Access as AnyAccess } from '../../openapi/runtime/access/access.ts'
import { HttpError } from '../problems.ts'

/** Names this service in `WWW-Authenticate`. */
export const REALM = 'musen'
const CHALLENGE = `Bearer realm="${REALM}"`

/** Returns the refusal of a request without credentials (RFC 6750, section 3). */
export function credentialsMissing(): HttpError {
  return new HttpError('credentials-missing', 'This request requires an access key.', {
    hint: 'Send the key as `Authorization: Bearer musen_...`.',
    headers: { 'www-authenticate': CHALLENGE },
  })
}

/** Returns the refusal of invalid credentials (RFC 6750, section 3.1). */
export function credentialsInvalid(detail: string): HttpError {
  return new HttpError('credentials-invalid', detail, {
    headers: { 'www-authenticate': `${CHALLENGE}, error="invalid_token"` },
  })
}

/** Returns the refusal of a request whose access ended before its answer. A caller without credentials now needs them. */
export function accessEnded(access: AnyAccess | undefined): HttpError {
  const isAnonymous = access !== undefined && (access as Access).actor.id === undefined
  return isAnonymous ? credentialsMissing() : credentialsInvalid('These credentials have expired or been revoked.')
}

/** @throws HttpError see `accessEnded` */
export function checkStillValid(access: Access): void {
  if (access.ended?.aborted) throw accessEnded(access)
}
