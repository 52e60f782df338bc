import type { RetentionLimits } from '../../../app/ports.ts'
import type { Connection } from '../file/connection.ts'
import { isDamage } from '../file/faults.ts'

/** Maximum number of seqs that one transaction removes, so that it is short. */
export const TRIM_SEQS = 1_000
/** Number of newest events that the size limit never removes: removing them would not make the store small. */
const KEPT_FOR_SIZE = 1_000

export interface LogState {
  /** The first seq that is stored now. */
  from: number
  head: number
  /** Service time, ms. */
  now: number
  /** The bytes of queued messages. The size limit does not count them: trimming cannot remove them, so it would remove everything else. */
  queuedBytes: number
}

/** Finds what to remove next. */
export function createRetentionReads(db: Connection) {
  const serviceTime = (at: string, seq: string) =>
    `${at} + (SELECT offset_ms FROM clock WHERE clock.seq < ${seq} ORDER BY clock.seq DESC LIMIT 1)`
  const firstYoung = db
    .prepare<[number, number, number, number, number, number], number | null>(
      `SELECT min(seq) FROM (
         SELECT min(key) AS seq FROM messages WHERE key BETWEEN ? AND ? AND ${serviceTime('created_at', 'key')} >= ?
         UNION ALL
         SELECT min(seq) FROM events WHERE seq BETWEEN ? AND ? AND ${serviceTime('at', 'events.seq')} >= ?)`,
    )
    .pluck()

  /** Returns the stored bytes, without the pages that are free for reuse. */
  function bytesUsed(): number {
    const pragma = (name: string) => db.pragma(name, { simple: true }) as number
    return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size')
  }

  /** Returns the first seq in a range that is young, undefined if all are old, or 'damaged'. */
  function youngIn(first: number, last: number, since: number): number | undefined | 'damaged' {
    try {
      return firstYoung.get(first, last, since, first, last, since) ?? undefined
    } catch (error) {
      if (isDamage(error)) return 'damaged'
      throw error
    }
  }

  /**
   * Returns the last seq up to `end` that is old. Where the age cannot be read, the events are as old as the one that follows them, because
   * the log is in the order of time.
   */
  function lastOld(first: number, end: number, head: number, since: number): { upTo: number; damaged: boolean } {
    const young = youngIn(first, end, since)
    if (young !== 'damaged') return { upTo: (young ?? end + 1) - 1, damaged: false }
    for (let next = end + 1; next <= head; next += TRIM_SEQS) {
      const found = youngIn(next, Math.min(head, next + TRIM_SEQS - 1), since)
      if (found !== 'damaged') return { upTo: found === next ? first - 1 : end, damaged: true }
    }
    return { upTo: first - 1, damaged: true }
  }

  return {
    /** Finds the last seq to remove next; less than `from` if nothing is to be removed. `damaged`: a part of the log cannot be read. */
    nextTrim(
      { ageMs, events, bytes }: RetentionLimits,
      { from, head, now, queuedBytes }: LogState,
    ): { upTo: number; damaged: boolean } {
      const end = Math.min(head, from + TRIM_SEQS - 1)
      let upTo = from - 1
      if (events !== undefined) upTo = Math.max(upTo, Math.min(end, head - events))
      if (bytes !== undefined && upTo < end && bytesUsed() - queuedBytes > bytes)
        upTo = Math.max(upTo, Math.min(end, head - KEPT_FOR_SIZE))
      if (ageMs === undefined || upTo >= end) return { upTo, damaged: false }
      return lastOld(upTo + 1, end, head, now - ageMs)
    },
  }
}
