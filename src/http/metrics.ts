import type { MetricsDeps } from './prometheus.ts'

/** Creates the metrics in Prometheus' text format. The first call loads prom-client. */
export function createMetrics(deps: MetricsDeps): { text(): Promise<string> } {
  let made: Promise<() => Promise<string>> | undefined
  return {
    async text() {
      made ??= import('./prometheus.ts').then(({ createPrometheus }) => createPrometheus(deps))
      return (await made)()
    },
  }
}
