import type { components } from '../../../generated/types.ts'
import type { Series, SeriesData } from '../../domain/readings/series.ts'
import { timestamp } from './timestamp.ts'

type Schemas = components['schemas']

/** Converts the latest reading of a series. */
export function toApiReading({ nodeId, radioId, name, channel, unit, latest }: Series): Schemas['NodeReading'] {
  const shown: Schemas['NodeReading'] = {
    nodeId,
    radioId,
    name,
    value: latest.value,
    at: timestamp(latest.at),
    messageId: latest.messageId,
  }
  if (channel !== undefined) shown.channel = channel
  if (unit !== undefined) shown.unit = unit
  return shown
}

export function toApiSeries(series: Series): Schemas['Series'] {
  const { id, nodeId, radioId, name, channel, unit, firstAt, latest } = series
  const { value, messageId } = latest
  const shown: Schemas['Series'] = {
    id,
    nodeId,
    radioId,
    name,
    firstAt: timestamp(firstAt),
    latest: { at: timestamp(latest.at), value, messageId },
  }
  if (channel !== undefined) shown.channel = channel
  if (unit !== undefined) shown.unit = unit
  return shown
}

export function toApiSeriesData({ from, to, bucketMs, at, ...columns }: SeriesData): Schemas['SeriesData'] {
  return { startsAt: timestamp(from), endsAt: timestamp(to), bucketMs, at: at.map(timestamp), ...columns }
}

const COLUMNS = ['min', 'mean', 'max', 'last', 'count'] as const

/** CSV by RFC 4180 with a header row. Each cell is a time or a number: nothing from the air is in it, so no program reads a formula. */
export function toCsv(data: SeriesData): string {
  const lines = [['at', ...COLUMNS].join(',')]
  for (const [row, at] of data.at.entries())
    lines.push([timestamp(at), ...COLUMNS.map((column) => data[column][row])].join(','))
  return `${lines.join('\r\n')}\r\n`
}
