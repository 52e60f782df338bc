import type { MetricsDeps } from './prometheus.ts'

/** Measurements in Prometheus' text format. What makes them is loaded when they are first asked for. */
export function createMetrics(deps: MetricsDeps): { text(): Promise<string> } {
  let made: Promise<() => Promise<string>> | undefined
  return {
    async text() {
      made ??= import('./prometheus.ts').then(({ createPrometheus }) => createPrometheus(deps))
      return (await made)()
    },
  }
}
