import type { AirtimeCharge, Logger, MessageChange, Outbox, OutboxItem, ServiceClock } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { createBackoff } from '../backoff.ts'
import type { SendResult, Session } from '../connection/session.ts'
import type { DriverModule, SendOrder } from '../driver.ts'
import { untilStored } from '../until-stored.ts'
import { type AckEvent, createAckWaits, fromStored } from './ack-waits.ts'
import type { AirtimeGate } from './airtime.ts'
import { settlementOf } from './settlement.ts'

const MAX_DELAY_MS = 2 ** 31 - 1

export interface SenderDeps {
  radioId: string
  /** The current driver; undefined if the radio has none. */
  module(): Pick<DriverModule, 'maxInFlight' | 'maxAttempts'> | undefined
  /** @throws DomainError if the radio, as it is configured now, cannot send the message */
  orderOf(item: OutboxItem): SendOrder
  outbox: Pick<Outbox, 'dueMessages' | 'nextDueAt' | 'changeMessage'>
  airtime: AirtimeGate
  clock: ServiceClock
  logger: Logger
  /** Called when a message is queued again. It expires at this service time. */
  onQueued(expiresAt: number): void
}

export type Sender = ReturnType<typeof createSender>

/**
 * Sends the outbox of one radio. It exists as long as the radio, across connections and configurations. It never sends a
 * message twice on its own: a message is `sending` on disk before its first byte is written, so any interruption leaves it
 * `unknown`. Only the driver can ask for another attempt.
 */
