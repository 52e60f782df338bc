import type { Node } from './node.ts'

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
  'keys:admin',
  'audit:read',
] as const

export type Scope = (typeof SCOPES)[number]

/** About the whole service: credentials that are narrowed to radios or queues cannot have these. */
export const WHOLE_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['keys:admin', 'audit:read'])

export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text)
}

/** Who asks. `anonymous`: without credentials that count. `machine`: whoever may write the data directory. */
export interface Actor {
  kind: 'anonymous' | 'key' | 'token' | 'machine'
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
  /** Aborted when it does not count any more: expired, revoked or changed. Absent: it always counts. */
  readonly ended?: AbortSignal
}

/** For whoever needs no credentials. */
export const UNRESTRICTED: Access = {
  actor: { kind: 'anonymous' },
  scopes: new Set(SCOPES),
}

export function seesRadio({ radios }: Access, radioId: string): boolean {
  return radios === undefined || radios.has(radioId)
}

/** Of a node's id, whether there is such a node or not. */
export function seesNode(access: Access, nodeId: Node['id']): boolean {
  return access.radios === undefined || seesRadio(access, nodeId.slice(0, Math.max(0, nodeId.indexOf(':'))))
}

export function seesQueue({ queues }: Access, name: string): boolean {
  return queues === undefined || queues.has(name)
}

/** An `Idempotency-Key` of whoever asks: the same one of somebody else is another. */
export function ownKey({ actor }: Access, key: string | undefined): string | undefined {
  return key === undefined || actor.id === undefined ? key : `${actor.kind} ${actor.id} ${key}`
}
