import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { isSignedBy, startEndpoint } from '../webhook/endpoint.ts'
import { addRadio, allEvents, ok } from './harness/api.ts'
import { serving, spawnMusen, startMusen } from './harness/musen.ts'
import { seededRandom } from './harness/seed.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

const KILLS = 20

test(`after ${KILLS} times kill -9 an endpoint has had every event, in order but for repetitions`, async () => {
  const random = seededRandom('webhooks')
  const data = temporaryDirectory()
  const options = { data, webhookAllow: '127.0.0.1' }
  const sensors = await startSimulation({
    driver: 'lines',
    transport: createTcpTransport(),
    seed: 'sensors',
    rate: 400,
    keep: 100_000,
    quiet: true,
  })
  onTestFinished(() => sensors.stop())
  const endpoint = await startEndpoint((response) => setTimeout(() => response.end(), random.integer(20)))
  onTestFinished(() => endpoint.close())

  const first = await startMusen(options)
  if (!sensors.radio.link) throw new Error('No link')
  await addRadio(first.client, {
    id: 'sensors',
    driver: 'lines',
    link: sensors.radio.link,
    options: sensors.radio.options,
  })
  const { secret, webhook } = ok(await first.client.createWebhook({ body: { url: endpoint.url, startAt: 'oldest' } }))
  await first.stop()
  sensors.talk()

  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawnMusen(options)
    await serving(child)
    await pause(random.integer(800))
    child.signal('SIGKILL')
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' })
  }
  const last = await startMusen(options)
  sensors.hush()
  const path = { webhookId: webhook.id }
  await until('the endpoint to be at the head', async () => {
    const { head } = ok(await last.client.getInfo())
    const { status } = ok(await last.client.getWebhook({ params: { path } }))
    return status.position === head
  })
  const log = await allEvents(last.client)
  expect(await last.stop()).toEqual({ code: 0, signal: null })

  const seqs = endpoint.seqs()
  process.stdout.write(
    `webhooks: ${log.length} events in ${endpoint.taken.length} requests, ${seqs.length - log.length} again\n`,
  )
  expect(log.length).toBeGreaterThan(1_000)
  const told = new Map(endpoint.taken.flatMap(({ body }) => body.events.map((event) => [event.seq, event])))
  expect([...told.values()]).toEqual(log)
  expect(endpoint.taken.filter((taken) => !isSignedBy(secret, taken))).toEqual([])
  // Nothing is posted before all that is before it was.
  let highest = 0
  for (const { body } of endpoint.taken) {
    expect(body.events[0]?.seq).toBeLessThanOrEqual(highest + 1)
    highest = Math.max(highest, body.events.at(-1)?.seq ?? 0)
  }
})
