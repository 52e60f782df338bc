import type { MessageChange, OutboxItem, ServiceClock } from '../../app/ports.ts'
import type { DriverEvent } from '../driver.ts'

/** Maximum delay of setTimeout, ms. */
const MAX_DELAY_MS = 2 ** 31 - 1
/** Maximum number of retried messages that are kept for a late answer. */
const REMEMBERED = 10_000

export type AckEvent = Extract<DriverEvent, { type: 'ack' }>

export interface AckWait {
  item: OutboxItem
  /** The driver's reference. */
  ref: string
  /** When to stop waiting, service time. */
  deadline: number
  /** Whether to try again after the deadline; the driver decides. */
  retry: boolean
}

/** Returns the value that the store keeps as `ackRef`: the reference, and whether to retry after a restart. */
export function toStoredRef({ ref, retry }: Pick<AckWait, 'ref' | 'retry'>): string {
  return `${retry ? 'retry' : 'once'}:${ref}`
}

/** Restores a wait after a restart. Returns undefined if the message does not wait for an answer. */
export function fromStored(item: OutboxItem): AckWait | undefined {
  const { ackRef, ackDeadline: deadline } = item
  if (ackRef === undefined || deadline === undefined) return undefined
  const colon = ackRef.indexOf(':')
  return { item, deadline, ref: ackRef.slice(colon + 1), retry: ackRef.slice(0, colon) === 'retry' }
}

export interface AckWaitsDeps {
  clock: ServiceClock
  maxAttempts(): number
  /** Resolves to false if the message already has another final state or the store is closed. Does not reject. */
  change(change: MessageChange): Promise<boolean>
  /** Called when the message is queued again. */
  onRetry(item: OutboxItem): void
}

export type AckWaits = ReturnType<typeof createAckWaits>

/**
 * Waits for the answers of far ends. An answer settles its message at any time: before the module's own report, before the
 * deadline, after a restart, or while the next attempt is queued or in flight. A second answer is ignored.
 */
export function createAckWaits({ clock, maxAttempts, change, onRetry }: AckWaitsDeps) {
  const waits = new Map<string, AckWait & { timer?: NodeJS.Timeout }>()
  const ids = new Map<string, string>()
  /** Answers without a wait, kept while sends are in flight: the far end may answer before the module reports. */
  const early = new Map<string, AckEvent>()

  function forget(id: string): void {
    const wait = waits.get(id)
    if (!wait) return
    clearTimeout(wait.timer)
    waits.delete(id)
    if (ids.get(wait.ref) === id) ids.delete(wait.ref)
  }

  async function resolve(id: string, event: AckEvent): Promise<void> {
    forget(id)
    await change(
      event.ok ? { id, state: 'delivered' } : { id, state: 'failed', reason: event.reason, detail: event.detail },
    )
  }

  function arm(id: string): void {
    const wait = waits.get(id)
    if (!wait) return
    const left = wait.deadline - clock.now()
    wait.timer = setTimeout(
      () => (left > MAX_DELAY_MS ? arm(id) : void giveUp(id)),
      Math.min(Math.max(left, 0), MAX_DELAY_MS),
    )
  }

  async function giveUp(id: string): Promise<void> {
    const wait = waits.get(id)
    if (!wait) return
    delete wait.timer
    const { item, retry } = wait
    const detail = 'The far end did not answer in time.'
    if (!retry || item.attempts >= maxAttempts()) {
      forget(id)
      await change({ id, state: 'failed', reason: 'no-ack', detail })
    } else if (item.expiresAt !== undefined && item.expiresAt <= clock.now()) {
      forget(id)
      await change({ id, state: 'expired', reason: 'no-ack', detail })
    } else if (await change({ id, state: 'queued', reason: 'retrying', detail })) {
      // The wait is kept, because the answer to this attempt may be late.
      onRetry(item)
    } else forget(id)
  }

  function forgetOldestRetried(): void {
    for (const [id, { timer }] of waits)
      if (!timer) {
        forget(id)
        return
      }
  }

  return {
    /** Waits for the answer to `wait.item`, whose `attempts` includes the last attempt. */
    add(wait: AckWait): void {
      const { id } = wait.item
      forget(id)
      const answer = early.get(wait.ref)
      if (answer) {
        early.delete(wait.ref)
        void resolve(id, answer)
        return
      }
      waits.set(id, { ...wait })
      ids.set(wait.ref, id)
      arm(id)
      if (waits.size > REMEMBERED) forgetOldestRetried()
    },

    /** Handles an answer. `mayBeEarly`: a send is in flight and its reference is not known yet. */
    answer(event: AckEvent, mayBeEarly: boolean): void {
      const id = ids.get(event.ref)
      if (id !== undefined) void resolve(id, event)
      else if (mayBeEarly && early.size < REMEMBERED) early.set(event.ref, event)
    },

    /** Discards early answers. Called when no send is in flight, so they belong to no message of this radio. */
    settleEarly(): void {
      early.clear()
    },

    forget,

    stop(): void {
      for (const { timer } of waits.values()) clearTimeout(timer)
      waits.clear()
      ids.clear()
      early.clear()
    },
  }
}