export function createSender({ radioId, module, orderOf, outbox, airtime, clock, logger, onQueued }: SenderDeps) {
  const stopped = new AbortController()
  const storeBackoff = createBackoff({ minMs: 100, maxMs: 5_000 })
  const inFlight = new Map<string, Promise<void>>()
  let session: Session | undefined
  let timer: NodeJS.Timeout | undefined
  let pumping = false
  let pumped: Promise<void> | undefined
  let again = false
  let held = false
  /** Service time of the last search for due messages. */
  let searchedAt = 0
  /** The airtime limit blocks every message until this service time. */
  let blockedUntil = Number.POSITIVE_INFINITY

  const acks = createAckWaits({
    clock,
    maxAttempts: () => module()?.maxAttempts ?? 1,
    change,
    onRetry(item) {
      if (item.expiresAt !== undefined) onQueued(item.expiresAt)
      nudge()
    },
  })

  /** Retries until the store accepts the change. Resolves to false if the state machine refuses it or the store is closed. */
  async function change(to: MessageChange): Promise<boolean> {
    const what = `message ${to.id} becomes ${to.state}`
    try {
      return await untilStored(() => outbox.changeMessage(to), { logger, what, signal: stopped.signal })
    } catch (error) {
      logger.error({ err: error, radio: radioId, what }, 'A change could not be stored')
      return false
    }
  }

  function nudge(): void {
    again = true
    if (!pumping) pumped = pump()
  }

  async function pump(): Promise<void> {
    pumping = true
    while (again && !stopped.signal.aborted) {
      again = false
      clearTimeout(timer)
      try {
        while (await sendDue());
        storeBackoff.reset()
        if (session && free() > 0 && !again) await sleepUntilDue()
      } catch (error) {
        logger.warn({ err: error, radio: radioId }, 'The outbox cannot be read or written; retrying')
        schedule(storeBackoff.next())
      }
    }
    pumping = false
  }

  function isExpired({ expiresAt }: OutboxItem): boolean {
    return expiresAt !== undefined && expiresAt <= clock.now()
  }

  function free(): number {
    return (module()?.maxInFlight ?? 0) - inFlight.size
  }

  /** Starts sending the due messages that fit. Returns true if more may be due. */
  async function sendDue(): Promise<boolean> {
    const room = free()
    if (!session || held || room <= 0) return false
    searchedAt = clock.now()
    const due = charged(await outbox.dueMessages(radioId, searchedAt, room))
    // All claims are made at once, so that they share a commit. The store keeps the order of the calls.
    const claims = await Promise.allSettled(due.map(claim))
    for (const [index, claimed] of claims.entries()) {
      const { item, charge } = due[index] ?? {}
      if (item && claimed.status === 'fulfilled' && claimed.value)
        launch({ ...item, attempts: item.attempts + 1 }, claimed.value, charge)
      else if (charge) airtime.refund(charge)
    }
    const failed = claims.find((claimed) => claimed.status === 'rejected')
    if (failed) throw failed.reason
    return due.length > 0
  }

  /** Returns the messages that the airtime allows, in order. Smaller messages may not overtake, because a large one could then wait for ever. */
  function charged(items: readonly OutboxItem[]): Claim[] {
    blockedUntil = Number.POSITIVE_INFINITY
    const claims: Claim[] = []
    for (const item of items) {
      const { length } = item.payload
      const freeAt = airtime.freeAt(length)
      if (freeAt === Number.POSITIVE_INFINITY)
        claims.push({ item, fault: 'The message needs more airtime than the radio has.' })
      else if (freeAt <= clock.now()) claims.push({ item, charge: airtime.charge(length) })
      else {
        blockedUntil = freeAt
        break
      }
    }
    return claims
  }

  /** Returns the order once the message is `sending` on disk; undefined if it must not be sent. */
  async function claim({ item, charge, fault }: Claim): Promise<SendOrder | undefined> {
    const { id } = item
    if (isExpired(item)) {
      await outbox.changeMessage({ id, state: 'expired' })
      return undefined
    }
    let order: SendOrder
    try {
      if (fault !== undefined) throw new DomainError('payload-too-large', fault)
      order = orderOf(item)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      await outbox.changeMessage({ id, state: 'failed', reason: 'unsuitable', detail })
      acks.forget(id)
      return undefined
    }
    const sending = { id, state: 'sending', attempts: order.attempt, ...(charge && { charge }) } as const
    return (await outbox.changeMessage(sending)) ? order : undefined
  }

  function launch(item: OutboxItem, order: SendOrder, charge: AirtimeCharge | undefined): void {
    const work = attempt(item, order, charge)
      .catch((error) => logger.error({ err: error, radio: radioId, message: item.id }, 'A send failed'))
      .finally(() => {
        inFlight.delete(item.id)
        if (inFlight.size === 0) acks.settleEarly()
        nudge()
      })
    inFlight.set(item.id, work)
  }

  async function attempt(item: OutboxItem, order: SendOrder, charge: AirtimeCharge | undefined): Promise<void> {
    const { id } = item
    // The store may have been slow, so the expiry and the session are checked again.
    if (isExpired(item)) {
      await change({ id, state: 'expired', attempts: item.attempts - 1, ...takeBack(charge) })
      return
    }
    const result: SendResult = session ? await session.send(order) : NOT_SENT
    const { change: to, ack } = settlementOf({
      item,
      result,
      maxAttempts: module()?.maxAttempts ?? 1,
      now: clock.now(),
    })
    const transmitted = result.type === 'outcome' || result.written
    const stored = change({ id, ...to, ...(!transmitted && takeBack(charge)) })
    if (ack) acks.add({ item, ...ack })
    const kept = await stored
    // While it is queued or unknown, the answer to an earlier attempt may still come.
    if (!kept || (to.state !== 'queued' && to.state !== 'unknown' && !ack)) acks.forget(id)
    else if (to.state === 'queued' && item.expiresAt !== undefined) onQueued(item.expiresAt)
  }

  /** Refunds the airtime of an attempt that transmitted nothing. */
  function takeBack(charge: AirtimeCharge | undefined): { refund?: AirtimeCharge } {
    if (!charge) return {}
    airtime.refund(charge)
    return { refund: charge }
  }

  async function sleepUntilDue(): Promise<void> {
    // The search starts after `searchedAt`, not after now. Otherwise a message that became due in between would be missed.
    const due = await outbox.nextDueAt(radioId, searchedAt)
    const wakeAt = Math.min(due ?? Number.POSITIVE_INFINITY, blockedUntil)
    if (Number.isFinite(wakeAt)) schedule(wakeAt - clock.now())
  }

  function schedule(delayMs: number): void {
    clearTimeout(timer)
    if (!stopped.signal.aborted) timer = setTimeout(nudge, Math.min(Math.max(delayMs, 1), MAX_DELAY_MS))
  }

  return {
    /** Checks the outbox for new messages. */
    nudge,
    /** Sends messages over this session from now on. Messages wait if it is undefined. */
    use(next: Session | undefined): void {
      if (session === next) return
      session = next
      if (next) nudge()
    },
    /** Runs `work` while no send starts. Pending claims finish first. */
    async hold(work: () => Promise<void>): Promise<void> {
      held = true
      try {
        await pumped
        await work()
      } finally {
        held = false
        nudge()
      }
    },
    /** Handles an answer of the far end that the driver reports. */
    answer(event: AckEvent): void {
      acks.answer(event, inFlight.size > 0)
    },
    /** Continues to wait for the answers that were awaited before a restart. */
    recover(items: readonly OutboxItem[]): void {
      for (const item of items) {
        const wait = fromStored(item)
        if (wait) acks.add(wait)
      }
    },
    /** Resolves when no message is in flight, or after `graceMs`. Call `use(undefined)` first. */
    async drain(graceMs: number): Promise<void> {
      if (graceMs <= 0) return
      let limit: NodeJS.Timeout | undefined
      const timeout = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, graceMs)
      })
      const settled = async () => {
        while (pumping || inFlight.size > 0) await Promise.all([pumped, ...inFlight.values()])
      }
      await Promise.race([settled(), timeout])
      clearTimeout(limit)
    },
    /** Stops all attempts, and all retries to store a result. A message that is still `sending` becomes `unknown` after a restart. */
    stop(): void {
      session = undefined
      stopped.abort()
      clearTimeout(timer)
      acks.stop()
    },
  }
}

/** A message to send now. `fault`: the reason if it can never be sent. */
interface Claim {
  item: OutboxItem
  charge?: AirtimeCharge
  fault?: string
}

/** The result if the radio went offline between the claim and the send. */
const NOT_SENT: SendResult = {
  type: 'lost',
  written: false,
  fault: new DomainError('radio-offline', 'The radio is not online.'),
}
