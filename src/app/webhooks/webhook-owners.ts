import type { Access, Actor, Scope } from '../../domain/access/access.ts'
import type { Webhook, WebhookOwner } from '../../domain/webhook.ts'
import type { KeyFault } from '../access/keyring.ts'
import { isFilterVisible } from '../scoped/visibility.ts'

/** What a webhook needs of its owner: to deliver events, and to be configured. */
const NEEDED: readonly Scope[] = ['webhooks:write', 'events:read']

export interface OwnersDeps {
  /** Returns the present access of a key's holder, or why there is none. */
  accessOf(keyId: string): Access | KeyFault
  /** Whether tokens of an identity provider are accepted. */
  hasIssuer: boolean
}

/** What the rights of an owner mean for its webhook now. `ended` is aborted when that may have changed. */
export type OwnerRights = { lost: string } | { lost?: undefined; ended?: AbortSignal | undefined }

export type WebhookOwners = ReturnType<typeof createWebhookOwners>

/** Knows whether the owner of a webhook may still receive what the webhook delivers. docs/security.md describes the rules. */
export function createWebhookOwners({ accessOf, hasIssuer }: OwnersDeps) {
  return {
    rightsOf({ owner, filter }: Pick<Webhook, 'owner' | 'filter'>): OwnerRights {
      if (!owner) return {}
      // The provider is not asked about a subject: its rights are those of the token that created, changed or resumed the webhook.
      if (owner.kind === 'token')
        return hasIssuer
          ? {}
          : { lost: `It belongs to a token of "${owner.id}", and tokens are not accepted any more.` }
      const access = accessOf(owner.id)
      if (access === 'unknown') return { lost: `Its access key ${owner.id} does not exist any more.` }
      if (access === 'revoked') return { lost: `Its access key ${owner.id} was revoked.` }
      if (access === 'expired') return { lost: `Its access key ${owner.id} has expired.` }
      const missing = NEEDED.find((scope) => !access.scopes.has(scope))
      if (missing) return { lost: `Its access key ${owner.id} does not have the scope ${missing} any more.` }
      if (!isFilterVisible(access, filter))
        return { lost: `Its access key ${owner.id} may not see all events of the filter any more.` }
      return { ended: access.ended }
    },
  }
}

/** Returns the owner of a webhook that a caller creates, changes or resumes; undefined for callers without credentials. */
export function ownerOf({ kind, id }: Actor): WebhookOwner | undefined {
  return id !== undefined && (kind === 'key' || kind === 'token') ? { kind, id } : undefined
}
