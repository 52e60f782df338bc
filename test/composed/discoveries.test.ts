import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { ascii, bytes, hex } from '../radio/driver-harness.ts'
import { THEM } from '../radio/families/xbee/scripted-module.ts'
import { nowhere, useService } from './service.ts'
import { startXbeeModule } from './xbee-module.ts'

const { ask, until, restart } = useService()
let tnc: Simulation
let xbee: Awaited<ReturnType<typeof startXbeeModule>>

beforeAll(async () => {
  tnc = await startSimulation({ driver: 'kiss', transport: createTcpTransport(), rate: 50 })
  xbee = await startXbeeModule({
    onCommand({ command, frameId }) {
      if (command !== 'ND') return undefined
      const node = `7d84${THEM}${hex(ascii('BUOY'))}00fffe0100c105101e`
      return [node, ''].map((value) => ({ type: 'at-response', frameId, command, status: 0, value: bytes(value) }))
    },
  })
  const { link, options } = tnc.radio
  await ask('POST', '/v1/radios', { id: 'tnc', driver: 'kiss', link, options })
  await ask('POST', '/v1/radios', { id: 'mesh', driver: 'xbee', link: xbee.link, options: { discoverAtStart: false } })
  for (const id of ['tnc', 'mesh']) await until(`/v1/radios/${id}`, ({ status }) => status.state === 'online')
})
afterAll(async () => {
  xbee.stop()
  await tnc.stop()
})

async function search(radio: string, body: object) {
  const started = await ask('POST', `/v1/radios/${radio}/discoveries`, body)
  const location = started.headers.get('location') ?? ''
  return { started, location, done: () => until(location, ({ state }) => state !== 'running') }
}

describe('a discovery', () => {
  test('is active where the module can ask; what answers becomes a node with its name', async () => {
    const { started, done } = await search('mesh', {})
    expect(started).toMatchObject({ status: 202, body: { mode: 'active', state: 'running', nodes: [] } })
    const ended = await done()
    expect(ended).toMatchObject({
      state: 'done',
      nodeCount: 1,
      nodes: [{ nodeId: `mesh:${THEM}`, address: THEM, name: 'BUOY', role: 'router', by: 'answer' }],
    })
    await until(`/v1/nodes/mesh:${THEM}`, ({ name }) => name === 'BUOY')
    const events = '/v1/events?radioId=mesh&type=discovery.state-changed,discovery.node-found'
    const { items } = await until(events, (page) => page.items.length === 3)
    expect(
      items.map(({ type, discovery }: { type: string; discovery: { state?: string; nodeCount?: number } }) => [
        type,
        discovery.state,
        discovery.nodeCount,
      ]),
    ).toEqual([
      ['discovery.state-changed', 'running', 0],
      ['discovery.node-found', undefined, undefined],
      ['discovery.state-changed', 'done', 1],
    ])
  })

  test('is passive where the module cannot: who talks meanwhile is found', async () => {
    const { started, done } = await search('tnc', { durationMs: 500 })
    expect(started.body.mode).toBe('passive')
    const ended = await done()
    expect(ended.state).toBe('done')
    expect(ended.nodes.length).toBeGreaterThan(0)
    expect(ended.nodes[0]).toMatchObject({ by: 'traffic', nodeId: expect.stringMatching(/^tnc:/) })
    const ids = ended.nodes.map(({ nodeId }: { nodeId: string }) => nodeId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('runs one at a time for each radio, and is cancelled by a request that may be repeated', async () => {
    const { location } = await search('tnc', { durationMs: 3_600_000 })
    expect((await search('tnc', {})).started).toMatchObject({ status: 409, body: { code: 'discovery-running' } })
    expect(await ask('POST', `${location}/cancel`)).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(await ask('POST', `${location}/cancel`)).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    const listed = (await ask('GET', '/v1/radios/tnc/discoveries')).body.items
    expect(listed.map(({ state }: { state: string }) => state)).toEqual(['cancelled', 'done'])
  })

  test('is deleted with its result for good, and cancelled first if it runs', async () => {
    const { location, started } = await search('tnc', { durationMs: 3_600_000 })
    expect((await ask('DELETE', location)).status).toBe(204)
    for (const [method, path] of [
      ['GET', location],
      ['POST', `${location}/cancel`],
    ] as const)
      expect(await ask(method, path)).toMatchObject({ status: 404, body: { code: 'discovery-not-found' } })
    expect((await ask('DELETE', location)).status, 'again').toBe(204)
    const { items } = (await ask('GET', '/v1/events?radioId=tnc&type=discovery.state-changed,discovery.deleted')).body
    expect(items.slice(-2)).toMatchObject([
      { discovery: { id: started.body.id, state: 'cancelled' } },
      { type: 'discovery.deleted', discovery: { id: started.body.id, radioId: 'tnc' } },
    ])
    await restart()
    expect((await ask('GET', location)).status).toBe(404)
    expect((await ask('GET', '/v1/radios/tnc/discoveries')).body.items).toHaveLength(2)
  })

  test('has failed where the module cannot do what was asked, or is away', async () => {
    const unable = await search('tnc', { mode: 'active' })
    expect(await unable.done()).toMatchObject({ state: 'failed', error: { code: 'discovery-unsupported' } })
    await ask('POST', '/v1/radios', { id: 'away', driver: 'xbee', link: nowhere })
    for (const body of [{ mode: 'active' }, {}]) {
      const away = await search('away', body)
      expect(await away.done()).toMatchObject({ state: 'failed', error: { code: 'radio-offline' } })
    }
  })

  test('ends with its radio', async () => {
    await ask('POST', '/v1/radios', { id: 'gone', driver: 'xbee', link: nowhere })
    await search('gone', { mode: 'passive' })
    await ask('DELETE', '/v1/radios/gone')
    const events = await until(
      '/v1/events?radioId=gone&type=discovery.state-changed',
      ({ items }) => items.length === 2,
    )
    expect(events.items[1]).toMatchObject({ discovery: { state: 'cancelled' } })
  })

  test('of nobody is not found', async () => {
    const id = 'dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10'
    expect(await ask('GET', `/v1/radios/tnc/discoveries/${id}`)).toMatchObject({
      body: { code: 'discovery-not-found' },
    })
    expect(await ask('GET', `/v1/radios/none/discoveries/${id}`)).toMatchObject({ body: { code: 'radio-not-found' } })
    expect((await search('none', {})).started.status).toBe(404)
  })
})
