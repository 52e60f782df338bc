import type { MessageChange, OutboxItem, ServiceClock } from '../../app/ports.ts'
import type { DriverEvent } from '../driver.ts'

/** setTimeout's own limit. */
const MAX_DELAY_MS = 2 ** 31 - 1
/** Maximum number of retried messages that are remembered for a late answer. */
const REMEMBERED = 10_000

export type AckEvent = Extract<DriverEvent, { type: 'ack' }>

export interface AckWait {
  item: OutboxItem
  /** As the driver gave it. */
  ref: string
  /** When to stop waiting, service time. */
  deadline: number
  /** Whether to try again after the deadline; the driver decides. */
  retry: boolean
}

/** What the store keeps as `ackRef`: the reference and, for after a restart, whether to try again. */
export function toStoredRef({ ref, retry }: Pick<AckWait, 'ref' | 'retry'>): string {
  return `${retry ? 'retry' : 'once'}:${ref}`
}

/** A wait as it was before a restart; undefined if the message waits for no answer. */
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
  /** The message is queued again. */
  onRetry(item: OutboxItem): void
}

export type AckWaits = ReturnType<typeof createAckWaits>

/**
 * The messages whose far end has not answered yet. An answer resolves its message whenever it comes: before the module's
 * own report, in time, after a restart, or while the next attempt is waiting or under way. A second answer is ignored.
 */
export function createAckWaits({ clock, maxAttempts, change, onRetry }: AckWaitsDeps) {
  const waits = new Map<string, AckWait & { timer?: NodeJS.Timeout }>()
  const ids = new Map<string, string>()
  /** Answers without a wait, while sends are under way: the report of the module may be slower than the far end. */
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
      // The wait stays: the answer to this attempt may come late.
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
    /** Waits for the answer to `wait.item`, whose `attempts` counts the attempt that was just made. */
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

    /** `mayBeEarly`: a send is under way and its reference is not known yet. */
    answer(event: AckEvent, mayBeEarly: boolean): void {
      const id = ids.get(event.ref)
      if (id !== undefined) void resolve(id, event)
      else if (mayBeEarly && early.size < REMEMBERED) early.set(event.ref, event)
    },

    /** No send is under way: early answers belong to no message of this radio. */
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
