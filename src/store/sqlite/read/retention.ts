import type { RetentionLimits } from '../../../app/ports.ts'
import type { Connection } from '../file/connection.ts'
import type { ClockStep, LogClock } from '../write/clock-steps.ts'

/** So many seqs one transaction removes at most, so that it stays short. */
export const TRIM_SEQS = 1_000
/** The newest events stay, however much else the store holds: their removal alone would not make it small. */
const KEPT_FOR_SIZE = 1_000

export interface LogState {
  /** The first that is kept now. */
  from: number
  head: number
  /** Absent when there is no limit by age. */
  clock: LogClock | undefined
}

/** What is to be removed next. */
export function createRetentionReads(db: Connection) {
  const firstYoung = db
    .prepare<[number, number, number, number, number, number], number | null>(
      `SELECT min(seq) FROM (
         SELECT min(key) AS seq FROM messages WHERE key BETWEEN ? AND ? AND created_at >= ?
         UNION ALL SELECT min(seq) FROM events WHERE seq BETWEEN ? AND ? AND at >= ?)`,
    )
    .pluck()

  /** What is stored, in bytes, without the pages that are free for re-use. */
  function bytesUsed(): number {
    const pragma = (name: string) => db.pragma(name, { simple: true }) as number
    return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size')
  }

  /** The last seq of `from..to` before the first that is not from before `before`, which is by the clock after the last of the steps. */
  function lastOld(from: number, to: number, before: number, steps: readonly ClockStep[]): number {
    const ahead = steps.filter(({ seq }) => seq >= from)
    // What is up to a step is by the clock from before it.
    let byItsClock = ahead.reduce((time, { by }) => time - by, before)
    let first = from
    for (const { seq, by } of [...ahead, { seq: to, by: 0 }]) {
      const last = Math.min(seq, to)
      const young = firstYoung.get(first, last, byItsClock, first, last, byItsClock)
      if (young != null) return young - 1
      if (last === to) break
      first = last + 1
      byItsClock += by
    }
    return to
  }

  return {
    /** Up to which seq the next piece goes; less than `from`: nothing has to go. */
    nextTrim({ ageMs, events, bytes }: RetentionLimits, { from, head, clock }: LogState): number {
      const end = Math.min(head, from + TRIM_SEQS - 1)
      let upTo = from - 1
      if (events !== undefined) upTo = Math.max(upTo, Math.min(end, head - events))
      if (bytes !== undefined && upTo < end && bytesUsed() > bytes)
        upTo = Math.max(upTo, Math.min(end, head - KEPT_FOR_SIZE))
      if (ageMs !== undefined && clock && upTo < end) upTo = lastOld(upTo + 1, end, clock.at - ageMs, clock.steps)
      return upTo
    },
  }
}
