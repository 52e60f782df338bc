import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import type { Audit } from '../app/audit.ts'
import { checkPosition } from '../app/log-position.ts'
import type { LogReader } from '../app/log-reader.ts'
import type { Messages } from '../app/messages.ts'
import { narrowFilter } from '../app/narrowed/reach.ts'
import type { EventFilter, EventLog, Logger } from '../app/ports.ts'
import type { ByeReason, FrameCodec } from '../app/stream-frames.ts'
import type { Access } from '../domain/access.ts'
import { DomainError } from '../domain/errors.ts'
import { createFrameBook, type FrameBook } from './frame-book.ts'
import { HEARTBEAT_MS } from './outlet.ts'
import { serveServerSent } from './server-sent.ts'
import { serveWebsocket } from './websocket.ts'

export interface StreamsDeps {
  store: EventLog & { readonly epoch: string }
  reader: LogReader
  messages: Messages
  codec: FrameCodec
  /** Told of messages that were sent over a stream, and of who may not. */
  audit?: Pick<Audit, 'record' | 'refuse'>
  /** Asked at each message of a client. @throws Error when there were too many */
  limit?(access: Access): void
  logger: Logger
}

/** What a connection needs of what all of them share. */
export interface StreamContext extends StreamsDeps {
  frames: FrameBook
  /** The connection is gone. */
  closed(connection: Connection): void
}

export interface Connection {
  /** Says bye and closes. Idempotent. */
  end(reason: ByeReason): void
  /** Drops it without a word. */
  destroy(): void
  /** Asks whether the client is there; drops it if it did not answer to the last time. */
  heartbeat(): void
}

export interface ServerSentRequest extends EventFilter {
  access: Access
  after: number
  epoch?: string | undefined
}

export type Streams = ReturnType<typeof createStreams>

/** Everyone who follows the log over a connection that stays open. */
export function createStreams(deps: StreamsDeps) {
  const connections = new Set<Connection>()
  const leaving = new Map<Connection, () => void>()
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let allGone = () => {}

  const context: StreamContext = {
    ...deps,
    frames: createFrameBook(deps.codec),
    closed(connection) {
      connections.delete(connection)
      leaving.get(connection)?.()
      leaving.delete(connection)
      if (connections.size > 0) return
      clearInterval(timer)
      timer = undefined
      allGone()
    },
  }

  function add(connection: Connection, { ended }: Access): void {
    connections.add(connection)
    if (stopping) connection.end('stopping')
    const end = () => connection.end('access-ended')
    ended?.addEventListener('abort', end)
    leaving.set(connection, () => ended?.removeEventListener('abort', end))
    if (ended?.aborted) end()
    timer ??= setInterval(() => {
      for (const each of connections) each.heartbeat()
    }, HEARTBEAT_MS)
  }

  function checkOpen(): void {
    if (stopping) throw new DomainError('store-closed', 'The service is stopping.')
  }

  return {
    /** What serves a WebSocket. @throws DomainError store-closed */
    websocket(access: Access): (socket: WebSocket, from?: string) => void {
      checkOpen()
      return (socket, from) => add(serveWebsocket(socket, { access, from }, context), access)
    },

    /** What writes an answer of server-sent events. @throws DomainError epoch-changed, cursor-invalid, store-closed */
    serverSent({ access, epoch, ...from }: ServerSentRequest): (to: Writable) => void {
      checkOpen()
      checkPosition(deps.store, { after: from.after, epoch })
      return (to) => add(serveServerSent(narrowFilter(access, from), to, context), access)
    },

    count: () => connections.size,

    /** Says bye to everyone. Resolves when all are gone; who takes longer than `graceMs` is dropped. */
    async close(graceMs: number): Promise<void> {
      stopping = true
      if (connections.size === 0) return
      const gone = new Promise<void>((resolve) => {
        allGone = resolve
      })
      for (const connection of [...connections]) connection.end('stopping')
      const timeUp = new AbortController()
      await Promise.race([gone, sleep(graceMs, undefined, { signal: timeUp.signal }).catch(() => {})])
      timeUp.abort()
      for (const connection of [...connections]) connection.destroy()
    },
  }
}
