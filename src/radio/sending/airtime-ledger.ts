import {
  type AirtimeEntry,
  type AirtimeLimit,
  type AirtimeStatus,
  airtimeBudget,
  airtimeCost,
} from '../../domain/airtime.ts'

interface Spent {
  at: number
  cost: number
}

/** A service time, the index of the first entry that counts at that time, and the sum of the costs in the window before it. */
interface Window {
  at: number
  first: number
  used: number
}

/** Tolerance for rounding errors in sums of milliseconds. */
const EPSILON = 1e-6

export type AirtimeLedger = ReturnType<typeof createAirtimeLedger>

/**
 * Holds the transmissions of one radio within the window of its limit in memory, for a check before each send. The store holds the
 * same. A transmission counts from its start until the window has passed. All times are service time, ms.
 */
export function createAirtimeLedger(limit: AirtimeLimit, past: readonly AirtimeEntry[]) {
  const { budget, windowMs } = airtimeBudget(limit)
  const cost = (payloadBytes: number) => airtimeCost(limit, payloadBytes)
  let spent: Spent[] = past
    .map(({ at, payloadBytes, count = 1 }) => ({ at, cost: cost(payloadBytes) * count }))
    .sort((a, b) => a.at - b.at)

  function forget(now: number): void {
    const first = spent.findIndex(({ at }) => at > now - windowMs)
    if (first !== 0) spent = first < 0 ? [] : spent.slice(first)
  }

  return {
    windowMs,
    budget,
    /** Returns the cost of one transmission in the unit of the limit. */
    cost,

    /** Returns when a message of this size may be sent: `now` or later; Infinity if it needs more than the whole budget. */
    freeAt(payloadBytes: number, now: number): number {
      forget(now)
      return soonest(cost(payloadBytes), now)
    },

    /** Like `freeAt`, for several messages that are sent together. */
    freeForAll(payloads: readonly number[], now: number): number {
      forget(now)
      return soonest(
        payloads.reduce((total, payloadBytes) => total + cost(payloadBytes), 0),
        now,
      )
    },

    /** Like `freeAt`, after all of `ahead` has been sent in this order. Stops at `until`. */
    freeAfter(
      ahead: Iterable<{ payloadBytes: number; count: number }>,
      payloadBytes: number,
      now: number,
      until: number,
    ) {
      forget(now)
      const planned = [...spent]
      let window: Window = { at: now, first: 0, used: sum(planned) }
      for (const { payloadBytes: bytes, count } of ahead) {
        const each = cost(bytes)
        // A message that can never be sent fails at once, so it does not delay others.
        if (each > budget) continue
        for (let i = 0; i < count; i++) {
          window = move(planned, each, window)
          if (window.at > until) return window.at
          planned.push({ at: window.at, cost: each })
          window.used += each
        }
      }
      return move(planned, cost(payloadBytes), window).at
    },

    add({ at, payloadBytes }: AirtimeEntry): void {
      spent.push({ at, cost: cost(payloadBytes) })
    },

    /** Removes a transmission that did not happen. */
    remove({ at, payloadBytes }: AirtimeEntry): void {
      const price = cost(payloadBytes)
      const index = spent.findIndex((entry) => entry.at === at && entry.cost === price)
      if (index >= 0) spent.splice(index, 1)
    },

    status(now: number): AirtimeStatus {
      forget(now)
      const nextFreeAt = soonest(cost(0), now)
      return {
        unit: limit.type === 'message-rate' ? 'messages' : 'milliseconds',
        windowMs,
        used: Math.round(sum(spent) * 1000) / 1000,
        budget,
        ...(nextFreeAt > now && Number.isFinite(nextFreeAt) && { nextFreeAt }),
      }
    },
  }

  function soonest(wanted: number, now: number): number {
    return move(spent, wanted, { at: now, first: 0, used: sum(spent) }).at
  }

  /** Moves the window to the first time at which `wanted` fits; Infinity if it never fits. */
  function move(entries: readonly Spent[], wanted: number, { at, first, used }: Window): Window {
    if (wanted > budget + EPSILON) return { at: Number.POSITIVE_INFINITY, first, used }
    for (let oldest = entries[first]; oldest; oldest = entries[first]) {
      const end = oldest.at + windowMs
      if (end > at && used + wanted <= budget + EPSILON) break
      at = Math.max(at, end)
      used -= oldest.cost
      first++
    }
    return { at, first, used }
  }
}

function sum(entries: readonly Spent[]): number {
  return entries.reduce((total, { cost }) => total + cost, 0)
}
