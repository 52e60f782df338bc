import {
  type AirtimeEntry,
  type AirtimeLimit,
  type AirtimeStatus,
  airtimeBudget,
  airtimeCost,
} from '../domain/airtime.ts'

interface Spent {
  at: number
  cost: number
}

/** Sums of milliseconds are not exact. */
const EPSILON = 1e-6

export type AirtimeLedger = ReturnType<typeof createAirtimeLedger>

/**
 * What one radio transmitted within the window of its limit. The store holds the same; this is what is asked before each
 * send. A transmission counts from its start until the window has passed over it.
 */
export function createAirtimeLedger(limit: AirtimeLimit, past: readonly AirtimeEntry[]) {
  const { budget, windowMs } = airtimeBudget(limit)
  const cost = (payloadBytes: number) => airtimeCost(limit, payloadBytes)
  let spent: Spent[] = past
    .map(({ at, payloadBytes }) => ({ at, cost: cost(payloadBytes) }))
    .sort((a, b) => a.at - b.at)

  function forget(now: number): void {
    const first = spent.findIndex(({ at }) => at > now - windowMs)
    if (first !== 0) spent = first < 0 ? [] : spent.slice(first)
  }

  return {
    windowMs,

    /** When a message of that size may go out: `now` or later; Infinity: it needs more than the whole budget. */
    freeAt(payloadBytes: number, now: number): number {
      forget(now)
      return plan(spent, cost(payloadBytes), now).at
    },

    /** As `freeAt`, if all of `ahead` (in that order) goes out before. Looks no further than `until`. */
    freeAfter(
      ahead: Iterable<{ payloadBytes: number; count: number }>,
      payloadBytes: number,
      now: number,
      until: number,
    ) {
      forget(now)
      const planned = [...spent]
      let from = 0
      let at = now
      for (const { payloadBytes: bytes, count } of ahead) {
        const each = cost(bytes)
        // What can never go out stops nobody: it fails when its turn comes.
        if (each > budget) continue
        for (let i = 0; i < count; i++) {
          const next = plan(planned, each, at, from)
          at = next.at
          from = next.from
          if (at > until) return at
          planned.push({ at, cost: each })
        }
      }
      return plan(planned, cost(payloadBytes), at, from).at
    },

    add({ at, payloadBytes }: AirtimeEntry): void {
      spent.push({ at, cost: cost(payloadBytes) })
    },

    /** It did not go out after all. */
    remove({ at, payloadBytes }: AirtimeEntry): void {
      const index = spent.findIndex((entry) => entry.at === at && entry.cost === cost(payloadBytes))
      if (index >= 0) spent.splice(index, 1)
    },

    status(now: number): AirtimeStatus {
      forget(now)
      const nextFreeAt = plan(spent, cost(0), now).at
      return {
        unit: limit.type === 'message-rate' ? 'messages' : 'milliseconds',
        windowMs,
        used: Math.round(spent.reduce((sum, entry) => sum + entry.cost, 0) * 1000) / 1000,
        budget,
        ...(nextFreeAt > now && Number.isFinite(nextFreeAt) && { nextFreeAt }),
      }
    },
  }

  /** The first time at or after `now` at which `wanted` fits; `from`: entries before that index are out of the window by then. */
  function plan(entries: readonly Spent[], wanted: number, now: number, from = 0): { at: number; from: number } {
    if (wanted > budget + EPSILON) return { at: Number.POSITIVE_INFINITY, from }
    let first = from
    while (first < entries.length && (entries[first]?.at ?? 0) + windowMs <= now) first++
    let used = 0
    for (let i = first; i < entries.length; i++) used += entries[i]?.cost ?? 0
    let at = now
    while (used + wanted > budget + EPSILON && first < entries.length) {
      const oldest = entries[first]
      if (!oldest) break
      used -= oldest.cost
      at = Math.max(at, oldest.at + windowMs)
      first++
    }
    return { at, from: first }
  }
}
