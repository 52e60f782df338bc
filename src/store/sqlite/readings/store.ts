import type { Logger, ReadingStore, ServiceClock } from '../../../app/ports.ts'
import type { Reads } from '../read/reads.ts'
import type { CommitQueue } from '../threads/commit-queue.ts'
import type { createReader } from '../threads/reader.ts'

/** Interval between two warnings about the same radio, ms of service time. */
const WARN_MS = 60 * 60_000

/** The readings of an open store. Ranges are read by the reader thread. */
export function createReadingStore(deps: {
  submit: CommitQueue['submit']
  read<T>(work: () => T | Promise<T>): Promise<T>
  reads: Pick<Reads, 'series'>
  reader: Pick<ReturnType<typeof createReader>, 'series'>
  clock: ServiceClock
  logger: Logger
}) {
  const { submit, read, reads, reader, clock, logger } = deps
  const refused = new Map<string, number>()
  const warned = new Map<string, number>()

  const store: ReadingStore = {
    listSeries: (query) => read(() => reads.series.list(query)),
    getSeries: (nodeId, seriesId) => read(() => reads.series.get(nodeId, seriesId)),
    readSeries: (query) => read(() => reader.series(query, clock.toWall(clock.now()))),
    async rollUp({ hoursMs, daysMs }) {
      const wall = clock.toWall(clock.now())
      return submit('rollUp', {
        ...(hoursMs !== undefined && { hoursBefore: wall - hoursMs }),
        ...(daysMs !== undefined && { daysBefore: wall - daysMs }),
      })
    },
    refusedReadings: () => refused,
  }
  return {
    store,
    /** Counts readings that were not made, and warns about their radio once an hour. */
    noteRefused(counts: ReadonlyMap<string, number>): void {
      for (const [radioId, count] of counts) {
        refused.set(radioId, (refused.get(radioId) ?? 0) + count)
        const now = clock.now()
        if (now - (warned.get(radioId) ?? Number.NEGATIVE_INFINITY) < WARN_MS) continue
        warned.set(radioId, now)
        const hint =
          'Delete nodes that do not belong to you, map fewer values in the options of the radio, or raise seriesPerNode or seriesPerRadio.'
        logger.warn({ radio: radioId, hint }, 'Readings were not made, because a node or the radio has too many series')
      }
    },
  }
}
