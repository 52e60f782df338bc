import type { Series, SeriesData } from '../../domain/readings/series.ts'
import type { Page, PageQuery } from './pages.ts'

export interface SeriesQuery extends PageQuery {
  /** Only series of these radios; absent: all. Those of other radios are not read, so that a cursor never names one. */
  radioIds?: readonly string[]
  nodeId?: string
  /** Only series with these names. */
  names?: readonly string[]
}

export interface SeriesDataQuery {
  nodeId: string
  seriesId: string
  /** Default: the first reading. Rounded down to a multiple of the bucket. */
  from?: number
  /** Excluded; default: now. Rounded up to a multiple of the bucket. */
  to?: number
  /** Length of a bucket, ms. Absent: the shortest usual length that makes at most 1,000 buckets of the range. */
  bucketMs?: number
}

/** Limits of the roll-ups. An absent limit does not apply. */
export interface RollUpLimits {
  /** Maximum age of an hourly roll-up, ms, by the system clock, as readings are shown with its times. */
  hoursMs?: number
  daysMs?: number
}

/**
 * The readings of nodes. Contract for every implementation:
 * - a reading is stored in the commit of its message, and belongs to the series of its node, name and channel;
 * - a message without a node shows its readings, but they belong to no series;
 * - a node, and a radio, have a maximum number of series. A reading that would need another one is not made and is counted; the message is
 *   stored like any other, without it. Signal, battery and position do not count for the limit of a node;
 * - readings stay as long as their messages. Hourly and daily roll-ups outlive them. They are never wrong or doubled, also after a kill;
 * - the series of a node that was deleted are removed with it.
 */
export interface ReadingStore {
  /** In the order in which radios were created and nodes were first heard, then by name and channel. */
  listSeries(query: SeriesQuery): Promise<Page<Series>>
  getSeries(nodeId: string, seriesId: string): Promise<Series | undefined>
  /** undefined: the series does not exist. @throws range-invalid */
  readSeries(query: SeriesDataQuery): Promise<SeriesData | undefined>
  /** Makes a part of the roll-ups, or removes a part of what is too old. `more`: call again. */
  rollUp(limits: RollUpLimits): Promise<{ more: boolean }>
  /** Number of readings that were not made because of a limit, since the start, by radio. */
  refusedReadings(): ReadonlyMap<string, number>
}
