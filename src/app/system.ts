import type { Store } from './ports.ts'
import { createReadiness } from './readiness.ts'

export interface SystemDeps {
  store: Pick<Store, 'epoch' | 'head' | 'oldest' | 'checkWritable' | 'health'>
  /** Measurements in the text format of Prometheus. */
  metrics: { text(): Promise<string> }
  /** Milliseconds since the Unix epoch. */
  startedAt: number
}

export type System = ReturnType<typeof createSystem>

/** The state of the service itself. */
export function createSystem({ store, metrics, startedAt }: SystemDeps) {
  return {
    info: () => ({
      storeEpoch: store.epoch,
      startedAt,
      uptimeMs: Math.max(0, Date.now() - startedAt),
      head: store.head(),
      oldest: store.oldest(),
    }),
    /** Resolves if the store accepts writes. @throws DomainError store-unwritable, store-closed */
    checkReady: createReadiness(store),
    metrics: (): Promise<string> => metrics.text(),
  }
}
