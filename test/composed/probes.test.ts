import { symlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { createPtyPort, hasTerminals } from '../radio/link/pty.ts'
import { fields, nowhere, useService } from './service.ts'

const { ask, until, restart } = useService()
let device: Simulation

beforeAll(async () => {
  device = await startSimulation({ driver: 'lines', transport: createTcpTransport(), rate: 100 })
})
afterAll(() => device.stop())

const target = () => device.radio.link

describe('a probe', () => {
  test('is a job that ends with ranked findings and their evidence, told by events as well', async () => {
    const started = await ask('POST', '/v1/probes', { target: target(), listenMs: 200 })
    expect(started).toMatchObject({ status: 202, body: { state: 'running', progress: { done: 0, total: 1 } } })
    const location = started.headers.get('location') ?? ''
    expect(location).toBe(`/v1/probes/${started.body.id}`)
    const done = await until(location, ({ state }) => state !== 'running')
    expect(done).toMatchObject({ state: 'done', progress: { done: 1, total: 1 } })
    expect(done.findings[0]).toMatchObject({ driver: 'lines', evidence: [expect.stringMatching(/line|JSON/)] })
    expect(Date.parse(done.finishedAt)).toBeGreaterThanOrEqual(Date.parse(done.startedAt))
    const isTold = ({ items }: { items: { probe: { state: string } }[] }) => items.at(-1)?.probe.state === 'done'
    const { items } = await until('/v1/events?type=probe.state-changed', isTold)
    expect(items.at(-1).probe).toEqual(done)
    expect(items[0].probe).toMatchObject({ id: done.id, state: 'running' })
    expect((await ask('GET', '/v1/probes')).body.items[0]).toEqual(done)
  })

  test('that cannot open its port has failed, with the reason', async () => {
    const { headers } = await ask('POST', '/v1/probes', { target: { type: 'serial', path: '/dev/none' } })
    const failed = await until(headers.get('location') ?? '', ({ state }) => state !== 'running')
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'port-missing', hint: expect.any(String) } })
  })

  test('is cancelled by a request that may be repeated; its port is free then', async () => {
    const { headers } = await ask('POST', '/v1/probes', { target: target(), drivers: ['xbee'], listenMs: 60_000 })
    const location = headers.get('location') ?? ''
    expect(await ask('POST', '/v1/probes', { target: target() })).toMatchObject({
      status: 409,
      body: { code: 'port-in-use', detail: expect.stringContaining('another probe') },
    })
    expect(await ask('POST', `${location}/cancel`)).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(await ask('POST', `${location}/cancel`)).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(await ask('POST', '/v1/probes', { target: target(), listenMs: 100 })).toMatchObject({ status: 202 })
  })

  test('is deleted with its findings for good, and cancelled first if it runs', async () => {
    for (const { id } of (await ask('GET', '/v1/probes')).body.items) await ask('DELETE', `/v1/probes/${id}`)
    const { headers, body } = await ask('POST', '/v1/probes', {
      target: target(),
      drivers: ['xbee'],
      listenMs: 60_000,
    })
    const location = headers.get('location') ?? ''
    expect((await ask('DELETE', location)).status).toBe(204)
    for (const [method, path] of [
      ['GET', location],
      ['POST', `${location}/cancel`],
    ] as const)
      expect(await ask(method, path)).toMatchObject({ status: 404, body: { code: 'probe-not-found' } })
    expect((await ask('DELETE', location)).status, 'again').toBe(204)
    const { items } = (await ask('GET', '/v1/events?type=probe.state-changed,probe.deleted&limit=1000')).body
    expect(items.at(-2).probe).toMatchObject({ id: body.id, state: 'cancelled' })
    expect(items.at(-1)).toMatchObject({ type: 'probe.deleted', probe: { id: body.id } })
    await restart()
    expect((await ask('GET', '/v1/probes')).body.items).toEqual([])
  })

  test('does not touch the port of an enabled radio, which the answer names', async () => {
    const radio = { id: 'busy', driver: 'lines', link: nowhere, options: {} }
    await ask('POST', '/v1/radios', radio)
    const refused = await ask('POST', '/v1/probes', { target: nowhere })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'port-in-use', detail: expect.stringContaining('"busy"') },
    })
    const alias = { ...nowhere, host: 'localhost' }
    expect(await ask('POST', '/v1/probes', { target: alias })).toMatchObject({
      status: 409,
      body: { code: 'port-in-use', detail: expect.stringContaining('"busy"') },
    })
    await ask('PATCH', '/v1/radios/busy', { enabled: false })
    expect(await ask('POST', '/v1/probes', { target: nowhere, listenMs: 100 })).toMatchObject({ status: 202 })
  })

  test.each([
    ['a driver that is not there', { drivers: ['smoke'] }, 'body /drivers/0'],
    ['no time to listen', { listenMs: 0 }, 'body /listenMs'],
    ['a path that is none', { target: { type: 'serial', path: 'ttyUSB0' } }, 'body /target/path'],
  ])('refuses %s', async (_, more, field) => {
    const answer = await ask('POST', '/v1/probes', { target: target(), ...more })
    expect(answer).toMatchObject({ status: 400, body: { code: 'request-invalid' } })
    expect(fields(answer)[0]).toBe(field)
  })

  test('that ran when musen stopped has failed, and is still there after the restart', async () => {
    for (const { id } of (await ask('GET', '/v1/probes')).body.items) await ask('DELETE', `/v1/probes/${id}`)
    const { headers } = await ask('POST', '/v1/probes', { target: target(), drivers: ['xbee'], listenMs: 60_000 })
    const location = headers.get('location') ?? ''
    await restart()
    const { body } = await ask('GET', location)
    expect(body).toMatchObject({ state: 'failed', error: { code: 'interrupted' }, finishedAt: expect.any(String) })
    const { items } = (await ask('GET', '/v1/events?type=probe.state-changed&limit=1000')).body
    expect(items.at(-1).probe).toEqual(body)
  })

  test('that nobody knows is not found', async () => {
    const unknown = '/v1/probes/prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10'
    expect(await ask('GET', unknown)).toMatchObject({ status: 404, body: { code: 'probe-not-found' } })
  })
})

describe.skipIf(!hasTerminals)('two radios on one port', () => {
  test('are told of each other, also under another name of the port; and a probe of it is refused', async () => {
    const port = createPtyPort()
    const other = `${port.path}-by-id`
    symlinkSync(port.path, other)
    const link = { type: 'serial', path: port.path }
    await ask('POST', '/v1/radios', { id: 'one', driver: 'lines', link })
    await until('/v1/radios/one', ({ status }) => status.state === 'online')
    await ask('POST', '/v1/radios', { id: 'two', driver: 'lines', link: { ...link, path: other } })
    const { status } = await until('/v1/radios/two', (radio) => radio.status.lastError !== undefined)
    expect(status.lastError).toMatchObject({
      code: 'port-busy',
      message: expect.stringContaining('another radio'),
      hint: expect.stringContaining('GET /v1/ports'),
    })
    // Who may see this radio need not be one who may see the other.
    expect(status.lastError.message).not.toContain('"one"')
    await ask('DELETE', '/v1/radios/two')
    const refused = await ask('POST', '/v1/probes', { target: { type: 'serial', path: other } })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('"one"') } })
    await ask('DELETE', '/v1/radios/one')
    await port.dispose()
  })
})
