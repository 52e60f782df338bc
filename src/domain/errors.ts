import type { Scope } from './access/access.ts'

/**
 * All errors that musen reports on purpose. The codes are part of the API (a problem's `code`), so their meaning never changes. Only
 * `http/problems.ts` knows their HTTP status.
 */
export type ErrorCode =
  // The request names a missing resource, or is not possible.
  | 'radio-not-found'
  | 'radio-unknown'
  | 'radio-exists'
  | 'radio-changed'
  | 'driver-unknown'
  | 'options-invalid'
  | 'link-invalid'
  | 'decoder-invalid'
  | 'node-not-found'
  | 'node-changed'
  | 'series-not-found'
  | 'message-not-found'
  | 'message-not-cancellable'
  | 'destination-invalid'
  | 'payload-invalid'
  | 'payload-too-large'
  | 'airtime-exceeded'
  | 'outbox-full'
  | 'cursor-invalid'
  | 'range-invalid'
  | 'epoch-changed'
  | 'store-restored'
  | 'queue-not-found'
  | 'queue-changed'
  | 'queue-exists'
  | 'dead-letter-not-found'
  | 'event-gone'
  | 'webhook-not-found'
  | 'webhook-changed'
  | 'webhook-url-invalid'
  | 'webhook-limit'
  | 'webhook-test-running'
  | 'key-not-found'
  | 'key-changed'
  | 'key-invalid'
  | 'key-limit'
  | 'first-key-needs-admin'
  | 'ticket-limit'
  | 'token-invalid'
  | 'issuer-unreachable'
  | 'out-of-reach'
  | 'scope-missing'
  | 'idempotency-key-reused'
  | 'idempotency-key-in-flight'
  | 'port-in-use'
  | 'probe-not-found'
  | 'probe-limit'
  | 'discovery-not-found'
  | 'discovery-running'
  | 'discovery-unsupported'
  | 'interrupted'
  | 'capture-not-found'
  | 'logging-changed'
  | 'capture-running'
  | 'capture-limit'
  | 'setting-not-found'
  | 'setting-unknown'
  | 'setting-invalid'
  | 'setting-risky'
  | 'setting-refused'
  | 'node-silent'
  // A radio's link or module.
  | 'port-missing'
  | 'port-busy'
  | 'port-permission'
  | 'port-not-a-tty'
  | 'link-refused'
  | 'link-not-allowed'
  | 'link-host-unknown'
  | 'link-timeout'
  | 'link-lost'
  | 'link-failed'
  | 'write-timeout'
  | 'module-silent'
  | 'module-unexpected'
  | 'radio-offline'
  | 'send-failed'
  // A limit that a radio has reached, or a payload that does not fit its decoder; only in its status.
  | 'decoder-failed'
  | 'nodes-full'
  | 'children-full'
  | 'answers-limited'
  | 'link-paused'
  // The store.
  | 'store-in-use'
  | 'store-exposed'
  | 'store-newer'
  | 'store-damaged'
  | 'store-changed'
  | 'store-unwritable'
  | 'store-engine-missing'
  | 'store-lock-lost'
  | 'store-busy'
  | 'store-closed'
  // The service itself.
  | 'config-invalid'

export interface ErrorDetails {
  /** JSON Pointer (RFC 6901) into the request body, e.g. `/link/path`, or the name of a parameter, e.g. `cursor`. */
  field?: string
  /** What the user can do, in one plain sentence. */
  hint?: string
  /** The scope that the credentials lack. */
  scope?: Scope
  /** The cursor to continue from. */
  cursor?: string
  /** Milliseconds after which a retry makes sense. */
  retryAfterMs?: number
  cause?: unknown
}

/** The only error that `domain`, `app` and the implementations of their ports throw on purpose. Any other error is a defect. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly hint: string | undefined
  readonly scope: Scope | undefined
  readonly cursor: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'DomainError'
    this.code = code
    this.field = details.field
    this.hint = details.hint
    this.scope = details.scope
    this.cursor = details.cursor
    this.retryAfterMs = details.retryAfterMs
  }
}
