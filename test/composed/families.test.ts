import { afterAll, describe, expect, test } from 'vitest'
import type { Decoder } from '../../src/domain/decoders/decoder.ts'
import type { Options } from '../../src/domain/message.ts'
import { driverModules } from '../../src/radio/registry.ts'
import { DEMO_DECODERS } from '../../src/service/demo-decoders.ts'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { useService } from './service.ts'

const { ask, until } = useService()
const simulations: Simulation[] = []
afterAll(async () => {
  await Promise.all(simulations.map((simulation) => simulation.stop()))
})

interface Family {
  driver: string
  simulated?: Options
  decoders?: Decoder[]
  /** Of the message. */
  destination?: string
  options?: Options
  payload: object
  /** The address of a node that reports, where the family has such. */
  node: string
  decoded?: string
  /** What else is known of that node. */
  known?: object
  /** Series of its nodes. */
  series?: string[]
  /** How the message ends; never higher than the driver declares. */
  ends: 'sent' | 'delivered'
}

const text = (data: string) => ({ encoding: 'text', data })
const FAMILIES: Family[] = [
  { driver: 'lines', payload: text('PING'), node: 't1', decoded: 'json', ends: 'sent' },
  {
    driver: 'lines',
    simulated: { mode: 'delimiter' },
    decoders: [DEMO_DECODERS.sensors],
    payload: text('PING'),
    node: 't2',
    series: ['temperature', 'humidity', 'supplyVoltage'],
    ends: 'sent',
  },
  {
    driver: 'kiss',
    destination: 'OH2XYZ-9',
    payload: text('Hello'),
    node: 'JA1DEF-9',
    decoded: 'aprs-position',
    ends: 'delivered',
  },
  {
    driver: 'xbee',
    destination: '0013A20040522BAA',
    payload: text('Hello'),
    node: '0013A20040522BAA',
    series: ['state:DIO2', 'analog:AD1', 'supplyVoltage'],
    ends: 'delivered',
  },
  { driver: 'meshtastic', destination: '!a1b2c3d4', payload: text('Hello'), node: '!a1b2c3d4', ends: 'delivered' },
  {
    driver: 'meshcore',
    destination: 'a1b2c3d4e5f6',
    payload: text('Hello'),
    node: 'a1b2c3d4e5f6',
    decoded: 'meshcore-text',
    known: { name: 'Harbour' },
    ends: 'delivered',
  },
  {
    driver: 'mysensors',
    destination: '1',
    options: { child: 2, type: 'V_STATUS' },
    payload: text('1'),
    node: '2',
    decoded: 'mysensors-value',
    known: {
      name: 'Boiler 2',
      battery: { percent: expect.any(Number) },
      version: '1.2',
      children: [
        { child: 0, typeNumber: 6, type: 'S_TEMP', description: 'temperature' },
        { child: 1, typeNumber: 7, type: 'S_HUM' },
        { child: 2, typeNumber: 3, type: 'S_BINARY', description: 'relay' },
      ],
    },
    series: ['temperature:0', 'humidity:1', 'battery'],
    ends: 'delivered',
  },
  {
    driver: 'twelite',
    destination: '01',
    options: { kind: 'outputs' },
    payload: { encoding: 'hex', data: '010fffffffffffffffff' },
    node: '02',
    decoded: 'twelite-status',
    known: { battery: { voltageMv: expect.any(Number) }, signal: { lqi: expect.any(Number) } },
    series: ['state:DI1', 'supplyVoltage', 'temperature', 'lqi'],
    ends: 'sent',
  },
  {
    driver: 'twelite',
    simulated: { application: 'uart', form: 'binary' },
    destination: '01',
    payload: text('Hello'),
    node: '02',
    ends: 'sent',
  },
  {
    driver: 'rylr',
    decoders: [DEMO_DECODERS.waterLevels],
    destination: '50',
    payload: text('Hello'),
    node: '51',
    known: { signal: { rssiDbm: expect.any(Number), snrDb: expect.any(Number) } },
    series: ['temperature', 'waterLevel', 'rssi'],
    ends: 'sent',
  },
]

