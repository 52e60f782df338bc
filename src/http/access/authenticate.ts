import type { FastifyRequest } from 'fastify'
import type { KeyFault, Keyring } from '../../app/access/keyring.ts'
import type { Tickets } from '../../app/access/tickets.ts'
import type { TokenVerifier } from '../../app/ports.ts'
import type { Access } from '../../domain/access/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Authenticate } from '../../openapi/runtime/access/access.ts'
import { credentialsInvalid, credentialsMissing } from './challenge.ts'

export interface AuthenticateDeps {
  keys: Pick<Keyring, 'verify'>
  tickets: Pick<Tickets, 'redeem'>
  /** Verifies tokens of an identity provider. Without it, tokens are refused. */
  tokens?: TokenVerifier | undefined
  /** Returns the access of a token that only reads the metrics; undefined for any other. */
  scraper?: ((bearer: string) => Access | undefined) | undefined
  /** Returns whether the address of a request has sent too many invalid credentials. If so, its token is not verified. */
  isSpent?(request: FastifyRequest): boolean
  /** Returns the access of a request without credentials; undefined if the request is refused. */
  withoutCredentials(request: FastifyRequest): Access | undefined
}

/** Creates the function that identifies the caller by the `Authorization` header (RFC 6750) or a ticket. */
export function createAuthenticate({
  keys,
  tickets,
  tokens,
  scraper,
  isSpent,
  withoutCredentials,
}: AuthenticateDeps): Authenticate<Access> {
  return (request) => {
    const ticket = takeTicket(request)
    if (ticket !== undefined) {
      const access = typeof ticket === 'string' ? tickets.redeem(ticket) : undefined
      if (access) return access
      throw credentialsInvalid('This ticket is invalid, already used, or expired (tickets last one minute).')
    }
    const { authorization } = request.headers
    if (authorization === undefined) {
      const open = withoutCredentials(request)
      if (open) return open
      throw credentialsMissing()
    }
    // By far the most frequent case, so it comes first.
    if (authorization.startsWith('Bearer musen_')) return verify(keys, authorization.slice(7))
    const bearer = bearerOf(authorization)
    const scrapes = request.operation?.operationId === 'getMetrics' ? scraper?.(bearer) : undefined
    if (scrapes) return scrapes
    if (!tokens || bearer.startsWith('musen_')) return verify(keys, bearer)
    const known = tokens.known(bearer)
    if (known) return known
    // A token that was valid before stays accepted, even if another client with the same address is guessing.
    if (isSpent?.(request) && !tokens.wasGood(bearer))
      throw credentialsInvalid('This address has sent too many invalid credentials, so the token was not verified.')
    return tokens.verify(bearer).catch((error) => {
      throw error instanceof DomainError && error.code === 'token-invalid' ? credentialsInvalid(error.message) : error
    })
  }
}

/** Removes the query's `ticket` if the operation takes one, so that no handler sees it. */
function takeTicket({ operation, query }: FastifyRequest): unknown {
  const { security } = operation ?? { security: [] }
  if (security.length < 2 || !security.some(([need]) => need?.scheme === 'ticket')) return undefined
  const values = query as Record<string, unknown>
  const { ticket } = values
  delete values.ticket
  return ticket
}

/** @throws HttpError credentials-invalid */
function bearerOf(authorization: string): string {
  if (/^bearer [!-~]+$/i.test(authorization)) return authorization.slice(7)
  throw credentialsInvalid('The Authorization header must be `Bearer` and an access key.')
}

const FAULTS: Record<KeyFault, string> = {
  unknown: 'This access key does not exist.',
  revoked: 'The access key was revoked.',
  expired: 'The access key has expired.',
}

/** @throws HttpError credentials-invalid */
function verify(keys: AuthenticateDeps['keys'], token: string): Access {
  const found = keys.verify(token)
  if (typeof found !== 'string') return found
  throw credentialsInvalid(FAULTS[found])
}
