import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAgenda } from '../../src/sim/agenda.ts'
import { systemScheduler } from '../../src/sim/scheduler.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('the agenda', () => {
  test('runs by due time, and what is due at once in the order of the calls', () => {
    const agenda = createAgenda(systemScheduler)
    const ran: string[] = []
    agenda.after(30, () => ran.push('c'))
    agenda.after(10, () => ran.push('a'))
    agenda.after(10, () => ran.push('b'))
    vi.advanceTimersByTime(10)
    expect(ran).toEqual(['a', 'b'])
    vi.advanceTimersByTime(20)
    expect(ran).toEqual(['a', 'b', 'c'])
  })

  test('keeps that order, and the times, when the timers are late', () => {
    const late: { now: number; run: (() => void)[] } = { now: 0, run: [] }
    const agenda = createAgenda({
      now: () => late.now,
      after(_, run) {
        late.run.push(run)
        return () => void late.run.splice(late.run.indexOf(run), 1)
      },
    })
    const ran: [string, number][] = []
    const every = (name: string, period: number) =>
      agenda.after(period, () => {
        ran.push([name, agenda.now()])
        if (ran.length < 6) every(name, period)
      })
    every('two', 20)
    every('three', 30)
    late.now = 500
    late.run.shift()?.()
    expect(ran).toEqual([
      ['two', 20],
      ['three', 30],
      ['two', 40],
      ['three', 60],
      ['two', 60],
      ['two', 80],
      ['three', 90],
    ])
  })

  test('does not make up for more than a second', () => {
    const late: { now: number; run?: () => void } = { now: 0 }
    const agenda = createAgenda({
      now: () => late.now,
      after(_, run) {
        late.run = run
        return () => {}
      },
    })
    let ran = 0
    const tick = () =>
      agenda.after(100, () => {
        ran++
        tick()
      })
    tick()
    late.now = 3_600_000
    late.run?.()
    expect(ran).toBe(1)
  })

  test('a cancelled entry does not run, and clearing ends them all', () => {
    const agenda = createAgenda(systemScheduler)
    const ran: string[] = []
    const cancel = agenda.after(10, () => ran.push('cancelled'))
    agenda.after(10, () => ran.push('kept'))
    cancel()
    cancel()
    vi.advanceTimersByTime(10)
    expect(ran).toEqual(['kept'])
    agenda.after(10, () => ran.push('cleared'))
    agenda.clear()
    vi.advanceTimersByTime(1000)
    expect(ran).toEqual(['kept'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('goes on after an entry that threw', () => {
    const agenda = createAgenda(systemScheduler)
    let ran = false
    agenda.after(10, () => {
      throw new Error('planted')
    })
    agenda.after(20, () => {
      ran = true
    })
    expect(() => vi.advanceTimersByTime(10)).toThrow('planted')
    vi.advanceTimersByTime(10)
    expect(ran).toBe(true)
  })
})
