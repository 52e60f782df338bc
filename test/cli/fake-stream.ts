import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
type ServerFrame = Schemas['ServerFrame']
type SubscribeFrame = Schemas['SubscribeFrame']
type ErrorFrame = Schemas['ErrorFrame']

export type FakeStream = ReturnType<typeof startFakeStream>

interface FakeStreamOptions {
  log: Schemas['Event'][]
  epoch: string
  past?: { epoch: string; lastSeq: number } | undefined
  subscribed(frame: SubscribeFrame): void
}

/** `/v1/stream` over a log that the test writes. */
export function startFakeStream(server: Server, { log, epoch, past, subscribed }: FakeStreamOptions) {
  const sockets = new WebSocketServer({ server, path: '/v1/stream', handleProtocols: () => 'musen.v1' })
  const readers = new Set<() => void>()
  const head = () => log.at(-1)?.seq ?? 0
  const oldest = () => log[0]?.seq ?? 1

  function subscribe(socket: WebSocket, frame: SubscribeFrame): void {
    const say = (said: ServerFrame) => socket.send(JSON.stringify(said))
    const { cursor = 'head', filter = {} } = frame
    const [ofEpoch, seq] =
      cursor === 'head' ? [epoch, head()] : cursor === 'oldest' ? [epoch, oldest() - 1] : cursor.split('-')
    const after = Number(seq)
    const refused =
      ofEpoch === past?.epoch
        ? after > past.lastSeq &&
          refusal(409, 'store-restored', 'Restored from an older copy.', { cursor: `${epoch}-${past.lastSeq}` })
        : ofEpoch !== epoch
          ? refusal(409, 'epoch-changed', 'Another epoch.')
          : after > head() && refusal(400, 'cursor-invalid', 'Beyond the log.')
    if (refused) {
      say(refused)
      return
    }
    say({ type: 'result', command: 'subscribe', cursor: `${epoch}-${after}` })
    let told = after
    const tell = () => {
      if (oldest() > told + 1) {
        const to = oldest() - 1
        say({ type: 'gap', from: told + 1, to, nextCursor: `${epoch}-${to}` })
      }
      const items = log.filter((event) => event.seq > told && fits(event, filter))
      told = head()
      if (items.length > 0) say({ type: 'events', items, nextCursor: `${epoch}-${told}` })
    }
    tell()
    readers.add(tell)
    socket.on('close', () => readers.delete(tell))
  }

  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', epoch, head: head(), oldest: oldest() } satisfies ServerFrame))
    socket.on('message', (data) => {
      const frame: Schemas['ClientFrame'] = JSON.parse(data.toString())
      if (frame.type !== 'subscribe') return
      subscribed(frame)
      subscribe(socket, frame)
    })
  })
  return {
    wake: () => {
      for (const tell of readers) tell()
    },
    close(): void {
      for (const socket of sockets.clients) socket.close(1001)
      sockets.close()
    },
  }
}

function fits(event: Schemas['Event'], { type: types, radioId }: Schemas['EventFilter']): boolean {
  if (types !== undefined && !types.includes(event.type)) return false
  return radioId === undefined || !('message' in event) || event.message.radioId === radioId
}

function refusal(
  status: number,
  code: Schemas['ProblemCode'],
  detail: string,
  more: { cursor?: string } = {},
): ErrorFrame {
  return { type: 'error', problem: { type: `/problems/${code}`, title: code, status, code, detail, ...more } }
}
