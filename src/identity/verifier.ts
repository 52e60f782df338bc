import { hash } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify } from 'jose'
import type { TokenVerifier } from '../app/ports.ts'
import { type Access, WHOLE_SCOPES } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'
import { namesOf, type ScopeMap, scopesOf } from './claims.ts'
import { createEnding } from './ending.ts'
import { createProviderKeys, type ProviderKeysOptions } from './provider-keys.ts'

export interface VerifierOptions extends ProviderKeysOptions {
  /** Value that the claim `aud` of the tokens must contain. */
  audience: string
  /** The claim that contains the scopes of a token. */
  scopeClaim: string
  scopes: ScopeMap
  /** The claims that restrict a token to radios and to queues; undefined if none does. */
  radiosClaim?: string | undefined
  queuesClaim?: string | undefined
}

/** Signatures with a private key only. With a shared secret allowed, an attacker could sign with the public key. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** Tolerated difference of the clocks, in seconds. */
const TOLERANCE_S = 5
/** Time until a verified token is verified again, in ms. */
const TRUST_MS = 60_000
const MAX_KNOWN = 1_000
/** With a digest appended, a name of this length still fits into the audit. */
const MAX_NAME = 150

interface Known {
  access: Access
  trustedUntil: number
  endsAt: number
}

/** Verifies tokens of one identity provider. */
export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  const { issuer, audience } = options
  const known = new Map<string, Known>()
  const keys = createProviderKeys(options)

  async function read(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['exp', 'sub'],
      })
      const { sub } = payload
      if (typeof sub !== 'string' || sub === '')
        throw new errors.JWTClaimValidationFailed('"sub" claim must be a text', payload, 'sub')
      return payload
    } catch (error) {
      throw explain(error)
    }
  }

  function remember(token: string, payload: JWTPayload): Access {
    const name = digest(token)
    const endsAt = ((payload.exp ?? 0) + TOLERANCE_S) * 1000
    const trustedUntil = Math.min(endsAt, Date.now() + TRUST_MS)
    const before = known.get(name)
    known.delete(name)
    // The same object as before, so that its `ended` signal closes the open connections of the token.
    // A wrong clock may have ended it early.
    const isOpen = before?.access.ended?.aborted === false
    const access = isOpen ? before.access : { ...rightsOf(payload, options), ended: createEnding(endsAt) }
    known.set(name, { access, trustedUntil, endsAt })
    if (known.size > MAX_KNOWN) known.delete(known.keys().next().value ?? '')
    return access
  }

  return {
    known(token) {
      const found = known.get(digest(token))
      const leftMs = (found?.trustedUntil ?? 0) - Date.now()
      // If the clock was set back, more than TRUST_MS is left.
      return leftMs > 0 && leftMs <= TRUST_MS ? found?.access : undefined
    },
    wasGood(token) {
      const found = known.get(digest(token))
      return found !== undefined && found.endsAt > Date.now()
    },
    async verify(token) {
      return remember(token, await read(token))
    },
  }
}

/** The rights of a token. @throws DomainError token-invalid */
function rightsOf(payload: JWTPayload, options: VerifierOptions): Access {
  const { scopeClaim, radiosClaim, queuesClaim } = options
  const radios = restriction(payload, radiosClaim)
  const queues = restriction(payload, queuesClaim)
  const scopes = scopesOf(payload[scopeClaim], options.scopes)
  // As with keys: scopes for the whole service are not available to restricted tokens.
  if (radios || queues) for (const scope of WHOLE_SCOPES) scopes.delete(scope)
  const actor = { kind: 'token', id: nameOf(payload.sub ?? '') } as const
  return { actor, scopes, ...(radios && { radios }), ...(queues && { queues }) }
}

/** The unique name of a subject for limits, the audit and idempotency keys. A long subject is cut and gets a digest. */
function nameOf(subject: string): string {
  return subject.length <= MAX_NAME ? subject : `${subject.slice(0, MAX_NAME)}~${digest(subject)}`
}

function restriction(payload: JWTPayload, claim: string | undefined): Set<string> | undefined {
  try {
    return claim === undefined || !Object.hasOwn(payload, claim) ? undefined : namesOf(payload[claim])
  } catch (cause) {
    throw new DomainError(
      'token-invalid',
      `The token's claim "${claim}" must be a list of names, or a text of names separated by spaces.`,
      {
        cause,
      },
    )
  }
}

function digest(token: string): string {
  return hash('sha256', token, 'base64')
}

const FAULTS: [new (...given: never[]) => Error, string][] = [
  [errors.JWTExpired, 'The token has expired.'],
  [errors.JWKSNoMatchingKey, 'The token is signed with a key that its issuer does not publish.'],
  [errors.JWKSMultipleMatchingKeys, 'The token does not name the key of its signature (kid).'],
  [errors.JOSEAlgNotAllowed, 'The signature algorithm of the token is not accepted.'],
  [errors.JOSENotSupported, 'The signature algorithm of the token is not accepted.'],
  [errors.JWSSignatureVerificationFailed, "The token's signature is wrong."],
  [errors.JWSInvalid, 'The credentials are neither an access key nor a token.'],
  [errors.JWTInvalid, 'The credentials are neither an access key nor a token.'],
]

function explain(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (error instanceof errors.JWTClaimValidationFailed)
    return new DomainError('token-invalid', `The token's claim "${error.claim}" is missing or not accepted.`)
  const fault = FAULTS.find(([kind]) => error instanceof kind)
  if (fault) return new DomainError('token-invalid', fault[1], { cause: error })
  const reason = error instanceof Error ? error.message : String(error)
  return new DomainError('issuer-unreachable', `The keys of the token's issuer are not usable: ${reason}.`, {
    cause: error,
  })
}
