import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCOPES } from '../../src/domain/access/access.ts'
import { useService } from './service.ts'

const { ask, until } = useService({ seriesPerNode: 3 })
const module = createServer()
let peer: Socket

beforeAll(async () => {
  await once(module.listen(0, '127.0.0.1'), 'listening')
  const connected = once(module, 'connection')
  const { port } = module.address() as AddressInfo
  const options = { mode: 'json', sourceField: 'model,id' }
  await ask('POST', '/v1/radios', {
    id: 'net',
    driver: 'lines',
    link: { type: 'tcp', host: '127.0.0.1', port },
    options,
  })
  peer = (await connected)[0]
  await until('/v1/radios/net', ({ status }) => status.state === 'online')
  for (const [id, temperature] of [
    [1, 21.5],
    [1, -3],
    [2, 8],
  ])
    peer.write(`${JSON.stringify({ model: 'X', id, temperature, flow: 1 })}\n`)
  peer.write(`${JSON.stringify({ model: 'X', id: 3, a: 1, b: 2, c: 3, d: 4, e: 5 })}\n`)
  await until('/v1/messages', ({ items }) => items.length === 4)
})
afterAll(() => {
  peer.destroy()
  module.close()
})

const series = '/v1/nodes/net:X-1/series'

test('a message and its event show what was measured', async () => {
  const { items } = (await ask('GET', '/v1/messages?nodeId=net:X-2')).body
  const readings = [
    { name: 'temperature', unit: 'Cel', value: 8 },
    { name: 'flow', value: 1 },
  ]
  expect(items[0].readings).toEqual(readings)
  const events = (await ask('GET', '/v1/events?type=message.received&nodeId=net:X-2')).body
  expect(events.items[0].message.readings).toEqual(readings)
})

test('the latest readings of all nodes are listed, by filters and in pages', async () => {
  const all = (await ask('GET', '/v1/readings')).body
  expect(all.items).toHaveLength(7)
  expect(all.items[1]).toEqual({
    ...{ nodeId: 'net:X-1', radioId: 'net', name: 'temperature', unit: 'Cel', value: -3 },
    at: expect.any(String),
    messageId: expect.stringMatching(/^msg_/),
  })
  const { items, nextCursor } = (await ask('GET', '/v1/readings?name=temperature&limit=1')).body
  const rest = (await ask('GET', `/v1/readings?name=temperature&limit=1&cursor=${nextCursor}`)).body
  expect([...items, ...rest.items].map(({ value }) => value)).toEqual([-3, 8])
  expect(rest).not.toHaveProperty('nextCursor')
  expect((await ask('GET', '/v1/readings?radioId=other')).body.items).toEqual([])
  expect((await ask('GET', '/v1/readings?nodeId=net:X-2')).body.items).toHaveLength(2)
  expect((await ask('GET', '/v1/readings?cursor=bad')).status).toBe(400)
})

test('a node has series, and a series a range, as columns and as CSV', async () => {
  const { items } = (await ask('GET', series)).body
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['flow', 'temperature'])
  expect((await ask('GET', `${series}/temperature`)).body).toEqual(items[1])
  const { body } = await ask('GET', `${series}/temperature/data?bucket=1d`)
  expect(body).toMatchObject({ bucketMs: 86_400_000, min: [-3], mean: [9.25], max: [21.5], last: [-3], count: [2] })
  const csv = await ask('GET', `${series}/temperature/data?bucket=1d`, undefined, { accept: 'text/csv' })
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="temperature.csv"')
  expect(csv.body).toBe(`at,min,mean,max,last,count\r\n${body.at[0]},-3,9.25,21.5,-3,2\r\n`)
  const empty = await ask('GET', `${series}/temperature/data?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z`)
  expect(empty.body).toMatchObject({ at: [], count: [] })
})

test('what does not exist is 404, and a range that cannot be is 422', async () => {
  const codes = async (path: string) => (await ask('GET', path)).body.code
  expect(await codes('/v1/nodes/net:none/series')).toBe('node-not-found')
  expect(await codes('/v1/nodes/net:none/series/x')).toBe('node-not-found')
  expect(await codes(`${series}/pressure`)).toBe('series-not-found')
  expect(await codes(`${series}/pressure/data`)).toBe('series-not-found')
  const range = `${series}/temperature/data?from=2026-11-24T08:00:00Z&to=2026-11-24T08:00:00Z`
  expect(await ask('GET', range)).toMatchObject({ status: 422, body: { code: 'range-invalid' } })
  expect((await ask('GET', `${series}/temperature/data?bucket=0s`)).status).toBe(400)
})

test('beyond its limit a node makes no more series, which the metrics count', async () => {
  const { items } = (await ask('GET', '/v1/messages?nodeId=net:X-3')).body
  expect(items[0].readings.map(({ name }: { name: string }) => name)).toEqual(['a', 'b', 'c'])
  expect((await ask('GET', '/metrics')).body).toContain('musen_readings_refused_total{radio="net"} 2')
})

test('credentials that are restricted to other radios see none of it', async () => {
  const admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const key = { name: 'Other', scopes: ['messages:read'], radios: ['other'] }
  const other = bearer((await ask('POST', '/v1/keys', key, bearer(admin))).body.token)
  expect((await ask('GET', '/v1/readings', undefined, other)).body).toEqual({ items: [] })
  expect((await ask('GET', '/v1/readings?radioId=net', undefined, other)).body).toEqual({ items: [] })
  for (const path of [series, `${series}/flow`, `${series}/flow/data`])
    expect((await ask('GET', path, undefined, other)).body.code).toBe('node-not-found')
})
