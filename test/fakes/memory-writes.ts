import type { EventLog, StoreHealth } from '../../src/app/ports.ts'
import { DomainError, type ErrorCode } from '../../src/domain/errors.ts'
import type { Event } from '../../src/domain/event.ts'
import { type MemoryState, startClock } from './memory-state.ts'

interface Waiting {
  run(): unknown
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * The write queue of a memory store: what is asked in one turn is one commit, as in the real one, and the test may hold
 * it, let it fail, or end the process that waits for it.
 */
export function createMemoryWrites(state: MemoryState, queueLimit: number) {
  const listeners = new Map<symbol, (events: readonly Event[]) => void>()
  const health: StoreHealth = {
    writerAlive: true,
    queueLength: 0,
    dropped: 0,
    lost: 0,
    commits: 0,
    lastBatch: 0,
    lastCommitMs: 0,
    commitMs: 0,
    fileBytes: 0,
    engine: 'memory',
  }
  state.clock = startClock(state.lastReading)
  let waiting: Waiting[] = []
  let scheduled = false
  let held = false
  let closed = false
  let crashed = false
  let refusal: ErrorCode | undefined

  function schedule(): void {
    if (scheduled || held || crashed) return
    scheduled = true
    // After what the caller does in this turn, and not on a timer that a test holds.
    process.nextTick(commit)
  }

  function commit(): void {
    scheduled = false
    if (held || crashed || waiting.length === 0) return
    const batch = waiting
    waiting = []
    state.lastReading = state.clock.read()
    const before = state.log.length
    const settle: (() => void)[] = []
    for (const { run, resolve, reject } of batch)
      try {
        if (refusal) throw new DomainError(refusal, 'The store was told to refuse.')
        const value = run()
        settle.push(() => resolve(value))
      } catch (error) {
        settle.push(() => reject(error))
      }
    health.commits++
    health.lastBatch = batch.length
    const events = structuredClone(state.log.slice(before))
    if (events.length > 0) for (const listener of listeners.values()) tell(listener, events)
    for (const done of settle) done()
  }

  function tell(listener: (events: readonly Event[]) => void, events: readonly Event[]): void {
    try {
      listener(events)
    } catch {
      // A listener's defect is its own.
    }
  }

  function assertOpen(): void {
    if (closed) throw new DomainError('store-closed', 'The store is closed.')
  }

  return {
    health: (): StoreHealth => ({ ...health, writerAlive: !closed, queueLength: waiting.length }),
    drop: () => void health.dropped++,
    lose(): void {
      health.dropped++
      health.lost++
    },
    assertOpen,
    /** One radio gets less than half of the queue. */
    hasRoom: () => !closed && waiting.length < Math.max(1, Math.floor(queueLimit * 0.45)),
    /** Settles after its commit. `always`: also when the queue is full. */
    async write<T>(run: () => T, always = false): Promise<T> {
      assertOpen()
      if (waiting.length >= queueLimit && !always)
        throw new DomainError('store-busy', 'The queue of the store is full.')
      return new Promise<T>((resolve, reject) => {
        waiting.push({ run, resolve: (value) => resolve(value as T), reject })
        schedule()
      })
    },
    async read<T>(run: () => T): Promise<T> {
      assertOpen()
      if (crashed) return new Promise(() => {})
      return structuredClone(run())
    },
    onCommit: ((listener) => {
      const key = Symbol()
      listeners.set(key, listener)
      return () => void listeners.delete(key)
    }) satisfies EventLog['onCommit'],
    close(): void {
      held = false
      commit()
      if (!closed && !crashed) state.lastReading = state.clock.read()
      closed = true
    },
    control: {
      /** Commits wait until `release`. */
      hold(): void {
        held = true
      },
      release(): void {
        held = false
        schedule()
      },
      /** Every commit fails with this code; undefined: none does. */
      refuse(code: ErrorCode | undefined): void {
        refusal = code
      },
      /** The process is gone: nothing more is committed, and nobody gets an answer. */
      crash(): void {
        crashed = true
      },
    },
  }
}
