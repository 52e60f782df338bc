import type { Database } from 'better-sqlite3'
import { type AirtimeWriter, createAirtimeWriter } from './airtime.ts'
import { type CommitClock, createCommitClock } from './commit-clock.ts'
import { createDepths, type Depths } from './depths.ts'
import { createIdempotencyBook, type IdempotencyBook } from './idempotency.ts'
import { createLog, type Log } from './log.ts'
import { createNodeBook, type NodeBook } from './node-book.ts'
import { createRadioBook, type RadioBook } from './radio-book.ts'
import { createTimeSpans, type TimeSpans } from './time-spans.ts'

/** What the parts of the writer share within one transaction. */
export interface WriterContext {
  epoch: string
  clock: CommitClock
  log: Log
  radios: RadioBook
  nodes: NodeBook
  spans: TimeSpans
  depths: Depths
  idempotency: IdempotencyBook
  airtime: AirtimeWriter
}

export function createWriterContext(db: Database, epoch: string): WriterContext {
  const log = createLog(db)
  const clock = createCommitClock(db)
  return {
    epoch,
    clock,
    log,
    radios: createRadioBook(db),
    nodes: createNodeBook({ db, log }),
    spans: createTimeSpans(db),
    depths: createDepths(),
    idempotency: createIdempotencyBook(db, clock.now),
    airtime: createAirtimeWriter(db),
  }
}
