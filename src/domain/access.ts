/** What credentials allow; the contract's component `Scope` has the same names, and says at each operation which it needs. */
export const SCOPES = [
  'messages:read',
  'messages:send',
  'radios:read',
  'radios:write',
  'ports:probe',
  'nodes:read',
  'nodes:write',
  'events:read',
  'queues:read',
  'queues:write',
  'queues:take',
  'webhooks:read',
  'webhooks:write',
  'system:read',
] as const

export type Scope = (typeof SCOPES)[number]

/** Who asks. `anonymous`: without credentials, where none are needed. */
export interface Actor {
  kind: 'anonymous' | 'key' | 'token'
  /** A key's id, or the subject of a token. */
  id?: string
  /** A key's name. */
  name?: string
}

/** What whoever asks may do. Never changed: other rights are another object. */
export interface Access {
  readonly actor: Actor
  readonly scopes: ReadonlySet<Scope>
  /** Only these radios, with all that belongs to them; absent: all. */
  readonly radios?: ReadonlySet<string>
  /** Only these queues; absent: all. */
  readonly queues?: ReadonlySet<string>
  /** Aborted when it does not count any more: expired, revoked or changed. */
  readonly ended: AbortSignal
}

/** For whoever needs no credentials. */
export const UNRESTRICTED: Access = {
  actor: { kind: 'anonymous' },
  scopes: new Set(SCOPES),
  ended: new AbortController().signal,
}
