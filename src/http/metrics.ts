import type { MetricsDeps } from './prometheus.ts'

/** Makes the metrics in Prometheus' text format. prom-client is loaded at the first call. */
export function createMetrics(deps: MetricsDeps): { text(): Promise<string> } {
  let made: Promise<() => Promise<string>> | undefined
  return {
    async text() {
      made ??= import('./prometheus.ts').then(({ createPrometheus }) => createPrometheus(deps))
      return (await made)()
    },
  }
}
