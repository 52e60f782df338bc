import type { StoredKey } from '../../../app/ports.ts'
import { MAX_KEYS } from '../../../domain/access/access-key.ts'
import { KEPT_AUDIT_ENTRIES, type NewAuditEntry } from '../../../domain/access/audit.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { Connection } from '../file/connection.ts'
import type { Command } from '../threads/batch.ts'
import type { AccessCommands } from './commands.ts'
import { type KeyRow, keyConfigJson, keyFromRow } from './rows.ts'

/** Number of added entries after which the audit's rows are counted. Counting scans the table, so it is not done for each entry. */
const PRUNE_EVERY = 1_000

export type AccessCommand = Extract<Command, { name: keyof AccessCommands }>

/** Runs the commands of keys and of the audit. */
export function createAccessWriter(db: Connection) {
  const find = db.prepare<[string], KeyRow>('SELECT * FROM access_keys WHERE id = ?')
  const count = db.prepare<[], number>('SELECT count(*) FROM access_keys').pluck()
  const insert = db.prepare<unknown[], KeyRow>(
    'INSERT INTO access_keys (id, config, hash, revision, created_at, updated_at) VALUES (?, ?, ?, 1, ?, ?) RETURNING *',
  )
  const makeRoom = db.prepare(
    `DELETE FROM access_keys WHERE key = (SELECT key FROM access_keys
       WHERE revoked_at IS NOT NULL OR coalesce(config ->> 'expiresAt' <= ?, 0) ORDER BY key LIMIT 1)`,
  )
  const update = db.prepare<unknown[], KeyRow>(
    'UPDATE access_keys SET config = ?, revision = revision + 1, updated_at = ? WHERE id = ? RETURNING *',
  )
  const revoke = db.prepare<unknown[], KeyRow>(
    'UPDATE access_keys SET revoked_at = ?, revision = revision + 1, updated_at = ? WHERE id = ? RETURNING *',
  )
  const touch = db.prepare('UPDATE access_keys SET last_used_at = ? WHERE id = ? AND coalesce(last_used_at, 0) < ?')
  const record = db.prepare(
    `INSERT INTO audit (at, actor_kind, actor_id, actor_name, operation, method, path, source, outcome, status, code, count)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const excess = (which: string) => ({
    count: db.prepare<[], number>(`SELECT count(*) FROM audit WHERE ${which}`).pluck(),
    remove: db.prepare(
      `DELETE FROM audit WHERE number IN (SELECT number FROM audit WHERE ${which} ORDER BY number LIMIT ?)`,
    ),
  })
  const classes = [excess("outcome = 'done'"), excess("outcome <> 'done'")]
  let unpruned = PRUNE_EVERY

  function get(id: string, ifRevision?: number): KeyRow {
    const row = find.get(id)
    if (!row) throw new DomainError('key-not-found', `The access key "${id}" does not exist.`)
    if (ifRevision !== undefined && ifRevision !== row.revision)
      throw new DomainError(
        'key-changed',
        `The access key "${id}" was changed by another request: its revision is ${row.revision}.`,
        { hint: 'Read it again, then repeat the change with its new ETag.' },
      )
    return row
  }

  function create({ id, config, hash }: AccessCommands['createKey']['args'], at: number): StoredKey {
    if ((count.get() ?? 0) >= MAX_KEYS && makeRoom.run(at).changes === 0)
      throw new DomainError('key-limit', `The maximum of ${MAX_KEYS} access keys is reached.`, {
        hint: 'Revoke a key that you no longer need.',
      })
    return saved(insert.get(id, keyConfigJson(config), hash, at, at))
  }

  function write(entries: readonly NewAuditEntry[]): void {
    for (const { at, actor, operation, method, path, from, outcome, status, code, count: times } of entries) {
      const { kind, id, name } = actor
      record.run(
        at,
        kind,
        id ?? null,
        name ?? null,
        operation ?? null,
        method,
        path,
        from ?? null,
        outcome,
        status,
        code ?? null,
        times,
      )
    }
    unpruned += entries.length
    if (unpruned < PRUNE_EVERY) return
    unpruned = 0
    for (const { count: rows, remove } of classes) {
      const over = (rows.get() ?? 0) - KEPT_AUDIT_ENTRIES
      if (over > 0) remove.run(over)
    }
  }

  /** @throws what the command throws */
  return (command: AccessCommand, at: number): AccessCommands[keyof AccessCommands]['result'] => {
    const { name, args } = command
    switch (name) {
      case 'createKey':
        return create(args, at)
      case 'replaceKey': {
        const row = get(args.id, args.ifRevision)
        const config = keyConfigJson(args.config)
        return config === row.config ? keyFromRow(row) : saved(update.get(config, at, args.id))
      }
      case 'revokeKey': {
        const row = get(args.id, args.ifRevision)
        return row.revoked_at === null ? saved(revoke.get(at, at, args.id)) : keyFromRow(row)
      }
      case 'touchKeys':
        for (const used of args.used) touch.run(used.at, used.id, used.at)
        return undefined
      case 'recordAudit':
        write(args.entries)
        return undefined
    }
  }
}

function saved(row: KeyRow | undefined): StoredKey {
  if (!row) throw new Error('The statement returned no key row.')
  return keyFromRow(row)
}
