/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30] as const
const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const
const NAME = 'musen_http_request_duration_seconds'

interface Series {
  /** Requests by bucket; the last one is beyond all bounds. */
  counts: number[]
  sum: number
}

export type Durations = ReturnType<typeof createDurations>

/** Counts the durations of requests by operation and class of status. A request costs two look-ups. */
export function createDurations() {
  const byOperation = new Map<string, (Series | undefined)[]>()

  return {
    /** @param operation undefined for requests of no operation @param ms from the request's arrival to the end of its answer */
    note(operation: string | undefined, status: number, ms: number): void {
      const name = operation ?? ''
      let classes = byOperation.get(name)
      if (!classes) {
        classes = []
        byOperation.set(name, classes)
      }
      const index = Math.floor(status / 100) - 1
      let series = classes[index]
      if (!series) {
        series = { counts: Array<number>(BOUNDS.length + 1).fill(0), sum: 0 }
        classes[index] = series
      }
      const seconds = ms / 1000
      let bucket = 0
      while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] as number)) bucket++
      series.counts[bucket] = (series.counts[bucket] as number) + 1
      series.sum += seconds
    },

    /** Returns a histogram in Prometheus' text format. */
    text(): string {
      const lines = [
        `# HELP ${NAME} Time from a request to the end of its answer, long polls and streams included.`,
        `# TYPE ${NAME} histogram`,
      ]
      for (const [operation, classes] of byOperation)
        for (const [index, series] of classes.entries())
          if (series) lines.push(...textOf(`operation="${operation}",status="${CLASSES[index]}"`, series))
      return `${lines.join('\n')}\n`
    },
  }
}

function textOf(labels: string, { counts, sum }: Series): string[] {
  let below = 0
  const lines = counts.map((count, index) => {
    below += count
    return `${NAME}_bucket{${labels},le="${BOUNDS[index] ?? '+Inf'}"} ${below}`
  })
  return [...lines, `${NAME}_sum{${labels}} ${sum}`, `${NAME}_count{${labels}} ${below}`]
}
