import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { WebSocket } from 'ws'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import type { components } from '../../generated/types.ts'
import { createEvents } from '../../src/app/log/events.ts'
import { createLogReader } from '../../src/app/log/log-reader.ts'
import { createMessages } from '../../src/app/messages.ts'
import { createOutboxRoom } from '../../src/app/outbox-room.ts'
import type { EventLog, Store } from '../../src/app/ports.ts'
import { parseLogCursor } from '../../src/domain/log-cursor.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createFrameCodec } from '../../src/http/frames.ts'
import { eventHandlers } from '../../src/http/handlers/events.ts'
import { messageHandlers } from '../../src/http/handlers/messages.ts'
import { createServer } from '../../src/http/server.ts'
import { createDriverCatalog } from '../../src/radio/registry.ts'
import type { StreamsDeps } from '../../src/stream/context.ts'
import { createStreams } from '../../src/stream/streams.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig } from '../store/store-case.ts'

export type Frame = components['schemas']['ServerFrame']
export type Command = components['schemas']['ClientFrame']
export type Streaming = Awaited<ReturnType<typeof startStreaming>>

/** The streams and the operations beside them over a store, listening on a free port. `log` may alter what is read of the store. */
export async function startStreaming({
  store = createMemoryStore(),
  log = {},
  port: wanted = 0,
  limit,
}: {
  store?: Store
  log?: Partial<EventLog>
  port?: number
  limit?: StreamsDeps['limit']
} = {}) {
  const { lines, logger } = createRecorder()
  const seen = Object.assign(Object.create(store) as Store, log)
  const drivers = createDriverCatalog()
  const radioService = { nudge() {}, shortestWait: async () => undefined }
  const room = createOutboxRoom(store, { messages: 1_000, bytes: 1_000_000 })
  const messages = createMessages({ store, drivers, radioService, room })
  const codec = createFrameCodec({ responseValidation: 'enforce', logger })
  let encoded = 0
  let byes = 0
  const counting: typeof codec = {
    ...codec,
    encode(frame) {
      if (frame.type === 'events') encoded++
      if (frame.type === 'bye') byes++
      return codec.encode(frame)
    },
  }
  const useCases = { log: createLogReader({ store: seen }), messages }
  const streams = createStreams({
    store: seen,
    useCases: () => useCases,
    codec: counting,
    logger,
    ...(limit && { limit }),
  })
  const server: FastifyInstance = await createServer({
    api: { routes, specDocument },
    handlers: {
      ...eventHandlers(() => ({ events: createEvents({ store: seen }) }), streams),
      ...messageHandlers(() => ({ messages })),
    },
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  await server.listen({ host: '127.0.0.1', port: wanted })
  const { port } = server.server.address() as { port: number }
  if (store.head() === 0) for (const id of ['r1', 'r2']) await store.createRadio(radioConfig(id))
  return {
    store,
    streams,
    server,
    lines,
    port,
    url: `http://127.0.0.1:${port}`,
    /** How many frames of events were encoded so far. */
    encoded: () => encoded,
    /** How many were sent away so far. */
    encodedByes: () => byes,
    /** Commits so many received messages of a radio, in one commit. */
    async receive(count = 1, radioId = 'r1', source = 'A'): Promise<void> {
      for (let left = count; left > 0; left -= 10_000) {
        for (let i = 0; i < Math.min(left, 10_000); i++) store.receive(radioId, packet(source))
        await store.checkWritable()
      }
    },
    async stop(): Promise<void> {
      await streams.close(1000)
      await server.close()
      await store.close()
    },
  }
}

export type Client = Awaited<ReturnType<typeof connect>>

/** A WebSocket client that keeps what it is told. */
export async function connect(port: number, commands: readonly Command[] = [], headers: Record<string, string> = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/stream`, 'musen.v1', { headers })
  const frames: Frame[] = []
  let changed = () => {}
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString() })
      changed()
    })
  })
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()))
    changed()
  })
  const say = (command: unknown) => socket.send(typeof command === 'string' ? command : JSON.stringify(command))
  await once(socket, 'open')
  for (const command of commands) say(command)
  return {
    socket,
    frames,
    closed,
    say,
    /** Resolves to the first frame of a type that the test accepts, of those told already or later. */
    async next<T extends Frame['type']>(
      type: T,
      accept: (frame: Extract<Frame, { type: T }>) => boolean = () => true,
    ): Promise<Extract<Frame, { type: T }>> {
      for (;;) {
        const found = frames.find((frame): frame is Extract<Frame, { type: T }> => {
          return frame.type === type && accept(frame as Extract<Frame, { type: T }>)
        })
        if (found) return found
        if (socket.readyState === WebSocket.CLOSED) throw new Error(`Closed without a frame "${type}".`)
        await new Promise<void>((resolve) => {
          changed = resolve
        })
      }
    },
    /** Resolves once everything up to this seq was told. */
    reached(seq: number) {
      return this.next('events', ({ nextCursor }) => (parseLogCursor(nextCursor)?.seq ?? 0) >= seq)
    },
    seqs: () => seqsOf(frames),
  }
}

export function seqsOf(frames: readonly Frame[]): number[] {
  return frames.flatMap((frame) => (frame.type === 'events' ? frame.items.map(({ seq }) => seq) : []))
}

export function upTo(last: number, first = 1): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
