import { randomBytes } from 'node:crypto'
import { type Epochs, type History, type PastEpoch, sharedHistory } from '../../../domain/epochs.ts'
import { createEpoch, EPOCH_LENGTH } from '../../../domain/ids.ts'
import type { StoreRestored } from '../../../domain/store-restored.ts'
import { STATE_CODE, TYPE_CODE } from '../codes.ts'
import { transact } from '../engine/database.ts'
import { storedData } from '../stored-events.ts'
import { highestSeq } from '../write/log.ts'
import type { Connection } from './connection.ts'
import { damagedAtOpen } from './faults.ts'

/** Returns a random epoch for a store. */
export function newEpoch(): string {
  return createEpoch(randomBytes(EPOCH_LENGTH))
}

/** Reads the epochs of a store. One of an earlier version has no past ones. @throws store-damaged */
export function readEpochs(db: Connection): Epochs {
  const current = db.prepare("SELECT value FROM meta WHERE name = 'epoch'").pluck().get()
  if (typeof current !== 'string' || current.length !== EPOCH_LENGTH)
    throw damagedAtOpen(db.name, 'its epoch is missing')
  const exists = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'past_epochs'").get()
  if (exists === undefined) return { current, past: [] }
  const past = db
    .prepare<[], Omit<PastEpoch, 'isLost'> & { lost: number }>(
      'SELECT epoch, last_seq AS lastSeq, last_webhook AS lastWebhook, lost FROM past_epochs ORDER BY number',
    )
    .all()
    .map(({ lost, ...one }) => ({ ...one, isLost: lost === 1 }))
  return { current, past }
}

export interface NewEpoch {
  cause: StoreRestored['cause']
  /** Whether the messages that wait in the outbox are sent. Otherwise their state becomes `unknown` at the next start. */
  sendWaiting?: boolean
  /** System time of the event, ms. */
  at: number
  /** The store that this one replaces. Its epochs become past epochs of this one. */
  replaced?: History
}

export interface BegunEpoch extends StoreRestored {
  /** The waiting messages whose state becomes `unknown`, or, with `sendWaiting`, that are sent. */
  waiting: number
  /** The last seq that the store shares with the one that it replaces. Undefined if their histories are different. */
  shared?: number
}

/**
 * Begins an epoch in one transaction: the end of the present one is kept with its last keys, and the log gets `store.restored`, the first
 * event of the new epoch. The store must be closed otherwise, and have the present schema.
 */
export function beginEpoch(db: Connection, { cause, sendWaiting = false, at, replaced }: NewEpoch): BegunEpoch {
  return transact(db, 'IMMEDIATE', (): BegunEpoch => {
    const epochs = readEpochs(db)
    const { current } = epochs
    const head = highestSeq(db)
    const lastWebhook =
      db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'webhooks'").pluck().get() ?? 0
    const restored: StoreRestored = { epoch: newEpoch(), previousEpoch: current, lastSeq: head, cause }
    const keep = db.prepare('INSERT INTO past_epochs (epoch, last_seq, last_webhook, lost) VALUES (?, ?, ?, ?)')
    keep.run(current, head, lastWebhook, 0)
    const shared = replaced && sharedHistory(replaced, { epochs, head })
    // Epochs that began after the copy was made have nothing in the copy, but their cursors are known.
    if (shared !== undefined)
      for (const epoch of namesOf(replaced?.epochs))
        if (!namesOf(epochs).includes(epoch)) keep.run(epoch, shared, lastWebhook, 1)
    db.prepare("UPDATE meta SET value = ? WHERE name = 'epoch'").run(restored.epoch)
    const data = JSON.stringify(storedData({ type: 'store.restored', store: restored }))
    db.prepare('INSERT INTO events (seq, at, type, radio, data) VALUES (?, ?, ?, 0, ?)').run(
      head + 1,
      at,
      TYPE_CODE['store.restored'],
      data,
    )
    const waiting = db
      .prepare<[number], number>('SELECT count(*) FROM outbox WHERE state = ?')
      .pluck()
      .get(STATE_CODE.queued)
    if (!sendWaiting) interruptWaiting(db)
    return { ...restored, waiting: waiting ?? 0, ...(shared !== undefined && { shared }) }
  })
}

function namesOf(epochs: Epochs | undefined): string[] {
  return epochs ? [...epochs.past.map(({ epoch }) => epoch), epochs.current] : []
}

/**
 * Marks the waiting messages as being sent: they may have been sent after the copy was made. The next start ends them as `unknown`, like all
 * messages that a stop interrupts.
 */
function interruptWaiting(db: Connection): void {
  const { queued, sending } = STATE_CODE
  db.prepare('UPDATE messages SET state = ? WHERE key IN (SELECT key FROM outbox WHERE state = ?)').run(sending, queued)
  db.prepare('UPDATE outbox SET state = ?, not_before = NULL WHERE state = ?').run(sending, queued)
}
