import { once } from 'node:events'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { loadConfig } from '../../src/config/load.ts'
import { SCOPES } from '../../src/domain/access/access.ts'
import { nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const from = (...addresses: string[]) => ({ 'x-forwarded-for': addresses.join(', ') })
let admin: string
beforeAll(async () => {
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
})

/** From where the audit says that the newest refusal came. */
async function refusedFrom(headers: Record<string, string>): Promise<string> {
  const path = `/v1/nodes/x:${Math.random()}`
  expect((await ask('GET', path, undefined, headers)).status).toBe(401)
  // Those that are alike are counted together; each is of an address of its own here.
  const { items } = await service.until(
    '/v1/audit?outcome=refused&limit=1',
    ({ items: [newest] }) => newest?.path === path,
    bearer(admin),
  )
  return items[0].from
}

describe('without trusted proxies', () => {
  test('nobody is believed where a request comes from', async () => {
    expect(await refusedFrom({ ...from('192.0.2.1'), forwarded: 'for=192.0.2.1', 'x-real-ip': '192.0.2.1' })).toBe(
      '127.0.0.1',
    )
  })
})

describe('of a trusted proxy', () => {
  beforeAll(() => service.restart({ trustedProxies: ['127.0.0.1', '10.0.0.0/8'], connectionsPerAddress: 2 }))

  test.each([
    ['the address that it adds, not what the client wrote before it', ['1.2.3.4', '192.0.2.2'], '192.0.2.2'],
    ['the one before another trusted proxy', ['1.2.3.4', '192.0.2.3', '10.1.2.3'], '192.0.2.3'],
    ['not one before a proxy that is not trusted', ['1.2.3.4', '192.0.2.4', '11.1.2.3'], '11.1.2.3'],
    ['an IPv6 address in its short form', ['2001:DB8:0:0::0005'], '2001:db8::5'],
    ['its own, when what it says is no address', ['unknown'], '127.0.0.1'],
  ])('is taken %s', async (_, said, taken) => {
    expect(await refusedFrom(from(...said))).toBe(taken)
  })

  test('other headers are not heeded: neither Forwarded nor X-Real-IP', async () => {
    const said = { forwarded: 'for=192.0.2.1', 'x-real-ip': '192.0.2.1', ...from('192.0.2.6') }
    expect(await refusedFrom(said)).toBe('192.0.2.6')
  })

  test('the audit tells where what was sent over a WebSocket comes from', async () => {
    await ask('POST', '/v1/radios', { id: 'r1', driver: 'lines', link: nowhere, enabled: false }, bearer(admin))
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', {
      headers: { ...bearer(admin), ...from('192.0.2.7') },
    })
    await once(socket, 'message')
    const message = { radioId: 'r1', payload: { encoding: 'text', data: 'x' } }
    socket.send(JSON.stringify({ type: 'send', ref: '1', message }))
    await once(socket, 'message')
    socket.terminate()
    const sent = '/v1/audit?operation=sendMessage&outcome=done'
    const { items } = await service.until(sent, ({ items: found }) => found.length === 1, bearer(admin))
    expect(items[0].from).toBe('192.0.2.7')
  })

  test('one address behind it may hold only so many streams', async () => {
    const open = async (address: string) => {
      const stop = new AbortController()
      const headers = { accept: 'text/event-stream', ...bearer(admin), ...from(address) }
      const { status } = await fetch(`${service.url()}/v1/events`, { headers, signal: stop.signal })
      return { status, stop }
    }
    const held = [await open('192.0.2.8'), await open('192.0.2.8')]
    const refused = await ask('GET', '/v1/radios', undefined, { ...bearer(admin), ...from('192.0.2.8') })
    expect([refused.status, refused.body.code]).toEqual([429, 'rate-limited'])
    expect((await open('192.0.2.9')).status).toBe(200)
    const metrics = await ask('GET', '/metrics', undefined, bearer(admin))
    expect(metrics.body).toContain('musen_http_connections_refused_total 1\n')
    for (const { stop } of held) stop.abort()
    await service.until('/v1/radios', ({ items }) => items !== undefined, { ...bearer(admin), ...from('192.0.2.8') })
  })
})

describe('limits behind a trusted proxy', () => {
  beforeAll(() => service.restart({ trustedProxies: ['127.0.0.1'], rateLimit: 40 }))

  test('are those of the client, of requests as of wrong credentials', async () => {
    const guess = (address: string) => ask('GET', '/v1/radios', undefined, { ...bearer('x'), ...from(address) })
    const ready = (...said: string[]) => ask('GET', '/health/live', undefined, from(...said))
    for (let i = 0; i < 30; i++) expect((await guess('192.0.2.1')).status).toBe(401)
    expect((await guess('192.0.2.1')).status).toBe(429)
    expect((await guess('192.0.2.2')).status).toBe(401)
    for (let i = 0; i < 40; i++) expect((await ready('192.0.2.1')).status).toBe(200)
    const refused = await ready(`198.51.100.${Math.floor(Math.random() * 250)}`, '192.0.2.1')
    expect([refused.status, refused.headers.get('ratelimit-remaining')]).toEqual([429, '0'])
    expect((await ready('192.0.2.2')).status).toBe(200)
  })
})

describe('with a proxy on this machine', () => {
  test('nobody is this machine, whatever the request says of itself', async () => {
    await service.restart({ trustedProxies: ['127.0.0.1'] })
    for (const said of [{}, from('127.0.0.1'), from('::1'), { 'x-forwarded-proto': 'https' }])
      expect((await ask('GET', '/v1/radios', undefined, said)).status).toBe(401)
  })

  test('the service is not open to this machine at the same time', async () => {
    const flags = { openLoopback: true, trustedProxies: ['127.0.0.0/8'] }
    await expect(loadConfig({ flags, env: {} })).rejects.toMatchObject({ field: 'openLoopback' })
  })

  test.each(['localhost', '0.0.0.0/0', '::/0', '10.0.0.0/00', 'loopback', '10.0.0.0/33', ''])(
    '"%s" is no proxy to trust',
    async (block) => {
      const loading = loadConfig({ flags: { trustedProxies: [block] }, env: {} })
      await expect(loading).rejects.toMatchObject({ code: 'config-invalid', field: 'trustedProxies' })
    },
  )
})

test('with a remote proxy, and open to this machine, what comes from this machine directly needs no key', async () => {
  await service.restart({ trustedProxies: ['10.0.0.1'], openLoopback: true })
  expect((await ask('GET', '/v1/radios')).status).toBe(200)
  for (const said of [from('127.0.0.1'), { 'x-forwarded-host': 'localhost' }, { 'x-forwarded-proto': 'http' }])
    expect((await ask('GET', '/v1/radios', undefined, said)).status, JSON.stringify(said)).toBe(401)
})
