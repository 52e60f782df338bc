import type { Event } from '../../domain/event.ts'
import { type LogStart, logCursor } from '../../domain/log-cursor.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { EventLog } from '../ports.ts'
import { createEventMatcher, type ReadFilter } from './event-filter.ts'
import { type LogBounds, readPosition } from './log-position.ts'

export interface EventsRequest extends ReadFilter {
  cursor: LogStart
  limit: number
  /** Maximum time to wait for an event, ms; 0 returns at once. */
  waitMs: number
  /** Aborted when the client disconnects. */
  signal?: AbortSignal
}

export interface EventsAnswer {
  items: Event[]
  nextCursor: string
  /** Events that retention removed between the cursor and the first item. */
  gap?: SeqRange
  head: number
  oldest: number
  epoch: string
}

export interface EventsDeps {
  store: EventLog & LogBounds
}

export type Events = ReturnType<typeof createEvents>

/** Reads the log page by page, with long polling. */
export function createEvents({ store }: EventsDeps) {
  const waiting = new Set<() => void>()
  let closed = false

  /** `upTo`: the last seq that was read. */
  async function read(request: EventsRequest, after: number): Promise<EventsAnswer & { upTo: number }> {
    const { radioIds, cursor: _, ...query } = request
    const { events, scannedTo } = await store.readEvents({ ...query, after })
    // Read `oldest` after the page: events that retention removed during the read are then in the gap.
    const oldest = store.oldest()
    const upTo = Math.max(scannedTo, oldest - 1)
    return {
      items: visibleOnly(
        events[0] && events[0].seq < oldest ? events.filter(({ seq }) => seq >= oldest) : events,
        radioIds,
      ),
      nextCursor: logCursor(store.epoch, upTo),
      ...(oldest > after + 1 && { gap: { from: after + 1, to: oldest - 1 } }),
      head: store.head(),
      oldest,
      epoch: store.epoch,
      upTo,
    }
  }

  /**
   * Resolves after a commit beyond `seen` with an event that passes `filter`, after `waitMs`, or when `signal` is aborted or the service stops. Other
   * commits cost no read, however many there are.
   */
  function change(seen: number, waitMs: number, filter: ReadFilter, signal: AbortSignal | undefined): Promise<void> {
    const matches = createEventMatcher(filter)
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        stopListening()
        signal?.removeEventListener('abort', done)
        waiting.delete(done)
        resolve()
      }
      const stopListening = store.onCommit((events) => {
        if (events.some(matches)) done()
      })
      const timer = setTimeout(done, waitMs)
      signal?.addEventListener('abort', done)
      waiting.add(done)
      if (store.head() > seen || signal?.aborted) done()
    })
  }

  return {
    /** @throws DomainError epoch-changed, cursor-invalid */
    async read(request: EventsRequest): Promise<EventsAnswer> {
      const after = readPosition(store, request.cursor)
      const until = performance.now() + request.waitMs
      let { upTo, ...answer } = await read(request, after)
      while (answer.items.length === 0 && !answer.gap && !request.signal?.aborted) {
        const leftMs = until - performance.now()
        if (leftMs <= 0) break
        // A filtered page may be empty although the scan has not reached the head yet.
        if (upTo >= answer.head) await change(upTo, leftMs, request, request.signal)
        if (closed) break
        ;({ upTo, ...answer } = await read(request, upTo))
      }
      return answer
    },

    /** Answers all waiting reads at once. */
    close(): void {
      closed = true
      for (const done of [...waiting]) done()
    },
  }
}

function visibleOnly(events: Event[], radioIds: readonly string[] | undefined): Event[] {
  return radioIds ? events.filter(createEventMatcher({ radioIds })) : events
}
