/** Makes a create repeatable: the same key with the same fingerprint gives the first result again. */
export interface Idempotency {
  key: string
  /** Hash of what was asked; the same key with another one is `idempotency-key-reused`. */
  fingerprint: string
}

/** `replayed`: the result is the first one, of an earlier call with the same key. */
export interface Created<T> {
  value: T
  replayed: boolean
}
