import type { AuditStore, KeyStore, StoredKey } from '../../src/app/ports.ts'
import { MAX_KEYS } from '../../src/domain/access/access-key.ts'
import { KEPT_AUDIT_ENTRIES } from '../../src/domain/access/audit.ts'
import { DomainError } from '../../src/domain/errors.ts'
import { pageOf } from './memory-pages.ts'
import type { MemoryAccess } from './memory-rows.ts'
import type { createMemoryWrites } from './memory-writes.ts'

/** The contracts of `KeyStore` and `AuditStore` in the plainest way. */
export function createMemoryAccess(
  state: MemoryAccess,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
): KeyStore & AuditStore {
  function get(id: string, ifRevision?: number): StoredKey {
    const key = state.keys.find((one) => one.id === id)
    if (!key) throw new DomainError('key-not-found', `The access key "${id}" does not exist.`)
    if (ifRevision !== undefined && ifRevision !== key.revision)
      throw new DomainError('key-changed', 'The access key was changed meanwhile.')
    return key
  }

  function save(key: StoredKey): StoredKey {
    state.keys = state.keys.map((one) => (one.id === key.id ? key : one))
    return structuredClone(key)
  }

  return {
    listKeys: () => read(() => state.keys),
    createKey: (id, config, hash) =>
      write(() => {
        const at = Date.now()
        if (state.keys.length >= MAX_KEYS) {
          const gone = state.keys.find(
            ({ revokedAt, expiresAt }) => revokedAt !== undefined || (expiresAt !== undefined && expiresAt <= at),
          )
          if (!gone) throw new DomainError('key-limit', 'There are too many.')
          state.keys = state.keys.filter((key) => key !== gone)
        }
        const key = { id, ...structuredClone(config), hash, revision: 1, createdAt: at, updatedAt: at }
        state.keys.push(key)
        return structuredClone(key)
      }),
    replaceKey: (id, config, ifRevision) =>
      write(() => {
        const before = get(id, ifRevision)
        const { name, scopes, radios, queues, expiresAt, ...rest } = before
        if (JSON.stringify({ name, scopes, radios, queues, expiresAt }) === JSON.stringify(sorted(config)))
          return structuredClone(before)
        return save({ ...rest, ...structuredClone(config), revision: rest.revision + 1, updatedAt: Date.now() })
      }),
    revokeKey: (id, ifRevision) =>
      write(() => {
        const key = get(id, ifRevision)
        if (key.revokedAt !== undefined) return structuredClone(key)
        return save({ ...key, revokedAt: Date.now(), revision: key.revision + 1, updatedAt: Date.now() })
      }),
    touchKeys: (used) =>
      write(() => {
        for (const { id, at } of used) {
          const key = state.keys.find((one) => one.id === id)
          if (key && (key.lastUsedAt ?? 0) < at) save({ ...key, lastUsedAt: at })
        }
      }),
    recordAudit: (entries) =>
      write(() => {
        for (const entry of entries) state.audit.push({ ...structuredClone(entry), number: ++state.audited })
        const kept = (isDone: boolean) =>
          state.audit.filter(({ outcome }) => (outcome === 'done') === isDone).slice(-KEPT_AUDIT_ENTRIES)
        state.audit = [...kept(true), ...kept(false)].sort((a, b) => a.number - b.number)
      }),
    listAudit: ({ outcome, actorId, operation, ...page }) =>
      read(() =>
        pageOf(
          state.audit
            .filter((entry) => outcome === undefined || entry.outcome === outcome)
            .filter((entry) => actorId === undefined || entry.actor.id === actorId)
            .filter((entry) => operation === undefined || entry.operation === operation)
            .reverse(),
          ({ number }) => String(number),
          page,
          'A',
        ),
      ),
  }
}

function sorted({ name, scopes, radios, queues, expiresAt }: Parameters<KeyStore['createKey']>[1]) {
  return { name, scopes, radios, queues, expiresAt }
}
