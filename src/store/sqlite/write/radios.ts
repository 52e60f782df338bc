import type { Idempotency } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { Radio, RadioConfig } from '../../../domain/radio.ts'
import type { Database } from '../engine/database.ts'
import { type RadioRow, radioFromRow } from '../rows.ts'
import type { Commands } from '../threads/batch.ts'
import type { WriterContext } from './context.ts'
import type { OutboxWriter } from './outbox.ts'

/** Creates, replaces and deletes radios, and logs their states. */
export function createRadioWriter({ radios, log, idempotency }: WriterContext, outbox: OutboxWriter, db: Database) {
  const upsert = db.prepare<unknown[], RadioRow>(
    `INSERT INTO radios (slug, config, revision, created_at, updated_at) VALUES (?, ?, 1, ?, ?)
     ON CONFLICT (slug) DO UPDATE SET config = excluded.config, revision = revision + 1,
       created_at = excluded.created_at, updated_at = excluded.updated_at, deleted = 0
     RETURNING *`,
  )
  const update = db.prepare<unknown[], RadioRow>(
    'UPDATE radios SET config = ?, revision = revision + 1, updated_at = ? WHERE key = ? RETURNING *',
  )
  const remove = db.prepare('UPDATE radios SET deleted = 1, updated_at = ? WHERE key = ?')

  function existing(id: string, ifRevision: number | undefined): RadioRow {
    const row = radios.get(id)
    if (ifRevision !== undefined && ifRevision !== row.revision)
      throw new DomainError(
        'radio-changed',
        `The radio "${id}" was changed by another request: its revision is ${row.revision}.`,
        {
          hint: 'Read it again, then repeat the change with its new ETag.',
        },
      )
    return row
  }

  return {
    create(config: RadioConfig, asked: Idempotency | undefined, at: number): Commands['createRadio']['result'] {
      const first = idempotency.replay('createRadio', asked)
      if (first !== undefined) return { value: JSON.parse(first), replayed: true }
      const before = radios.find(config.id)
      if (before?.deleted === 0)
        throw new DomainError('radio-exists', `The radio "${config.id}" already exists.`, { field: '/id' })
      // The new radio must not send the messages of the deleted one.
      if (before) outbox.closeRadio(before.key, at, Number.MAX_SAFE_INTEGER)
      const radio = radioFromRow(saved(upsert.get(config.id, configJson(config), at, at)))
      radios.forget()
      log.append(at, { type: 'radio.created', radio }, { radio: radios.get(config.id).key })
      idempotency.remember('createRadio', asked, JSON.stringify(radio))
      return { value: radio, replayed: false }
    },
    replace(config: RadioConfig, ifRevision: number | undefined, at: number): Radio {
      const { key } = existing(config.id, ifRevision)
      const radio = radioFromRow(saved(update.get(configJson(config), at, key)))
      radios.forget()
      log.append(at, { type: 'radio.updated', radio }, { radio: key })
      return radio
    },
    /** `more`: some of its messages are still open, see `closeDeleted`. */
    delete(id: string, ifRevision: number | undefined, at: number): { more: boolean } {
      const { key } = existing(id, ifRevision)
      const more = outbox.closeRadio(key, at)
      remove.run(at, key)
      radios.forget()
      log.append(at, { type: 'radio.deleted', radio: { id } }, { radio: key })
      return { more }
    },
    /** Ends more messages of a deleted radio. */
    closeDeleted(id: string, at: number): { more: boolean } {
      const radio = radios.find(id)
      return { more: radio !== undefined && radio.deleted !== 0 && outbox.closeRadio(radio.key, at) }
    },
    /** Logs a radio's state. Logs nothing for a deleted radio. */
    recordState({ radioId, state, error }: Commands['recordRadioState']['args'], at: number): undefined {
      const radio = radios.find(radioId)
      if (radio?.deleted !== 0) return
      const status = { state, ...(error ? { lastError: error } : {}) }
      log.append(at, { type: 'radio.state-changed', radio: { id: radioId, status } }, { radio: radio.key })
    },
  }
}

function configJson({ id: _, ...config }: RadioConfig): string {
  return JSON.stringify(config)
}

function saved(row: RadioRow | undefined): RadioRow {
  if (!row) throw new Error('The statement returned no radio row.')
  return row
}
