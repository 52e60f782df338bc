import type { RetentionLimits } from '../../../app/ports.ts'
import type { Connection } from '../file/connection.ts'

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

  return {
    /** Returns the last seq to remove next; less than `from` if nothing is to be removed. */
    nextTrim({ ageMs, events, bytes }: RetentionLimits, { from, head, now, queuedBytes }: LogState): number {
      const end = Math.min(head, from + TRIM_SEQS - 1)
      let upTo = from - 1
      if (events !== undefined) upTo = Math.max(upTo, Math.min(end, head - events))
      if (bytes !== undefined && upTo < end && bytesUsed() - queuedBytes > bytes)
        upTo = Math.max(upTo, Math.min(end, head - KEPT_FOR_SIZE))
      if (ageMs !== undefined && upTo < end) {
        const old = [upTo + 1, end, now - ageMs] as const
        upTo = (firstYoung.get(...old, ...old) ?? end + 1) - 1
      }
      return upTo
    },
  }
}
