import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createEventMatcher } from '../../../src/app/log/event-filter.ts'
import { createLogReader, type LogBatch, type LogGap, type LogPart } from '../../../src/app/log/log-reader.ts'
import type { EventFilter, EventLog } from '../../../src/app/ports.ts'
import type { Event } from '../../../src/domain/event.ts'
import { createRandom } from '../../../src/sim/random.ts'

const at = Date.UTC(2026, 10, 24)

/** A log that the test writes; a page comes when the test lets it, or at once. */
function createLog({ kept = 0 } = {}) {
  const events: Event[] = []
  const listeners = new Set<(events: readonly Event[]) => void>()
  const held: (() => void)[] = []
  const log = {
    oldestKept: 1,
    isHeld: false,
    reads: 0,
    fails: false,
    commit(count: number, radioId = 'a'): void {
      const added = Array.from({ length: count }, (_, i): Event => {
        return {
          seq: events.length + 1 + i,
          at,
          type: 'radio.state-changed',
          radio: { id: radioId, status: { state: 'online' } },
        }
      })
      events.push(...added)
      for (const listener of listeners) listener(added)
    },
    /** Lets one read that waits go on. */
    release: () => held.shift()?.(),
    waiting: () => held.length,
    listeners,
  }
  function* eventsAfter(seq: number, head: number) {
    for (let i = seq; i < head; i++) yield events[i] as Event
  }
  const store: EventLog = {
    head: () => events.length,
    oldest: () => log.oldestKept,
    async readEvents({ after, limit, ...filter }) {
      log.reads++
      if (log.fails) throw new Error('The disk is gone.')
      const head = events.length
      const passes = createEventMatcher(filter)
      const found: Event[] = []
      for (const event of eventsAfter(after, head)) {
        if (passes(event)) found.push(event)
        if (found.length === limit) break
      }
      const scannedTo = found.length === limit ? (found.at(-1)?.seq ?? head) : head
      if (log.isHeld) await new Promise<void>((resolve) => held.push(resolve))
      return { events: found.filter(({ seq }) => seq >= log.oldestKept), scannedTo }
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  log.commit(kept)
  return { log, store }
}

/** Takes everything, or nothing while `full`. */
function createSink() {
  const seen = {
    seqs: [] as number[],
    batches: [] as LogBatch[],
    gaps: [] as LogGap[],
    error: undefined as unknown,
    full: false,
    take(batch: LogBatch): boolean {
      seen.batches.push(batch)
      seen.seqs.push(...batch.events.map(({ seq }) => seq))
      return !seen.full
    },
    gap: (gap: LogGap) => void seen.gaps.push(gap),
    failed(error: unknown) {
      seen.error = error
    },
  }
  return seen
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
/** Lets every read that is under way finish. */
async function settle(turns = 20): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise(setImmediate)
}

describe('following the log', () => {
  test('catches up by pages, then gets each commit as one batch', async () => {
    const { log, store } = createLog({ kept: 1234 })
    const sink = createSink()
    createLogReader({ store }).follow({ after: 0 }, sink)
    await settle()
    expect(sink.seqs).toEqual(upTo(1234))
    const pages = sink.batches.length
    log.commit(3)
    log.commit(700)
    expect(sink.batches.slice(pages).map(({ events }) => events.length)).toEqual([3, 700])
    expect(sink.seqs).toEqual(upTo(1937))
  })

  test('everyone with the same filter is given the same object for a commit', async () => {
    const { log, store } = createLog()
    const reader = createLogReader({ store })
    const sinks = [createSink(), createSink(), createSink(), createSink()]
    const filters: EventFilter[] = [
      {},
      {},
      { type: ['radio.state-changed', 'node.heard'] },
      { type: ['node.heard', 'radio.state-changed', 'node.heard'] },
    ]
    sinks.forEach((sink, i) => void reader.follow({ ...filters[i], after: 0 }, sink))
    await settle()
    log.commit(2)
    const [all, same, filtered, alike] = sinks.map(({ batches }) => batches.at(-1))
    expect(same).toBe(all)
    expect(alike).toBe(filtered)
    expect(filtered).not.toBe(all)
  })

  test('those who catch up from other places share the pages, each object of them', async () => {
    const { log, store } = createLog({ kept: 20_000 })
    const reader = createLogReader({ store })
    const sinks = Array.from({ length: 30 }, createSink)
    sinks.forEach((sink, i) => void reader.follow({ after: i * 10 }, sink))
    await settle(400)
    sinks.forEach((sink, i) => void expect(sink.seqs).toEqual(upTo(20_000, i * 10 + 1)))
    const ends = new Set(sinks.map(({ batches }) => batches.at(-1)))
    expect(ends.size).toBe(1)
    // Alone, each of them reads about 160 pages.
    expect(log.reads).toBeLessThan(500)
  })

  test('one with another filter gets no page of theirs', async () => {
    const { log, store } = createLog({ kept: 500 })
    log.commit(500, 'b')
    const reader = createLogReader({ store })
    const [all, some] = [createSink(), createSink()]
    reader.follow({ after: 0 }, all)
    reader.follow({ after: 0, radioId: 'b' }, some)
    await settle(100)
    expect(all.seqs).toEqual(upTo(1_000))
    expect(some.seqs).toEqual(upTo(1_000, 501))
  })

  test('a position that moves while nothing passes the filter is told after many seqs, and after a minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { log, store } = createLog({ kept: 3 })
    const sink = createSink()
    createLogReader({ store }).follow({ after: 3, radioId: 'b' }, sink)
    await settle()
    for (let i = 0; i < 50; i++) log.commit(100)
    expect(sink.batches).toEqual([{ events: [], upTo: 5_003 }])
    vi.advanceTimersByTime(59_000)
    log.commit(1)
    expect(sink.batches).toHaveLength(1)
    vi.advanceTimersByTime(1_000)
    log.commit(1)
    expect(sink.batches.at(-1)).toEqual({ events: [], upTo: 5_005 })
    log.commit(1, 'b')
    expect(sink.seqs).toEqual([5_006])
  })

  test('a commit while a page is being read is delivered once', async () => {
    const { log, store } = createLog({ kept: 10 })
    log.isHeld = true
    const sink = createSink()
    createLogReader({ store }).follow({ after: 0 }, sink)
    log.commit(5)
    log.release()
    await settle()
    expect(log.waiting()).toBe(1)
    log.release()
    await settle()
    log.commit(2)
    expect(sink.seqs).toEqual(upTo(17))
  })

  test('nothing is kept for a sink that is full: it is read again from the store', async () => {
    const { log, store } = createLog()
    const sink = createSink()
    const follower = createLogReader({ store }).follow({ after: 0 }, sink)
    await settle()
    sink.full = true
    log.commit(1)
    log.commit(300)
    log.commit(300)
    await settle()
    expect(sink.seqs).toEqual([1])
    expect(follower.position()).toBe(1)
    sink.full = false
    follower.resume()
    await settle()
    expect(sink.seqs).toEqual(upTo(601))
    log.commit(1)
    expect(sink.seqs.at(-1)).toBe(602)
  })

  test('tells once what retention took, also when it overtakes a page', async () => {
    const { log, store } = createLog({ kept: 100 })
    log.oldestKept = 41
    log.isHeld = true
    const sink = createSink()
    createLogReader({ store }).follow({ after: 10 }, sink)
    log.oldestKept = 61
    for (let read = 0; read < 4; read++) {
      log.release()
      await settle()
    }
    expect(sink.gaps).toEqual([
      { from: 11, to: 40 },
      { from: 41, to: 60 },
    ])
    expect(sink.seqs).toEqual(upTo(100, 61))
  })

  test('an emptied log is one gap up to its head', async () => {
    const { log, store } = createLog({ kept: 5 })
    log.oldestKept = 6
    const sink = createSink()
    createLogReader({ store }).follow({ after: 0 }, sink)
    await settle()
    log.commit(1)
    expect(sink.gaps).toEqual([{ from: 1, to: 5 }])
    expect(sink.seqs).toEqual([6])
  })

  test('the position moves on where a filter lets nothing pass', async () => {
    const { log, store } = createLog({ kept: 2000 })
    const sink = createSink()
    const follower = createLogReader({ store }).follow({ after: 0, radioId: 'b' }, sink)
    await settle()
    log.commit(4, 'a')
    expect(sink.seqs).toEqual([])
    expect(follower.position()).toBe(2004)
    log.commit(1, 'b')
    expect(sink.seqs).toEqual([2005])
  })

  test('a follower that stops within a piece stands before it', async () => {
    const { log, store } = createLog()
    const sink = createSink()
    const reader = createLogReader({ store })
    const stopping: { follower?: ReturnType<typeof reader.follow> } = {}
    stopping.follower = reader.follow(
      { after: 0 },
      {
        ...sink,
        take: (batch) => {
          if (batch.upTo > 3) stopping.follower?.stop()
          return true
        },
      },
    )
    await settle()
    log.commit(3)
    log.commit(3)
    log.commit(3)
    expect(stopping.follower.position()).toBe(3)
  })

  test('a follower that joins within an announcement does not get that commit again', async () => {
    const { log, store } = createLog()
    const reader = createLogReader({ store })
    const late = createSink()
    let joined = false
    reader.follow(
      { after: 0 },
      {
        ...createSink(),
        take: () => {
          if (!joined) reader.follow({ after: store.head() }, late)
          joined = true
          return true
        },
      },
    )
    await settle()
    log.commit(3)
    log.commit(1)
    expect(late.seqs).toEqual([4])
  })

  test('a store that cannot be read ends it with the error, and a stop leaves no listener behind', async () => {
    const { log, store } = createLog({ kept: 1 })
    const reader = createLogReader({ store })
    log.fails = true
    const failing = createSink()
    reader.follow({ after: 0 }, failing)
    await settle()
    expect(failing.error).toMatchObject({ message: 'The disk is gone.' })
    const follower = reader.follow({ after: 1 }, createSink())
    expect(log.listeners.size).toBe(1)
    follower.stop()
    follower.stop()
    expect(log.listeners.size).toBe(0)
  })

  test.each(upTo(20))('no gap and no repetition, whatever comes between what (seed %i)', async (seed) => {
    const random = createRandom(`${seed}`)
    const { log, store } = createLog({ kept: random.integer(1501) })
    const reader = createLogReader({ store })
    const readers = Array.from({ length: 6 }, (_, i) => {
      const sink = createSink()
      const filter: EventFilter = i % 2 === 0 ? {} : { radioId: 'b' }
      return { sink, filter, follower: reader.follow({ ...filter, after: 0 }, sink) }
    })
    for (let step = 0; step < 300; step++) {
      const one = readers[random.integer(readers.length)]
      if (!one) continue
      const dice = random.integer(10)
      if (dice < 4) log.commit(1 + random.integer(400), random.chance(0.5) ? 'a' : 'b')
      else if (dice === 4) log.isHeld = !log.isHeld
      else if (dice === 5) log.release()
      else if (dice === 6) one.sink.full = !one.sink.full
      else if (dice === 7) one.follower.resume()
      else if (dice === 8) {
        // Cut off, and back with its cursor.
        one.follower.stop()
        one.follower = reader.follow({ ...one.filter, after: one.follower.position() }, one.sink)
      } else await new Promise(setImmediate)
    }
    log.isHeld = false
    for (const { sink } of readers) sink.full = false
    for (let i = 0; i < 3_000; i++) {
      log.release()
      for (const { follower } of readers) follower.resume()
      if (i % 4 === 0) await new Promise(setImmediate)
    }
    const whole = await store.readEvents({ after: 0, limit: Number.POSITIVE_INFINITY })
    for (const { sink, filter, follower } of readers) {
      expect(sink.seqs).toEqual(whole.events.filter(createEventMatcher(filter)).map(({ seq }) => seq))
      expect(follower.position()).toBe(store.head())
    }
  })
})

describe('reading the log piece by piece', () => {
  const eventsOf = (part: LogPart) => ('gap' in part ? [] : part.events.map(({ seq }) => seq))

  test('goes on at the pace of the reader, and ends without an error when it is told to', async () => {
    const { log, store } = createLog({ kept: 700 })
    log.oldestKept = 3
    const stop = new AbortController()
    const seqs: number[] = []
    const gaps: LogGap[] = []
    for await (const part of createLogReader({ store }).read({ after: 0, signal: stop.signal })) {
      if ('gap' in part) gaps.push(part.gap)
      seqs.push(...eventsOf(part))
      if (seqs.length < 2000) log.commit(40)
      // The last thing it waits for is a commit that never comes.
      else setImmediate(() => stop.abort())
      await new Promise(setImmediate)
    }
    expect(gaps).toEqual([{ from: 1, to: 2 }])
    expect(seqs).toEqual(upTo(store.head(), 3))
    expect(log.listeners.size).toBe(0)
  })

  test('gives a commit that comes while it waits, without reading the store', async () => {
    const { log, store } = createLog()
    const parts = createLogReader({ store }).read({ after: 0, signal: new AbortController().signal })
    const next = parts.next()
    await settle()
    log.commit(2)
    const { value } = await next
    expect(value && eventsOf(value)).toEqual([1, 2])
    expect(log.reads).toBe(0)
    await parts.return()
    expect(log.listeners.size).toBe(0)
  })

  test('rejects with what the store says', async () => {
    const { log, store } = createLog({ kept: 1 })
    log.fails = true
    const parts = createLogReader({ store }).read({ after: 0, signal: new AbortController().signal })
    await expect(parts.next()).rejects.toThrow('The disk is gone.')
  })
})
