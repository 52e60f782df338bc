import { DomainError } from '../../../domain/errors.ts'
import type { Queue, QueueConfig, QueueStart } from '../../../domain/queue.ts'
import type { Connection } from '../file/connection.ts'
import { prepareStartPosition } from '../write/start-position.ts'
import { type DeadRow, type QueueRow, queueConfigJson, queueFromRow } from './rows.ts'
import type { QueueTables } from './tables.ts'

/** Maximum number of rows of each table that one transaction deletes. */
const DELETE_ROWS = 1_000

/** Creates, changes and deletes queues, and handles their dead letters. `now`: service time. */
export function createQueueAdmin(deps: { db: Connection; tables: QueueTables; head: () => number; now: () => number }) {
  const { db, tables, head, now } = deps
  const insert = db.prepare<unknown[], QueueRow>(
    'INSERT INTO queues (name, config, revision, created_at, updated_at, position) VALUES (?, ?, 1, ?, ?, ?) RETURNING *',
  )
  const update = db.prepare<unknown[], QueueRow>(
    'UPDATE queues SET config = ?, revision = revision + 1, updated_at = ? WHERE key = ? RETURNING *',
  )
  const remove = db.prepare('DELETE FROM queues WHERE key = ?')
  const clearing = ['queue_deliveries', 'queue_lanes', 'queue_dead', 'queue_acks'].map((table) => {
    const key = table === 'queue_lanes' ? 'radio, node' : 'seq'
    return db.prepare(
      `DELETE FROM ${table} WHERE (queue, ${key}) IN (SELECT queue, ${key} FROM ${table} WHERE queue = ? LIMIT ${DELETE_ROWS})`,
    )
  })
  const dead = db.prepare<[number, number], DeadRow>('SELECT * FROM queue_dead WHERE queue = ? AND seq = ?')
  const removeDead = db.prepare('DELETE FROM queue_dead WHERE queue = ? AND seq = ?')
  const exists = db
    .prepare<[number, number], number>(
      'SELECT EXISTS (SELECT 1 FROM messages WHERE key = ?) OR EXISTS (SELECT 1 FROM events WHERE seq = ?)',
    )
    .pluck()
  const positionOf = prepareStartPosition(db, head)

  function checkRevision(row: QueueRow, ifRevision: number | undefined): void {
    if (ifRevision !== undefined && ifRevision !== row.revision)
      throw new DomainError(
        'queue-changed',
        `The queue "${row.name}" was changed by another request: its revision is ${row.revision}.`,
        {
          hint: 'Read it again, then repeat the change with its new ETag.',
        },
      )
  }

  function takeDead(name: string, seq: number): DeadRow {
    const { key } = tables.get(name)
    const row = dead.get(key, seq)
    if (!row)
      throw new DomainError('dead-letter-not-found', `The queue "${name}" has no dead letter with the seq ${seq}.`)
    removeDead.run(key, seq)
    tables.countDead(key, -1)
    return row
  }

  return {
    create(config: QueueConfig, start: QueueStart, at: number): Queue {
      const { name } = config
      if (tables.find(name))
        throw new DomainError('queue-exists', `The queue "${name}" already exists.`, {
          field: '/name',
          hint: `Use it as it is, or change it: PATCH /v1/queues/${name}.`,
        })
      return queueFromRow(saved(insert.get(name, queueConfigJson(config), at, at, positionOf(start))))
    },
    replace(config: QueueConfig, ifRevision: number | undefined, at: number): Queue {
      const before = tables.get(config.name)
      checkRevision(before, ifRevision)
      const json = queueConfigJson(config)
      return queueFromRow(before.config === json ? before : saved(update.get(json, at, before.key)))
    },
    /** Returns true if more rows remain to delete. The queue itself is deleted last. */
    delete(name: string, ifRevision: number | undefined): boolean {
      const row = tables.get(name)
      checkRevision(row, ifRevision)
      let full = false
      for (const clear of clearing) if (clear.run(row.key).changes === DELETE_ROWS) full = true
      if (!full) remove.run(row.key)
      return full
    },
    requeue(name: string, seq: number): undefined {
      // A repeated request, whose first answer was lost.
      if (tables.delivery(tables.get(name).key, seq)?.requeued === 1) return
      const { queue, radio, node } = takeDead(name, seq)
      if (!exists.get(seq, seq))
        throw new DomainError('event-gone', `Retention has deleted the event ${seq}.`, {
          hint: 'Delete the dead letter.',
        })
      const fresh = { requeued: 1, leased: 0, lease: 0, deliveries: 0, due_at: now() }
      tables.add({ queue, seq, radio, node, ...fresh })
    },
    drop(name: string, seq: number): undefined {
      takeDead(name, seq)
    },
  }
}

function saved(row: QueueRow | undefined): QueueRow {
  if (!row) throw new Error('The statement returned no queue row.')
  return row
}
