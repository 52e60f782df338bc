import type { AccessKey, KeyConfig } from '../../domain/access-key.ts'

/** Access keys. Of a secret the store has the SHA-256 alone, as 64 hexadecimal digits. */
export interface KeyStore {
  /** From the oldest to the newest, with those that do not count any more. */
  listKeys(): Promise<StoredKey[]>
  /** Of expired and revoked keys the oldest make room when there are `MAX_KEYS`. @throws key-limit */
  createKey(id: string, config: KeyConfig, hash: string): Promise<StoredKey>
  /** @throws key-not-found, key-changed */
  replaceKey(id: string, config: KeyConfig, ifRevision?: number): Promise<StoredKey>
  /** Again it changes nothing. @throws key-not-found, key-changed */
  revokeKey(id: string, ifRevision?: number): Promise<StoredKey>
  /** When keys were used last; a time before the one on record changes nothing, a key that is gone is passed over. */
  touchKeys(used: readonly { id: string; at: number }[]): Promise<void>
}

export interface StoredKey extends AccessKey {
  hash: string
}
