import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useService } from './service.ts'

const { ask, until } = useService({ nodesPerRadio: 3 })
const module = createServer()
let peer: Socket

beforeAll(async () => {
  await once(module.listen(0, '127.0.0.1'), 'listening')
  const connected = once(module, 'connection')
  const { port } = module.address() as AddressInfo
  await ask('POST', '/v1/radios', {
    id: 'net',
    driver: 'lines',
    link: { type: 'tcp', host: '127.0.0.1', port },
    options: { mode: 'json', sourceField: 'id' },
  })
  peer = (await connected)[0]
  await until('/v1/radios/net', ({ status }) => status.state === 'online')
})
afterAll(() => {
  peer.destroy()
  module.close()
})

async function hear(...ids: string[]): Promise<void> {
  const before = (await ask('GET', '/v1/radios/net')).body.status.counters.framesReceived
  for (const id of ids) peer.write(`${JSON.stringify({ id })}\n`)
  await until('/v1/radios/net', ({ status }) => status.counters.framesReceived === before + ids.length)
  // This is written after everything that was received before.
  await ask('GET', '/health/ready')
}

test('made-up devices become messages, but not more nodes than nodesPerRadio; the radio and the metrics show it', async () => {
  await hear(...Array.from({ length: 40 }, (_, i) => `N${String(i).padStart(2, '0')}`))
  const messages = await until('/v1/messages?limit=100', ({ items }) => items.length === 40)
  expect(messages.items.filter(({ nodeId }: { nodeId?: string }) => nodeId !== undefined)).toHaveLength(3)
  expect((await ask('GET', '/v1/nodes')).body.items.map(({ address }: { address: string }) => address)).toEqual([
    'N00',
    'N01',
    'N02',
  ])
  const { status } = (await ask('GET', '/v1/radios/net')).body
  expect(status.counters.nodesRefused).toBe(37)
  expect(status.warnings).toMatchObject([{ code: 'nodes-full', hint: expect.stringContaining('nodesPerRadio') }])
  const metrics = (await ask('GET', '/metrics')).body
  expect(metrics).toContain('musen_radio_nodes_refused_total{radio="net"} 37\n')
  expect(metrics).toContain('musen_radio_link_pauses_total{radio="net"} 0\n')
  expect(metrics).toContain('musen_retention_nodes_removed_total 0\n')
})

test('a deleted node makes room for another device', async () => {
  expect((await ask('DELETE', '/v1/nodes/net:N01')).status).toBe(204)
  await hear('N39', 'N01')
  const body = await until('/v1/nodes', ({ items }) => items.length === 3)
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['net:N00', 'net:N02', 'net:N39'])
})
