import { DomainError } from '../domain/errors.ts'
import type { Series, SeriesData } from '../domain/readings/series.ts'
import type { NodeStore, Page, PageQuery, ReadingStore, SeriesDataQuery, SeriesQuery } from './ports.ts'

export type Readings = ReturnType<typeof createReadings>

/** A range of a series. `bucket`: `auto`, or a number with `s`, `m`, `h` or `d`. */
export interface RangeRequest extends Omit<SeriesDataQuery, 'bucketMs'> {
  bucket?: string
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** What nodes measured: the latest readings, their series, and ranges of them. */
export function createReadings({ store }: { store: ReadingStore & Pick<NodeStore, 'getNode'> }) {
  async function missing(nodeId: string, seriesId: string): Promise<DomainError> {
    if (!(await store.getNode(nodeId))) return nodeMissing(nodeId)
    return new DomainError('series-not-found', `The node "${nodeId}" has no series "${seriesId}".`, {
      hint: 'The id of a series is the name of its readings, or the name, a colon and the channel.',
    })
  }

  return {
    /** The series of all nodes, each with its latest reading. @throws DomainError cursor-invalid */
    latest: (query: SeriesQuery): Promise<Page<Series>> => store.listSeries(query),

    /** @throws DomainError node-not-found, cursor-invalid */
    async list(nodeId: string, page: PageQuery): Promise<Page<Series>> {
      const found = await store.listSeries({ ...page, nodeId })
      if (found.items.length === 0 && !(await store.getNode(nodeId))) throw nodeMissing(nodeId)
      return found
    },

    /** @throws DomainError node-not-found, series-not-found */
    async get(nodeId: string, seriesId: string): Promise<Series> {
      const series = await store.getSeries(nodeId, seriesId)
      if (!series) throw await missing(nodeId, seriesId)
      return series
    },

    /** @throws DomainError node-not-found, series-not-found, range-invalid */
    async data({ bucket = 'auto', ...range }: RangeRequest): Promise<SeriesData> {
      const data = await store.readSeries({ ...range, ...(bucket !== 'auto' && { bucketMs: readBucket(bucket) }) })
      if (!data) throw await missing(range.nodeId, range.seriesId)
      return data
    },
  }
}

/** `bucket`: matches the pattern of the contract. */
function readBucket(bucket: string): number {
  return Number(bucket.slice(0, -1)) * (UNIT_MS[bucket.slice(-1)] ?? Number.NaN)
}

function nodeMissing(id: string): DomainError {
  return new DomainError('node-not-found', `The node "${id}" does not exist.`)
}
