import type { Reading } from '../../../domain/readings/reading.ts'
import type { Database } from '../engine/database.ts'
import type { NodeRow } from '../rows.ts'
import type { SeriesCache } from './series-cache.ts'
import { spanNumber } from './spans.ts'

export type SampleWriter = ReturnType<typeof createSampleWriter>

/** Writes the readings of received messages, one row each. */
export function createSampleWriter(series: SeriesCache, db: Database) {
  const insert = db.prepare('INSERT INTO samples (span, series, seq, at, value) VALUES (?, ?, ?, ?, ?)')
  return {
    /** Writes the readings of a message, and returns those that were made: all, unless a limit is reached. */
    write(
      node: Pick<NodeRow, 'key' | 'radio'>,
      readings: readonly Reading[],
      at: number,
      seq: number,
    ): readonly Reading[] {
      const span = spanNumber(seq)
      let refused: Set<Reading> | undefined
      for (const reading of readings) {
        const entry = series.take(node, reading, at, span)
        if (entry) insert.run(span, entry.key, seq, at, reading.value)
        else {
          refused ??= new Set()
          refused.add(reading)
        }
      }
      return refused ? readings.filter((reading) => !refused.has(reading)) : readings
    },
  }
}
