import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { readPosition } from '../app/log/log-position.ts'
import type { EventFilter } from '../app/ports.ts'
import type { Access } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'
import type { LogStart } from '../domain/log-cursor.ts'
import type { Connection, StreamContext, StreamsDeps } from './context.ts'
import { createFrameCache } from './frame-cache.ts'
import { HEARTBEAT_MS } from './outlet.ts'
import { serveServerSent } from './server-sent.ts'
import { serveWebsocket } from './websocket.ts'

export interface ServerSentRequest extends EventFilter {
  access: Access
  cursor: LogStart
  /** Where the request has the cursor. */
  field?: string
}

export type Streams = ReturnType<typeof createStreams>

/** All clients that follow the log over a connection that stays open. */
export function createStreams(deps: StreamsDeps) {
  const connections = new Set<Connection>()
  const leaving = new Map<Connection, () => void>()
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let allGone = () => {}

  const context: StreamContext = {
    ...deps,
    frames: createFrameCache(deps.codec, deps.store.epoch, deps.answerBytes),
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
    /** Returns what serves a WebSocket. @throws DomainError store-closed */
    websocket(access: Access): (socket: WebSocket, from?: string) => void {
      checkOpen()
      return (socket, from) => add(serveWebsocket(socket, { access, from }, context), access)
    },

    /** Returns what writes an answer of server-sent events. @throws DomainError epoch-changed, cursor-invalid, store-closed */
    serverSent({ access, cursor, field, ...filter }: ServerSentRequest): (to: Writable) => void {
      checkOpen()
      deps.answerBytes?.checkRoom()
      const from = { ...filter, after: readPosition(deps.store, cursor, field) }
      return (to) => add(serveServerSent(to, { access, from }, context), access)
    },

    count: () => connections.size,

    /** Sends `bye` to all clients. Resolves when all are gone, and drops those that take longer than `graceMs`. */
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
