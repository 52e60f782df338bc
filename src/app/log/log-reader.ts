import type { Event } from '../../domain/event.ts'
import type { EventLog } from '../ports.ts'
import { createEventMatcher, filterKey, type ReadFilter } from './event-filter.ts'
import { createSharedPages } from './shared-pages.ts'

/**
 * A batch of the log. All live followers with the same filter receive the same object for a commit, so that they can share what they derive
 * from it.
 */
export interface LogBatch {
  /** In order. Empty if only the position advanced, because no event up to there matched the filter. */
  readonly events: readonly Event[]
  /** The position after this batch: the last seq that was examined. */
  readonly upTo: number
}

/** Events that retention removed, both ends included. */
export interface LogGap {
  from: number
  to: number
}

/** The receiver of a log. Its methods must not throw. */
export interface LogSink {
  /**
   * Takes the next batch. Returns false to pause until `resume` is called. Nothing is buffered meanwhile: the reader then continues from the
   * store.
   * @param live whether the batch is a new commit, not a page of earlier events.
   */
  take(batch: LogBatch, live: boolean): boolean
  /** Retention removed events before the reader reached them. The next batch begins after `gap.to`. */
  gap(gap: LogGap): void
  /** Reading the store failed. No further call follows. */
  failed(error: unknown): void
}

export interface Follower {
  /** The last seq that was delivered or reported as a gap. */
  position(): number
  /** Continues after `take` returned false. Otherwise has no effect. */
  resume(): void
  /** Stops the delivery. Idempotent. */
  stop(): void
}

export interface ReadRequest extends ReadFilter {
  /** Events after this seq; 0: from the oldest. Must not be beyond the head, see `readPosition`. */
  after: number
  /** Ends the reading without an error. */
  signal: AbortSignal
}

export type LogPart = LogBatch | { readonly gap: LogGap }

/** Events per read of the store. The first page is small, because the size of the events and the life of the connection are unknown. */
const FIRST_PAGE = 64
// The objects of a page must not outlive the youngest generation of the garbage collector, see docs/decisions/0007: larger pages cost more.
const LARGEST_PAGE = 128
const SMALLEST_PAGE = 8
/** Approximate maximum of payload bytes in a page. */
const PAGE_BYTES = 256 * 1024

/** After this many seqs, or this time in ms, without a matching event, followers receive a batch with the position only. */
const QUIET_SEQS = 5_000
const QUIET_MS = 60_000

export type LogReader = ReturnType<typeof createLogReader>

/**
 * The reader of the log for all live streams and webhooks. It reads pages from the store until it reaches the head, then follows the
 * commits, without a gap or a repetition in between.
 */
