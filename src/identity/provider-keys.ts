import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { isSecureUrl } from './is-secure-url.ts'

export interface ProviderKeysOptions {
  issuer: string
  /** URL of the keys; default: from the discovery document. */
  jwksUrl?: string | undefined
  /** Minimum time between two fetches for an unknown key, in ms. */
  cooldownMs?: number
  /** Logs that the keys cannot be fetched. */
  logger?: Pick<Logger, 'warn'> | undefined
  /** A monotonic clock, in ms. */
  now?(): number
}

const COOLDOWN_MS = 30_000
/** Age at which the keys are fetched again, in ms. A key that the provider has withdrawn is valid until then. */
const FRESH_MS = 600_000
/** Maximum age of the keys while the provider does not answer, in ms. */
const MAX_AGE_MS = 86_400_000
/** Time limit for an answer of the provider, in ms. */
const TIMEOUT_MS = 5_000
/** Pause after a failed fetch, in ms. It doubles with each failure up to the maximum. */
const FIRST_PAUSE_MS = 1_000
const MAX_PAUSE_MS = 60_000

/**
 * The public keys of an identity provider. They are fetched for the first token, cached, and fetched again for an unknown key. Only one fetch
 * runs at a time, and the pauses after failures grow, so that a flood of requests here does not become one at the provider.
 */
export function createProviderKeys(options: ProviderKeysOptions): JWTVerifyGetKey {
  const { cooldownMs = COOLDOWN_MS, logger, now = () => performance.now() } = options
  let remote: ReturnType<typeof createRemoteJWKSet> | undefined
  /** When the keys were fetched; undefined if never. */
  let fetchedAt: number | undefined
  let failures = 0
  let failure: unknown
  let nextAt = 0
  let pending: Promise<void> | undefined

  const age = () => now() - (fetchedAt ?? Number.NEGATIVE_INFINITY)

  async function fetchKeys(): Promise<void> {
    try {
      // This function alone decides when the keys are fetched: the cache of jose is off.
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
      const pauseMs = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++)
      nextAt = now() + pauseMs
      logger?.warn({ err: error, issuer: options.issuer, pauseMs }, "Cannot fetch the keys of the tokens' issuer")
    } finally {
      pending = undefined
    }
  }

  /** Fetches the keys, unless a fetch has failed a moment ago. Never rejects. */
  function refresh(): Promise<void> {
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
      // After a failure, the cached keys are used at once; the next attempt runs in the background.
      const refreshed = refresh()
      if (failures === 0 || age() >= MAX_AGE_MS) await refreshed
    }
    if (!remote || age() >= MAX_AGE_MS) throw unreachable()
    try {
      return await remote(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      if (failures === 0 && age() < cooldownMs) throw error
      await refresh()
      // Without the provider, an unknown key may be a new one.
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
  if (!answer.ok) throw new Error(`its discovery document was answered with status ${answer.status}`)
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown }
  if (document.issuer !== issuer) throw new Error('its discovery document names another issuer')
  const url = String(document.jwks_uri)
  if (!isSecureUrl(url)) throw new Error(`its discovery document names "${url}", which is not an https URL`)
  return new URL(url)
}
