import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { ascii, hex } from '../radio/driver-harness.ts'
import { THEM } from '../radio/families/xbee/scripted-module.ts'
import { fields, useService } from './service.ts'
import { startXbeeModule } from './xbee-module.ts'

const { ask, until, restart } = useService()
let device: Simulation
beforeAll(async () => {
  device = await startSimulation({ driver: 'lines', transport: createTcpTransport(), quiet: true })
})
afterAll(() => device.stop())

const payload = { encoding: 'text', data: 'PING' }
const send = (radioId: string, more: object = {}) => ask('POST', '/v1/messages', { radioId, payload, ...more })

async function add(id: string, airtime: object) {
  const made = await ask('POST', '/v1/radios', { id, driver: 'lines', link: device.radio.link, airtime })
  await until(`/v1/radios/${id}`, ({ status }) => status.state === 'online')
  return made
}

describe('the airtime of a radio', () => {
  test('is one for all that send, is shown in its status, and survives a restart', async () => {
    await add('slow', { type: 'message-rate', messagesPerMinute: 1 })
    const first = await send('slow')
    await until(first.headers.get('location') ?? '', ({ state }) => state === 'sent')
    const second = await send('slow')
    const { status } = (await ask('GET', '/v1/radios/slow')).body
    expect(status.airtime).toMatchObject({ unit: 'messages', windowMs: 60_000, used: 1, budget: 1 })
    expect(Date.parse(status.airtime.nextFreeAt)).toBeGreaterThan(Date.now() + 30_000)
    await restart()
    await until('/v1/radios/slow', (radio) => radio.status.state === 'online')
    expect((await ask('GET', '/v1/radios/slow')).body.status.airtime).toEqual(status.airtime)
    expect((await ask('GET', second.headers.get('location') ?? '')).body.state).toBe('queued')
  })

  test('refuses a message that would expire before its turn, and says when to try again', async () => {
    const refused = await send('slow', { expiresInMs: 10_000 })
    expect(refused).toMatchObject({ status: 429, body: { code: 'airtime-exceeded' } })
    expect(fields(refused)).toEqual(['body /expiresInMs'])
    // Behind the one that is queued it is nearly two minutes.
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(60)
    expect(seconds).toBeLessThanOrEqual(110)
    expect(await send('slow', { expiresInMs: 200_000 })).toMatchObject({ status: 202 })
  })

  test('by duty cycle fills in what is left out of a modulation, and refuses what can never go out', async () => {
    const modulation = { type: 'lora', spreadingFactor: 12, bandwidthHz: 125_000 }
    const made = await add('lora', { type: 'duty-cycle', percent: 0.05, modulation })
    expect(made.body.airtime).toEqual({
      type: 'duty-cycle',
      percent: 0.05,
      windowMs: 3_600_000,
      modulation: {
        ...modulation,
        codingRate: 5,
        preambleSymbols: 8,
        explicitHeader: true,
        crc: true,
        overheadBytes: 0,
      },
    })
    const sent = await send('lora')
    await until(sent.headers.get('location') ?? '', ({ state }) => state === 'sent')
    const { airtime } = (await ask('GET', '/v1/radios/lora')).body.status
    expect(airtime).toMatchObject({ unit: 'milliseconds', budget: 1_800 })
    // 4 bytes: 12.25 + 8 + 5 symbols of 32.768 ms.
    expect(airtime.used).toBeCloseTo(25.25 * 32.768, 2)
    const long = await send('lora', { payload: { encoding: 'text', data: 'x'.repeat(200) } })
    expect(long).toMatchObject({ status: 422, body: { code: 'payload-too-large' } })
  })

  test('is changed by a PATCH and taken away by null', async () => {
    const change = (airtime: unknown) => ask('PATCH', '/v1/radios/slow', { airtime })
    expect((await change({ type: 'message-rate', messagesPerMinute: 100 })).body.airtime.messagesPerMinute).toBe(100)
    await until('/v1/radios/slow', ({ status }) => status.queueDepth === 0)
    const { body } = await change(null)
    expect(body).not.toHaveProperty('airtime')
    expect(body.status).not.toHaveProperty('airtime')
  })

  test('holds back the settings of remote modules, which go over the air, and not those of the module itself', async () => {
    const xbee = await startXbeeModule({
      parameters: { OP: '000000000000abcd', NI: hex(ascii('ROOF')), AP: '02', WR: '' },
      onRemoteCommand: ({ frameId, command, address64, address16 }) => [
        { type: 'remote-at-response', frameId, address64, address16, command, status: 0, value: ascii('BUOY') },
      ],
    })
    const remote = () => xbee.module.heard.filter(({ type }) => type === 'remote-at-command').length
    const airtime = { type: 'message-rate', messagesPerMinute: 4 }
    await ask('POST', '/v1/radios', { id: 'mesh', driver: 'xbee', link: xbee.link, airtime })
    await until('/v1/radios/mesh', ({ status }) => status.state === 'online')
    const path = (name: string, more = `?address=${THEM}`) => `/v1/radios/mesh/settings/${name}${more}`
    // The search at the start is one of the four.
    expect(await ask('GET', path('NI'))).toMatchObject({ status: 200, body: { value: 'BUOY' } })
    expect(await ask('GET', path('NI'))).toMatchObject({ status: 200 })
    const before = remote()
    const refused = await ask('PUT', path('NI'), { value: 'BOAT', save: true })
    expect(refused).toMatchObject({ status: 429, body: { code: 'airtime-exceeded', hint: expect.any(String) } })
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(30)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(remote()).toBe(before)
    // Read back there is no more of it, so that the value is not shown.
    expect(await ask('PUT', path('NI'), { value: 'BOAT' })).toMatchObject({
      status: 200,
      body: { problem: { code: 'airtime-exceeded' } },
    })
    const spent = await ask('GET', path('NI'))
    expect(spent).toMatchObject({ status: 429, body: { code: 'airtime-exceeded' } })
    const listed = await ask('GET', `/v1/radios/mesh/settings?name=NI&include=value&address=${THEM}`)
    expect(listed.body.items).toMatchObject([{ name: 'NI', problem: { code: 'airtime-exceeded' } }])
    expect(await ask('GET', path('NI', ''))).toMatchObject({ status: 200, body: { value: 'ROOF' } })
    const search = await ask('POST', '/v1/radios/mesh/discoveries', { mode: 'active' })
    const ended = await until(search.headers.get('location') ?? '', ({ state }) => state !== 'running')
    expect(ended).toMatchObject({ state: 'failed', error: { code: 'airtime-exceeded' } })
    // No search at the next start either.
    const searches = () => xbee.module.commands().filter((command) => command === 'ND').length
    expect(searches()).toBe(1)
    await ask('POST', '/v1/radios/mesh/reconnect')
    await until('/v1/radios/mesh', ({ status }) => status.state === 'online')
    await ask('GET', path('NI', ''))
    expect(searches()).toBe(1)
    expect((await ask('GET', '/v1/radios/mesh')).body.status.airtime.used).toBe(4)
    await ask('DELETE', '/v1/radios/mesh')
    xbee.stop()
  })

  test.each([
    ['no messages', { type: 'message-rate', messagesPerMinute: 0 }, 'body /airtime/messagesPerMinute'],
    [
      'a spreading factor that is none',
      { type: 'duty-cycle', percent: 1, modulation: { type: 'lora', spreadingFactor: 13, bandwidthHz: 125_000 } },
      'body /airtime/modulation/spreadingFactor',
    ],
    [
      'more than all',
      { type: 'duty-cycle', percent: 101, modulation: { type: 'fixed-rate', bitsPerSecond: 1200 } },
      'body /airtime/percent',
    ],
  ])('refuses a limit of %s', async (_, airtime, field) => {
    const refused = await ask('POST', '/v1/radios', { id: 'x', driver: 'lines', link: device.radio.link, airtime })
    expect(refused.status).toBe(400)
    expect(fields(refused)).toEqual([field])
  })
})
