import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { startProxied } from './harness/proxied.ts'
import { startCaddy, startNginx } from './harness/proxy.ts'
import { until } from './harness/until.ts'

const radio = JSON.stringify({
  id: 'roof',
  driver: 'lines',
  link: { type: 'tcp', host: '127.0.0.1', port: 1 },
  enabled: false,
})
const message = (data: string) => JSON.stringify({ radioId: 'roof', payload: { encoding: 'text', data } })

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
])('behind %s', (_, startProxy) => {
  test('a client is served as without it, up to what musen takes', async () => {
    const { ask, origin, authorization: headers } = await startProxied(startProxy)
    expect((await ask('GET', '/v1/radios')).status).toBe(401)
    const made = await ask('POST', '/v1/radios', { body: radio, headers: { ...headers, origin } })
    expect([made.status, made.headers.location]).toEqual([201, '/v1/radios/roof'])
    const foreign = { ...headers, origin: 'https://evil.example' }
    expect((await ask('POST', '/v1/messages', { body: message('x'), headers: foreign })).status).toBe(403)

    const mebibyte = 1024 * 1024
    const sized = (length: number) => ask('POST', '/v1/messages', { body: message('x').padEnd(length), headers })
    expect((await sized(mebibyte)).status).toBe(202)
    expect((await sized(mebibyte + 1)).status).toBe(413)
    const withHeader = (length: number) =>
      ask('GET', '/v1/radios', { headers: { ...headers, 'x-large': 'x'.repeat(length) } })
    expect((await withHeader(15_000)).status).toBe(200)
    expect([400, 431]).toContain((await withHeader(17_000)).status)
  })

  test('streams tell at once what happens, both ways', async () => {
    const { ask, open, connect, origin, authorization: headers } = await startProxied(startProxy)
    await ask('POST', '/v1/radios', { body: radio, headers })
    const events = await open('GET', '/v1/events', { headers: { ...headers, accept: 'text/event-stream' } })
    let told = ''
    events.setEncoding('utf8').on('data', (chunk) => {
      told += chunk
    })
    const { ticket } = JSON.parse((await ask('POST', '/v1/tickets', { headers })).text)
    const socket = connect(`/v1/stream?ticket=${ticket}`, { origin })
    let heard = ''
    socket.on('message', (data) => {
      heard += data
    })
    await once(socket, 'open')
    socket.send('{"type":"subscribe"}')
    await until('the subscription', () => heard.includes('"command":"subscribe"'))
    socket.send(`{"type":"send","ref":"r","message":${message('over the WebSocket')}}`)
    await ask('POST', '/v1/messages', { body: message('by a request'), headers })
    for (const text of ['over the WebSocket', 'by a request'])
      await until(`"${text}" on both streams`, () => [told, heard].every((all) => all.includes(`"data":"${text}"`)))
    expect(heard).toContain('"ref":"r"')
    events.destroy()
    socket.terminate()

    const refused = connect('/v1/stream', { ...headers, origin: 'https://evil.example' })
    const [, answer] = await once(refused, 'unexpected-response')
    expect(answer.statusCode).toBe(403)
  })

  test('the audit and the limits go by the client, whatever it says of itself', async () => {
    const { ask, authorization } = await startProxied(startProxy)
    const lies = { 'x-forwarded-for': '192.0.2.9', forwarded: 'for=192.0.2.9', 'x-real-ip': '192.0.2.9' }
    const guess = (from: string) => ask('GET', '/v1/radios', { headers: { authorization: 'Bearer x', ...lies }, from })
    for (let i = 0; i < 30; i++) expect((await guess('127.0.0.3')).status).toBe(401)
    const limited = await guess('127.0.0.3')
    expect([limited.status, Number(limited.headers['retry-after'])]).toEqual([429, expect.any(Number)])
    expect((await guess('127.0.0.4')).status).toBe(401)
    expect((await ask('GET', '/v1/radios', { headers: { ...authorization, ...lies }, from: '127.0.0.3' })).status).toBe(
      200,
    )
    const froms = await until('the refusals in the audit', async () => {
      const { text } = await ask('GET', '/v1/audit?outcome=refused&limit=100', { headers: authorization })
      const found = new Set(JSON.parse(text).items.map(({ from }: { from: string }) => from))
      return found.size > 1 && found
    })
    expect(froms).toEqual(new Set(['127.0.0.3', '127.0.0.4']))
  })
})
