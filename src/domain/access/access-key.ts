import type { Scope } from './access.ts'

/** Maximum number of keys, including expired and revoked ones. The oldest of those are deleted to make room. */
export const MAX_KEYS = 1_000

/** The configuration of an access key. */
export interface KeyConfig {
  name: string
  /** Sorted, without duplicates. */
  scopes: readonly Scope[]
  /** Restricts the key to these; absent: not restricted. */
  radios?: readonly string[]
  queues?: readonly string[]
  /** When the key expires, ms; absent: never. */
  expiresAt?: number
}

/** A key without its secret, which is not stored. Only the store has the hash. */
export interface AccessKey extends KeyConfig {
  id: string
  /** Increases with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
  revokedAt?: number
  /** Written once a minute, so it may lag. A crash loses the last uses. */
  lastUsedAt?: number
}

export type KeyState = 'active' | 'expired' | 'revoked'

export function keyState({ revokedAt, expiresAt }: AccessKey, now: number): KeyState {
  if (revokedAt !== undefined) return 'revoked'
  return expiresAt !== undefined && expiresAt <= now ? 'expired' : 'active'
}
