import { type Scope, WHOLE_SCOPES } from '../../domain/access/access.ts'
import type { AccessKey, KeyConfig } from '../../domain/access/access-key.ts'
import { DomainError } from '../../domain/errors.ts'
import { createKeyedLock } from '../keyed-lock.ts'
import type { KeyStore, Logger, StoredKey } from '../ports.ts'
import { createRepeats } from '../repeats.ts'
import { createToken, hashToken, isToken, keyIdOf } from './access-token.ts'
import { createKeyring } from './keyring.ts'

/** A JSON merge patch: an absent member stays as it is, null removes it. */
export interface KeyPatch {
  name?: string
  scopes?: KeyConfig['scopes']
  radios?: readonly string[] | null
  queues?: readonly string[] | null
  /** ms */
  expiresAt?: number | null
}

export interface KeysDeps {
  store: KeyStore
  logger: Logger
}

/** A new key, with the token that its holder sends. */
export interface MadeKey {
  key: AccessKey
  token: string
}

/** Name of the lock for creating the first key. It differs from every id. */
const FIRST = 'the first key'
/** How often the times of last use are written, ms. */
const TOUCH_MS = 60_000

export type Keys = Awaited<ReturnType<typeof openKeys>>

/** Creates, changes, revokes and verifies access keys. */
export async function openKeys({ store, logger }: KeysDeps) {
  const ring = createKeyring()
  const lock = createKeyedLock()
  // The token of a key is nowhere on disk.
  const repeats = createRepeats<MadeKey>('createKey')
  for (const key of await store.listKeys()) ring.put(key)
  const touching = setInterval(() => void touch(), TOUCH_MS)
  touching.unref()

  async function touch(): Promise<void> {
    const used = ring.takeUsed()
    if (used.length === 0) return
    await store
      .touchKeys(used)
      .catch((error) => logger.warn({ err: error }, 'The times of last use of keys were not written'))
  }

  async function make(config: KeyConfig, check: () => void): Promise<MadeKey> {
    check()
    const checked = checkConfig(config)
    if (ring.isEmpty()) checkFirst(checked.scopes)
    if (checked.expiresAt !== undefined && checked.expiresAt <= Date.now())
      throw invalid('/expiresAt', 'The expiry time is in the past.')
    const { id, token } = createToken()
    return { key: withoutHash(await add(id, checked, token)), token }
  }

  async function add(id: string, config: KeyConfig, token: string): Promise<StoredKey> {
    const key = await store.createKey(id, config, hashToken(token).toString('hex'))
    ring.put(key)
    // The store may have deleted others to make room.
    const kept = new Set((await store.listKeys()).map((one) => one.id))
    for (const one of ring.list()) if (!kept.has(one.id)) ring.drop(one.id)
    return key
  }

  function find(id: string): StoredKey {
    const key = ring.get(id)
    if (!key) throw new DomainError('key-not-found', `The access key "${id}" does not exist.`)
    return key
  }

  return {
    verify: ring.verify,
    accessOf: ring.accessOf,
    withoutKeys: ring.withoutKeys,
    isEmpty: ring.isEmpty,
    hasActive: ring.hasActive,

    /** From the oldest to the newest. */
    list: (): AccessKey[] => ring.list().map(withoutHash),

    /** @throws DomainError key-not-found */
    get: (id: string): AccessKey => withoutHash(find(id)),

    /**
     * `token` is the text that the holder sends. It cannot be shown again. `check` runs right before the key is created and throws if the
     * caller has lost its rights: when several clients create the first key at the same time, the first one closes the service to the others.
     * @throws DomainError first-key-needs-admin, key-invalid, key-limit, idempotency-key-reused, idempotency-key-in-flight
     */
    create: (config: KeyConfig, check = () => {}, repeatKey?: string): Promise<MadeKey> =>
      repeats.run(repeatKey, config, () =>
        ring.isEmpty() ? lock.run(FIRST, () => make(config, check)) : make(config, check),
      ),

    /**
     * Adds a key whose token somebody else has made, unless the store knows it already: a key that was revoked stays revoked.
     * @returns undefined if the store knows the key
     * @throws DomainError key-invalid if the text is not a token, or if another key has its id; key-limit
     */
    async adopt(token: string, config: KeyConfig): Promise<AccessKey | undefined> {
      const id = isToken(token) ? keyIdOf(token) : undefined
      if (id === undefined) throw invalid('/token', 'The text does not have the form of an access key.')
      const known = ring.get(id)
      if (!known) return withoutHash(await add(id, checkConfig(config), token))
      if (known.hash === hashToken(token).toString('hex')) return undefined
      throw invalid('/token', `Another key already has the id ${id}.`)
    },

    /** Closes connections that were opened with the key, so that its new rights apply. @throws DomainError key-not-found, key-changed, key-invalid */
    update: (id: string, patch: KeyPatch, ifRevision?: number): Promise<AccessKey> =>
      lock.run(id, async () => {
        const key = await store.replaceKey(id, checkConfig(applyPatch(find(id), patch)), ifRevision)
        ring.put(key)
        return withoutHash(key)
      }),

    /** Invalidates the key, and closes connections that were opened with it. @throws DomainError key-not-found, key-changed */
    revoke: (id: string, ifRevision?: number): Promise<AccessKey> =>
      lock.run(id, async () => {
        find(id)
        const key = await store.revokeKey(id, ifRevision)
        ring.put(key)
        return withoutHash(key)
      }),

    async close(): Promise<void> {
      clearInterval(touching)
      ring.close()
      await touch()
    },
  }
}

function applyPatch(key: AccessKey, patch: KeyPatch): KeyConfig {
  const radios = patch.radios === undefined ? key.radios : (patch.radios ?? undefined)
  const queues = patch.queues === undefined ? key.queues : (patch.queues ?? undefined)
  const expiresAt = patch.expiresAt === undefined ? key.expiresAt : (patch.expiresAt ?? undefined)
  return {
    name: patch.name ?? key.name,
    scopes: patch.scopes ?? key.scopes,
    ...(radios && { radios }),
    ...(queues && { queues }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
}

function checkConfig({ name, scopes, radios, queues, expiresAt }: KeyConfig): KeyConfig {
  const whole = scopes.find((scope) => WHOLE_SCOPES.has(scope))
  if (whole !== undefined && (radios ?? queues) !== undefined)
    throw invalid(
      '/scopes',
      `The scope ${whole} applies to the whole service. A key with this scope cannot be restricted to radios or queues.`,
    )
  return {
    name,
    scopes: sorted(scopes),
    ...(radios && { radios: sorted(radios) }),
    ...(queues && { queues: sorted(queues) }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
}

/** The first key closes the service: without `keys:admin`, nobody could create or change another. @throws DomainError first-key-needs-admin */
function checkFirst(scopes: readonly Scope[]): void {
  if (scopes.includes('keys:admin')) return
  throw new DomainError('first-key-needs-admin', 'The first access key must have the scope keys:admin.', {
    field: '/scopes',
    hint: 'Create a key with keys:admin first. From then on, every request requires a key.',
  })
}

function sorted<T extends string>(texts: readonly T[]): T[] {
  return [...new Set(texts)].sort()
}

function invalid(field: string, message: string): DomainError {
  return new DomainError('key-invalid', message, { field })
}

function withoutHash({ hash: _, ...key }: StoredKey): AccessKey {
  return key
}
