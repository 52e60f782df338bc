import type { Access } from '../../domain/access/access.ts'

/** Verifies tokens of an identity provider (JWT, OpenID Connect), which are accepted besides the keys of this service. */
export interface TokenVerifier {
  /** Returns the access of a recently verified token; undefined if `verify` must be called. */
  known(token: string): Access | undefined
  /** Whether a token was verified before and has not expired. */
  wasGood(token: string): boolean
  /** @throws DomainError token-invalid, or issuer-unreachable if the provider's keys cannot be fetched */
  verify(token: string): Promise<Access>
}