test('every driver is here', () => {
  expect([...new Set(FAMILIES.map(({ driver }) => driver))].sort(), 'FAMILIES has a row for each driver').toEqual(
    Object.keys(driverModules).sort(),
  )
})

describe.each(FAMILIES)('a $driver radio, $simulated', (family) => {
  test('is added by the API, hears its nodes, sends, and says truthfully what became of it', async () => {
    const {
      driver,
      simulated: options = {},
      decoders = [],
      destination,
      payload,
      node,
      decoded,
      known = {},
      series = [],
      ends,
    } = family
    const simulation = await startSimulation({ driver, transport: createTcpTransport(), rate: 40, options })
    simulations.push(simulation)
    const id = `${driver}-${simulations.length}`
    expect((await ask('POST', '/v1/radios', { id, decoders, ...simulation.radio })).status).toBe(201)
    await until(`/v1/radios/${id}`, ({ status }) => status.state === 'online')

    const nodeId = encodeURIComponent(`${id}:${node}`)
    const names = Object.keys(known)
    const heard = await until(`/v1/nodes/${nodeId}`, (now) => now.receivedCount > 0 && names.every((name) => now[name]))
    expect(heard).toMatchObject(known)
    if (decoded !== undefined) {
      const messages = `/v1/messages?radioId=${id}&direction=in&limit=50`
      await until(messages, ({ items }) =>
        items.some((item: { decoded?: { type: string } }) => item.decoded?.type === decoded),
      )
    }
    for (const each of series) {
      const [name, channel] = each.split(':')
      await until(`/v1/readings?radioId=${id}&name=${name}`, ({ items }) =>
        items.some((item: { channel?: string }) => item.channel === channel),
      )
    }

    const accepted = await ask('POST', '/v1/messages', {
      radioId: id,
      payload,
      ...(destination !== undefined && { destination }),
      ...(family.options && { options: family.options }),
    })
    expect(accepted).toMatchObject({ status: 202, body: { state: 'queued' } })
    const message = await until(String(accepted.headers.get('location')), ({ final }) => final)
    expect(message).toMatchObject({ state: ends, attempts: 1 })
    const { body: drivers } = await ask('GET', '/v1/drivers')
    const { delivery } = drivers.items.find(({ name }: { name: string }) => name === driver)
    expect(delivery[destination === undefined ? 'broadcast' : 'unicast']).toBe(ends)
  })
})

test('the parameters of a LoRa modem are read and written by the API, its password never shown', async () => {
  const simulation = await startSimulation({ driver: 'rylr', transport: createTcpTransport(), quiet: true })
  simulations.push(simulation)
  await ask('POST', '/v1/radios', { id: 'modem', ...simulation.radio })
  await until('/v1/radios/modem', ({ status }) => status.state === 'online')
  const setting = (name: string) => `/v1/radios/modem/settings/${name}`
  expect((await ask('GET', setting('PARAMETER'))).body).toMatchObject({ value: '9,7,1,12', persists: 'volatile' })
  expect((await ask('PUT', setting('CRFOP'), { value: 14 })).body).toMatchObject({ value: 14, saved: false })
  expect(await ask('PUT', setting('NETWORKID'), { value: 6 })).toMatchObject({ body: { code: 'setting-risky' } })
  expect((await ask('PUT', setting('NETWORKID'), { value: 6, force: true })).body).toMatchObject({ value: 6 })
  expect(await ask('PUT', setting('NETWORKID'), { value: 1, force: true })).toMatchObject({
    body: { code: 'setting-refused' },
  })
  expect((await ask('PUT', setting('CPIN'), { value: 'EEDCAA90', save: true, force: true })).status).toBe(200)
  expect((await ask('GET', setting('CPIN'))).body).not.toHaveProperty('value')
  expect(simulation.ledger.received.map(({ about }) => about)).toContain('AT+CPIN=EEDCAA90,M')
})
