import type { Epochs } from '../../../domain/epochs.ts'
import type { Database } from '../engine/database.ts'
import { createSeriesCache, type SeriesCache, type SeriesLimits } from '../readings/series-cache.ts'
import { type AirtimeWriter, createAirtimeWriter } from './airtime.ts'
import { type CommitClock, createCommitClock } from './commit-clock.ts'
import { createIdempotencyRecords, type IdempotencyRecords } from './idempotency.ts'
import { createLog, type Log } from './log.ts'
import { createNodeCache, type NodeCache } from './node-cache.ts'
import { createQueueDepths, type QueueDepths } from './queue-depths.ts'
import { createRadioCache, type RadioCache } from './radio-cache.ts'
import { createTimeSpans, type TimeSpans } from './time-spans.ts'

/** The objects that the parts of the writer share. */
export interface WriterContext {
  epochs: Epochs
  clock: CommitClock
  log: Log
  radios: RadioCache
  nodes: NodeCache
  series: SeriesCache
  spans: TimeSpans
  queueDepths: QueueDepths
  idempotency: IdempotencyRecords
  airtime: AirtimeWriter
}

export function createWriterContext(
  db: Database,
  epochs: Epochs,
  { nodeLimit, seriesLimits }: { nodeLimit: number; seriesLimits: SeriesLimits },
): WriterContext {
  const series = createSeriesCache(db, seriesLimits)
  const log = createLog(db)
  const clock = createCommitClock(db)
  return {
    epochs,
    clock,
    log,
    radios: createRadioCache(db),
    nodes: createNodeCache({ db, log, series, limit: nodeLimit, now: clock.now }),
    series,
    spans: createTimeSpans(db),
    queueDepths: createQueueDepths(),
    idempotency: createIdempotencyRecords(db, clock.now),
    airtime: createAirtimeWriter(db),
  }
}
