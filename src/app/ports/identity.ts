import type { Access } from '../../domain/access.ts'

/** Tokens of an identity provider (JWT, OpenID Connect), as credentials beside the keys of this musen. */
export interface TokenVerifier {
  /** Who a token stands for, when it was verified a moment ago; undefined: that has to be found out. */
  known(token: string): Access | undefined
  /** Whether a token was verified once, and has not expired since. */
  wasGood(token: string): boolean
  /** @throws DomainError token-invalid; issuer-unreachable when the provider's keys cannot be had */
  verify(token: string): Promise<Access>
}
