import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AttemptRecord } from '../../../src/app/ports.ts'
import type { WebhookConfig } from '../../../src/domain/webhook.ts'
import { MAX_WEBHOOKS } from '../../../src/domain/webhook.ts'
import type { WebhookFault } from '../../../src/domain/webhook-attempt.ts'
import { KEPT_ATTEMPTS } from '../../../src/domain/webhook-attempt.ts'
import { ofType } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function webhookConfig(more: Partial<WebhookConfig> = {}): WebhookConfig {
  return { url: 'https://example.com/a', filter: {}, batchSize: 50, enabled: true, ...more }
}

export function testAttempt(messageId = 'm'): AttemptRecord['attempt'] {
  return { messageId, test: true, at: 5, durationMs: 7, status: 200 }
}

const error: WebhookFault = { code: 'status-refused', message: 'The endpoint answered 500.' }

/** An attempt at the events 3 to 5. */
function attempt(more: Partial<AttemptRecord['attempt']> = {}): AttemptRecord['attempt'] {
  return { messageId: 'm3-5', test: false, at: 5, durationMs: 7, batch: { from: 3, to: 5, count: 3 }, ...more }
}

export function webhooksContract(createPlace: () => StorePlace): void {
  describe('webhooks', () => {
    const at = useStore(createPlace, 1_800_000_000_000)
    let id: string
    beforeEach(async () => {
      const { value } = await at.store.createWebhook(webhookConfig(), 'whsec_first', 'head')
      id = value.webhook.id
      at.takeAnnounced()
    })

    const states = () => ofType(at.takeAnnounced(), 'webhook.state-changed').map(({ webhook }) => webhook.status.state)
    const fail = (failed: { retryInMs: number } | { pause: 'gone' | 'failing'; detail: string }, revision = 1) =>
      at.store.recordAttempt(id, {
        attempt: attempt({ status: 500, error }),
        result: { failed, batchTo: 5, revision },
      })

    test('a new one begins behind the event of its own making, and shows no secret', async () => {
      const config = webhookConfig({
        description: 'x',
        filter: { radioId: 'r1', type: ['radio.state-changed', 'node.heard'] },
      })
      const { value, replayed } = await at.store.createWebhook(config, 'whsec_s', 'head')
      expect(replayed).toBe(false)
      expect(value.secret).toBe('whsec_s')
      expect(value.webhook).toEqual({
        ...config,
        filter: { radioId: 'r1', type: ['node.heard', 'radio.state-changed'] },
        id: `wh_${at.store.epoch}-2`,
        revision: 1,
        createdAt: expect.any(Number),
        updatedAt: value.webhook.createdAt,
        status: { state: 'active', position: at.store.head(), failures: 0 },
      })
      expect(ofType(at.takeAnnounced(), 'webhook.created')).toMatchObject([
        { webhook: { id: value.webhook.id, status: { state: 'active' } } },
      ])
      expect(await at.store.getWebhook(value.webhook.id)).toEqual(value.webhook)
      expect((await at.store.listWebhooks()).map((webhook) => webhook.id)).toEqual([id, value.webhook.id])
      expect(JSON.stringify(await at.store.listWebhooks())).not.toContain('whsec')
    })

    test('it may begin with the oldest event or any other, but not beyond the log', async () => {
      const head = at.store.head()
      const begin = async (start: 'oldest' | number) =>
        (await at.store.createWebhook(webhookConfig(), 's', start)).value.webhook.status.position
      expect(await begin('oldest')).toBe(0)
      expect(await begin(2)).toBe(1)
      await expect(begin(at.store.head() + 2)).rejects.toMatchObject({ code: 'cursor-invalid', field: '/cursor' })
      expect(at.store.head()).toBe(head + 2)
    })

    test('a create that is repeated with its key gives the first answer, secret included', async () => {
      const asked = { key: 'k', fingerprint: 'f' }
      const first = await at.store.createWebhook(webhookConfig(), 'whsec_1', 'head', asked)
      const again = await at.store.createWebhook(webhookConfig(), 'whsec_2', 'head', asked)
      expect(again).toEqual({ value: first.value, replayed: true })
      expect(await at.store.listWebhooks()).toHaveLength(2)
      await expect(
        at.store.createWebhook(webhookConfig(), 's', 'head', { key: 'k', fingerprint: 'g' }),
      ).rejects.toMatchObject({ code: 'idempotency-key-reused' })
    })

    test('there is an end to how many there can be', async () => {
      for (let i = 1; i < MAX_WEBHOOKS; i++) await at.store.createWebhook(webhookConfig(), 's', 'head')
      await expect(at.store.createWebhook(webhookConfig(), 's', 'head')).rejects.toMatchObject({
        code: 'webhook-limit',
      })
      await at.store.deleteWebhook(id)
      const { value } = await at.store.createWebhook(webhookConfig(), 's', 'head')
      expect(value.webhook.id).toBe(`wh_${at.store.epoch}-${MAX_WEBHOOKS + 1}`)
    })

    test('a change counts the revision, and what is no change does not', async () => {
      const changed = await at.store.replaceWebhook(id, webhookConfig({ batchSize: 3 }), { ifRevision: 1 })
      expect(changed).toMatchObject({ batchSize: 3, revision: 2 })
      expect(await at.store.replaceWebhook(id, webhookConfig({ batchSize: 3 }))).toMatchObject({ revision: 2 })
      await expect(at.store.replaceWebhook(id, webhookConfig(), { ifRevision: 1 })).rejects.toMatchObject({
        code: 'webhook-changed',
      })
      await expect(at.store.deleteWebhook(id, 1)).rejects.toMatchObject({ code: 'webhook-changed' })
      expect(states()).toEqual([])
      await at.store.replaceWebhook(id, webhookConfig({ enabled: false }))
      await at.store.replaceWebhook(id, webhookConfig())
      expect(states()).toEqual(['disabled', 'active'])
    })

    test('it keeps its owner until another one is named', async () => {
      const owner = { kind: 'key', id: 'key_1' } as const
      const { value } = await at.store.createWebhook(webhookConfig(), 's', 'head', undefined, owner)
      expect(value.webhook.owner).toEqual(owner)
      const own = value.webhook.id
      expect(await at.store.replaceWebhook(own, webhookConfig({ batchSize: 3 }))).toMatchObject({ owner, revision: 2 })
      const other = { kind: 'token', id: 'someone' } as const
      const changed = await at.store.replaceWebhook(own, webhookConfig({ batchSize: 3 }), { owner: other })
      expect(changed).toMatchObject({ owner: other, revision: 2 })
      expect(await at.store.getWebhook(own)).toEqual(changed)
      await at.store.replaceWebhook(own, webhookConfig(), { owner: null })
      expect(await at.store.getWebhook(own)).not.toHaveProperty('owner')
    })

    test('it is paused once, unless it delivers nothing anyway', async () => {
      const paused = { reason: 'access-lost', detail: 'Revoked.', at: expect.any(Number) }
      await fail({ retryInMs: 1_000 })
      expect(await at.store.pauseWebhook(id, 'access-lost', 'Revoked.')).toBe(true)
      expect(await at.store.pauseWebhook(id, 'gone', 'Again.')).toBe(false)
      expect((await at.store.getWebhook(id))?.status).toMatchObject({ state: 'paused', paused })
      expect((await at.store.getWebhook(id))?.status).not.toHaveProperty('retryAt')
      expect(ofType(at.takeAnnounced(), 'webhook.state-changed')).toMatchObject([
        { webhook: { id, status: { state: 'paused', paused } } },
      ])
      await at.store.replaceWebhook(id, webhookConfig({ enabled: false }), { resume: true })
      expect(await at.store.pauseWebhook(id, 'access-lost', 'Revoked.')).toBe(false)
      expect(await at.store.pauseWebhook(`wh_${at.store.epoch}-99`, 'gone', 'x')).toBe(false)
    })

    test('a deleted one is gone, with its attempts', async () => {
      await at.store.recordAttempt(id, { attempt: testAttempt() })
      await at.store.deleteWebhook(id)
      expect(at.takeAnnounced()).toMatchObject([{ type: 'webhook.deleted', webhook: { id } }])
      expect(await at.store.getWebhook(id)).toBeUndefined()
      expect(await at.store.recordAttempt(id, { attempt: testAttempt() })).toBeUndefined()
      await at.store.moveWebhook(id, 5)
      for (const gone of [id, 'nonsense', `wh_${at.store.epoch}-99`, 'wh_abcdefghjz-1'])
        for (const call of [
          () => at.store.deleteWebhook(gone),
          () => at.store.replaceWebhook(gone, webhookConfig()),
          () => at.store.webhookSecrets(gone),
          () => at.store.rotateWebhookSecret(gone, 's', 0),
          () => at.store.listAttempts(gone, { limit: 1 }),
        ])
          await expect(call()).rejects.toMatchObject({ code: 'webhook-not-found' })
    })

    test('while secrets overlap all of them are valid, the newest first', async () => {
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_first'])
      const { value } = await at.store.rotateWebhookSecret(id, 'whsec_second', 1_000)
      expect(value).toEqual({ secret: 'whsec_second', previousUntil: Date.now() + 1_000 })
      await at.store.rotateWebhookSecret(id, 'whsec_third', 60_000)
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_third', 'whsec_second', 'whsec_first'])
      vi.advanceTimersByTime(1_000)
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_third', 'whsec_second'])
      vi.advanceTimersByTime(60_000)
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_third'])
    })

    test('without an overlap every older secret is void at once', async () => {
      await at.store.rotateWebhookSecret(id, 'whsec_second', 60_000)
      expect((await at.store.rotateWebhookSecret(id, 'whsec_third', 0)).value).toEqual({ secret: 'whsec_third' })
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_third'])
    })

    test('a rotation that is repeated with its key rotates once', async () => {
      const asked = { key: 'k', fingerprint: 'f' }
      const first = await at.store.rotateWebhookSecret(id, 'whsec_second', 1_000, asked)
      const again = await at.store.rotateWebhookSecret(id, 'whsec_third', 1_000, asked)
      expect(again).toEqual({ value: first.value, replayed: true })
      expect(await at.store.webhookSecrets(id)).toEqual(['whsec_second', 'whsec_first'])
    })

    test('what was delivered moves the position on, and ends a failure', async () => {
      await fail({ retryInMs: 9_000 })
      expect((await at.store.getWebhook(id))?.status).toEqual({
        state: 'failing',
        position: 2,
        failures: 1,
        failingSince: expect.any(Number),
        retryAt: Date.now() + 9_000,
        batchTo: 5,
      })
      const recorded = await at.store.recordAttempt(id, {
        attempt: attempt({ status: 204 }),
        result: { delivered: { position: 8, gap: { from: 1, to: 2 } } },
      })
      expect(recorded?.attempt).toEqual({ number: 2, ...attempt({ status: 204 }) })
      expect(recorded?.webhook.status).toEqual({
        state: 'active',
        position: 8,
        failures: 0,
        lastDeliveryAt: expect.any(Number),
        gap: { from: 1, to: 2, at: expect.any(Number) },
      })
      expect(await at.store.getWebhook(id)).toEqual(recorded?.webhook)
      expect(states()).toEqual([])
    })

    test('a pause is logged, and ends by a resumption, another URL, but not by another description', async () => {
      for (const revive of [
        () => at.store.replaceWebhook(id, webhookConfig(), { resume: true }),
        () => at.store.replaceWebhook(id, webhookConfig({ url: 'https://example.com/b' })),
      ]) {
        const webhook = await at.store.getWebhook(id)
        const recorded = await fail({ pause: 'gone', detail: 'It is gone.' }, webhook?.revision)
        expect(recorded?.attempt.retryAt).toBeUndefined()
        expect(recorded?.webhook.status).toMatchObject({
          state: 'paused',
          paused: { reason: 'gone', detail: 'It is gone.', at: expect.any(Number) },
        })
        expect(ofType(at.takeAnnounced(), 'webhook.state-changed')).toMatchObject([
          { webhook: { id, status: { state: 'paused', paused: { reason: 'gone', detail: 'It is gone.' } } } },
        ])
        expect(await revive()).toMatchObject({ status: { state: 'active', failures: 0, position: 2 } })
        expect(states()).toEqual(['active'])
      }
      const { url, revision } = (await at.store.getWebhook(id)) ?? { url: '', revision: 0 }
      await fail({ pause: 'failing', detail: 'Too often.' }, revision)
      const described = await at.store.replaceWebhook(id, webhookConfig({ url, description: 'x' }))
      expect(described.status.state).toBe('paused')
      expect(states()).toEqual(['paused'])
    })

    test('an attempt by an older configuration, or of a disabled webhook, is kept but changes nothing', async () => {
      await at.store.replaceWebhook(id, webhookConfig({ batchSize: 3 }))
      expect((await fail({ pause: 'gone', detail: 'x' }, 1))?.webhook.status).toMatchObject({
        state: 'active',
        failures: 0,
      })
      await at.store.replaceWebhook(id, webhookConfig({ batchSize: 3, enabled: false }))
      expect((await fail({ retryInMs: 5 }, 3))?.webhook.status).toMatchObject({ state: 'disabled', failures: 0 })
      expect((await at.store.listAttempts(id, { limit: 10 })).items).toHaveLength(2)
      expect(states()).toEqual(['disabled'])
    })

    test('a test changes nothing but the list of attempts', async () => {
      const before = await at.store.getWebhook(id)
      const recorded = await at.store.recordAttempt(id, { attempt: { ...testAttempt(), error } })
      expect(recorded).toEqual({ attempt: { number: 1, ...testAttempt(), error }, webhook: before })
    })

    test('the position moves forward only', async () => {
      await at.store.moveWebhook(id, 7)
      await at.store.moveWebhook(id, 4)
      expect((await at.store.getWebhook(id))?.status.position).toBe(7)
    })

    test('a gap on the way is kept until a request has told of it', async () => {
      await at.store.moveWebhook(id, 7, { from: 1, to: 5 })
      const at1 = expect.any(Number)
      expect((await at.store.getWebhook(id))?.status.gap).toEqual({ from: 1, to: 5, at: at1, unreported: true })
      const delivered = { position: 8, gap: { from: 1, to: 6 } }
      await at.store.recordAttempt(id, { attempt: testAttempt(), result: { delivered } })
      expect((await at.store.getWebhook(id))?.status.gap).toEqual({ from: 1, to: 6, at: at1 })
    })

    test('attempts are listed from the newest, by pages, and the oldest go', async () => {
      const all = Array.from({ length: KEPT_ATTEMPTS + 3 }, (_, i) =>
        at.store.recordAttempt(id, { attempt: testAttempt(`m${i + 1}`) }),
      )
      await Promise.all(all)
      const first = await at.store.listAttempts(id, { limit: 600 })
      expect(first.items[0]).toMatchObject({ number: KEPT_ATTEMPTS + 3, messageId: `m${KEPT_ATTEMPTS + 3}` })
      const rest = await at.store.listAttempts(id, { limit: 600, cursor: first.nextCursor ?? '' })
      expect(rest.nextCursor).toBeUndefined()
      const numbers = [...first.items, ...rest.items].map(({ number }) => number)
      expect(numbers).toEqual(Array.from({ length: KEPT_ATTEMPTS }, (_, i) => KEPT_ATTEMPTS + 3 - i))
      await expect(at.store.listAttempts(id, { limit: 1, cursor: 'x' })).rejects.toMatchObject({
        code: 'cursor-invalid',
      })
    })

    test('a queue gives its events out, in an order of their own', async () => {
      const filter = { type: ['webhook.created' as const, 'webhook.deleted' as const, 'radio.created' as const] }
      await at.store.createQueue({ name: 'q', filter, visibilityTimeoutMs: 60_000, maxDeliveries: 1 }, 'oldest')
      await at.store.deleteWebhook(id)
      const first = await at.store.leaseEvents('q', 10)
      expect(first.leases.map(({ event }) => event.type)).toEqual(['radio.created', 'webhook.created'])
      const leaseIds = first.leases.map(({ leaseId }) => leaseId)
      await at.store.ackLeases('q', leaseIds)
      const second = await at.store.leaseEvents('q', 10)
      expect(second.leases).toMatchObject([{ event: { type: 'webhook.deleted', webhook: { id } } }])
    })

    test('its events pass a filter by type, and none by radio or node', async () => {
      await at.store.deleteWebhook(id)
      const type = ['webhook.created' as const, 'webhook.deleted' as const]
      const found = await at.store.readEvents({ after: 0, limit: 10, type })
      expect(found.events).toMatchObject([
        { type: 'webhook.created', webhook: { id, status: { state: 'active' } } },
        { type: 'webhook.deleted', webhook: { id } },
      ])
      for (const filter of [{ radioId: 'r1' }, { nodeId: 'r1:A' }])
        expect((await at.store.readEvents({ after: 0, limit: 10, ...filter, type })).events).toEqual([])
    })
  })
}
