import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { useService } from './service.ts'

const { ask, restart, holdStore } = useService()
let device: Simulation
let other: Simulation

beforeAll(async () => {
  device = await startSimulation({ driver: 'lines', transport: createTcpTransport(), quiet: true })
  other = await startSimulation({ driver: 'lines', transport: createTcpTransport(), quiet: true })
  for (const id of ['one', 'two'])
    await ask('POST', '/v1/radios', { id, driver: 'lines', link: device.radio.link, options: {} })
})
afterAll(async () => {
  await device.stop()
  await other.stop()
})

const starts = {
  'a probe': {
    path: '/v1/probes',
    body: () => ({ target: other.radio.link, drivers: ['lines'], listenMs: 60_000 }),
    different: () => ({ target: other.radio.link, drivers: ['lines'], listenMs: 50_000 }),
  },
  'a search for nodes': {
    path: '/v1/radios/one/discoveries',
    body: () => ({ mode: 'passive', durationMs: 60_000 }),
    different: () => ({ mode: 'passive', durationMs: 50_000 }),
  },
  'a capture': {
    path: '/v1/radios/one/captures',
    body: () => ({ maxDurationMs: 60_000 }),
    different: () => ({ maxDurationMs: 50_000 }),
  },
}

describe.each(Object.entries(starts))('%s that is started with an Idempotency-Key', (name, start) => {
  const key = { 'idempotency-key': `start ${name}`.replaceAll(' ', '-') }
  const begin = (body = start.body(), path = start.path) => ask('POST', path, body, key)

  test('is begun once, however often it is asked for, also after its end and a restart', async () => {
    const first = await begin()
    expect(first).toMatchObject({ status: 202, body: { state: 'running' } })
    const again = await begin()
    expect(again).toMatchObject({ status: 202, body: { id: first.body.id, state: 'running' } })
    const location = first.headers.get('location') ?? ''
    expect(again.headers.get('location')).toBe(location)
    // Without the key it is another one, for which there is no room.
    expect(await ask('POST', start.path, start.body())).toMatchObject({ status: 409 })
    const { body: ended } = await ask('POST', `${location}/cancel`)
    expect(await begin()).toMatchObject({ status: 202, body: ended })
    await restart()
    expect(await begin()).toMatchObject({ status: 202, body: { id: first.body.id, state: ended.state } })
    expect((await ask('GET', start.path)).body.items).toHaveLength(1)
  })

  test('is not begun by the same key with another body, or for another radio', async () => {
    const refused = { status: 422, body: { code: 'idempotency-key-reused', errors: [{ in: 'header' }] } }
    expect(await begin(start.different())).toMatchObject(refused)
    if (start.path.includes('/one/'))
      expect(await begin(start.body(), start.path.replace('/one/', '/two/'))).toMatchObject(refused)
  })

  test('is not begun twice by two requests at once', async () => {
    const at = { 'idempotency-key': 'at-once' }
    const held = holdStore()
    const both = [1, 2].map(() => ask('POST', start.path, start.body(), at))
    expect(await Promise.race(both)).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-flight' } })
    held.release()
    const answers = await Promise.all(both)
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
    const location = answers.find(({ status }) => status === 202)?.headers.get('location') ?? ''
    await ask('POST', `${location}/cancel`)
  })

  test('is not begun while it cannot be put on record, and its key is free then', async () => {
    const free = { 'idempotency-key': 'unwritten' }
    const held = holdStore()
    const refused = await ask('POST', start.path, start.body(), free)
    expect(refused).toMatchObject({ status: 503 })
    held.release()
    // The store tries again by itself what waits there; what was refused ends a moment after.
    let begun = await ask('POST', start.path, start.body(), free)
    while (begun.status === 503 || begun.status === 409) begun = await ask('POST', start.path, start.body(), free)
    expect(begun).toMatchObject({ status: 202, body: { state: 'running' } })
    await ask('POST', `${begun.headers.get('location')}/cancel`)
  })
})

test('a capture that was deleted is still the first answer to its key', async () => {
  const key = { 'idempotency-key': 'deleted' }
  const first = await ask('POST', '/v1/radios/two/captures', {}, key)
  await ask('DELETE', first.headers.get('location') ?? '')
  expect(await ask('POST', '/v1/radios/two/captures', {}, key)).toMatchObject({
    status: 202,
    body: { ...first.body, bytes: expect.any(Number) },
  })
  expect((await ask('GET', '/v1/radios/two/captures')).body.items).toEqual([])
})
