import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { fields, useService } from './service.ts'

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
