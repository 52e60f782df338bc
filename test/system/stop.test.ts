import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { addRadio, allEvents, allMessages, inState, ok, send } from './harness/api.ts'
import { auditLog, auditOutgoing, auditStore, counts } from './harness/audit.ts'
import { startFollower } from './harness/follower.ts'
import { spawnMusen, startMusen } from './harness/musen.ts'
import type { PlainClient } from './harness/plain-client.ts'
import { startPoster } from './harness/poster.ts'
import { seededRandom } from './harness/seed.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

/** A stop takes at most so long. */
const STOP_MS = 5_000

test('SIGTERM under load exits 0 within 5 s, and the next start goes on with all that was acknowledged', async () => {
  const data = temporaryDirectory()
  const simulation = await startSimulation({
    driver: 'lines',
    transport: createTcpTransport(),
    rate: 500,
    keep: 1_000_000,
  })
  onTestFinished(() => simulation.stop())
  const { link, options } = simulation.radio
  if (!link) throw new Error('No link')
  let client: PlainClient | undefined
  const first = await startMusen({ data })
  client = first.client
  await addRadio(client, { id: 'lines', driver: 'lines', link, options })
  const { storeEpoch } = ok(await client.getInfo())
  const follower = startFollower(() => client)
  const poster = startPoster({
    name: 'line',
    client: () => client,
    random: seededRandom('stop'),
    pauseMs: 0,
    request: (n) => ({ radioId: 'lines', payload: { encoding: 'text', data: `ECHO line-${n}` } }),
  })
  await until('load', () => poster.posted.length > 300 && follower.events.size > 1000)

  const asked = performance.now()
  expect(await first.stop('SIGTERM')).toEqual({ code: 0, signal: null })
  const took = performance.now() - asked
  client = undefined
  process.stdout.write(
    `stop: ${Math.round(took)} ms after ${poster.posted.length} posts and ${follower.events.size} events\n`,
  )
  expect(took).toBeLessThan(STOP_MS)
  expect(auditStore(data)).toEqual({ integrity: 'ok', foreignKeys: [], sharedSeqs: 0 })

  const second = await startMusen({ data })
  client = second.client
  await poster.stop()
  simulation.hush()
  await until('all messages to be final', async () => {
    const { items } = ok(await second.client.listRadios())
    return items.every(({ status }) => status.queueDepth === 0)
  })
  await follower.stop()
  expect(ok(await second.client.getInfo()).storeEpoch).toBe(storeEpoch)
  expect(poster.surprises).toEqual([])
  expect(follower.surprises).toEqual([])
  const log = await allEvents(second.client)
  expect(auditLog(log, follower.events)).toEqual([])
  const outgoing = await allMessages(second.client, { direction: 'out' })
  const ids = new Set(outgoing.map(({ id }) => id))
  expect(poster.posted.flatMap(({ accepted }) => accepted).filter(({ id }) => !ids.has(id))).toEqual([])
  const echoes = simulation.ledger.received.flatMap(({ about }) => /(ECHO line-\d+)$/.exec(about)?.[1] ?? [])
  expect(auditOutgoing({ messages: outgoing, log, transmissions: counts(echoes) })).toEqual([])
  // An orderly stop leaves nothing in the air.
  expect(outgoing.filter(({ state }) => state !== 'sent')).toEqual([])
})

test('a second signal ends a stop that takes its time at once, and loses nothing acknowledged', async () => {
  const data = temporaryDirectory()
  // A module that reads nothing: what is written to it stays in the air.
  const deaf = createServer((socket) => {
    socket.pause()
    socket.on('error', () => {})
    onTestFinished(() => void socket.destroy())
  })
  const port = await new Promise<number>((resolve) =>
    deaf.listen(0, '127.0.0.1', () => {
      const address = deaf.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
  onTestFinished(() => void deaf.close())
  const first = await startMusen({ data })
  const link = { type: 'tcp' as const, host: '127.0.0.1', port }
  await addRadio(first.client, { id: 'deaf', driver: 'lines', link, options: { maxBytes: 65_536 } })
  const accepted: string[] = []
  const large = { encoding: 'text' as const, data: 'x'.repeat(65_000) }
  await until('a message that stays in the air', async () => {
    accepted.push((await send(first.client, { radioId: 'deaf', payload: large })).id)
    const { items } = ok(await first.client.listMessages({ params: { query: { state: ['sending'] } } }))
    const { items: waiting } = ok(await first.client.listMessages({ params: { query: { state: ['queued'] } } }))
    return items.length > 0 && waiting.length > 10
  })

  first.child.signal('SIGTERM')
  await until('it to stop serving', async () =>
    first.client
      .getLiveness()
      .then(() => false)
      .catch(() => true),
  )
  const asked = performance.now()
  first.child.signal('SIGTERM')
  expect((await first.child.exited).code).not.toBe(0)
  expect(performance.now() - asked).toBeLessThan(1_000)

  const second = await startMusen({ data })
  const kept = new Map((await allMessages(second.client)).map((message) => [message.id, message]))
  expect(accepted.filter((id) => !kept.has(id))).toEqual([])
  expect([...kept.values()].some(({ state }) => state === 'unknown')).toBe(true)
  await second.stop('SIGKILL')
})

test('a second musen on the same store is refused, naming the process that has it', async () => {
  const data = temporaryDirectory()
  const first = await startMusen({ data })
  const second = spawnMusen({ data })
  expect((await second.exited).code).toBe(1)
  expect(second.errors).toContain(String(first.pid))
  expect(second.output).toBe('')

  const link = { type: 'tcp' as const, host: '127.0.0.1', port: 9 }
  ok(await first.client.createRadio({ body: { id: 'still-here', driver: 'lines', link } }))
  const { id } = await send(first.client, { radioId: 'still-here', payload: { encoding: 'text', data: 'hello' } })
  await inState(first.client, id, 'queued')
  // A process that was killed does not keep its store.
  await first.stop('SIGKILL')
  const third = await startMusen({ data })
  await inState(third.client, id, 'queued')
})
