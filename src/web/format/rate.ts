/** A counter at a time, ms. */
export interface Sample {
  at: number
  count: number
}

/** Keeps samples of a counter for a while. A counter that went back belongs to a new start of the service: what was before does not count. */
export function addSample(samples: readonly Sample[], sample: Sample, keepMs: number): Sample[] {
  const last = samples.at(-1)
  const before = last && sample.count < last.count ? [] : samples
  return [...before.filter(({ at }) => at > sample.at - keepMs), sample]
}

/** What a counter gained between neighbouring samples, per minute. */
export function perMinute(samples: readonly Sample[]): number[] {
  return samples.slice(1).flatMap(({ at, count }, index) => {
    const before = samples[index]
    return before && at > before.at ? [((count - before.count) / (at - before.at)) * 60_000] : []
  })
}

/** The gain per minute over all samples; undefined until there are two. */
export function meanPerMinute(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at <= first.at) return undefined
  return ((last.count - first.count) / (last.at - first.at)) * 60_000
}

/** The points of a line in a box of the given size, from the bottom; flat at 0 if all is 0. */
export function linePoints(values: readonly number[], width: number, height: number): string {
  const top = Math.max(...values, 1)
  const step = width / Math.max(values.length - 1, 1)
  return values
    .map((value, index) => `${(index * step).toFixed(1)},${(height - (value / top) * height).toFixed(1)}`)
    .join(' ')
}
