import type { RetentionLimits } from '../../../app/ports.ts'
import type { Connection } from '../connection.ts'

/** So many seqs one transaction removes at most, so that it stays short. */
export const TRIM_SEQS = 1_000
/** The newest events stay, however much else the store holds: their removal alone would not make it small. */
const KEPT_FOR_SIZE = 1_000

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

  /** The last seq of `from..to` before the first that is not older than `before`. */
  function lastOld(from: number, to: number, before: number): number {
    const young = firstYoung.get(from, to, before, from, to, before)
    return young == null ? to : young - 1
  }

  return {
    /** Up to which seq the next piece goes, `from` being the first that is kept now; less than `from`: nothing has to go. */
    nextTrim({ before, events, bytes }: RetentionLimits, from: number, head: number): number {
      const end = Math.min(head, from + TRIM_SEQS - 1)
      let upTo = from - 1
      if (events !== undefined) upTo = Math.max(upTo, Math.min(end, head - events))
      if (bytes !== undefined && upTo < end && bytesUsed() > bytes)
        upTo = Math.max(upTo, Math.min(end, head - KEPT_FOR_SIZE))
      if (before !== undefined && upTo < end) upTo = Math.max(upTo, lastOld(upTo + 1, end, before))
      return upTo
    },
  }
}
