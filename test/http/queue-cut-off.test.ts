import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import type { components } from '../../generated/types.ts'
import { createQueues } from '../../src/app/queues/queues.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createEtags } from '../../src/http/etag.ts'
import { queueHandlers } from '../../src/http/handlers/queues.ts'
import { createServer } from '../../src/http/server.ts'
import { createRandom } from '../../src/sim/random.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { startCuttingProxy } from '../client/cutting-proxy.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { createInlineWriter } from '../store/sqlite/inline-writer.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store/store-case.ts'

type Schemas = components['schemas']

const CUTS = 200
const NODES = 5
const VISIBILITY_MS = 30_000

test(`${CUTS} answers that are cut off lose no event: each is acked exactly once, in the order of its node`, async () => {
  const random = createRandom('cut the taker')
  const place = temporaryDirectory()
  const writer = createInlineWriter()
  writer.now = 1_800_000_000_000
  const { directory } = place
  const store = await openSqliteStore({
    directory,
    logger: createQuietLogger().logger,
    startWriter: writer.start,
    time: writer.time,
  })
  await store.createRadio(radioConfig('r1'))
  const filter = { type: ['message.received' as const] }
  await store.createQueue({ name: 'q', filter, visibilityTimeoutMs: VISIBILITY_MS, maxDeliveries: 1_000 }, 'oldest')
  const queues = createQueues({ store })
  const server = await createServer({
    api: { routes, specDocument },
    handlers: queueHandlers(
      () => ({ queues }),
      store.epoch,
      createEtags(store.epochs),
      () => {},
    ),
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as { port: number }
  const proxy = await startCuttingProxy(port, () => 1 + random.integer(5_000))
  onTestFinished(async () => {
    await proxy.stop()
    queues.close()
    await server.close()
    await store.close()
    place.remove()
  })

  /** A call's answer; undefined: it was cut off, and what became of the call is not known. */
  async function ask<T>(action: string, body: object): Promise<T | undefined> {
    const text = await new Promise<string | undefined>((resolve) => {
      const headers = { 'content-type': 'application/json' }
      const path = `/v1/queues/q/${action}`
      const options = { host: '127.0.0.1', port: proxy.port, path, method: 'POST', agent: false, headers }
      const call = request(options, (answer) => {
        let received = ''
        answer.on('data', (chunk) => {
          received += chunk
        })
        answer.on('end', () => resolve(answer.complete ? received : undefined))
        answer.on('error', () => resolve(undefined))
      })
      call.on('error', () => resolve(undefined))
      call.end(JSON.stringify(body))
    })
    return text === undefined ? undefined : JSON.parse(text)
  }

  const acked = new Map<number, string[]>()
  const order: number[] = []
  const handed = new Set<number>()
  let lostAnswers = 0
  let redelivered = 0

  /** Takes what there is, and acks it until it is known what became of each lease. False: there was nothing. */
  async function takeOnce(): Promise<boolean> {
    const batch = await ask<Schemas['LeaseBatch']>('lease', { max: 1 + random.integer(12) })
    if (!batch) {
      // Nobody knows these leases: they have to run out.
      lostAnswers++
      writer.pass(VISIBILITY_MS + 1)
      return true
    }
    for (const { event, redelivered: again } of batch.items) {
      if (handed.has(event.seq)) expect(again, `seq ${event.seq} is marked as given again`).toBe(true)
      if (again) redelivered++
      handed.add(event.seq)
    }
    const leaseIds = batch.items.map(({ leaseId }) => leaseId)
    if (leaseIds.length === 0) return false
    let answer: { items: Schemas['AckOutcome'][] } | undefined
    do answer = await ask('ack', { leaseIds })
    while (!answer)
    for (const { leaseId, outcome } of answer.items) {
      if (outcome !== 'acked') continue
      const seq = Number(leaseId.split('-')[0])
      acked.set(seq, [...(acked.get(seq) ?? []), leaseId])
      order.push(seq)
    }
    return true
  }

  let sent = 0
  for (let idle = 0; proxy.cuts() < CUTS || idle < 2; ) {
    if (proxy.cuts() < CUTS) {
      for (let i = random.integer(10); i >= 0; i--) store.receive('r1', packet(`N${sent++ % NODES}`))
      await settled(store)
    }
    if (await takeOnce()) idle = 0
    else {
      idle++
      writer.pass(VISIBILITY_MS + 1)
    }
  }

  const { events } = await store.readEvents({ ...filter, after: 0, limit: 100_000 })
  expect(events).toHaveLength(sent)
  expect([...acked.keys()].sort((a, b) => a - b)).toEqual(events.map(({ seq }) => seq))
  expect([...acked.values()].filter((leases) => leases.length !== 1)).toEqual([])
  const nodeOf = new Map(events.map((event) => [event.seq, 'message' in event ? event.message.nodeId : undefined]))
  for (let node = 0; node < NODES; node++) {
    const seqs = order.filter((seq) => nodeOf.get(seq) === `r1:N${node}`)
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
  }
  // The cuts did hit: answers with leases were lost, and their events came again.
  expect(lostAnswers).toBeGreaterThan(20)
  expect(redelivered).toBeGreaterThan(20)
  expect((await store.getQueue('q'))?.status).toMatchObject({ depth: 0, dead: 0, inFlight: 0 })
})
