import type { AttemptRecord, WebhookStore } from '../../src/app/ports.ts'
import { rowId } from '../../src/domain/epochs.ts'
import { DomainError } from '../../src/domain/errors.ts'
import { MAX_WEBHOOKS, type Webhook, type WebhookConfig, type WebhookStatus } from '../../src/domain/webhook.ts'
import { KEPT_ATTEMPTS, type WebhookPause } from '../../src/domain/webhook-attempt.ts'
import { pageOf } from './memory-pages.ts'
import type { MemoryWebhook } from './memory-rows.ts'
import { append, type MemoryState } from './memory-state.ts'
import type { createMemoryWrites } from './memory-writes.ts'

/** The contract of `WebhookStore` in the plainest way. */
export function createMemoryWebhooks(
  state: MemoryState,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
  once: <T>(
    operation: string,
    idempotency: { key: string; fingerprint: string } | undefined,
    run: () => T,
  ) => {
    value: T
    replayed: boolean
  },
): WebhookStore {
  function get(id: string, ifRevision?: number): MemoryWebhook {
    const found = state.webhooks.get(id)
    if (!found) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    if (ifRevision !== undefined && ifRevision !== found.webhook.revision)
      throw new DomainError('webhook-changed', 'The webhook was changed meanwhile.')
    return found
  }

  function tell(id: string, of: ReturnType<typeof told>, paused?: WebhookPause): void {
    append(state, { type: 'webhook.state-changed', webhook: { id, status: { state: of, ...(paused && { paused }) } } })
  }

  function told({ status }: Webhook): 'active' | 'paused' | 'disabled' {
    return status.state === 'failing' ? 'active' : status.state
  }

  function withState(enabled: boolean, status: WebhookStatus): WebhookStatus {
    const { paused, failures, retryAt, ...rest } = status
    const now = !enabled ? 'disabled' : paused ? 'paused' : failures > 0 ? 'failing' : 'active'
    const when = retryAt !== undefined && now === 'failing' ? { retryAt } : {}
    return { ...rest, failures, ...(paused && { paused }), ...when, state: now }
  }

  /** The next attempt is kept as service time, and shown by the system clock. */
  function shown({ webhook }: MemoryWebhook): Webhook {
    const { retryAt } = webhook.status
    if (retryAt === undefined) return webhook
    return { ...webhook, status: { ...webhook.status, retryAt: state.clock.toWall(retryAt) } }
  }

  function conclude(found: MemoryWebhook, result: AttemptRecord['result']): number | undefined {
    const { webhook } = found
    if (!result) return undefined
    const { failingSince, retryAt: _, batchTo: __, ...status } = webhook.status
    if ('delivered' in result) {
      const { position, gap } = result.delivered
      const lastGap = gap && { gap: { ...gap, at: Date.now() } }
      const next = { ...status, position: Math.max(status.position, position), failures: 0, lastDeliveryAt: Date.now() }
      webhook.status = withState(webhook.enabled, { ...next, ...lastGap })
      return undefined
    }
    if (result.revision !== webhook.revision || status.paused || !webhook.enabled) return undefined
    const next = {
      ...status,
      failures: status.failures + 1,
      failingSince: failingSince ?? Date.now(),
      batchTo: result.batchTo,
    }
    if ('retryInMs' in result.failed) {
      const { retryInMs } = result.failed
      webhook.status = withState(true, { ...next, retryAt: state.clock.now() + retryInMs })
      return Date.now() + retryInMs
    }
    const { pause: reason, detail } = result.failed
    const paused = { reason, detail, at: Date.now() }
    webhook.status = withState(true, { ...next, paused })
    tell(webhook.id, 'paused', paused)
    return undefined
  }

  return {
    createWebhook: (config, secret, start, idempotency, owner) =>
      write(() =>
        once('createWebhook', idempotency, () => {
          if (state.webhooks.size >= MAX_WEBHOOKS) throw new DomainError('webhook-limit', 'There are too many.')
          const newest = state.log.length
          if (typeof start === 'number' && start > newest + 1)
            throw new DomainError('cursor-invalid', `The log ends at ${newest}.`, { field: '/cursor' })
          const id = rowId('webhook', state.epochs, ++state.webhookKeys)
          append(state, {
            type: 'webhook.created',
            webhook: { id, status: { state: config.enabled ? 'active' : 'disabled' } },
          })
          const position = start === 'head' ? state.log.length : start === 'oldest' ? state.oldest - 1 : start - 1
          const at = Date.now()
          const status = withState(config.enabled, { state: 'active', position, failures: 0 })
          const webhook = {
            id,
            ...plain(config),
            ...(owner && { owner }),
            revision: 1,
            createdAt: at,
            updatedAt: at,
            status,
          }
          state.webhooks.set(id, { webhook, secrets: [{ secret, until: Number.POSITIVE_INFINITY }], attempts: [] })
          return structuredClone({ webhook, secret })
        }),
      ),
    replaceWebhook: (id, given, { ifRevision, resume = false, owner } = {}) =>
      write(() => {
        const found = get(id, ifRevision)
        const before = found.webhook
        const config = plain(given)
        let { status, revision, updatedAt } = before
        if (JSON.stringify(config) !== JSON.stringify(plain(before))) {
          const { batchTo: _, ...rest } = status
          status = rest
          revision++
          updatedAt = Date.now()
        }
        if (resume || config.url !== before.url) {
          const { failingSince: _, retryAt: __, paused: ___, ...rest } = status
          status = { ...rest, failures: 0 }
        }
        const { createdAt } = before
        const next = owner === undefined ? before.owner : owner
        const kept = { ...config, ...(next && { owner: next }), revision, createdAt, updatedAt }
        found.webhook = { id, ...kept, status: withState(config.enabled, status) }
        if (told(before) !== told(found.webhook)) tell(id, told(found.webhook))
        return structuredClone(shown(found))
      }),
    pauseWebhook: (id, reason, detail) =>
      write(() => {
        const webhook = state.webhooks.get(id)?.webhook
        if (!webhook || told(webhook) !== 'active') return false
        const paused = { reason, detail, at: Date.now() }
        webhook.status = withState(true, { ...webhook.status, paused })
        tell(id, 'paused', paused)
        return true
      }),
    deleteWebhook: (id, ifRevision) =>
      write(() => {
        get(id, ifRevision)
        state.webhooks.delete(id)
        append(state, { type: 'webhook.deleted', webhook: { id } })
      }),
    getWebhook: (id) =>
      read(() => {
        const found = state.webhooks.get(id)
        return found && shown(found)
      }),
    listWebhooks: () => read(() => [...state.webhooks.values()].map(shown)),
    webhookSecrets: (id) =>
      read(() =>
        get(id)
          .secrets.filter(({ until }) => until > state.clock.now())
          .map(({ secret }) => secret),
      ),
    rotateWebhookSecret: (id, secret, overlapMs, idempotency) =>
      write(() => {
        const found = get(id)
        return once('rotateWebhookSecret', idempotency, () => {
          const end = state.clock.now() + overlapMs
          const older = found.secrets.map((entry) => ({ ...entry, until: Math.min(entry.until, end) }))
          const kept = older.filter(({ until }) => until > state.clock.now()).slice(0, 4)
          found.secrets = [{ secret, until: Number.POSITIVE_INFINITY }, ...kept]
          return { secret, ...(overlapMs > 0 && { previousUntil: Date.now() + overlapMs }) }
        })
      }),
    recordAttempt: (id, { attempt, result }) =>
      write(() => {
        const found = state.webhooks.get(id)
        if (!found) return undefined
        const retryAt = conclude(found, result)
        const number = (found.attempts[0]?.number ?? 0) + 1
        const kept = { number, ...structuredClone(attempt), ...(retryAt !== undefined && { retryAt }) }
        found.attempts = [kept, ...found.attempts].slice(0, KEPT_ATTEMPTS)
        return structuredClone({ attempt: kept, webhook: shown(found) })
      }),
    moveWebhook: (id, position, gap) =>
      write(() => {
        const status = state.webhooks.get(id)?.webhook.status
        if (!status) return
        status.position = Math.max(status.position, position)
        if (gap) status.gap = { ...gap, at: Date.now(), unreported: true }
      }),
    listAttempts: (id, query) => read(() => pageOf(get(id).attempts, ({ number }) => String(number), query, 'w')),
  }
}

/** The configuration alone, written the same way for the same meaning. */
function plain({ url, description, filter, batchSize, enabled }: WebhookConfig): WebhookConfig {
  const { type: types, ...rest } = filter
  const sorted = types ? { type: [...new Set(types)].sort() } : {}
  const note = description === undefined ? {} : { description }
  return { url, ...note, filter: { ...sorted, ...rest }, batchSize, enabled }
}
