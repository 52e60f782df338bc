import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createQueues, type Queues } from '../../src/app/queues/queues.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createEtags } from '../../src/http/etag.ts'
import { queueHandlers } from '../../src/http/handlers/queues.ts'
import { createServer } from '../../src/http/server.ts'
import { createMemoryStore, type MemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'
import { run } from './run.ts'

let store: MemoryStore
let queues: Queues
let server: FastifyInstance
let url: string
beforeEach(async () => {
  store = createMemoryStore()
  queues = createQueues({ store })
  server = await createServer({
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
  url = await server.listen({ host: '127.0.0.1', port: 0 })
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  queues.close()
  await server.close()
})

const queue = (...words: string[]) => run(['queue', ...words, '--url', url])
const json = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

async function hear(...sources: string[]): Promise<void> {
  for (const source of sources) store.receive('r1', packet(source))
  await settled(store)
}

describe('queue', () => {
  test('create makes one with what is given, once; update changes what is given', async () => {
    const words = [
      '--type',
      'message.received,node.heard',
      '--radio',
      'r1',
      '--visibility',
      '5s',
      '--max-deliveries',
      '2',
    ]
    const made = await queue('create', 'q', ...words, '--cursor', 'oldest', '--json')
    expect(JSON.parse(made.out)).toMatchObject({
      name: 'q',
      filter: { type: ['message.received', 'node.heard'], radioId: 'r1' },
      visibilityTimeoutMs: 5000,
      maxDeliveries: 2,
      revision: 1,
    })
    const again = await queue('create', 'q')
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('The queue "q" already exists.')])
    expect(await queue('create', 'q', '--max-deliveries', '9', '--if-missing', '--json')).toEqual(made)
    const changed = await queue('update', 'q', '--max-deliveries', '3', '--json')
    expect(JSON.parse(changed.out)).toEqual({
      ...JSON.parse(made.out),
      maxDeliveries: 3,
      revision: 2,
      updatedAt: expect.any(String),
    })
    expect((await queue('update', 'none', '--max-deliveries', '3')).code).toBe(1)
  })

  test('list and show tell what waits', async () => {
    expect(await queue('list')).toEqual({ code: 0, out: 'No queues exist.\n', err: '' })
    await hear('A', 'A')
    await queue('create', 'q', '--cursor', 'oldest', '--type', 'message.received')
    const { out } = await queue('list')
    expect(out).toMatch(/^NAME +WAITING +OUT +DEAD +OLDEST +FILTER\nq +2 +0 +0 +\d+\.\d s +message\.received\n$/)
    expect((await queue('show', 'q')).out).toContain('waiting         2\n')
    expect(JSON.parse((await queue('show', 'q', '--json')).out).status).toMatchObject({ depth: 2 })
  })

  test('take prints events with their leases, and ack acknowledges them', async () => {
    await hear('A', 'B')
    await queue('create', 'q', '--cursor', 'oldest', '--type', 'message.received')
    const { out } = await queue('take', 'q', '--count', '5', '--json')
    const leases = json(out)
    expect(leases.map(({ event }) => event.message.source)).toEqual(['A', 'B'])
    const ids = leases.map(({ leaseId }) => leaseId)
    expect(await queue('ack', 'q', ...ids)).toEqual({ code: 0, out: `${ids[0]} acked\n${ids[1]} acked\n`, err: '' })
    const { code, err } = await queue('ack', 'q', '99-zz')
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('1 of 1 leases were not acknowledged'),
    })
  })

  test('take shows people one line an event, and takes one unless told otherwise', async () => {
    await hear('A', 'B')
    await queue('create', 'q', '--cursor', 'oldest', '--type', 'message.received')
    const { out } = await queue('take', 'q')
    expect(out).toMatch(/^\d+-\w+ +\d+ .*message\.received +r1 A: from A\n$/)
  })

  test('take --wait --ack goes on until it has as many as that, and leaves nothing out', async () => {
    await queue('create', 'q', '--type', 'message.received')
    const taking = queue('take', 'q', '--count', '3', '--wait', '60s', '--ack', '--json')
    for (const source of ['A', 'B', 'C']) await hear(source)
    expect(json((await taking).out).map(({ event }) => event.message.source)).toEqual(['A', 'B', 'C'])
    expect((await store.getQueue('q'))?.status).toMatchObject({ depth: 0, inFlight: 0 })
  })

  test('take ends with 0 and nothing when there is nothing, or when it is told to stop', async () => {
    await queue('create', 'q')
    expect(await queue('take', 'q')).toEqual({ code: 0, out: '', err: '' })
    await queue('create', 'r', '--type', 'message.received')
    await hear('A')
    const words = ['queue', 'take', 'r', '--count', '9', '--wait', '60s', '--url', url]
    expect((await run(words, { onOutput: (_, stop) => stop() })).code).toBe(0)
  })

  test('dead lists, requeues and deletes', async () => {
    await hear('A', 'B')
    await queue('create', 'q', '--cursor', 'oldest', '--type', 'message.received', '--max-deliveries', '1')
    const leaseIds = json((await queue('take', 'q', '--count', '9', '--json')).out).map(({ leaseId }) => leaseId)
    await queues.release('q', leaseIds, {})
    const letters = json((await queue('dead', 'q', '--json')).out)
    expect(letters.map(({ event }) => event.message.source)).toEqual(['A', 'B'])
    expect((await queue('dead', 'q')).out).toMatch(/^died .* after 1 .*from A\ndied .* after 1 .*from B\n$/)
    const [one, two] = letters.map(({ seq }) => String(seq))
    expect((await queue('dead', 'q', '--requeue', one ?? '')).out).toBe(`${one} requeued\n`)
    expect((await queue('dead', 'q', '--delete', two ?? '')).out).toBe(`${two} deleted\n`)
    expect((await queue('dead', 'q')).out).toBe('')
    expect((await store.getQueue('q'))?.status).toMatchObject({ depth: 1, dead: 0 })
  })

  test('delete deletes', async () => {
    await queue('create', 'q')
    expect(await queue('delete', 'q')).toEqual({ code: 0, out: 'q deleted\n', err: '' })
    const { code, err } = await queue('show', 'q')
    expect({ code, err }).toEqual({ code: 1, err: 'error: The queue "q" does not exist.\n' })
  })

  test.each([
    ['create', 'q', '--visibility', 'long'],
    ['take', 'q', '--count', '0'],
    ['dead', 'q', '--requeue', '1', '--delete', '2'],
    ['ack', 'q'],
  ])('%s %s %s %s is a wrong command line', async (...words) => {
    expect((await queue(...words)).code).toBe(2)
  })
})
