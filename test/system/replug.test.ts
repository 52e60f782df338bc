import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { addRadio, allEvents, allMessages, ok } from './harness/api.ts'
import { auditOutgoing, counts, repeated } from './harness/audit.ts'
import { startMusen } from './harness/musen.ts'
import type { PlainClient } from './harness/plain-client.ts'
import { startPoster } from './harness/poster.ts'
import { auditReception, watchFrames } from './harness/reception.ts'
import { type Resources, resourcesOf } from './harness/resources.ts'
import { seededRandom } from './harness/seed.ts'
import { createSocatTransport } from './harness/socat-transport.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

const REPLUGS = 100
/** The process has reached its working size after so many. */
const SETTLED = 20
/** What the resident memory may still grow by from there on: garbage that waits for its collection. */
const GROWTH_MIB = 40
/** HTTP connections come and go; what a replug forgot to close would come a hundred times. */
const SPARE_DESCRIPTORS = 6

interface Taken {
  payload: string
  /** The head of the log just before the module was plugged in. */
  headAtPlug: number
}

/** A simulated module at a pseudo terminal, and all that it takes, by the log's head at the plug. */
async function plugIn(driver: 'lines' | 'kiss', pattern: RegExp) {
  const transport = createSocatTransport()
  const simulation = await startSimulation({ driver, transport, seed: driver, rate: 100, keep: 1_000_000, quiet: true })
  onTestFinished(() => simulation.stop())
  const taken: Taken[] = []
  const fragments: string[] = []
  let headAtPlug = 0
  simulation.ledger.observe((record) => {
    if (record.record !== 'received') return
    const payload = pattern.exec(record.about)?.[1]
    if (payload === undefined) fragments.push(record.about)
    else taken.push({ payload, headAtPlug })
  })
  return {
    id: driver,
    simulation,
    sessions: watchFrames(simulation.ledger, 'plugged'),
    taken,
    /** What the module took that is no whole message. */
    fragments,
    async replug(client: PlainClient) {
      await simulation.unplug()
      headAtPlug = ok(await client.getInfo()).head
      await simulation.replug()
    },
  }
}

async function radioStatus(client: PlainClient, radioId: string) {
  return ok(await client.getRadio({ params: { path: { radioId } } })).status
}

/** Resolves when the radio is online again, by a connection that is not the one before. */
async function backOnline(client: PlainClient, radioId: string, before: number): Promise<void> {
  await until(`radio ${radioId} to be back online`, async () => {
    const { state, reconnectCount, retryAt } = await radioStatus(client, radioId)
    if (state === 'online' && reconnectCount > before) return true
    // Its next try may be a while off: ask for it now.
    if (state === 'offline' && retryAt !== undefined) await client.reconnectRadio({ params: { path: { radioId } } })
    return false
  })
}

/** Resolves when messages went both ways since now. */
async function traffic({ ledger }: Simulation): Promise<void> {
  const { framesSent, framesReceived } = ledger.totals
  await until('traffic both ways', () => {
    const { totals } = ledger
    return totals.framesSent > framesSent + 2 && totals.framesReceived > framesReceived + 2
  })
}

