import { type Epochs, epochAt } from '../../domain/epochs.ts'
import { ID_PREFIX } from '../../domain/ids.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { Webhook } from '../../domain/webhook.ts'
import { afterFailure, LONGEST_RETRY_MS } from '../../domain/webhook-attempt.ts'
import type { LogReader } from '../log/log-reader.ts'
import { pause } from '../pause.ts'
import type { AttemptRecord, Logger, WebhookCodec, WebhookSender, WebhookStore } from '../ports.ts'
import { type Batch, cutBatches, lastSeq } from './webhook-batch.ts'

/**
 * The position is stored after this many seqs without a match, or after this time, ms. A restart then does not scan them again, and reports no
 * gap if retention has removed them.
 */
const MOVE_SEQS = 5_000
const MOVE_MS = 600_000
/** Delay of a retry after an error of the store or the contract check, ms. */
const RETRY_MS = 5_000

export interface DeliveryDeps {
  store: Pick<WebhookStore, 'getWebhook' | 'webhookSecrets' | 'recordAttempt' | 'moveWebhook'> & {
    readonly epoch: string
    readonly epochs: Epochs
  }
  reader: Pick<LogReader, 'read'>
  sender: Pick<WebhookSender, 'post'>
  codec: WebhookCodec
  logger: Logger
  /** Returns whether the owner of a webhook may receive its events now. Checked right before each request. */
  isAllowed(webhook: Pick<Webhook, 'owner' | 'filter'>): boolean
  /** 0 <= random() < 1 */
  random?: () => number
}

export interface Delivery {
  /** Starts no new request, and lets the current one finish within `graceMs`. */
  stop(graceMs: number): Promise<void>
}

/** The state of a webhook between two batches. */
interface Turn {
  webhook: Webhook
  /** How long to wait before the next attempt, ms. */
  waitMs: number
}

/** The content of one request, with the events that retention removed before it, and the position after its delivery. */
interface Parcel {
  batch: Batch
  gap: SeqRange | undefined
  position: number
}

/**
 * Posts the events of one webhook, one request after the other, from its position on. Independent of all other webhooks: it holds at most one
 * page of the log, and waits for its own endpoint only. Ends when the webhook is paused or deleted, or its owner loses the rights.
 */
export function startDelivery(id: string, deps: DeliveryDeps): Delivery {
  const { store, reader, sender, codec, logger, isAllowed, random = Math.random } = deps
  const stopping = new AbortController()
  const cutting = new AbortController()
  const stopped = () => stopping.signal.aborted

  async function run(): Promise<void> {
    while (!stopped()) {
      try {
        const webhook = await store.getWebhook(id)
        if (webhook?.status.state === 'active' || webhook?.status.state === 'failing') await deliverFrom(webhook)
        return
      } catch (error) {
        if (stopped()) return
        logger.error({ err: error, webhookId: id }, 'The delivery of a webhook failed; it will be retried')
        await pause(RETRY_MS, stopping.signal)
      }
    }
  }

  async function deliverFrom(webhook: Webhook): Promise<void> {
    const { filter, batchSize } = webhook
    let { batchTo, position } = webhook.status
    let gap = unreportedGap(webhook)
    let keptAt = performance.now()
    const { retryAt = 0 } = webhook.status
    let turn: Turn | undefined = { webhook, waitMs: retryAt - Date.now() }
    for await (const part of reader.read({ ...filter, after: position, signal: stopping.signal })) {
      if ('gap' in part) {
        gap = { from: gap?.from ?? part.gap.from, to: part.gap.to }
        continue
      }
      const end = part.events.at(-1)
      for (const batch of cutBatches(part.events, batchSize, batchTo)) {
        turn = await deliver(turn, { batch, gap, position: batch.at(-1) === end ? part.upTo : lastSeq(batch) })
        if (!turn) return
        position = turn.webhook.status.position
        gap = undefined
        batchTo = undefined
        keptAt = performance.now()
      }
      const isSoon = part.upTo - position < MOVE_SEQS && performance.now() - keptAt < MOVE_MS
      if (isSoon || part.upTo <= position) continue
      await store.moveWebhook(id, part.upTo, gap)
      position = part.upTo
      keptAt = performance.now()
    }
  }

  /** Posts a batch until the endpoint accepts it. Returns undefined if this delivery makes no further attempt. */
  async function deliver({ webhook, waitMs }: Turn, { batch, gap, position }: Parcel): Promise<Turn | undefined> {
    const range = { from: batch[0].seq, to: lastSeq(batch), count: batch.length }
    const messageId = messageIdOf(id, epochAt(store.epochs, range.to), range)
    const body = codec.encode({ webhookId: id, epoch: store.epoch, test: false, ...(gap && { gap }), events: batch })
    let { failures } = webhook.status
    for (let delayMs = waitMs; ; ) {
      if (delayMs > 0) await pause(Math.min(delayMs, LONGEST_RETRY_MS), stopping.signal)
      if (stopped()) return undefined
      const secrets = await store.webhookSecrets(id)
      if (stopped() || !isAllowed(webhook)) return undefined
      const at = Date.now()
      const request = { url: webhook.url, messageId, secrets, body, signal: cutting.signal }
      const { retryAfterMs, ...answer } = await sender.post(request)
      const { status, error: fault } = answer
      if (fault) failures++
      const failed = fault && afterFailure({ fault, status, failures, retryAfterMs }, random())
      if (failed && 'pause' in failed) logger.warn({ webhookId: id }, `A webhook is paused: ${failed.detail}`)
      const recorded = await record({
        attempt: { messageId, test: false, at, ...answer, batch: range },
        result: failed
          ? { failed, batchTo: range.to, revision: webhook.revision }
          : { delivered: { position, ...(gap && { gap }) } },
      })
      if (!recorded) return undefined
      if (!failed) return { webhook: recorded.webhook, waitMs: 0 }
      if ('pause' in failed || recorded.attempt.retryAt === undefined) return undefined
      delayMs = failed.retryInMs
    }
  }

  /** Retries while the store is busy, so that a delivered batch is not posted again. */
  async function record(given: AttemptRecord) {
    for (;;) {
      try {
        return await store.recordAttempt(id, given)
      } catch (error) {
        if (stopped()) throw error
        logger.warn({ err: error, webhookId: id }, 'The attempt of a webhook could not be recorded')
        await pause(RETRY_MS, stopping.signal)
      }
    }
  }

  const running = run()

  return {
    async stop(graceMs) {
      stopping.abort()
      if (graceMs <= 0) cutting.abort()
      const timer = setTimeout(() => cutting.abort(), graceMs)
      await running
      clearTimeout(timer)
    },
  }
}

function unreportedGap({ status: { gap } }: Webhook): SeqRange | undefined {
  return gap?.unreported && { from: gap.from, to: gap.to }
}

/**
 * Returns the id of a request. All attempts have the same one. After a restore of the store, the same seqs are of other events, so the id names
 * their epoch if it is not that of the webhook's own id.
 */
function messageIdOf(webhookId: string, epoch: string, { from, to }: SeqRange): string {
  const isOwn = webhookId.startsWith(`${ID_PREFIX.webhook}${epoch}-`)
  return isOwn ? `${webhookId}-${from}-${to}` : `${webhookId}-${epoch}-${from}-${to}`
}
