import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { isSecureUrl } from './is-secure-url.ts'

export interface ProviderKeysOptions {
  issuer: string
  /** Where the keys are; undefined: where the discovery document says. */
  jwksUrl?: string | undefined
  /** How long after a look at the keys there is no other for one that is not known, ms. */
  cooldownMs?: number
  /** Told when the keys cannot be had. */
  logger?: Pick<Logger, 'warn'> | undefined
  /** A time that only goes on, ms. */
  now?(): number
}

const COOLDOWN_MS = 30_000
/** For so long keys are used without another look, ms: one that the provider withdrew counts no more then. */
const FRESH_MS = 600_000
/** For so long they are used when the provider cannot be asked, ms. */
const KEPT_MS = 86_400_000
/** The provider has to answer within so long, ms. */
const TIMEOUT_MS = 5_000
/** After a look that failed there is none for so long, twice as long each time, ms. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * The keys of an identity provider: fetched when the first token comes, kept, and looked for again when one is not known. One fetch at a time,
 * and growing pauses between those that fail, so that whatever comes here does not become a flood there.
 */
export function createProviderKeys(options: ProviderKeysOptions): JWTVerifyGetKey {
  const { cooldownMs = COOLDOWN_MS, logger, now = () => performance.now() } = options
  let remote: ReturnType<typeof createRemoteJWKSet> | undefined
  /** When they were fetched; undefined: there are none. */
  let fetchedAt: number | undefined
  let failures = 0
  let failure: unknown
  let nextAt = 0
  let pending: Promise<void> | undefined

  const age = () => now() - (fetchedAt ?? Number.NEGATIVE_INFINITY)

  async function fetchKeys(): Promise<void> {
    try {
      // It is asked when this says so, and by nobody else.
      remote ??= createRemoteJWKSet(await findJwks(options), {
        cooldownDuration: Number.POSITIVE_INFINITY,
        cacheMaxAge: Number.POSITIVE_INFINITY,
        timeoutDuration: TIMEOUT_MS,
      })
      await remote.reload()
      fetchedAt = now()
      failures = 0
    } catch (error) {
      failure = error
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++)
      nextAt = now() + pauseMs
      logger?.warn({ err: error, issuer: options.issuer, pauseMs }, "The keys of the tokens' issuer cannot be had")
    } finally {
      pending = undefined
    }
  }

  /** Looks again, unless that failed a moment ago. Never rejects. */
  function look(): Promise<void> {
    if (failures > 0 && now() < nextAt) return Promise.resolve()
    pending ??= fetchKeys()
    return pending
  }

  function unreachable(): DomainError {
    const reason = failure instanceof Error ? failure.message : String(failure)
    return new DomainError('issuer-unreachable', `The keys of the token's issuer are not available: ${reason}.`, {
      hint: `Check that this machine can reach ${options.issuer}.`,
      retryAfterMs: Math.max(1_000, nextAt - now()),
      cause: failure,
    })
  }

  return async (header, token) => {
    if (age() >= FRESH_MS) {
      // When it is known that they cannot be had, those that are here do not wait for another failure.
      const looked = look()
      if (failures === 0 || age() >= KEPT_MS) await looked
    }
    if (!remote || age() >= KEPT_MS) throw unreachable()
    try {
      return await remote(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      if (failures === 0 && age() < cooldownMs) throw error
      await look()
      // It may be a new one.
      if (failures > 0) throw unreachable()
      return remote(header, token)
    }
  }
}

/** OpenID Connect Discovery 1.0, section 4. */
async function findJwks({ issuer, jwksUrl }: ProviderKeysOptions): Promise<URL> {
  if (jwksUrl !== undefined) return new URL(jwksUrl)
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  })
  if (!answer.ok) throw new Error(`its discovery document is answered by ${answer.status}`)
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown }
  if (document.issuer !== issuer) throw new Error('its discovery document names another issuer')
  const url = String(document.jwks_uri)
  if (!isSecureUrl(url)) throw new Error(`its discovery document names "${url}", which is no address by https`)
  return new URL(url)
}
