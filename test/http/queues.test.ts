import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createQueues, type Queues } from '../../src/app/queues/queues.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createEtags } from '../../src/http/etag.ts'
import { queueHandlers } from '../../src/http/handlers/queues.ts'
import { createAnswerBudget } from '../../src/http/limits/answers.ts'
import { createServer } from '../../src/http/server.ts'
import { createMemoryStore, type MemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'

let store: MemoryStore
let queues: Queues
let server: FastifyInstance
/** Throws while the budget of answers is spent. */
let checkRoom = () => {}
beforeEach(async () => {
  store = createMemoryStore()
  queues = createQueues({ store })
  server = await createServer({
    api: { routes, specDocument },
    handlers: queueHandlers(
      () => ({ queues }),
      store.epoch,
      createEtags(store.epochs),
      () => checkRoom(),
    ),
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  queues.close()
  await server.close()
})

async function ask(method: 'GET' | 'PATCH' | 'POST' | 'DELETE', path: string, payload?: object, headers = {}) {
  const response = await server.inject({ method, url: `/v1/queues${path}`, headers, ...(payload && { payload }) })
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.body === '' ? undefined : response.json(),
  }
}

async function hear(...sources: string[]): Promise<void> {
  for (const source of sources) store.receive('r1', packet(source))
  await settled(store)
}

const create = (more: object = {}) => ask('POST', '', { name: 'q', ...more })
const received = { filter: { type: ['message.received'] } }

describe('queues over HTTP', () => {
  test('while the budget of answers is spent, nothing is leased', async () => {
    await create(received)
    await hear('A')
    const budget = createAnswerBudget(1)
    const release = budget.take(1024 * 1024)
    checkRoom = budget.checkRoom
    expect(await ask('POST', '/q/lease', {})).toMatchObject({ status: 503, body: { code: 'overloaded' } })
    expect((await ask('GET', '/q')).body.status).toMatchObject({ inFlight: 0, depth: 1 })
    release()
    expect((await ask('POST', '/q/lease', {})).body.items).toHaveLength(1)
  })

  test('a queue is made once with 201 and defaults, and changed by a patch', async () => {
    const made = await create(received)
    expect(made).toMatchObject({
      status: 201,
      headers: { location: '/v1/queues/q', etag: '"1"' },
      body: {
        name: 'q',
        ...received,
        visibilityTimeoutMs: 30_000,
        maxDeliveries: 5,
        revision: 1,
        status: { depth: 0, depthExact: true, inFlight: 0, dead: 0 },
      },
    })
    expect(await create({ maxDeliveries: 9 })).toMatchObject({ status: 409, body: { code: 'queue-exists' } })
    expect(await ask('GET', '/q')).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: made.body })
    const changed = await ask('PATCH', '/q', { maxDeliveries: 2 }, { 'if-match': '"1"' })
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { ...received, maxDeliveries: 2 } })
    expect(await ask('PATCH', '/q', { maxDeliveries: 2 })).toEqual({ ...changed, headers: expect.anything() })
    expect(await ask('PATCH', '/q', received, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'queue-changed' },
    })
    expect(await ask('GET', '/q')).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: changed.body })
    expect(await ask('GET', '')).toMatchObject({ status: 200, body: { items: [changed.body] } })
  })

  test('events are taken, extended, given back, taken again and acknowledged', async () => {
    await hear('A')
    await create({ ...received, cursor: 'oldest' })
    const first = await ask('POST', '/q/lease', { max: 5 })
    expect(first.body.items).toMatchObject([
      { deliveries: 1, redelivered: false, event: { type: 'message.received', message: { source: 'A' } } },
    ])
    const leaseIds = [first.body.items[0].leaseId]
    expect((await ask('GET', '/q')).body.status).toMatchObject({
      depth: 0,
      inFlight: 1,
      oldestAgeMs: expect.any(Number),
    })
    const extended = await ask('POST', '/q/extend', { leaseIds, timeoutMs: 60_000 })
    expect(extended).toMatchObject({ status: 200, body: { items: [{ leaseId: leaseIds[0], outcome: 'extended' }] } })
    expect((await ask('POST', '/q/release', { leaseIds })).body.items).toMatchObject([{ outcome: 'released' }])
    const second = await ask('POST', '/q/lease', {})
    expect(second.body.items).toMatchObject([{ deliveries: 2, redelivered: true }])
    const both = [leaseIds[0], second.body.items[0].leaseId]
    expect((await ask('POST', '/q/ack', { leaseIds: both })).body.items).toEqual([
      { leaseId: both[0], outcome: 'stale' },
      { leaseId: both[1], outcome: 'acked' },
    ])
    expect((await ask('POST', '/q/lease', {})).body).toEqual({ items: [] })
  })

  test('a long poll is answered by what comes', async () => {
    await create(received)
    const polled = ask('POST', '/q/lease', { waitMs: 30_000 })
    await hear('B')
    expect((await polled).body.items).toMatchObject([{ event: { message: { source: 'B' } } }])
  })

  test('dead letters are listed, shown, put back and dropped', async () => {
    await hear('A', 'B')
    await create({ ...received, maxDeliveries: 1, cursor: 'oldest' })
    const { body } = await ask('POST', '/q/lease', {})
    const leaseIds = body.items.map(({ leaseId }: { leaseId: string }) => leaseId)
    expect((await ask('POST', '/q/release', { leaseIds })).body.items).toMatchObject([
      { outcome: 'dead' },
      { outcome: 'dead' },
    ])
    const { items } = (await ask('GET', '/q/dead-letters')).body
    expect(items).toMatchObject([{ deliveries: 1, event: { message: { source: 'A' } } }, { deliveries: 1 }])
    const [one, two] = items.map(({ seq }: { seq: number }) => seq)
    expect(await ask('GET', `/q/dead-letters/${one}`)).toMatchObject({ status: 200, body: items[0] })
    expect((await ask('POST', `/q/dead-letters/${one}/requeue`)).status).toBe(204)
    expect((await ask('DELETE', `/q/dead-letters/${two}`)).status).toBe(204)
    expect((await ask('DELETE', `/q/dead-letters/${two}`)).status, 'again').toBe(204)
    expect(await ask('GET', `/q/dead-letters/${two}`)).toMatchObject({
      status: 404,
      body: { code: 'dead-letter-not-found' },
    })
    expect((await ask('POST', '/q/lease', {})).body.items).toMatchObject([{ redelivered: true }])
    expect((await ask('GET', '/q')).body.status.dead).toBe(0)
  })

  test('a deleted queue is gone', async () => {
    await create()
    expect((await ask('DELETE', '/q', undefined, { 'if-match': '"7"' })).status).toBe(412)
    expect((await ask('DELETE', '/q')).status).toBe(204)
    for (const [method, path, body] of [
      ['GET', '/q'],
      ['PATCH', '/q', { maxDeliveries: 2 }],
      ['POST', '/q/lease', {}],
      ['POST', '/q/ack', { leaseIds: ['1-a'] }],
      ['GET', '/q/dead-letters'],
    ] as const)
      expect(await ask(method, path, body)).toMatchObject({ status: 404, body: { code: 'queue-not-found' } })
    expect((await ask('DELETE', '/q')).status, 'again').toBe(204)
  })

  test.each([
    ['a name that is no slug', 'POST', '', { name: 'Q' }],
    ['no name', 'POST', '', {}],
    ['a start of no kind', 'POST', '', { name: 'q', cursor: 'middle' }],
    ['a start beyond the log', 'POST', '', { name: 'q', cursor: 'abcdefghjk-1000' }],
    ['too short a timeout', 'PATCH', '/q', { visibilityTimeoutMs: 1 }],
    ['an unknown type', 'PATCH', '/q', { filter: { type: ['nothing'] } }],
    ['an empty patch', 'PATCH', '/q', {}],
    ['too many at once', 'POST', '/q/lease', { max: 101 }],
    ['a lease id of no possible form', 'POST', '/q/ack', { leaseIds: ['x'] }],
    ['no lease ids', 'POST', '/q/ack', { leaseIds: [] }],
  ] as const)('%s is a 400', async (_, method, path, body) => {
    expect((await ask(method, path, body)).status).toBe(400)
  })
})