test(`after each of ${REPLUGS} replugs a radio is back, and nothing is sent twice, stale or leaked`, async () => {
  const random = seededRandom('replug')
  const { client, pid, stop } = await startMusen({ data: temporaryDirectory(), logLevel: 'error' })
  const modules = [
    await plugIn('lines', /^the host says (ECHO line-\d+)$/),
    await plugIn('kiss', /^N0CALL-10>QST:(frame-\d+)$/),
  ]
  for (const { id, simulation } of modules) {
    const { link, options } = simulation.radio
    if (!link) throw new Error('No link')
    await addRadio(client, { id, driver: id, link, options })
    simulation.talk()
  }
  const posters = [
    startPoster({
      name: 'line',
      client: () => client,
      random: random.fork('line'),
      request: (n) => ({ radioId: 'lines', payload: { encoding: 'text', data: `ECHO line-${n}` } }),
    }),
    startPoster({
      name: 'frame',
      client: () => client,
      random: random.fork('frame'),
      request: (n) => ({ radioId: 'kiss', destination: 'QST', payload: { encoding: 'text', data: `frame-${n}` } }),
    }),
  ]

  let settled: Resources | undefined
  for (let replug = 1; replug <= REPLUGS; replug++) {
    await Promise.all(
      modules.map(async ({ id, simulation, replug: again }) => {
        await traffic(simulation)
        await pause(random.integer(60))
        const { reconnectCount } = await radioStatus(client, id)
        await again(client)
        await backOnline(client, id, reconnectCount)
      }),
    )
    if (replug === SETTLED) settled = resourcesOf(pid)
  }
  const end = resourcesOf(pid)
  await Promise.all(modules.map(({ simulation }) => traffic(simulation)))

  await Promise.all(posters.map((poster) => poster.stop()))
  for (const { simulation } of modules) simulation.hush()
  await until('all messages to be final', async () => {
    const { items } = ok(await client.listRadios())
    return items.every(({ status }) => status.queueDepth === 0)
  })
  const radios = ok(await client.listRadios()).items
  const log = await allEvents(client)
  const outgoing = await allMessages(client, { direction: 'out' })
  const incoming = await allMessages(client, { direction: 'in' })
  expect(await stop()).toEqual({ code: 0, signal: null })

  const taken = modules.flatMap((module) => module.taken)
  const silently = outgoing.filter(
    ({ state, payload }) => state === 'sent' && !taken.some((one) => one.payload === payload.data),
  )
  process.stdout.write(
    `replug: ${incoming.length} received, ${outgoing.length} sent: ` +
      `${JSON.stringify(Object.fromEntries(counts(outgoing.map(({ state }) => state))))}, ${silently.length} lost on the wire; ` +
      `${JSON.stringify(settled)} became ${JSON.stringify(end)}\n`,
  )

  expect(posters.flatMap(({ surprises }) => surprises)).toEqual([])
  for (const { status } of radios) expect(status).toMatchObject({ state: 'online', counters: { dropped: 0 } })
  expect(repeated(taken.map(({ payload }) => payload))).toEqual([])
  expect(
    auditOutgoing({
      messages: outgoing,
      log,
      transmissions: counts(taken.map(({ payload }) => payload)),
      perhapsLost: true,
    }),
  ).toEqual([])

  // Nothing that was written before the plug came out of it, whole or in part.
  expect(modules.flatMap(({ fragments }) => fragments)).toEqual([])
  expect(modules.map(({ simulation }) => simulation.ledger.totals.junkBytes)).toEqual([0, 0])
  const lastSending = new Map<string, number>()
  for (const event of log)
    if (event.type === 'message.state-changed' && event.message.state === 'sending')
      lastSending.set(event.message.id, event.seq)
  const byPayload = new Map(outgoing.map(({ id, payload }) => [payload.data, lastSending.get(id) ?? 0]))
  expect(taken.filter(({ payload, headAtPlug }) => (byPayload.get(payload) ?? 0) <= headAtPlug)).toEqual([])

  // What the sensors said arrived, but for what was under way at an unplug.
  const sensors = modules[0]
  const spoken = sensors?.sessions.map((session) => session.filter(({ about }) => !about.startsWith('the hub'))) ?? []
  const readings = incoming.filter(({ radioId, source }) => radioId === 'lines' && source !== undefined)
  expect(auditReception({ messages: readings, sessions: spoken, lateStart: true })).toEqual([])

  expect(end.terminals).toBe(modules.length)
  expect(end.descriptors - (settled?.descriptors ?? 0)).toBeLessThanOrEqual(SPARE_DESCRIPTORS)
  expect(end.residentMiB - (settled?.residentMiB ?? 0)).toBeLessThan(GROWTH_MIB)
})
