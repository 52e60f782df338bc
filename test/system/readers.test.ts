import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { isSignedBy, startEndpoint } from '../webhook/endpoint.ts'
import { addRadio, allEvents, type MusenEvent, ok } from './harness/api.ts'
import { repeated } from './harness/audit.ts'
import { startForwarder } from './harness/forwarder.ts'
import { serving, spawnMusen, startMusen } from './harness/musen.ts'
import type { PlainClient } from './harness/plain-client.ts'
import { startPoster } from './harness/poster.ts'
import { followServerSent, followStream, takeFromQueue } from './harness/readers.ts'
import { seededRandom } from './harness/seed.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

const KILLS = 50
/** Frames a second that the sensors say. */
const RATE = 400

const seqsOf = (events: readonly MusenEvent[]) => events.map(({ seq }) => seq)

test(`after ${KILLS} times kill -9 each kind of reader has had every event of the store`, async () => {
  const random = seededRandom('readers')
  const data = temporaryDirectory()
  const options = { data, webhookAllow: '127.0.0.1' }
  const transport = createTcpTransport()
  const sensors = await startSimulation({
    driver: 'lines',
    transport,
    seed: 'sensors',
    rate: RATE,
    keep: 1_000,
    quiet: true,
  })
  onTestFinished(() => sensors.stop())
  const endpoint = await startEndpoint((response) => setTimeout(() => response.end(), random.integer(20)))
  onTestFinished(() => endpoint.close())
  const forwarder = await startForwarder()
  onTestFinished(() => forwarder.stop())

  const first = await startMusen(options)
  const { link, options: radioOptions } = sensors.radio
  if (!link) throw new Error('No link')
  await addRadio(first.client, { id: 'sensors', driver: 'lines', link, options: radioOptions })
  const hook = { url: endpoint.url, cursor: 'oldest' as const }
  const { secret, webhook } = ok(await first.client.createWebhook({ body: hook }))
  const queue = { name: 'all', cursor: 'oldest' as const, visibilityTimeoutMs: 1_000, maxDeliveries: 1_000 }
  ok(await first.client.createQueue({ body: queue }))
  await first.stop()

  let client: PlainClient | undefined
  const socket = followStream(forwarder.url)
  const serverSent = followServerSent(forwarder.url)
  const taker = takeFromQueue(forwarder.url, 'all')
  const readers = [socket, serverSent, taker]
  const poster = startPoster({
    name: 'line',
    client: () => client,
    random: random.fork('line'),
    pauseMs: 20,
    request: (n) => ({ radioId: 'sensors', payload: { encoding: 'text', data: `ECHO line-${n}` } }),
  })
  sensors.talk()

  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawnMusen(options)
    const service = await serving(child)
    client = service.client
    forwarder.to(service.url)
    await pause(random.integer(1_000))
    child.signal('SIGKILL')
    client = undefined
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' })
    forwarder.to(undefined)
  }

  const last = await startMusen(options)
  client = last.client
  forwarder.to(last.url)
  await poster.stop()
  sensors.hush()
  const status = async () => ok(await last.client.getRadio({ params: { path: { radioId: 'sensors' } } })).status
  await until('all messages to be final', async () => (await status()).queueDepth === 0)
  const head = await until('the log to end', async () => {
    const { head } = ok(await last.client.getInfo())
    await pause(200)
    return ok(await last.client.getInfo()).head === head && head
  })
  const { client: api } = last
  await until('every reader to be at the head', async () => {
    const { status } = ok(await api.getWebhook({ params: { path: { webhookId: webhook.id } } }))
    const { status: of } = ok(await api.getQueue({ params: { path: { queueName: 'all' } } }))
    const atHead = [socket, serverSent].every(({ told }) => told.at(-1)?.seq === head)
    return atHead && [status, of].every(({ cursor }) => cursor.endsWith(`-${head}`)) && of.depth + of.inFlight === 0
  })
  for (const reader of readers) await reader.stop()
  const log = await allEvents(api)
  const dead = ok(await api.listDeadLetters({ params: { path: { queueName: 'all' } } })).items
  // However long the last checkpoint takes on a loaded machine.
  last.child.signal('SIGTERM')
  expect(await last.child.exited).toEqual({ code: 0, signal: null })

  const posted = endpoint.taken.flatMap(({ body }) => body.events)
  process.stdout.write(
    `readers: ${log.length} events; told again: ${taker.told.length - log.length} by the queue, ` +
      `${posted.length - log.length} by the webhook in ${endpoint.taken.length} requests\n`,
  )
  expect(log.length).toBeGreaterThan(5_000)
  expect([...readers.flatMap(({ surprises }) => surprises), ...poster.surprises]).toEqual([])

  // Exactly once, in order, as they are in the store.
  expect(seqsOf(socket.told)).toEqual(seqsOf(log))
  expect(socket.told).toEqual(log)
  expect(seqsOf(serverSent.told)).toEqual(seqsOf(log))
  expect(serverSent.told).toEqual(log)

  // At least once; acknowledged once.
  expect(distinct(taker.told)).toEqual(log)
  expect([...taker.acked.keys()].sort((a, b) => a - b)).toEqual(seqsOf(log))
  expect([...taker.acked.values()].filter(({ size }) => size !== 1)).toEqual([])
  expect(dead).toEqual([])

  // At least once, and nothing before all that is before it.
  expect(distinct(posted)).toEqual(log)
  expect(endpoint.taken.filter((taken) => !isSignedBy(secret, taken))).toEqual([])
  let highest = 0
  for (const { body } of endpoint.taken) {
    expect(body.events[0]?.seq).toBeLessThanOrEqual(highest + 1)
    highest = Math.max(highest, body.events.at(-1)?.seq ?? 0)
    expect(repeated(seqsOf(body.events))).toEqual([])
  }
})

/** Each event once, by seq. */
function distinct(events: readonly MusenEvent[]): MusenEvent[] {
  return [...new Map(events.map((event) => [event.seq, event])).values()].sort((a, b) => a.seq - b.seq)
}
