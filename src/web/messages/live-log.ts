import { signal } from '@preact/signals'
import { getMessage, listEvents, listMessages } from '../../../generated/endpoints.ts'
import { EpochChangedError, StoreRestoredError } from '../../client/errors.ts'
import { streamEvents } from '../../client/stream.ts'
import { call, explain, note, reachable, service } from '../service/service.ts'
import { eventFilter, type LogFilter, listQuery } from './log-filter.ts'
import { createLogWindow, type Message, type Row, type Skipped } from './log-window.ts'

/** How often what arrived is shown, ms. */
const TURN_MS = 250
/** More messages than this in one turn are skipped: nobody reads 80 lines a second, and the row that says so stays near the top. */
const LIVE_LIMIT = 20
/** What may be shown at once after a quiet time, for example what was missed while the connection was lost. */
const BURST_LIMIT = 200
const PAUSED_LIMIT = 2_000
const PAGE = 200

export type LiveLog = ReturnType<typeof createLiveLog>

/** Reads the messages of a filter: the latest, then live, without a gap between the two. `close` ends it. */
export function createLiveLog(filter: LogFilter) {
  const ending = new AbortController()
  const { signal: ended } = ending
  let log = createLogWindow()
  let older: string | undefined
  let room = BURST_LIMIT
  const rows = signal<readonly Row[]>([])
  const waiting = signal(0)
  const skipped = signal(0)
  const paused = signal(false)
  const state = signal<'loading' | 'live' | 'reconnecting' | 'failed'>('loading')
  const problem = signal<{ message: string; hint: string | undefined }>()
  const hasOlder = signal(false)

  async function follow(): Promise<void> {
    // The place comes before the list: what arrives in between is in both, and shown once.
    const { nextCursor } = await call(listEvents, { params: { query: { cursor: 'head', limit: 1 } }, signal: ended })
    log = createLogWindow()
    older = undefined
    await readOlder()
    state.value = 'live'
    const stream = streamEvents(service.value, {
      cursor: nextCursor,
      filter: eventFilter(filter),
      signal: ended,
      onStatus: (status) => {
        state.value = status.state === 'open' ? 'live' : 'reconnecting'
        reachable.value = status.state === 'open'
      },
    })
    let before = stream.cursor
    for await (const event of stream) {
      const limit = paused.value ? PAUSED_LIMIT : Math.max(LIVE_LIMIT, room)
      if (event.type === 'message.received' || event.type === 'message.queued') log.arrive(event.message, before, limit)
      else if (event.type === 'message.state-changed') log.change(event.message, event.at)
      else if (event.type === 'gap') log.lose(event.to - event.from + 1)
      before = stream.cursor
    }
  }

  async function run(): Promise<void> {
    while (!ended.aborted) {
      try {
        await follow()
      } catch (error) {
        if (ended.aborted) return
        // Another history begins: everything is read again.
        if (error instanceof EpochChangedError || error instanceof StoreRestoredError) continue
        note(error)
        problem.value = explain(error)
        state.value = 'failed'
        return
      }
    }
  }

  let reading = false

  async function readOlder(): Promise<void> {
    if (reading) return
    reading = true
    try {
      await readPage()
    } finally {
      reading = false
    }
  }

  async function readPage(): Promise<void> {
    const page = { limit: PAGE, ...(older !== undefined && { cursor: older }) }
    const query = { ...listQuery(filter), ...page }
    const { items, nextCursor } = await call(listMessages, { params: { query }, signal: ended })
    log.addOlder(items)
    older = nextCursor
    hasOlder.value = nextCursor !== undefined && !log.isFull
    rows.value = log.rows
  }

  function turn(): void {
    room = Math.max(LIVE_LIMIT, Math.min(BURST_LIMIT, room + LIVE_LIMIT - log.waiting))
    if (!paused.value && log.show()) rows.value = log.rows
    // What has left a full window would be missing between its rows and older ones.
    if (log.isFull) hasOlder.value = false
    waiting.value = log.waiting
    skipped.value = log.skipped
  }

  const timer = setInterval(turn, TURN_MS)
  void run()

  return {
    rows,
    waiting,
    skipped,
    paused,
    state,
    problem,
    hasOlder,
    readOlder,
    pause(wanted: boolean): void {
      paused.value = wanted
      turn()
    },
    /** Reads the messages that a row says were skipped. */
    async read(gap: Skipped): Promise<void> {
      log.fill(gap, await skippedMessages(gap, filter, ended))
      rows.value = log.rows
    },
    close(): void {
      clearInterval(timer)
      ending.abort()
    },
  }
}

async function skippedMessages(
  { cursor = 'oldest', lastSeq }: Skipped,
  filter: LogFilter,
  signal: AbortSignal,
): Promise<Message[]> {
  const messages = new Map<string, Message>()
  const { type = [], radioId, nodeId } = eventFilter(filter)
  const wanted = {
    type,
    limit: 1000,
    ...(radioId !== undefined && { radioId }),
    ...(nodeId !== undefined && { nodeId }),
  }
  for (let place = cursor; ; ) {
    const { items, nextCursor } = await call(listEvents, { params: { query: { ...wanted, cursor: place } }, signal })
    for (const event of items)
      if ((event.type === 'message.received' || event.type === 'message.queued') && event.seq <= lastSeq)
        messages.set(event.message.id, event.message)
    if (nextCursor === place || items.length === 0 || (items.at(-1)?.seq ?? 0) >= lastSeq) break
    place = nextCursor
  }
  // What was queued has changed since.
  for (const { id, final } of messages.values())
    if (!final) messages.set(id, await call(getMessage, { params: { path: { messageId: id } }, signal }))
  return [...messages.values()]
}