export function createLogReader({ store }: { store: EventLog }) {
  const groups = new Map<string, Group>()
  const pages = createSharedPages<Page>()
  let stopListening: (() => void) | undefined

  function announce(committed: readonly Event[]): void {
    const upTo = committed.at(-1)?.seq
    if (upTo === undefined) return
    for (const group of groups.values()) {
      const events = group.matches ? committed.filter(group.matches) : committed
      if (events.length > 0 || isQuiet(group, upTo)) {
        group.last = { upTo, at: performance.now() }
        const batch = { events, upTo }
        for (const follower of group.live) follower.announce(batch)
      }
      group.upTo = upTo
    }
  }

  function join(filter: ReadFilter, follower: Live): { group: Group; leave(): void } {
    const key = filterKey(filter)
    let group = groups.get(key)
    if (!group) {
      const last = { upTo: store.head(), at: performance.now() }
      group = { matches: key === '' ? undefined : createEventMatcher(filter), live: new Set(), upTo: 0, last }
      groups.set(key, group)
    }
    group.live.add(follower)
    stopListening ??= store.onCommit(announce)
    const joined = group
    const leave = () => {
      joined.live.delete(follower)
      // A newer group may have the same key.
      if (joined.live.size === 0 && groups.get(key) === joined) groups.delete(key)
      if (groups.size > 0) return
      stopListening?.()
      stopListening = undefined
    }
    return { group, leave }
  }

  /**
   * Delivers the log to a sink, from `after` on, until it is stopped. The first batch may arrive before this returns. Pages are read one at a
   * time, each in a turn of its own.
   */
  function follow({ after, ...filter }: ReadFilter & { after: number }, sink: LogSink): Follower {
    const { radioIds, ...asked } = filter
    const matches = radioIds && createEventMatcher({ radioIds })
    const key = filterKey(filter)
    let position = after
    let limit = FIRST_PAGE
    let state: 'reading' | 'live' | 'paused' | 'stopped' = 'reading'
    let joined: ReturnType<typeof join> | undefined
    const stopped = () => state === 'stopped'

    const live: Live = {
      announce(batch) {
        // The follower may have joined while this commit was announced.
        if (batch.upTo <= position) return
        const more = sink.take(batch, true)
        if (state !== 'live') return
        position = batch.upTo
        if (!more) leave('paused')
      },
    }

    function goLive(): void {
      state = 'live'
      joined = join(filter, live)
    }

    function leave(next: 'paused' | 'stopped'): void {
      state = next
      if (joined) position = Math.max(position, joined.group.upTo)
      joined?.leave()
      joined = undefined
    }

    /** Reports events that are missing after the position, and moves the position to just before the oldest event. */
    function skipGap(): void {
      const oldest = store.oldest()
      if (oldest <= position + 1) return
      const gap = { from: position + 1, to: oldest - 1 }
      position = gap.to
      sink.gap(gap)
    }

    /** Pages end at the same seqs for all followers, so that followers that catch up share them. */
    function nextPage(): Promise<Page> {
      const from = position
      const count = limit - (from % limit)
      return pages.page(`${from} ${count} ${key}`, async () => {
        const { events: found, scannedTo } = await store.readEvents({ ...asked, after: from, limit: count })
        const events = matches ? found.filter(matches) : found
        return { batch: { events, upTo: scannedTo }, bytes: payloadBytes(found) }
      })
    }

    async function read(): Promise<void> {
      while (state === 'reading') {
        skipGap()
        if (stopped()) return
        if (position >= store.head()) return goLive()
        const { batch, bytes } = await nextPage()
        if (stopped()) return
        // Retention passed the position during the read, so the page may lack events.
        if (store.oldest() > position + 1) continue
        position = batch.upTo
        limit = nextLimit(limit, bytes)
        const more = sink.take(batch, false)
        if (stopped()) return
        if (!more) state = 'paused'
        // Join in the same turn as the read: in a later turn the head may have advanced.
        else if (position >= store.head()) goLive()
        else await new Promise(setImmediate)
      }
    }

    function start(): void {
      state = 'reading'
      read().catch((error) => {
        if (stopped()) return
        leave('stopped')
        sink.failed(error)
      })
    }

    start()
    return {
      position: () => Math.max(position, joined?.group.upTo ?? 0),
      resume() {
        if (state === 'paused') start()
      },
      stop: () => leave('stopped'),
    }
  }

  /**
   * Yields the log in batches, at the pace of the consumer, without buffering. Ends when `signal` is aborted.
   * @throws the errors of reading the store
   */
  async function* read({ signal, ...request }: ReadRequest): AsyncGenerator<LogPart, void, undefined> {
    const parts: LogPart[] = []
    let failure: { error: unknown } | undefined
    let wake = () => {}
    const follower = follow(request, {
      take(batch) {
        parts.push(batch)
        wake()
        return false
      },
      gap(gap) {
        parts.push({ gap })
        wake()
      },
      failed(error) {
        failure = { error }
        wake()
      },
    })
    const onAbort = () => wake()
    signal.addEventListener('abort', onAbort)
    try {
      while (!signal.aborted) {
        const part = parts.shift()
        if (part) yield part
        else if (failure) throw failure.error
        else
          await new Promise<void>((resolve) => {
            wake = resolve
            follower.resume()
          })
      }
    } finally {
      signal.removeEventListener('abort', onAbort)
      follower.stop()
    }
  }

  return { follow, read }
}

/** Whether a batch with the position only is due, although no event matched. */
function isQuiet({ last }: Group, upTo: number): boolean {
  return upTo - last.upTo >= QUIET_SEQS || performance.now() - last.at >= QUIET_MS
}

function payloadBytes(events: readonly Event[]): number {
  let bytes = 0
  for (const event of events)
    bytes += event.type === 'message.received' || event.type === 'message.queued' ? event.message.payload.length : 0
  return bytes
}

/** Powers of two, so that pages of all followers end at the same seqs. */
function nextLimit(limit: number, bytes: number): number {
  if (bytes > PAGE_BYTES) return Math.max(SMALLEST_PAGE, limit / 2)
  return bytes < PAGE_BYTES / 2 ? Math.min(LARGEST_PAGE, limit * 2) : limit
}

/** A batch from the store, and the payload bytes of all events that were read for it. */
interface Page {
  batch: LogBatch
  bytes: number
}

interface Live {
  announce(batch: LogBatch): void
}

/** The live followers with the same filter. */
interface Group {
  /** undefined: all events match. */
  matches: ((event: Event) => boolean) | undefined
  live: Set<Live>
  /** The end of the last commit that was examined. */
  upTo: number
  /** The end and the time of the last batch that they received. */
  last: { upTo: number; at: number }
}
