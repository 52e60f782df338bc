import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { components } from '../../generated/types.ts'
import { type FakeStream, startFakeStream } from './fake-stream.ts'

type Event = components['schemas']['Event']
type Message = components['schemas']['Message']
type MessageRequest = components['schemas']['MessageRequest']
type Problem = components['schemas']['Problem']
type SubscribeFrame = components['schemas']['SubscribeFrame']
type PortPage = components['schemas']['PortPage']

const AT = '2026-11-24T08:00:00.000Z'

export type FakeService = Awaited<ReturnType<typeof startFakeService>>

/**
 * As much of the API as the commands use, with a log that the test writes. It can go away and come back at the same
 * address, with the same store or another.
 */
export async function startFakeService() {
  const log: Event[] = []
  const messages = new Map<string, Message>()
  let stream: FakeStream | undefined
  const fake = {
    epoch: 'fake000000',
    /** The epoch that a restore has ended, and its last seq that is still there. */
    past: undefined as { epoch: string; lastSeq: number } | undefined,
    ports: { items: [] } as PortPage,
    /** What sends and looks are answered with instead. */
    problem: undefined as Problem | undefined,
    /** The bodies of the sends, and their idempotency keys. */
    sent: [] as { body: MessageRequest; key: string | undefined }[],
    /** What readers of the log have subscribed to. */
    reads: [] as SubscribeFrame[],
    /** How often a message was looked up. */
    looks: 0,
  }
  let server: FastifyInstance | undefined
  let port = 0

  function commit<Body extends Omit<Event, 'seq' | 'at'>>(body: Body): void {
    log.push({ seq: (log.at(-1)?.seq ?? 0) + 1, at: AT, ...body } as unknown as Event)
    stream?.wake()
  }

  function routes(app: FastifyInstance): void {
    app.get('/v1/info', () => ({
      name: 'musen',
      version: '0.1.0',
      specHash: '0'.repeat(64),
      storeEpoch: fake.epoch,
      startedAt: AT,
      uptimeSeconds: 1,
      head: log.at(-1)?.seq ?? 0,
      oldest: log[0]?.seq ?? 1,
    }))
    app.get('/health/ready', () => ({ status: 'ok' }))
    app.get('/v1/ports', () => fake.ports)
    app.get('/v1/radios/:id', () => ({ id: 'kiss-demo', driver: 'kiss' }))
    app.get('/v1/drivers', () => ({
      items: [
        {
          name: 'kiss',
          messageOptions: {
            port: { type: 'integer', description: 'port' },
            path: { type: 'strings', description: 'path' },
            loud: { type: 'boolean', description: 'loud' },
            format: { type: 'string', description: 'format' },
          },
        },
      ],
    }))
    app.post<{ Body: MessageRequest; Headers: { 'idempotency-key'?: string } }>('/v1/messages', (request, reply) => {
      if (fake.problem) return answerProblem(reply, fake.problem)
      fake.sent.push({ body: request.body, key: request.headers['idempotency-key'] })
      const seq = (log.at(-1)?.seq ?? 0) + 1
      const message: Message = {
        id: `msg_${fake.epoch}-${seq}`,
        seq,
        direction: 'out',
        radioId: request.body.radioId,
        state: 'queued',
        final: false,
        payload: request.body.payload,
        attempts: 0,
        createdAt: AT,
        updatedAt: AT,
      }
      messages.set(message.id, message)
      commit({ type: 'message.queued', message } as Omit<Event, 'seq' | 'at'>)
      return reply.code(202).send(message)
    })
    app.get<{ Params: { id: string } }>('/v1/messages/:id', (request, reply) => {
      fake.looks++
      const message = messages.get(request.params.id)
      return message ?? answerProblem(reply, problem(404, 'message-not-found', 'The message does not exist.'))
    })
    app.get('/v1/events', () => ({
      items: log.slice(0, 1),
      nextCursor: `${fake.epoch}-${log.at(-1)?.seq ?? 0}`,
      head: log.at(-1)?.seq ?? 0,
      oldest: log[0]?.seq ?? 1,
      epoch: fake.epoch,
    }))
  }

  async function start(): Promise<void> {
    server = fastify({ forceCloseConnections: true })
    routes(server)
    stream = startFakeStream(server.server, {
      log,
      epoch: fake.epoch,
      past: fake.past,
      subscribed: (frame) => fake.reads.push(frame),
    })
    await server.listen({ host: '127.0.0.1', port })
    const address = server.server.address()
    if (address !== null && typeof address === 'object') port = address.port
  }

  async function stop(): Promise<void> {
    stream?.close()
    await server?.close()
    server = undefined
  }

  await start()
  return Object.assign(fake, {
    get url() {
      return `http://127.0.0.1:${port}`
    },
    commit,
    start,
    stop,
    /** Moves a message on, as the sender would. */
    change(id: string, change: Pick<Message, 'state' | 'final'> & Partial<Message>): void {
      const message = messages.get(id)
      if (!message) throw new Error(`There is no message ${id}.`)
      const changed = { ...message, ...change }
      messages.set(id, changed)
      const { radioId, attempts = 0, state, reason, detail, final } = changed
      commit({
        type: 'message.state-changed',
        message: { id, radioId, attempts, state, final, ...(reason && { reason }), ...(detail && { detail }) },
      } as Omit<Event, 'seq' | 'at'>)
    },
    /** Retention: all but the newest events go. */
    keep(events: number): void {
      log.splice(0, log.length - events)
    },
    /** The store is an older copy of itself, with this many events. */
    restore(events: number, epoch: string): void {
      log.length = events
      fake.past = { epoch: fake.epoch, lastSeq: log.at(-1)?.seq ?? 0 }
      for (const [id, { seq }] of messages) if (seq > fake.past.lastSeq) messages.delete(id)
      fake.epoch = epoch
    },
    /** The log and the messages are those of an empty store. */
    exchangeStore(epoch: string): void {
      log.length = 0
      messages.clear()
      fake.epoch = epoch
    },
  })
}

export function problem(status: number, code: Problem['code'], detail: string, more: Partial<Problem> = {}): Problem {
  return { type: `/problems/${code}`, title: code, status, code, detail, ...more }
}

function answerProblem(reply: FastifyReply, body: Problem) {
  return reply.code(body.status).type('application/problem+json').send(JSON.stringify(body))
}
