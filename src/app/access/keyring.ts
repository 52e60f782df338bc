import { timingSafeEqual } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { type Access, UNRESTRICTED } from '../../domain/access.ts'
import { keyState } from '../../domain/access-key.ts'
import type { StoredKey } from '../ports.ts'
import { hashToken, keyIdOf, TOKEN_LENGTH } from './access-token.ts'

/** Why a text is no key that counts. One that is revoked or expired is only told to who has its secret. */
export type KeyFault = 'unknown' | 'revoked' | 'expired'

interface Entry {
  key: StoredKey
  hash: Buffer
  /** The text, once somebody has shown it: comparing it costs a fifth of hashing what is shown. */
  shown: Buffer | undefined
  access: Access
  ending: AbortController
  expiry: NodeJS.Timeout | undefined
  usedAt: number | undefined
}

/** Compared with when there is no key of an id, so that this takes as long. */
const NOBODY = Buffer.alloc(32)
/** So often it is looked what the time is, ms: a clock that was wrong may be set right. */
const LOOK_MS = 60_000

export type Keyring = ReturnType<typeof createKeyring>

/** All keys in memory: whether a request may pass must not wait for the disk. */
export function createKeyring() {
  const entries = new Map<string, Entry>()
  const beforeKeys = new AbortController()
  setMaxListeners(0, beforeKeys.signal)
  const scratch = Buffer.alloc(4 * TOKEN_LENGTH)
  const given = scratch.subarray(0, TOKEN_LENGTH)

  /** Whether a text is that of an entry, in a time that does not depend on how much of it is right. */
  function isText(token: string, entry: Entry | undefined): entry is Entry {
    if (entry?.shown && token.length === TOKEN_LENGTH)
      return scratch.write(token) === TOKEN_LENGTH && timingSafeEqual(given, entry.shown)
    const isIt = timingSafeEqual(hashToken(token), entry?.hash ?? NOBODY)
    if (entry && isIt) entry.shown = Buffer.from(token)
    return entry !== undefined && isIt
  }

  /** Ends what is open by a key once it expires. */
  function watch(entry: Entry): void {
    const { expiresAt } = entry.key
    if (expiresAt === undefined || entry.ending.signal.aborted) return
    const leftMs = expiresAt - Date.now()
    if (leftMs <= 0) {
      entry.ending.abort()
      return
    }
    entry.expiry = setTimeout(() => watch(entry), Math.min(leftMs, LOOK_MS))
    entry.expiry.unref()
  }

  function drop(id: string): void {
    const entry = entries.get(id)
    clearTimeout(entry?.expiry)
    entries.delete(id)
    entry?.ending.abort()
  }

  return {
    /** Of whoever comes in without a key, as long as there is none: the first one ends what is open by it. */
    withoutKeys: { ...UNRESTRICTED, ended: beforeKeys.signal } satisfies Access as Access,

    /** A key as it is from now on. What is open by it as it was before ends. */
    put(key: StoredKey): void {
      beforeKeys.abort()
      const usedAt = entries.get(key.id)?.usedAt
      drop(key.id)
      const ending = new AbortController()
      // As many may listen as there are streams open by the key.
      setMaxListeners(0, ending.signal)
      const entry: Entry = {
        key,
        hash: Buffer.from(key.hash, 'hex'),
        shown: undefined,
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
    /** Also those that do not count any more: with the first key the service is closed for good. */
    isEmpty: () => entries.size === 0,
    /** Whether anybody could come in by a key now. */
    hasActive: () => [...entries.values()].some(({ key }) => keyState(key, Date.now()) === 'active'),
    get: (id: string): StoredKey | undefined => entries.get(id)?.key,
    list: (): StoredKey[] => [...entries.values()].map(({ key }) => key),

    /** Who a key's text stands for. Takes as long whatever its secret is. */
    verify(token: string): Access | KeyFault {
      const id = keyIdOf(token)
      const entry = id === undefined ? undefined : entries.get(id)
      if (!isText(token, entry)) return 'unknown'
      const now = Date.now()
      const { revokedAt, expiresAt } = entry.key
      if (revokedAt !== undefined) return 'revoked'
      if (expiresAt !== undefined && expiresAt <= now) return 'expired'
      entry.usedAt = now
      return entry.access
    },

    /** Keys that were used since they were last taken from here. */
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

function accessOf({ id, name, scopes, radios, queues }: StoredKey, ended: AbortSignal): Access {
  return {
    actor: { kind: 'key', id, name },
    scopes: new Set(scopes),
    ...(radios && { radios: new Set(radios) }),
    ...(queues && { queues: new Set(queues) }),
    ended,
  }
}
