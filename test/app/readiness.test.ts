import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReadiness } from '../../src/app/readiness.ts'
import { DomainError } from '../../src/domain/errors.ts'

const full = new DomainError('store-unwritable', 'The disk is full.')

/** A store whose tests end when the test says so. */
function createStore() {
  const health = { writerAlive: true, fault: undefined as DomainError | undefined }
  const ends: ((error?: DomainError) => void)[] = []
  const checkWritable = () =>
    new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())))
  const ask = createReadiness({ checkWritable, health: () => health as never })
  return { ask, ends, health }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('callers share one write test a second', async () => {
  const { ask, ends } = createStore()
  const asked = Array.from({ length: 100 }, ask)
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await Promise.all(asked)
  vi.advanceTimersByTime(999)
  await ask()
  expect(ends).toHaveLength(1)
  vi.advanceTimersByTime(1)
  const next = ask()
  expect(ends).toHaveLength(2)
  ends[1]?.()
  await next
})

test('an answer is never older than a second, however long its write test took', async () => {
  const { ask, ends } = createStore()
  const first = ask()
  vi.advanceTimersByTime(3_000)
  const joined = ask()
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await Promise.all([first, joined])
  void ask()
  expect(ends).toHaveLength(2)
})

test('a commit that fails, and a writer that is lost, show at once', async () => {
  for (const fail of [{ fault: full }, { writerAlive: false }]) {
    const { ask, ends, health } = createStore()
    const first = ask()
    ends[0]?.()
    await first
    Object.assign(health, fail)
    const next = ask()
    ends[1]?.(full)
    await expect(next).rejects.toBe(full)
  }
})

test('a failed test is shared for a second too, and a commit that succeeds ends it', async () => {
  const { ask, ends, health } = createStore()
  const first = ask()
  health.fault = full
  ends[0]?.(full)
  await expect(first).rejects.toBe(full)
  await expect(ask()).rejects.toBe(full)
  expect(ends).toHaveLength(1)
  health.fault = undefined
  const next = ask()
  ends[1]?.()
  await next
})
