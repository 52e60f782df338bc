import type { Scope } from './access.ts'

/** So many keys are kept, those that do not count any more included; then the oldest of these make room. */
export const MAX_KEYS = 1_000

/** What a user configures of an access key. */
export interface KeyConfig {
  name: string
  /** Sorted, each once. */
  scopes: readonly Scope[]
  /** Narrowed to these; absent: not narrowed. */
  radios?: readonly string[]
  queues?: readonly string[]
  /** From then on it does not count; ms. Absent: never. */
  expiresAt?: number
}

/** A key as everybody may see it: the secret is nowhere, its hash is the store's. */
export interface AccessKey extends KeyConfig {
  id: string
  /** Grows with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
  revokedAt?: number
  /** Written now and then: it may lag by a minute, and by what happened before a crash. */
  lastUsedAt?: number
}

export type KeyState = 'active' | 'expired' | 'revoked'

export function keyState({ revokedAt, expiresAt }: AccessKey, now: number): KeyState {
  if (revokedAt !== undefined) return 'revoked'
  return expiresAt !== undefined && expiresAt <= now ? 'expired' : 'active'
}
