import type { Store } from './ports.ts'

/** Maximum age of an answer, ms. */
const FRESH_MS = 1_000

/**
 * Returns the function that resolves if the store can write, and rejects with the reason otherwise. Each write test costs the disk an fsync,
 * so all callers share one test a second. A commit that fails, or succeeds again, shows at once.
 */
export function createReadiness(store: Pick<Store, 'checkWritable' | 'health'>): () => Promise<void> {
  let outcome: Promise<void> | undefined
  let isRunning = false
  let wasHealthy = true
  let testedAt = Number.NEGATIVE_INFINITY

  function isHealthy(): boolean {
    const { writerAlive, fault } = store.health()
    return writerAlive && fault === undefined
  }

  function test(): Promise<void> {
    isRunning = true
    testedAt = performance.now()
    const running = store.checkWritable().finally(() => {
      isRunning = false
      wasHealthy = isHealthy()
    })
    return running
  }

  return () => {
    const isFresh = performance.now() - testedAt < FRESH_MS && isHealthy() === wasHealthy
    if (outcome === undefined || !(isRunning || isFresh)) outcome = test()
    return outcome
  }
}
