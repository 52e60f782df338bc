import type { Node } from '../node.ts'

/** The permissions of credentials. The contract's component `Scope` has the same names, and each operation there names the scope that it requires. */
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
  'logs:read',
  'logs:write',
  'keys:admin',
  'audit:read',
] as const

export type Scope = (typeof SCOPES)[number]

/** Scopes for the whole service. Credentials that are restricted to radios or queues cannot have them. */
export const WHOLE_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['logs:read', 'logs:write', 'keys:admin', 'audit:read'])

export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text)
}

/** Who makes a change. `anonymous`: without valid credentials. `machine`: a process that can write the data directory. `service`: musen itself. */
export interface Actor {
  kind: 'anonymous' | 'key' | 'token' | 'machine' | 'service'
  /** A key's id, or the subject of a token. */
  id?: string
  /** A key's name. */
  name?: string
}

/** The rights of the holder of credentials. Immutable: changed rights are a new object. */
export interface Access {
  readonly actor: Actor
  readonly scopes: ReadonlySet<Scope>
  /** Ids of the visible radios; absent: all. */
  readonly radios?: ReadonlySet<string>
  /** Names of the visible queues; absent: all. */
  readonly queues?: ReadonlySet<string>
  /** Aborted when the credentials expire, are revoked or change; absent: never. */
  readonly ended?: AbortSignal
}

/** The access of requests that need no credentials. */
export const UNRESTRICTED: Access = {
  actor: { kind: 'anonymous' },
  scopes: new Set(SCOPES),
}

export function canSeeRadio({ radios }: Access, radioId: string): boolean {
  return radios === undefined || radios.has(radioId)
}

/** Whether a node would be visible. Only its id is examined, not whether it exists. */
export function canSeeNode(access: Access, nodeId: Node['id']): boolean {
  return access.radios === undefined || canSeeRadio(access, nodeId.slice(0, Math.max(0, nodeId.indexOf(':'))))
}

export function canSeeQueue({ queues }: Access, name: string): boolean {
  return queues === undefined || queues.has(name)
}

/** Makes an `Idempotency-Key` unique to the credentials that sent it. */
export function ownKey({ actor }: Access, key: string | undefined): string | undefined {
  return key === undefined || actor.id === undefined ? key : `${actor.kind} ${actor.id} ${key}`
}
