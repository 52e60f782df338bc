import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fields, useService } from './service.ts'

const { ask, until } = useService()
const module = createServer()
let peer: Socket

const SENSOR = {
  type: 'delimited',
  source: { column: 1 },
  when: { column: 3 },
  fields: [
    { column: 2, suffix: 'C', name: 'temperature' },
    { column: 3, name: 'contact', values: { open: 1, shut: 0 } },
  ],
}

beforeAll(async () => {
  await once(module.listen(0, '127.0.0.1'), 'listening')
  const connected = once(module, 'connection')
  const { port } = module.address() as AddressInfo
  const link = { type: 'tcp', host: '127.0.0.1', port }
  const created = await ask('POST', '/v1/radios', { id: 'text', driver: 'lines', link, decoders: [SENSOR] })
  expect(created).toMatchObject({ status: 201, body: { decoders: [SENSOR] } })
  peer = (await connected)[0]
  await until('/v1/radios/text', ({ status }) => status.state === 'online')
  peer.write('boot\nt1,21.5C,open\nt2,warm,shut\nt2,3C,shut\n')
  await until('/v1/messages', ({ items }) => items.length === 4)
})
afterAll(() => {
  peer.destroy()
  module.close()
})

const preview = (body: object) => ask('POST', '/v1/radios/text/preview-decoder', body)

test('payloads become nodes with series; one that does not fit is stored, counted and shown', async () => {
  const latest = (await ask('GET', '/v1/readings')).body.items
  expect(latest).toMatchObject([
    { nodeId: 'text:t1', name: 'contact', unit: '/', value: 1 },
    { nodeId: 'text:t1', name: 'temperature', unit: 'Cel', value: 21.5 },
    { nodeId: 'text:t2', name: 'contact', value: 0 },
    { nodeId: 'text:t2', name: 'temperature', value: 3 },
  ])
  const { items } = (await ask('GET', '/v1/messages?order=asc')).body
  expect(items[2]).toMatchObject({ payload: { data: 't2,warm,shut' } })
  for (const at of [0, 2]) expect(items[at]).not.toHaveProperty('readings')
  const { status } = (await ask('GET', '/v1/radios/text')).body
  expect(status).toMatchObject({ counters: { decoderFailures: 1 }, warnings: [{ code: 'decoder-failed' }] })
  expect((await ask('GET', '/metrics')).body).toContain('musen_radio_decoder_failures_total{radio="text"} 1')
})

test('the decoders of the radio, or others, are tried on the last messages, and nothing is stored', async () => {
  const before = (await ask('GET', '/v1/readings')).body
  const { status, body } = await preview({ count: 3 })
  expect(status).toBe(200)
  expect(body.items).toMatchObject([
    { messageId: expect.stringMatching(/^msg_/), at: expect.any(String), source: 't2', outcome: 'decoded', decoder: 0 },
    { outcome: 'failed', error: { pointer: '/decoders/0/fields/0', byte: 3 } },
    {
      source: 't1',
      outcome: 'decoded',
      readings: [{ name: 'temperature', unit: 'Cel', value: 21.5 }, { name: 'contact' }],
    },
  ])
  expect(body.items[1].error.detail).toBe('Column 2 is "warm", which is not a number.')
  const other = { type: 'delimited', fields: [{ column: 2, name: 'x' }] }
  const tried = (await preview({ decoders: [other] })).body.items
  expect(tried.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['failed', 'failed', 'failed', 'failed'])
  expect((await preview({ decoders: [] })).body.items[0]).toMatchObject({ outcome: 'skipped' })
  expect((await ask('GET', '/v1/readings')).body).toEqual(before)
  expect((await ask('GET', '/v1/radios/text')).body).toMatchObject({ revision: 1, decoders: [SENSOR] })
})

test('decoders are tried on a given payload, which may come from a node', async () => {
  const text = (data: string) => ({ encoding: 'text', data })
  const one = async (body: object) => (await preview(body)).body.items[0]
  expect(await one({ payload: text('t9,4C,open') })).toEqual({
    ...{ payload: text('t9,4C,open'), source: 't9', outcome: 'decoded', decoder: 0 },
    readings: [
      { name: 'temperature', unit: 'Cel', value: 4 },
      { name: 'contact', unit: '/', value: 1 },
    ],
  })
  const decoders = [{ ...SENSOR, nodes: ['A'] }]
  expect(await one({ decoders, payload: text('t9,4C,open') })).toMatchObject({ outcome: 'skipped' })
  expect(await one({ decoders, payload: text('t9,4C,open'), source: 'A' })).toMatchObject({ source: 'A', decoder: 0 })
  const struct = { type: 'struct', fields: [{ offset: 0, type: 'int16', name: 'temperature', scale: 0.01 }] }
  const binary = await one({ decoders: [struct], payload: { encoding: 'hex', data: 'ff9c' } })
  expect(binary).toMatchObject({ readings: [{ value: -1 }] })
})

test('a decoder that cannot work is refused with its place', async () => {
  const refused = [{ type: 'json', fields: [{ pointer: '/t', name: 'temperature', unit: 'K' }] }]
  for (const answer of [
    await preview({ decoders: refused }),
    await ask('PATCH', '/v1/radios/text', { decoders: refused }),
    await ask('POST', '/v1/radios', {
      id: 'x',
      driver: 'lines',
      link: { type: 'tcp', host: '::1', port: 1 },
      decoders: refused,
    }),
  ]) {
    expect(answer).toMatchObject({ status: 422, body: { code: 'decoder-invalid', hint: expect.any(String) } })
    expect(fields(answer)).toEqual(['body /decoders/0/fields/0/unit'])
  }
  expect((await preview({ decoders: [{ type: 'lua' }] })).status).toBe(400)
  expect((await preview({ decoders: Array(17).fill(SENSOR) })).status).toBe(400)
  const unknown = await ask('POST', '/v1/radios/nobody/preview-decoder', {})
  expect(unknown).toMatchObject({ status: 404, body: { code: 'radio-not-found' } })
})

test('a change is an event, applies on the same connection, and null removes the decoders', async () => {
  const json = [{ type: 'json', fields: [{ pointer: '/t', name: 'temperature' }] }]
  const changed = await ask('PATCH', '/v1/radios/text', { decoders: json })
  expect(changed).toMatchObject({ status: 200, body: { revision: 2, decoders: json, status: { state: 'online' } } })
  const { items } = (await ask('GET', '/v1/events?type=radio.updated')).body
  expect(items.at(-1).radio).toMatchObject({ id: 'text', decoders: json })
  peer.write('{"t":-5}\n')
  await until('/v1/messages', (page) => page.items.length === 5)
  expect((await ask('GET', '/v1/messages?order=desc&limit=1')).body.items[0].readings).toMatchObject([{ value: -5 }])
  expect((await ask('PATCH', '/v1/radios/text', { name: 'Text' })).body.decoders).toEqual(json)
  expect((await ask('PATCH', '/v1/radios/text', { decoders: null })).body).not.toHaveProperty('decoders')
  expect((await ask('GET', '/v1/radios/text')).body.status.reconnectCount).toBe(0)
})
