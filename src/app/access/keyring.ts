import { timingSafeEqual } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { type Access, UNRESTRICTED } from '../../domain/access/access.ts'
import { keyState } from '../../domain/access/access-key.ts'
import type { StoredKey } from '../ports.ts'
import { hashToken, keyIdOf, TOKEN_LENGTH } from './access-token.ts'

/** Why a token is not accepted. `revoked` and `expired` are returned only if the secret is correct. */
export type KeyFault = 'unknown' | 'revoked' | 'expired'

interface Entry {
  key: StoredKey
  hash: Buffer
  /** The token, after its first correct use: a comparison takes a fifth of the time of a hash. */
  accepted: Buffer | undefined
  access: Access
  ending: AbortController
  expiry: NodeJS.Timeout | undefined
  usedAt: number | undefined
}

/** Stands in for the hash of an unknown key id, so that the check takes the same time. */
const UNKNOWN_HASH = Buffer.alloc(32)
/** Maximum time between two checks of the expiry, ms: the system clock may be corrected meanwhile. */
const CHECK_MS = 60_000

export type Keyring = ReturnType<typeof createKeyring>

/** Holds all keys in memory, so that the check of a request does not wait for the disk. */
export function createKeyring() {
  const entries = new Map<string, Entry>()
  const beforeKeys = new AbortController()
  setMaxListeners(0, beforeKeys.signal)
  const scratch = Buffer.alloc(4 * TOKEN_LENGTH)
  const given = scratch.subarray(0, TOKEN_LENGTH)

  /** Whether a token belongs to an entry. Takes constant time. */
  function isText(token: string, entry: Entry | undefined): entry is Entry {
    if (entry?.accepted && token.length === TOKEN_LENGTH)
      return scratch.write(token) === TOKEN_LENGTH && timingSafeEqual(given, entry.accepted)
    const isIt = timingSafeEqual(hashToken(token), entry?.hash ?? UNKNOWN_HASH)
    if (entry && isIt) entry.accepted = Buffer.from(token)
    return entry !== undefined && isIt
  }

  /** Closes the connections of a key when it expires. */
  function watch(entry: Entry): void {
    const { expiresAt } = entry.key
    if (expiresAt === undefined || entry.ending.signal.aborted) return
    const leftMs = expiresAt - Date.now()
    if (leftMs <= 0) {
      entry.ending.abort()
      return
    }
    entry.expiry = setTimeout(() => watch(entry), Math.min(leftMs, CHECK_MS))
    entry.expiry.unref()
  }

  /** Lets a key in again that ended by a wrong clock. The connections that it had stay closed. */
  function renew(entry: Entry): void {
    clearTimeout(entry.expiry)
    entry.ending = createEnding()
    entry.access = accessOf(entry.key, entry.ending.signal)
    watch(entry)
  }

  function accessAt(entry: Entry, now: number): Access | KeyFault {
    const { revokedAt, expiresAt } = entry.key
    if (revokedAt !== undefined) return 'revoked'
    if (expiresAt !== undefined && expiresAt <= now) return 'expired'
    if (entry.ending.signal.aborted) renew(entry)
    return entry.access
  }

  function drop(id: string): void {
    const entry = entries.get(id)
    clearTimeout(entry?.expiry)
    entries.delete(id)
    entry?.ending.abort()
  }

  return {
    /** The access of requests without a key while no key exists. The first key ends it and closes its connections. */
    withoutKeys: { ...UNRESTRICTED, ended: beforeKeys.signal } satisfies Access as Access,

    /** Adds or replaces a key. Connections that were opened with the old version are closed. */
    put(key: StoredKey): void {
      beforeKeys.abort()
      const usedAt = entries.get(key.id)?.usedAt
      drop(key.id)
      const ending = createEnding()
      const entry: Entry = {
        key,
        hash: Buffer.from(key.hash, 'hex'),
        accepted: undefined,
        access: accessOf(key, ending.signal),
        ending,
        expiry: undefined,
        usedAt,
      }
      entries.set(key.id, entry)
      if (keyState(key, Date.now()) === 'active') watch(entry)
      else ending.abort()
    },
    drop,
    /** Counts expired and revoked keys too: from the first key on, the service always requires credentials. */
    isEmpty: () => entries.size === 0,
    /** Whether any key is valid now. */
    hasActive: () => [...entries.values()].some(({ key }) => keyState(key, Date.now()) === 'active'),
    get: (id: string): StoredKey | undefined => entries.get(id)?.key,
    list: (): StoredKey[] => [...entries.values()].map(({ key }) => key),

    /** Returns the access of a token, or why it is not accepted. The time does not depend on the secret. */
    verify(token: string): Access | KeyFault {
      const id = keyIdOf(token)
      const entry = id === undefined ? undefined : entries.get(id)
      if (!isText(token, entry)) return 'unknown'
      const now = Date.now()
      const access = accessAt(entry, now)
      if (typeof access !== 'string') entry.usedAt = now
      return access
    },

    /** Returns the present access of a key's holder, who makes no request now, or why there is none. */
    accessOf(id: string): Access | KeyFault {
      const entry = entries.get(id)
      return entry ? accessAt(entry, Date.now()) : 'unknown'
    },

    /** Returns the keys that were used since the last call. */
    takeUsed(): { id: string; at: number }[] {
      const used: { id: string; at: number }[] = []
      for (const entry of entries.values()) {
        if (entry.usedAt === undefined) continue
        used.push({ id: entry.key.id, at: entry.usedAt })
        entry.key = { ...entry.key, lastUsedAt: entry.usedAt }
        entry.usedAt = undefined
      }
      return used
    },
    close(): void {
      for (const { expiry } of entries.values()) clearTimeout(expiry)
    },
  }
}

function createEnding(): AbortController {
  const ending = new AbortController()
  // Each stream of the key adds a listener, without a limit.
  setMaxListeners(0, ending.signal)
  return ending
}

function accessOf({ id, name, scopes, radios, queues }: StoredKey, ended: AbortSignal): Access {
  return {
    actor: { kind: 'key', id, name },
    scopes: new Set(scopes),
    ...(radios && { radios: new Set(radios) }),
    ...(queues && { queues: new Set(queues) }),
    ended,
  }
}
