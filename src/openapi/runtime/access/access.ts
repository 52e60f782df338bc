import type { FastifyRequest } from 'fastify'
import { HttpError } from '../../problem.ts'

/** What the credentials of a request allow, as far as the toolkit needs to know. A service's own type has more. */
export interface Access {
  readonly scopes: ReadonlySet<string>
  /** Aborted when the credentials expire or are revoked; absent: they never end. */
  readonly ended?: AbortSignal
}

/** Identifies the caller by the credentials of a request. @throws HttpError credentials-missing, credentials-invalid */
export type Authenticate<Granted extends Access = Access> = (request: FastifyRequest) => Granted | Promise<Granted>

/** Makes the refusal of a request whose credentials ended before its answer. */
export type AccessEnded = (access: Access | undefined) => Error

/** RFC 6750, section 3.1. */
export function accessEnded(): HttpError {
  return new HttpError('credentials-invalid', 'These credentials have expired or been revoked.', {
    headers: { 'www-authenticate': 'Bearer realm="api", error="invalid_token"' },
  })
}
