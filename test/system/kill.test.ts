import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { addRadio, allEvents, allMessages, ok, send } from './harness/api.ts'
import { auditLog, auditOutgoing, auditStore, counts, repeated } from './harness/audit.ts'
import { startFollower } from './harness/follower.ts'
import { type MusenProcess, serving, spawnMusen, startMusen } from './harness/musen.ts'
import type { PlainClient } from './harness/plain-client.ts'
import { startPoster } from './harness/poster.ts'
import { auditReception, watchFrames } from './harness/reception.ts'
import { seededRandom } from './harness/seed.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

const KILLS = 50
/** Frames a second that the sensors say. */
const RATE = 400

async function simulate(driver: 'lines' | 'kiss', seed: string, rate: number): Promise<Simulation> {
  const simulation = await startSimulation({
    driver,
    transport: createTcpTransport(),
    seed,
    rate,
    keep: 1_000_000,
    quiet: true,
  })
  onTestFinished(() => simulation.stop())
  return simulation
}

/** The payloads of the messages that the module truly took. */
function transmitted(simulation: Simulation, pattern: RegExp): string[] {
  return simulation.ledger.received.flatMap(({ about }) => pattern.exec(about)?.[1] ?? [])
}

test(`after ${KILLS} times kill -9 nothing that anybody was told is lost, doubled or untrue`, async () => {
  const random = seededRandom('kill')
  const data = temporaryDirectory()
  const sensors = await simulate('lines', 'sensors', RATE)
  const stations = await simulate('kiss', 'stations', 20)
  const sessions = watchFrames(sensors.ledger, 'host-connected')

  let client: PlainClient | undefined
  const first = await startMusen({ data })
  for (const [id, { radio }] of Object.entries({ sensors, stations })) {
    if (!radio.link) throw new Error('No link')
    const options = id === 'stations' ? { ...radio.options, ackTimeoutMs: 1000 } : radio.options
    await addRadio(first.client, { id, driver: id === 'sensors' ? 'lines' : 'kiss', link: radio.link, options })
  }
  await first.stop()
  sensors.talk()
  stations.talk()

  const follower = startFollower(() => client)
  const posters = [
    startPoster({
      name: 'line',
      client: () => client,
      random: random.fork('line'),
      request: (n) => ({ radioId: 'sensors', payload: { encoding: 'text', data: `ECHO line-${n}` } }),
    }),
    startPoster({
      name: 'message',
      client: () => client,
      random: random.fork('message'),
      pauseMs: 30,
      request: (n) => ({
        radioId: 'stations',
        destination: 'OH2XYZ-9',
        payload: { encoding: 'text', data: `message-${n}` },
      }),
    }),
  ]

  for (let kill = 0; kill < KILLS; kill++) {
    // Bursts: what the sensors say in this time comes at once.
    sensors.faults.set({ mergeMs: random.pick([0, 0, 50, 300]) })
    const child = spawnMusen({ data })
    if (random.chance(0.2)) await pause(random.integer(1_500))
    else {
      ;({ client } = await serving(child))
      await pause(random.integer(900))
    }
    child.signal('SIGKILL')
    client = undefined
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' })
  }

  const last: MusenProcess = await startMusen({ data })
  client = last.client
  await Promise.all(posters.map((poster) => poster.stop()))
  sensors.hush()
  stations.hush()
  await until(
    'all messages to be final',
    async () => {
      const { items } = ok(await last.client.listRadios())
      return items.every(({ status }) => status.queueDepth === 0)
    },
    { timeoutMs: 60_000, everyMs: 200 },
  )

  const posted = posters.flatMap((poster) => poster.posted).filter(({ accepted }) => accepted.length > 0)
  // Every key again: each gives the message that it gave before.
  const again = new Map<string, string>()
  for (const { key, body } of posted) again.set(key, (await send(last.client, body, key)).id)
  await until('the reader to be at the head', async () => {
    const { head } = ok(await last.client.getInfo())
    return follower.events.has(head)
  })
  await follower.stop()

  const log = await allEvents(last.client)
  const incoming = await allMessages(last.client, { direction: 'in' })
  const outgoing = await allMessages(last.client, { direction: 'out' })
  const status = ok(await last.client.listRadios()).items.map(({ status }) => status.counters.dropped)
  expect(await last.stop()).toEqual({ code: 0, signal: null })

  process.stdout.write(
    `kill: ${log.length} events, ${incoming.length} received, ${outgoing.length} sent: ` +
      `${JSON.stringify(Object.fromEntries(counts(outgoing.map(({ state }) => state))))}; ` +
      `${follower.events.size} events told, ${posted.length} keys\n`,
  )
  // The run was one: both directions had traffic.
  expect(incoming.length).toBeGreaterThan(1000)
  expect(posted.length).toBeGreaterThan(50)

  expect(posters.flatMap(({ surprises }) => surprises)).toEqual([])
  expect(follower.surprises).toEqual([])
  expect(status).toEqual([0, 0])

  // Every 202, and every key once.
  const kept = new Map(outgoing.map((message) => [message.id, message]))
  for (const { key, body, accepted } of posted) {
    expect(new Set([...accepted.map(({ id }) => id), again.get(key)]).size).toBe(1)
    expect(kept.get(again.get(key) ?? '')).toMatchObject({ radioId: body.radioId, payload: body.payload })
  }
  expect(repeated(outgoing.map(({ payload }) => payload.data))).toEqual([])

  // Everything that a reader was told of, as it was told.
  expect(auditLog(log, follower.events)).toEqual([])
  const received = new Map(incoming.map((message) => [message.id, message]))
  for (const [id, message] of follower.listed) expect(received.get(id)).toEqual(message)

  // What came in is what the module said, and what went out is what the module took.
  const lines = incoming.filter(({ radioId }) => radioId === 'sensors')
  const readings = lines.filter(({ source }) => source !== undefined)
  const spoken = sessions.map((session) => session.filter(({ about }) => !about.startsWith('the hub')))
  expect(auditReception({ messages: readings, sessions: spoken })).toEqual([])
  const echoes = transmitted(sensors, /^the host says (ECHO line-\d+)$/)
  const messages = transmitted(stations, /^N0CALL-10>APZMSN::OH2XYZ-9 :(message-\d+)\{/)
  expect(auditOutgoing({ messages: outgoing, log, transmissions: counts([...echoes, ...messages]) })).toEqual([])

  expect(auditStore(data)).toEqual({ integrity: 'ok', foreignKeys: [], sharedSeqs: 0 })
})
