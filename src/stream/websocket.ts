import type { WebSocket } from 'ws'
import { readPosition } from '../app/log/log-position.ts'
import type { Follower } from '../app/log/log-reader.ts'
import type { ByeReason, CommandFrame, RefusedFrame, ServerFrame } from '../app/log/stream-frames.ts'
import { type Access, ownKey } from '../domain/access/access.ts'
import type { NewAuditEntry } from '../domain/access/audit.ts'
import type { Connection, StreamContext } from './context.ts'
import { deliver } from './delivery.ts'
import { BEHIND_LIMIT, type Frame, type Outlet } from './outlet.ts'

/** Close codes of RFC 6455, section 7.4, and of its range for applications. */
const CLOSE_CODE: Record<ByeReason, number> = {
  stopping: 1001,
  'not-text': 1003,
  failed: 1011,
  'access-ended': 4001,
  'too-slow': 4008,
  'rate-limited': 4029,
}
/** Maximum number of unanswered sends of one client. Beyond it the connection is not read. */
const SENDS_UNDER_WAY = 16
/** Number of consecutive messages over the rate limit after which a client is disconnected. */
const REFUSED_IN_A_ROW = 100

const AS_TEXT = { binary: false }

/** Serves one client on a WebSocket: answers its commands, and delivers the log if it subscribes. */
export function serveWebsocket(
  socket: WebSocket,
  { access, from }: { access: Access; from: string | undefined },
  context: StreamContext,
): Connection {
  const { store, frames, logger } = context
  const { log, messages } = context.useCases(access)
  let follower: Follower | undefined
  let sending = 0
  let over = false
  let heard = true
  let behind = 0
  let tooMany = 0

  const outlet: Outlet = {
    buffered: () => socket.bufferedAmount,
    write: (frame: Frame, taken) => socket.send(frame.json, AS_TEXT, frames.held(frame, taken)),
  }

  function end(reason: ByeReason, error?: unknown): void {
    if (over) return
    over = true
    if (error !== undefined) logger.error({ err: error }, 'A stream had to end')
    follower?.stop()
    outlet.write(frames.bye(reason, follower?.position()))
    socket.close(CLOSE_CODE[reason], reason)
  }

  /** Disconnects a client that reads its answers too slowly, as with events. */
  function say(frame: ServerFrame): void {
    if (over) return
    if (outlet.buffered() > BEHIND_LIMIT) end('too-slow')
    else outlet.write(frames.encode(frame))
  }

  function refuse({ ref, command, error }: Omit<RefusedFrame, 'type'>): void {
    say({ type: 'error', ...named({ ref }), ...(command && { command }), error })
  }

  function subscribe({ ref, cursor, filter }: CommandFrame & { type: 'subscribe' }): void {
    context.answerBytes?.checkRoom()
    const after = readPosition(store, cursor)
    follower?.stop()
    say({ type: 'result', command: 'subscribe', ...named({ ref }), cursor: frames.cursorAt(after) })
    follower = over ? undefined : deliver({ ...filter, after }, { log, frames, outlet, end })
  }

  /** As with requests, the audit records refusals for lack of rights, but not invalid requests. */
  function recordRefusal(error: unknown): void {
    const refusal = context.codec.refusal(error)
    if (refusal) context.audit?.refuse({ ...sendEntry(access, from), outcome: 'refused', ...refusal })
  }

  /** Counts a message of the client, of any kind. @throws HttpError rate-limited */
  function count(): void {
    try {
      context.limit?.(access)
      tooMany = 0
    } catch (error) {
      if (++tooMany > REFUSED_IN_A_ROW) end('rate-limited')
      throw error
    }
  }

  async function send({ ref, request, idempotencyKey, asGiven }: CommandFrame & { type: 'send' }): Promise<void> {
    sending++
    if (sending >= SENDS_UNDER_WAY) socket.pause()
    try {
      const message = await messages.send(request, ownKey(access, idempotencyKey), asGiven)
      void context.audit?.record({ ...sendEntry(access, from), outcome: 'done', status: 202 })
      say({ type: 'result', command: 'send', ref, message })
    } catch (error) {
      recordRefusal(error)
      refuse({ ref, command: 'send', error })
    } finally {
      sending--
      if (sending < SENDS_UNDER_WAY && socket.isPaused) socket.resume()
    }
  }

  function execute(frame: CommandFrame | RefusedFrame): void {
    switch (frame.type) {
      case 'refused':
        refuse(frame)
        break
      case 'subscribe':
        subscribe(frame)
        break
      case 'send':
        send(frame).catch((error) => end('failed', error))
        break
      case 'ping':
        say({ type: 'result', command: 'ping', ...named(frame) })
    }
  }

  function receive(data: Buffer, isBinary: boolean): void {
    heard = true
    if (over) return
    if (isBinary) {
      end('not-text')
      return
    }
    const frame = context.codec.decode(data.toString('utf8'))
    try {
      count()
      execute(frame)
    } catch (error) {
      const { ref, type } = frame
      if (type === 'send') recordRefusal(error)
      refuse({ ...named({ ref }), ...(type !== 'refused' && { command: type }), error })
    }
  }

  socket.on('message', receive)
  socket.on('ping', () => {
    if (over) return
    try {
      count()
    } catch (error) {
      refuse({ error })
    }
  })
  socket.on('pong', () => {
    heard = true
  })
  // A protocol error was answered with its close code, and a lost connection emits 'close'.
  socket.on('error', () => {})
  socket.on('close', () => {
    over = true
    follower?.stop()
    context.closed(connection)
  })

  const connection: Connection = {
    end,
    destroy: () => socket.terminate(),
    heartbeat() {
      const buffered = outlet.buffered()
      // A client that reads is there, even if the ping is far behind in its buffer.
      if (!heard && buffered >= behind) {
        socket.terminate()
        return
      }
      heard = false
      behind = buffered
      socket.ping()
    },
  }
  say({ type: 'hello', epoch: store.epoch, head: store.head(), oldest: store.oldest() })
  return connection
}

/** The audit's entry for a message that is sent over a stream. */
function sendEntry({ actor }: Access, from: string | undefined): Omit<NewAuditEntry, 'outcome' | 'status'> {
  const [operation, method, path] = ['sendMessage', 'GET', '/v1/stream']
  const where = from === undefined ? {} : { from }
  return { at: Date.now(), actor, operation, method, path, ...where, count: 1 }
}

function named({ ref }: { ref?: string | undefined }): { ref?: string } {
  return ref === undefined ? {} : { ref }
}
