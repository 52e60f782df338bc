import { createEventMatcher } from '../log/event-filter.ts'
import type { EventFilter, EventLog, LeaseBatch, ServiceClock } from '../ports.ts'

/** A waiting call for events. */
export interface Taker {
  max: number
  /** Aborted when the client disconnects: its events are then released. */
  signal?: AbortSignal | undefined
}

interface Waiting extends Taker {
  /** Whether `take` runs for this call. Its timeout then waits for the result. */
  served: boolean
  over: boolean
  finish(batch: LeaseBatch | undefined): void
  fail(error: unknown): void
}

/** The waiting calls of one queue, in order of arrival, and what wakes them. */
interface Line {
  waiting: Waiting[]
  pumping: boolean
  again: boolean
  matches(event: Parameters<ReturnType<typeof createEventMatcher>>[0]): boolean
  timer?: NodeJS.Timeout | undefined
  dueAt: number
}

/** Maximum delay of a timer. */
const LONGEST_MS = 2 ** 31 - 1

export interface QueueLineDeps {
  log: Pick<EventLog, 'onCommit'>
  clock: ServiceClock
  /** Leases events without waiting. */
  take(name: string, max: number): Promise<LeaseBatch>
  /** Releases the events of a call whose client has disconnected. */
  giveBack(name: string, batch: LeaseBatch): Promise<void>
}

export type QueueLines = ReturnType<typeof createQueueLines>

/**
 * Long polling: a call waits until events can be leased. It tries again after a commit with a matching event, at the end of a lease or delay,
 * and on `wake`. Only the first call of each queue tries, so that many waiting calls cost no more than one.
 */
export function createQueueLines({ log, clock, take, giveBack }: QueueLineDeps) {
  const lines = new Map<string, Line>()
  let closed = false
  const stopListening = log.onCommit((events) => {
    for (const [name, line] of lines) if (events.some(line.matches)) void pump(name, line)
  })

  /** Serves waiting calls in order while there are events to lease. */
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

  /** Returns false if there was no event. */
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

  /** Updates the filter and the time of the next try from a lease result. */
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
    /** Resolves to the leased events; undefined after the timeout, when the client disconnects, or when the service stops. */
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
        // One more try finds events that came after the caller's own.
        void pump(name, line)
      })
    },
    /** Tries again, because the queue changed: an ack, a release, a requeue, a new configuration or a deletion. */
    wake(name: string): void {
      const line = lines.get(name)
      if (line) void pump(name, line)
    },
    /** Records the result of another call: its leases may end before the next try. */
    note(name: string, batch: LeaseBatch): void {
      const line = lines.get(name)
      if (line) look(name, line, batch)
    },
    /** Answers all waiting calls with no events, and stops. */
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
