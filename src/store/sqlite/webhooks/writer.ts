import type { Created, NewWebhook, SecretRotation } from '../../../app/ports.ts'
import { rowId } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { WebhookChange } from '../../../domain/event.ts'
import { MAX_WEBHOOKS, type Webhook, type WebhookOwner } from '../../../domain/webhook.ts'
import type { Connection } from '../file/connection.ts'
import type { Command } from '../threads/batch.ts'
import type { WriterContext } from '../write/context.ts'
import { prepareStartPosition } from '../write/start-position.ts'
import { createAttemptWriter } from './attempts.ts'
import type { WebhookCommands } from './commands.ts'
import { type SecretEntry, validSecrets, type WebhookRow, webhookConfigJson, webhookFromRow } from './rows.ts'

export type WebhookCommand = Extract<Command, { name: keyof WebhookCommands }>

/** Maximum number of valid secrets of a webhook. The oldest are dropped. */
const MAX_SECRETS = 5

/** Runs the commands of webhooks. */
export function createWebhookWriter(
  { epochs, clock, log, idempotency }: Pick<WriterContext, 'epochs' | 'clock' | 'log' | 'idempotency'>,
  db: Connection,
) {
  const find = db.prepare<[number], WebhookRow>('SELECT * FROM webhooks WHERE key = ?')
  const count = db.prepare<[], number>('SELECT count(*) FROM webhooks').pluck()
  const insert = db.prepare<unknown[], WebhookRow>(
    `INSERT INTO webhooks (config, revision, created_at, updated_at, secrets, position, owner) VALUES (?, 1, ?, ?, ?, 0, ?) RETURNING *`,
  )
  const place = db.prepare<unknown[], WebhookRow>('UPDATE webhooks SET position = ? WHERE key = ? RETURNING *')
  const update = db.prepare<unknown[], WebhookRow>(
    'UPDATE webhooks SET config = ?, revision = revision + 1, updated_at = ?, batch_to = NULL WHERE key = ? RETURNING *',
  )
  const revive = db.prepare<unknown[], WebhookRow>(
    `UPDATE webhooks SET failures = 0, failing_since = NULL, retry_at = NULL, pause_reason = NULL, pause_detail = NULL,
       paused_at = NULL WHERE key = ? RETURNING *`,
  )
  const own = db.prepare<unknown[], WebhookRow>('UPDATE webhooks SET owner = ? WHERE key = ? RETURNING *')
  const setPause = db.prepare(
    'UPDATE webhooks SET retry_at = NULL, pause_reason = ?, pause_detail = ?, paused_at = ? WHERE key = ?',
  )
  const setSecrets = db.prepare('UPDATE webhooks SET secrets = ? WHERE key = ?')
  const move = db.prepare('UPDATE webhooks SET position = ? WHERE key = ? AND position < ?')
  const noteGap = db.prepare('UPDATE webhooks SET gap_from = ?, gap_to = ?, gap_at = ?, gap_untold = 1 WHERE key = ?')
  const removeAttempts = db.prepare('DELETE FROM webhook_attempts WHERE webhook = ?')
  const remove = db.prepare('DELETE FROM webhooks WHERE key = ?')
  const positionOf = prepareStartPosition(db, log.head)
  const attempts = createAttemptWriter({ epochs, clock, log, db, find: (key) => find.get(key) })

  function get(key: number, ifRevision?: number): WebhookRow {
    const row = find.get(key)
    const id = rowId('webhook', epochs, key)
    if (!row) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    if (ifRevision !== undefined && ifRevision !== row.revision)
      throw new DomainError(
        'webhook-changed',
        `The webhook "${id}" was changed by another request: its revision is ${row.revision}.`,
        { hint: 'Read it again, then repeat the change with its new ETag.' },
      )
    return row
  }

  function logState(
    type: 'webhook.created' | 'webhook.state-changed',
    key: number,
    status: WebhookChange['status'],
    at: number,
  ): void {
    log.append(at, { type, webhook: { id: rowId('webhook', epochs, key), status } }, { radio: 0 })
  }

  function create(
    { config, secret, start, idempotency: asked, owner }: WebhookCommands['createWebhook']['args'],
    at: number,
  ): Created<NewWebhook> {
    const first = idempotency.replay('createWebhook', asked)
    if (first !== undefined) return { value: JSON.parse(first), replayed: true }
    if ((count.get() ?? 0) >= MAX_WEBHOOKS)
      throw new DomainError('webhook-limit', `The maximum of ${MAX_WEBHOOKS} webhooks is reached.`, {
        hint: 'Delete a webhook that you no longer need.',
      })
    const position = start === 'head' ? undefined : positionOf(start)
    const { key } = saved(insert.get(webhookConfigJson(config), at, at, JSON.stringify([{ secret }]), ownerJson(owner)))
    logState('webhook.created', key, { state: config.enabled ? 'active' : 'disabled' }, at)
    // Starts after the event of its own creation.
    const webhook = webhookFromRow(saved(place.get(position ?? log.head(), key)), epochs)
    const value = { webhook, secret }
    idempotency.remember('createWebhook', asked, JSON.stringify(value))
    return { value, replayed: false }
  }

  function replace(
    { key, config, ifRevision, resume = false, owner }: WebhookCommands['replaceWebhook']['args'],
    at: number,
  ): Webhook {
    const row = get(key, ifRevision)
    const before = webhookFromRow(row, epochs)
    const json = webhookConfigJson(config)
    let changed = row
    if (json !== row.config) changed = saved(update.get(json, at, key))
    if (owner !== undefined) changed = saved(own.get(ownerJson(owner), key))
    if (resume || config.url !== before.url) changed = saved(revive.get(key))
    const after = webhookFromRow(changed, epochs)
    if (loggedState(before) !== loggedState(after))
      logState('webhook.state-changed', key, { state: loggedState(after) }, at)
    return after
  }

  function pause({ key, reason, detail }: WebhookCommands['pauseWebhook']['args'], at: number): boolean {
    const row = find.get(key)
    const state = row && webhookFromRow(row, epochs).status.state
    if (state !== 'active' && state !== 'failing') return false
    setPause.run(reason, detail, at, key)
    logState('webhook.state-changed', key, { state: 'paused', paused: { reason, detail, at } }, at)
    return true
  }

  function rotate(
    { key, secret, overlapMs, idempotency: asked }: WebhookCommands['rotateWebhookSecret']['args'],
    at: number,
  ): Created<SecretRotation> {
    const row = get(key)
    const first = idempotency.replay('rotateWebhookSecret', asked)
    if (first !== undefined) return { value: JSON.parse(first), replayed: true }
    const now = clock.now()
    const end = now + overlapMs
    const older: SecretEntry[] = validSecrets(row, now).map(({ secret: old, until = end }) => ({
      secret: old,
      until: Math.min(until, end),
    }))
    const kept = older.filter(({ until = 0 }) => until > now).slice(0, MAX_SECRETS - 1)
    setSecrets.run(JSON.stringify([{ secret }, ...kept]), key)
    const value = { secret, ...(overlapMs > 0 && { previousUntil: at + overlapMs }) }
    idempotency.remember('rotateWebhookSecret', asked, JSON.stringify(value))
    return { value, replayed: false }
  }

  /** @throws webhook-not-found, and what the command throws */
  return (command: WebhookCommand, at: number): WebhookCommands[keyof WebhookCommands]['result'] => {
    const { name, args } = command
    switch (name) {
      case 'createWebhook':
        return create(args, at)
      case 'replaceWebhook':
        return replace(args, at)
      case 'pauseWebhook':
        return pause(args, at)
      case 'deleteWebhook': {
        const { key } = get(args.key, args.ifRevision)
        removeAttempts.run(key)
        remove.run(key)
        log.append(at, { type: 'webhook.deleted', webhook: { id: rowId('webhook', epochs, key) } }, { radio: 0 })
        return undefined
      }
      case 'rotateWebhookSecret':
        return rotate(args, at)
      case 'recordAttempt':
        return attempts.record(args.key, args.record, at)
      case 'moveWebhook':
        move.run(args.position, args.key, args.position)
        if (args.gap) noteGap.run(args.gap.from, args.gap.to, at, args.key)
        return undefined
    }
  }
}

/** Returns the state that the log shows. It shows `failing` as `active`. */
function loggedState({ status: { state } }: Webhook) {
  return state === 'failing' ? 'active' : state
}

function ownerJson(owner: WebhookOwner | null | undefined): string | null {
  return owner ? JSON.stringify({ kind: owner.kind, id: owner.id }) : null
}

function saved(row: WebhookRow | undefined): WebhookRow {
  if (!row) throw new Error('The statement returned no webhook row.')
  return row
}
