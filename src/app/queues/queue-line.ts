import { createEventMatcher } from '../log/event-filter.ts'
import type { EventFilter, EventLog, LeaseBatch, ServiceClock } from '../ports.ts'

/** What a call for events may take, and whether it is worth an answer. */
export interface Taker {
  max: number
  /** The taker went away: what it would have got goes back. */
  signal?: AbortSignal | undefined
}

interface Waiting extends Taker {
  /** Being served at this moment, so that its time is not over before that has ended. */
  served: boolean
  over: boolean
  finish(batch: LeaseBatch | undefined): void
  fail(error: unknown): void
}

/** Those who wait at one queue, first come first served, and what wakes them. */
interface Line {
  waiting: Waiting[]
  pumping: boolean
  again: boolean
  matches(event: Parameters<ReturnType<typeof createEventMatcher>>[0]): boolean
  timer?: NodeJS.Timeout | undefined
  dueAt: number
}

/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1

export interface QueueLineDeps {
  log: Pick<EventLog, 'onCommit'>
  clock: ServiceClock
  /** Takes from a queue, without waiting. */
  take(name: string, max: number): Promise<LeaseBatch>
  /** Hands back what its taker did not wait for. */
  giveBack(name: string, batch: LeaseBatch): Promise<void>
}

export type QueueLines = ReturnType<typeof createQueueLines>

/**
 * Long polls: a taker waits until something can be given out. What may change that is a commit with an event of the queue's filter, a lease
 * or a delay that ends, and whatever else is told by `wake`. One taker at a time tries, so that many who wait cost no more than one.
 */
export function createQueueLines({ log, clock, take, giveBack }: QueueLineDeps) {
  const lines = new Map<string, Line>()
  let closed = false
  const stopListening = log.onCommit((events) => {
    for (const [name, line] of lines) if (events.some(line.matches)) void pump(name, line)
  })

  /** Gives to the first in the line as long as there is something to give. */
  async function pump(name: string, line: Line): Promise<void> {
    if (line.pumping) {
      line.again = true
      return
    }
    line.pumping = true
    try {
      do {
        line.again = false
        for (let first = line.waiting[0]; first; first = line.waiting[0]) if (!(await serve(name, line, first))) break
      } while (line.again && line.waiting.length > 0)
    } catch (error) {
      for (const one of line.waiting.splice(0)) one.fail(error)
    } finally {
      line.pumping = false
      drop(name, line)
    }
  }

  /** False when there was nothing. */
  async function serve(name: string, line: Line, first: Waiting): Promise<boolean> {
    first.served = true
    const batch = await take(name, first.max)
    first.served = false
    look(name, line, batch)
    const isEmpty = batch.leases.length === 0 && !batch.gap
    if (isEmpty && !first.over) return false
    line.waiting = line.waiting.filter((one) => one !== first)
    if (first.signal?.aborted) {
      first.finish(undefined)
      await giveBack(name, batch)
    } else first.finish(isEmpty ? undefined : batch)
    return true
  }

  /** Keeps in mind what a look at the queue told: which events it wants, and when something may come again. */
  function look(name: string, line: Line, { filter, nextDueAt }: LeaseBatch): void {
    line.matches = createEventMatcher(filter)
    if (nextDueAt !== undefined) schedule(name, line, nextDueAt)
  }

  function schedule(name: string, line: Line, dueAt: number): void {
    if (line.timer && line.dueAt <= dueAt) return
    clearTimeout(line.timer)
    line.dueAt = dueAt
    const ms = Math.min(LONGEST_MS, Math.max(1, dueAt - clock.now()))
    line.timer = setTimeout(() => {
      line.timer = undefined
      void pump(name, line)
    }, ms)
  }

  function drop(name: string, line: Line): void {
    if (line.waiting.length > 0 || line.pumping) return
    clearTimeout(line.timer)
    if (lines.get(name) === line) lines.delete(name)
  }

  function lineOf(name: string, filter: EventFilter): Line {
    const known = lines.get(name)
    if (known) return known
    const line = { waiting: [], pumping: false, again: false, matches: createEventMatcher(filter), dueAt: 0 }
    lines.set(name, line)
    return line
  }

  return {
    /** Resolves to what was taken; undefined: the time is over, the taker went away, or the service stops. */
    wait(name: string, taker: Taker, filter: EventFilter, waitMs: number): Promise<LeaseBatch | undefined> {
      if (closed || taker.signal?.aborted) return Promise.resolve(undefined)
      const line = lineOf(name, filter)
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.over = true
          if (waiting.served) return
          line.waiting = line.waiting.filter((one) => one !== waiting)
          waiting.finish(undefined)
          drop(name, line)
        }
        const settle = () => {
          clearTimeout(timer)
          taker.signal?.removeEventListener('abort', leave)
        }
        const timer = setTimeout(leave, waitMs)
        const waiting: Waiting = {
          ...taker,
          served: false,
          over: false,
          finish(batch) {
            settle()
            resolve(batch)
          },
          fail(error) {
            settle()
            reject(error)
          },
        }
        taker.signal?.addEventListener('abort', leave)
        line.waiting.push(waiting)
        // What came since the taker looked for itself is found by one look more.
        void pump(name, line)
      })
    },
    /** Something of the queue may be given out now: acked, given back, put back, configured anew, or deleted. */
    wake(name: string): void {
      const line = lines.get(name)
      if (line) void pump(name, line)
    },
    /** Another call took from the queue: what it took may come again before anything else that those who wait know of. */
    note(name: string, batch: LeaseBatch): void {
      const line = lines.get(name)
      if (line) look(name, line, batch)
    },
    /** Everybody who waits gets an empty answer, and nobody waits any more. */
    close(): void {
      closed = true
      stopListening()
      for (const [name, line] of lines) {
        clearTimeout(line.timer)
        for (const one of [...line.waiting]) {
          one.over = true
          if (!one.served) one.finish(undefined)
        }
        line.waiting = line.waiting.filter(({ served }) => served)
        drop(name, line)
      }
    },
  }
}
