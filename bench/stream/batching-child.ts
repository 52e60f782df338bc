import type { Socket } from 'node:net'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createEvents } from '../../src/app/log/events.ts'
import type { LogBounds } from '../../src/app/log/log-position.ts'
import { createLogReader } from '../../src/app/log/log-reader.ts'
import type { EventLog, Logger } from '../../src/app/ports.ts'
import type { UseCases } from '../../src/app/scoped/use-cases.ts'
import type { Event } from '../../src/domain/event.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createFrameCodec } from '../../src/http/frames.ts'
import { eventHandlers } from '../../src/http/handlers/events.ts'
import { createServer } from '../../src/http/server.ts'
import { createStreams } from '../../src/stream/streams.ts'

/** The streams of the service over a log that is only said to be committed, so many events at a time. */
const commit = Number(process.argv[2])
/** More than this must not wait for a client before the next commit. */
const WAITING_BYTES = 128 * 1024
const payload = new TextEncoder().encode('Message of a station that has something to say.')

let head = 0
const listeners = new Set<(events: readonly Event[]) => void>()
const log: EventLog & LogBounds = {
  epoch: 'bench00000',
  epochs: { current: 'bench00000', past: [] },
  head: () => head,
  oldest: () => 1,
  readEvents: async ({ after }) => ({ events: [], scannedTo: Math.max(after, head) }),
  onCommit(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
const quiet: Logger & { trace(): void; fatal(): void } = {
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
}
// No client sends messages here.
const useCases = { log: createLogReader({ store: log }), messages: {} as UseCases['messages'] }
const streams = createStreams({
  store: log,
  useCases: () => useCases,
  codec: createFrameCodec({ responseValidation: 'enforce', logger: quiet }),
  logger: quiet,
})
const server = await createServer({
  api: { routes, specDocument },
  handlers: eventHandlers(() => ({ events: createEvents({ store: log }) }), streams),
  mock: true,
  logger: quiet,
  responseValidation: 'enforce',
  authenticate: openToAll,
} as never)
const sockets = new Set<Socket>()
server.server.on('connection', (socket: Socket) => sockets.add(socket))
await server.listen({ host: '127.0.0.1', port: 0 })

function event(): Event {
  const seq = ++head
  const at = Date.now()
  const node = `bench:JA1ABC-${seq % 16}`
  return {
    seq,
    at,
    type: 'message.received',
    message: {
      id: `msg_bench00000-${seq}`,
      seq,
      direction: 'in',
      radioId: 'bench',
      nodeId: node,
      source: node.slice(6),
      state: 'received',
      final: true,
      payload,
      signal: { rssiDbm: -80 },
      createdAt: at,
      updatedAt: at,
    },
  }
}

async function run(events: number): Promise<void> {
  for (let left = events; left > 0; left -= commit) {
    const committed = Array.from({ length: Math.min(left, commit) }, event)
    for (const listener of listeners) listener(committed)
    do await new Promise(setImmediate)
    while ([...sockets].some(({ writableLength }) => writableLength > WAITING_BYTES))
  }
}

process.on('message', ({ events }: { events: number }) => void run(events))
process.send?.({ port: (server.server.address() as { port: number }).port })
