import { expect, test, vi } from 'vitest'
import { createPace } from '../../../src/radio/connection/pace.ts'

function createCase() {
  let time = 0
  const pace = createPace({ perSecond: 1_000, now: () => time })
  const count = (events: number) => {
    for (let event = 0; event < events; event++) pace.count()
  }
  return { pace, count, pass: (ms: number) => (time += ms) }
}

test('a radio within its pace never waits', () => {
  const { pace, count, pass } = createCase()
  for (let second = 0; second < 100; second++) {
    count(1_000)
    expect(pace.room()).toBeUndefined()
    pass(1_000)
  }
})

test('a radio beyond it waits for the time that its events take', async () => {
  vi.useFakeTimers()
  try {
    const { pace, count, pass } = createCase()
    count(3_000)
    const room = pace.room()
    let isOver = false
    void room?.then(() => {
      isOver = true
    })
    await vi.advanceTimersByTimeAsync(1_999)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isOver).toBe(true)
    pass(2_000)
    expect(pace.room()).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})

test('a long pause does not allow more than one burst', () => {
  const { pace, count, pass } = createCase()
  pass(3_600_000)
  count(1_001)
  expect(pace.room()).toBeUndefined()
  count(1_001)
  expect(pace.room()).toBeInstanceOf(Promise)
})
