import { describe, expect, test } from 'vitest'
import { type KeyConfig, MAX_KEYS } from '../../../src/domain/access/access-key.ts'
import type { NewAuditEntry } from '../../../src/domain/access/audit.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

const HASH = 'ab'.repeat(32)
const config = (more: Partial<KeyConfig> = {}): KeyConfig => ({ name: 'Desk', scopes: ['messages:read'], ...more })

function entry(more: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return {
    at: 5,
    actor: { kind: 'key', id: 'k1', name: 'Desk' },
    operation: 'createRadio',
    method: 'POST',
    path: '/v1/radios',
    from: '127.0.0.1',
    outcome: 'done',
    status: 201,
    count: 1,
    ...more,
  }
}

export function accessContract(createPlace: () => StorePlace): void {
  describe('access keys', () => {
    const at = useStore(createPlace)

    test('are kept with their hashes, from the oldest to the newest, and survive a restart', async () => {
      const narrowed = config({ name: 'Roof', radios: ['r1'], queues: ['q1'], expiresAt: 9e12 })
      await at.store.createKey('b', narrowed, HASH)
      await at.store.createKey('a', config(), HASH)
      const times = { revision: 1, createdAt: expect.any(Number), updatedAt: expect.any(Number) }
      const expected = [
        { id: 'b', ...narrowed, hash: HASH, ...times },
        { id: 'a', ...config(), hash: HASH, ...times },
      ]
      expect(await at.store.listKeys()).toEqual(expected)
      await at.store.close()
      const store = await at.place.open()
      expect(await store.listKeys()).toEqual(expected)
    })

    test('are announced to nobody who follows the log', async () => {
      at.takeAnnounced()
      await at.store.createKey('a', config(), HASH)
      await at.store.revokeKey('a')
      expect(at.takeAnnounced()).toEqual([])
    })

    test('grow a revision with each change, and keep it where nothing changes', async () => {
      await at.store.createKey('a', config(), HASH)
      expect((await at.store.replaceKey('a', config())).revision).toBe(1)
      const changed = await at.store.replaceKey('a', config({ name: 'Chair', radios: ['r1'] }), 1)
      expect(changed).toMatchObject({ name: 'Chair', radios: ['r1'], revision: 2, hash: HASH })
      const wide = await at.store.replaceKey('a', config())
      expect(wide).not.toHaveProperty('radios')
      await expect(at.store.replaceKey('a', config(), 1)).rejects.toMatchObject({ code: 'key-changed' })
      await expect(at.store.replaceKey('x', config())).rejects.toMatchObject({ code: 'key-not-found' })
    })

    test('are revoked once, for good', async () => {
      await at.store.createKey('a', config(), HASH)
      await expect(at.store.revokeKey('a', 7)).rejects.toMatchObject({ code: 'key-changed' })
      const revoked = await at.store.revokeKey('a')
      expect(revoked).toMatchObject({ revision: 2, revokedAt: expect.any(Number) })
      expect(await at.store.revokeKey('a')).toEqual(revoked)
      expect(await at.store.listKeys()).toEqual([revoked])
      await expect(at.store.revokeKey('x')).rejects.toMatchObject({ code: 'key-not-found' })
    })

    test('remember the latest time that they were used', async () => {
      await at.store.createKey('a', config(), HASH)
      await at.store.touchKeys([
        { id: 'a', at: 20 },
        { id: 'x', at: 30 },
      ])
      await at.store.touchKeys([{ id: 'a', at: 10 }])
      expect(await at.store.listKeys()).toMatchObject([{ lastUsedAt: 20, revision: 1 }])
    })

    test('that do not count any more make room for new ones, the oldest first; others do not', async () => {
      await at.store.createKey('old', config(), HASH)
      await at.store.createKey('over', config({ expiresAt: 1 }), HASH)
      await at.store.createKey('revoked', config(), HASH)
      await at.store.revokeKey('revoked')
      for (let i = 3; i < MAX_KEYS; i++) void at.store.createKey(`k${i}`, config(), HASH)
      await at.store.createKey('one', config(), HASH)
      await at.store.createKey('two', config(), HASH)
      await expect(at.store.createKey('three', config(), HASH)).rejects.toMatchObject({ code: 'key-limit' })
      const ids = (await at.store.listKeys()).map(({ id }) => id)
      expect(ids).toHaveLength(MAX_KEYS)
      expect(ids).toEqual(expect.arrayContaining(['old', 'one', 'two']))
      expect(ids).not.toEqual(expect.arrayContaining(['over']))
      expect(ids).not.toEqual(expect.arrayContaining(['revoked']))
    })
  })

  describe('the audit', () => {
    const at = useStore(createPlace)
    const refusal = entry({ actor: { kind: 'anonymous' }, outcome: 'refused', status: 401, code: 'x', count: 3 })

    test('gives back what was recorded, the newest first, by pages', async () => {
      const { operation: _, from: __, ...bare } = entry({ method: 'GET', path: '/' })
      await at.store.recordAudit([entry(), refusal])
      await at.store.recordAudit([bare])
      const first = await at.store.listAudit({ limit: 2 })
      expect(first.items).toEqual([
        { ...bare, number: 3 },
        { ...refusal, number: 2 },
      ])
      const rest = await at.store.listAudit({ limit: 2, cursor: first.nextCursor ?? '' })
      expect(rest).toEqual({ items: [{ ...entry(), number: 1 }] })
    })

    test('is filtered by outcome, actor and operation', async () => {
      await at.store.recordAudit([entry(), refusal, entry({ operation: 'deleteRadio' })])
      const numbers = async (query: object) =>
        (await at.store.listAudit({ limit: 10, ...query })).items.map(({ number }) => number)
      expect(await numbers({ outcome: 'refused' })).toEqual([2])
      expect(await numbers({ actorId: 'k1' })).toEqual([3, 1])
      expect(await numbers({ actorId: 'k1', operation: 'deleteRadio' })).toEqual([3])
      expect(await numbers({ actorId: 'k2' })).toEqual([])
    })

    test('takes no cursor that it did not give', async () => {
      await expect(at.store.listAudit({ limit: 2, cursor: 'x' })).rejects.toMatchObject({ code: 'cursor-invalid' })
    })
  })
}
