import type { AccessKey, KeyConfig } from '../../domain/access/access-key.ts'

/** Stores access keys. It keeps only the SHA-256 of a secret, as 64 hexadecimal digits. */
export interface KeyStore {
  /** From the oldest to the newest, including expired and revoked keys. */
  listKeys(): Promise<StoredKey[]>
  /** Deletes the oldest expired or revoked keys if there are `MAX_KEYS`. @throws key-limit */
  createKey(id: string, config: KeyConfig, hash: string): Promise<StoredKey>
  /** @throws key-not-found, key-changed */
  replaceKey(id: string, config: KeyConfig, ifRevision?: number): Promise<StoredKey>
  /** Idempotent. @throws key-not-found, key-changed */
  revokeKey(id: string, ifRevision?: number): Promise<StoredKey>
  /** Records the last use of keys. Ignores times before the recorded one, and unknown keys. */
  touchKeys(used: readonly { id: string; at: number }[]): Promise<void>
}

export interface StoredKey extends AccessKey {
  hash: string
}
