/** Makes a create repeatable: the same key with the same fingerprint returns the first result. */
export interface Idempotency {
  key: string
  /** Hash of the request. The same key with another hash is `idempotency-key-reused`. */
  fingerprint: string
}

/** `replayed`: whether the result is that of an earlier call with the same key. */
export interface Created<T> {
  value: T
  replayed: boolean
}
