import type { components } from '../../generated/types.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export type ServerFrame = components['schemas']['ServerFrame']
export type ClientFrame = components['schemas']['ClientFrame']

/** So long may the service be silent before it is asked whether it is there, and again before it is given up, ms. */
const SILENCE_MS = 15_000
/** Events that wait for a slow reader before the service is held back. */
const EVENTS_HELD = 20_000

export interface ConnectionOptions {
  url: string
  WebSocket: WebSocketConstructor
  signal: AbortSignal
  /** The first thing to say. */
  subscribe: ClientFrame
}

/**
 * The frames of one connection, until it is lost or `signal` is aborted; neither is an error. Frames that came before are told
 * first, however slow the reader. The service is held back, or left, when too much waits.
 */
export async function* readConnection(options: ConnectionOptions): AsyncGenerator<ServerFrame, void, undefined> {
  const { url, WebSocket, signal, subscribe } = options
  const waiting: ServerFrame[] = []
  let events = 0
  let over = false
  let heard = true
  let asked = false
  let held = false
  let wake = () => {}
  const socket = new WebSocket(url, 'musen.v1')

  function end(): void {
    over = true
    clearInterval(timer)
    signal.removeEventListener('abort', leave)
    wake()
  }

  function leave(): void {
    end()
    socket.close()
  }

  function holdBack(): void {
    if (socket.pause) {
      held = true
      socket.pause()
    } else leave()
  }

  socket.addEventListener('open', () => {
    if (!over) socket.send(JSON.stringify(subscribe))
  })
  socket.addEventListener('message', ({ data }) => {
    if (over) return
    const frame = parse(data)
    if (!frame) {
      leave()
      return
    }
    heard = true
    waiting.push(frame)
    if (frame.type === 'events') events += frame.items.length
    if (events > EVENTS_HELD && !held) holdBack()
    wake()
  })
  // A failed connection closes; browsers tell nothing more about it.
  socket.addEventListener('error', () => {})
  socket.addEventListener('close', end)
  signal.addEventListener('abort', leave)
  const timer = setInterval(() => {
    if (heard || held) {
      heard = false
      asked = false
    } else if (!asked) {
      asked = true
      // Before it is open there is nobody to ask, and it is given up at the next turn.
      try {
        socket.send('{"type":"ping"}')
      } catch {}
    } else {
      leave()
      socket.terminate?.()
    }
  }, SILENCE_MS)

  try {
    for (;;) {
      if (signal.aborted) return
      const frame = waiting.shift()
      if (frame) {
        if (frame.type === 'events') events -= frame.items.length
        if (held && events <= EVENTS_HELD / 2) {
          held = false
          socket.resume?.()
        }
        yield frame
      } else if (over) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    leave()
  }
}

/** undefined: whoever speaks there is no musen. */
function parse(data: unknown): ServerFrame | undefined {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
