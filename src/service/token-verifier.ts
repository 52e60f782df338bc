import type { Logger, TokenVerifier } from '../app/ports.ts'
import type { Config } from '../config/config.ts'
import { parseScopeMap } from '../identity/claims.ts'

/**
 * Creates the verifier for tokens of the configured identity provider; undefined if there is none.
 * The code for tokens is loaded only when it is needed: most services have no identity provider.
 */
export async function createConfiguredVerifier(config: Config, logger: Logger): Promise<TokenVerifier | undefined> {
  const { jwtIssuer: issuer, jwtAudience: audience } = config
  if (issuer === undefined || audience === undefined) return undefined
  const { createTokenVerifier } = await import('../identity/verifier.ts')
  return createTokenVerifier({
    issuer,
    audience,
    jwksUrl: config.jwksUrl,
    scopeClaim: config.jwtScopeClaim,
    scopes: parseScopeMap(config.jwtScopes) ?? new Map(),
    radiosClaim: config.jwtRadiosClaim,
    queuesClaim: config.jwtQueuesClaim,
    logger,
  })
}
