import type { ReadingStore } from '../../src/app/ports.ts'
import { DomainError } from '../../src/domain/errors.ts'
import type { Message } from '../../src/domain/message.ts'
import { chooseBucket, countBuckets, MAX_POINTS } from '../../src/domain/readings/buckets.ts'
import { type Series, type SeriesData, seriesId } from '../../src/domain/readings/series.ts'
import { pageOf } from './memory-pages.ts'
import type { MemorySample } from './memory-rows.ts'
import type { MemoryState } from './memory-state.ts'
import type { createMemoryWrites } from './memory-writes.ts'

/** Keeps the readings of a message that has a node. */
export function keepReadings(state: MemoryState, { nodeId, radioId, readings = [], id, createdAt }: Message): void {
  if (nodeId === undefined) return
  for (const reading of readings)
    state.samples.push({ ...structuredClone(reading), nodeId, radioId, messageId: id, at: createdAt })
}

/** The readings of a memory store, all of them kept for ever, and without limits. */
export function createMemoryReadings(
  state: MemoryState,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
): ReadingStore {
  function all(): Series[] {
    const found = new Map<string, Series>()
    for (const { nodeId, radioId, name, channel, unit, at, value, messageId } of state.samples) {
      const id = seriesId(name, channel)
      const key = `${nodeId}\u0000${id}`
      const firstAt = Math.min(found.get(key)?.firstAt ?? at, at)
      const latest = { at, value, messageId }
      found.set(key, {
        ...{ id, nodeId, radioId, name, firstAt, latest },
        ...(channel !== undefined && { channel }),
        ...(unit !== undefined && { unit }),
      })
    }
    return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  }

  return {
    listSeries: ({ radioIds, nodeId, names, ...page }) =>
      read(() => {
        const found = all().filter(
          (series) =>
            (radioIds === undefined || radioIds.includes(series.radioId)) &&
            (nodeId === undefined || nodeId === series.nodeId) &&
            (names === undefined || names.includes(series.name)),
        )
        return pageOf(found, (series) => `${series.nodeId} ${series.id}`, page, 's')
      }),
    getSeries: (nodeId, id) => read(() => all().find((series) => series.nodeId === nodeId && series.id === id)),
    readSeries: ({ nodeId, seriesId: id, ...asked }) =>
      read(() => {
        const samples = state.samples.filter(
          (sample) => sample.nodeId === nodeId && seriesId(sample.name, sample.channel) === id,
        )
        const [first] = samples
        return first && dataOf(samples, { from: first.at, to: Math.max(Date.now(), first.at) + 1, ...asked })
      }),
    rollUp: () => write(() => ({ more: false })),
    refusedReadings: () => new Map(),
  }
}

function order({ radioId, nodeId, id }: Series): string {
  return [radioId, nodeId, id].join('\u0000')
}

function dataOf(
  samples: readonly MemorySample[],
  { from, to, bucketMs = chooseBucket(from, to) }: { from: number; to: number; bucketMs?: number },
): SeriesData {
  if (to <= from) throw new DomainError('range-invalid', 'The range is empty.', { field: 'to' })
  if (countBuckets(from, to, bucketMs) > MAX_POINTS)
    throw new DomainError('range-invalid', 'The range has too many buckets.', { field: 'bucket' })
  const range = { from: Math.floor(from / bucketMs) * bucketMs, to: Math.ceil(to / bucketMs) * bucketMs, bucketMs }
  const data: SeriesData = { ...range, at: [], min: [], mean: [], max: [], last: [], count: [] }
  const starts = [...new Set(samples.map(({ at }) => at - (at % bucketMs)))].sort((a, b) => a - b)
  for (const start of starts.filter((start) => start >= range.from && start < range.to)) {
    const values = samples.filter(({ at }) => at >= start && at < start + bucketMs).map(({ value }) => value)
    data.at.push(start)
    data.min.push(Math.min(...values))
    data.mean.push(values.reduce((sum, value) => sum + value, 0) / values.length)
    data.max.push(Math.max(...values))
    data.last.push(values.at(-1) ?? 0)
    data.count.push(values.length)
  }
  return data
}
