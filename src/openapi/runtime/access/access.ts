import type { FastifyRequest } from 'fastify'
import { HttpError } from '../../problem.ts'
import type { Route } from '../route.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of a route. */
    operation?: Route
  }
  interface FastifyRequest {
    /** The matched operation; undefined for unknown URLs and before admission. */
    operation?: Route | undefined
    /** The caller, admitted or refused; undefined for operations without security, and for unknown callers. */
    access?: Access | undefined
    /** The credentials ended while the handler was at work. */
    cutOff?: boolean | undefined
  }
}

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
