/** The readings of one node with the same name and channel, over time. */
export interface Series {
  /** The name, or name, colon, channel: unique within the node. */
  id: string
  nodeId: string
  radioId: string
  name: string
  channel?: string
  /** Unit of the latest reading. */
  unit?: string
  /** Time of the first reading, ms since the Unix epoch. */
  firstAt: number
  latest: LatestReading
}

export interface LatestReading {
  at: number
  value: number
  messageId: string
}

export function seriesId(name: string, channel: string | undefined): string {
  return channel === undefined || channel === '' ? name : `${name}:${channel}`
}

/** Splits the id of a series. An id without a channel has the channel `''`. */
export function parseSeriesId(id: string): { name: string; channel: string } {
  const colon = id.indexOf(':')
  return colon < 0 ? { name: id, channel: '' } : { name: id.slice(0, colon), channel: id.slice(colon + 1) }
}

/** A part of a series, as columns of the same length. Buckets without readings are left out. */
export interface SeriesData {
  /** First and last moment of the range, ms; `to` is excluded. Both are multiples of the bucket. */
  from: number
  to: number
  bucketMs: number
  /** Beginning of each bucket, ms. */
  at: number[]
  min: number[]
  mean: number[]
  max: number[]
  last: number[]
  count: number[]
}
