import type { components } from '../../generated/types.ts'
import type { WebSocketConstructor } from './web-socket.ts'

export type ServerFrame = components['schemas']['ServerFrame']
export type ClientFrame = components['schemas']['ClientFrame']

/** Time without a frame after which the client sends a ping, and after which it then closes the connection, in ms. */
const SILENCE_MS = 15_000
/** Maximum number of buffered events. Above it, the client pauses the socket, or closes it. */
const MAX_BUFFERED = 20_000

export interface ConnectionOptions {
  url: string
  WebSocket: WebSocketConstructor
  signal: AbortSignal
  /** The first frame to send. */
  subscribe: ClientFrame
}

/**
 * Yields the frames of one connection until it is lost or `signal` is aborted; neither is an error. Frames that arrived before are
 * yielded first, even to a slow reader. When too many events wait, the socket is paused, or closed if it cannot pause.
 */
export async function* readConnection(options: ConnectionOptions): AsyncGenerator<ServerFrame, void, undefined> {
  const { url, WebSocket, signal, subscribe } = options
  const waiting: ServerFrame[] = []
  let events = 0
  let ended = false
  let heard = true
  let pinged = false
  let paused = false
  let wake = () => {}
  const socket = new WebSocket(url, 'musen.v1')

  function end(): void {
    ended = true
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
      paused = true
      socket.pause()
    } else leave()
  }

  socket.addEventListener('open', () => {
    if (!ended) socket.send(JSON.stringify(subscribe))
  })
  socket.addEventListener('message', ({ data }) => {
    if (ended) return
    const frame = parse(data)
    if (!frame) {
      leave()
      return
    }
    heard = true
    waiting.push(frame)
    if (frame.type === 'events') events += frame.items.length
    if (events > MAX_BUFFERED && !paused) holdBack()
    wake()
  })
  // A failed connection also closes; browsers give no details.
  socket.addEventListener('error', () => {})
  socket.addEventListener('close', end)
  signal.addEventListener('abort', leave)
  const timer = setInterval(() => {
    if (heard || paused) {
      heard = false
      pinged = false
    } else if (!pinged) {
      pinged = true
      // `send` throws before the socket is open. The next turn closes it.
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
        if (paused && events <= MAX_BUFFERED / 2) {
          paused = false
          socket.resume?.()
        }
        yield frame
      } else if (ended) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    leave()
  }
}

/** Parses a frame; undefined if it is not JSON, so not from musen. */
function parse(data: unknown): ServerFrame | undefined {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
