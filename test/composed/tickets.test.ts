import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
let admin: string
let reader: { id: string; token: string }
beforeAll(async () => {
  for (const id of ['mine', 'other'])
    await ask('POST', '/v1/radios', { id, driver: 'lines', link: nowhere, enabled: false })
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: ['keys:admin'] })).body.token
  const narrow = { name: 'Reader', scopes: ['events:read'], radios: ['mine'] }
  const { body } = await ask('POST', '/v1/keys', narrow, bearer(admin))
  reader = { id: body.key.id, token: body.token }
})

async function ticket(): Promise<string> {
  const { status, body } = await ask('POST', '/v1/tickets', undefined, bearer(reader.token))
  expect(status).toBe(201)
  return body.ticket
}
const events = (query: string) => ask('GET', `/v1/events?${query}`)
/** Resolves to the first frame, or the status of the refusal. */
async function connect(query: string): Promise<string | number> {
  const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream?${query}`, 'musen.v1')
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode))
    socket.on('message', (data) => {
      resolve(String(data))
      socket.close()
    })
  })
}

describe('a ticket', () => {
  test('lets one WebSocket in, once', async () => {
    const query = `ticket=${await ticket()}`
    expect(await connect(query)).toContain('"hello"')
    expect(await connect(query)).toBe(401)
  })

  test('lets one stream of server-sent events in, once, with what its key may see', async () => {
    const url = `${service.url()}/v1/events?ticket=${await ticket()}`
    const stop = new AbortController()
    const stream = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: stop.signal })
    const reading = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    while (!told.includes('mine')) told += (await reading?.read())?.value ?? ''
    stop.abort()
    expect(told).not.toContain('other')
    expect((await fetch(url, { headers: { accept: 'text/event-stream' } })).status).toBe(401)
  })

  test.each(['ticket=nonsense', 'ticket=', 'ticket=a&ticket=b'])('is not "%s"', async (query) => {
    const { status, headers, body } = await events(query)
    expect([status, body.code]).toEqual([401, 'credentials-invalid'])
    expect(headers.get('www-authenticate')).toContain('Bearer')
  })

  test('is no key, and no key is a ticket', async () => {
    expect((await events(`ticket=${reader.token}`)).status).toBe(401)
    const given = await ticket()
    expect((await ask('GET', '/v1/events', undefined, bearer(given))).status).toBe(401)
    expect((await events(`ticket=${given}`)).status).toBe(200)
  })

  test('is taken by streams and events alone', async () => {
    const { status, body } = await ask('GET', `/v1/radios?ticket=${await ticket()}`)
    expect([status, body.code]).toEqual([401, 'credentials-missing'])
  })

  test('is void when its key is revoked', async () => {
    const given = await ticket()
    await ask('POST', `/v1/keys/${reader.id}/revoke`, undefined, bearer(admin))
    expect((await events(`ticket=${given}`)).status).toBe(401)
  })
})
