import type { Event } from '../../domain/event.ts'
import type { EventLog } from '../ports.ts'
import { createEventMatcher, filterKey, type ReadFilter } from './event-filter.ts'
import { createSharedPages } from './shared-pages.ts'

/**
 * A piece of the log. Whoever follows live with the same filter gets the very same object for a commit, so that what is made
 * of it can be made once.
 */
export interface LogBatch {
  /** In order. May be empty when only the position moved: nothing up to there passed the filter. */
  readonly events: readonly Event[]
  /** The position after it: everything up to here was looked at. */
  readonly upTo: number
}

/** Events that are not kept any more, both ends included. */
export interface LogGap {
  from: number
  to: number
}

/** Where the log is delivered to. None of these may throw. */
export interface LogSink {
  /**
   * Takes the next piece. False: take no more until `resume` is called. Meanwhile nothing is kept for the sink; it is
   * then read from the store again.
   * @param live a commit as it happens, against a page of what was before.
   */
  take(batch: LogBatch, live: boolean): boolean
  /** Retention was faster than the reader. What follows begins after `gap.to`. */
  gap(gap: LogGap): void
  /** The store could not be read; nothing more comes. */
  failed(error: unknown): void
}

export interface Follower {
  /** Everything up to here was taken, or told as a gap. */
  position(): number
  /** After `take` returned false: go on. Otherwise it changes nothing. */
  resume(): void
  /** Nothing more is delivered. Idempotent. */
  stop(): void
}

export interface ReadRequest extends ReadFilter {
  /** Events after this seq; 0: from the oldest. It must not be beyond the head, see `checkPosition`. */
  after: number
  /** Ends the reading without an error. */
  signal: AbortSignal
}

export type LogPart = LogBatch | { readonly gap: LogGap }

/** How many events one read of the store gives: few at first, until it is known how much they hold and that the connection lasts. */
const FIRST_PAGE = 64
// What a page's events become must not outlive the youngest generation, see docs/decisions/0007: larger ones are dearer.
const LARGEST_PAGE = 128
const SMALLEST_PAGE = 8
/** Bytes of payload that a page should not be far beyond. */
const PAGE_BYTES = 256 * 1024

/** After so many seqs or so much time, ms, without an event that passes, followers are told of the position alone. */
const QUIET_SEQS = 5_000
const QUIET_MS = 60_000

export type LogReader = ReturnType<typeof createLogReader>

/**
 * The one reader of the log: everything that leaves this service in order hangs on it. It catches up from the store by pages,
 * then follows the commits, without a gap or a repetition in between.
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
        group.told = { upTo, at: performance.now() }
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
      const told = { upTo: store.head(), at: performance.now() }
      group = { matches: key === '' ? undefined : createEventMatcher(filter), live: new Set(), upTo: 0, told }
      groups.set(key, group)
    }
    group.live.add(follower)
    stopListening ??= store.onCommit(announce)
    const joined = group
    const leave = () => {
      joined.live.delete(follower)
      // A group of the same key may have taken this one's place.
      if (joined.live.size === 0 && groups.get(key) === joined) groups.delete(key)
      if (groups.size > 0) return
      stopListening?.()
      stopListening = undefined
    }
    return { group, leave }
  }

  /**
   * Delivers the log to a sink, from `after` on and for ever. The first piece may come before this returns.
   * Pages are read one at a time, each in a turn of its own.
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
        // It may have joined while this very commit was being announced.
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

    /** Tells what is missing after the position; the position is then before the oldest that is kept. */
    function skipGap(): void {
      const oldest = store.oldest()
      if (oldest <= position + 1) return
      const gap = { from: position + 1, to: oldest - 1 }
      position = gap.to
      sink.gap(gap)
    }

    /** Pages end at the same places for everyone, so that whoever is behind gets those of the others. */
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
        // Retention went past the position while this page was read: it may lack what was there before.
        if (store.oldest() > position + 1) continue
        position = batch.upTo
        limit = nextLimit(limit, bytes)
        const more = sink.take(batch, false)
        if (stopped()) return
        if (!more) state = 'paused'
        // At once, in the turn of the read: in a later one the head may have moved on.
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
   * The log piece by piece, at the pace of whoever asks: nothing is kept for a slow one. Ends when `signal` is aborted.
   * @throws what the store's reads throw
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

/** Whether it is time to tell of a position that moved, though nothing passed the filter. */
function isQuiet({ told }: Group, upTo: number): boolean {
  return upTo - told.upTo >= QUIET_SEQS || performance.now() - told.at >= QUIET_MS
}

function payloadBytes(events: readonly Event[]): number {
  let bytes = 0
  for (const event of events) if ('message' in event) bytes += event.message.payload.length
  return bytes
}

/** Powers of two, so that the ends of pages meet. */
function nextLimit(limit: number, bytes: number): number {
  if (bytes > PAGE_BYTES) return Math.max(SMALLEST_PAGE, limit / 2)
  return bytes < PAGE_BYTES / 2 ? Math.min(LARGEST_PAGE, limit * 2) : limit
}

/** A piece from the store, and the bytes of payload that it took to read it. */
interface Page {
  batch: LogBatch
  bytes: number
}

interface Live {
  announce(batch: LogBatch): void
}

/** Who follows live with the same filter. */
interface Group {
  /** undefined: everything passes. */
  matches: ((event: Event) => boolean) | undefined
  live: Set<Live>
  /** The end of the last commit that was looked at for them. */
  upTo: number
  /** The last piece that they got, and when. */
  told: { upTo: number; at: number }
}
