import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { SCOPES } from '../../src/domain/access/access.ts'
import { useService } from './service.ts'

const service = useService({ corsOrigins: ['https://page.example'] })
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
let admin: string
beforeAll(async () => {
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
})

/** A connection as it is, and what was heard on it. */
function dial() {
  const socket = connect({ port: Number(new URL(service.url()).port), host: '127.0.0.1' })
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1')
  })
  const over = new Promise<string>((resolve) => {
    socket.on('close', () => resolve(heard))
    socket.on('error', () => {})
  })
  return { say: (text: string) => void socket.write(text), over }
}

/** The status, and the code of a problem. */
async function send(request: string, ...headers: string[]): Promise<string> {
  const { say, over } = dial()
  say([`${request} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n'))
  return told(await over)
}
function told(text: string): string {
  const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 'nothing'
  const code = /"code":"([\w-]+)"/.exec(text)?.[1]
  return code === undefined ? status : `${status} ${code}`
}

describe('a request', () => {
  const key = () => `Authorization: Bearer ${admin}`

  test('for two hosts at once, or by two credentials, is refused: a proxy in front may have checked the other one', async () => {
    expect(await send('GET /v1/radios', 'Host: localhost', key())).toBe('200')
    expect(await send('GET /v1/radios', 'Host: localhost', 'HOST: evil.example', key())).toBe('400 request-malformed')
    expect(await send('GET /v1/radios', 'Host: localhost', 'Host: localhost', key())).toBe('400 request-malformed')
    expect(await send('GET /v1/radios', 'Host: localhost', key(), 'authorization: Bearer x')).toBe(
      '400 request-malformed',
    )
  })

  test('that names its host in the target as well names the same', async () => {
    expect(await send('GET http://localhost:8730/v1/radios', 'Host: localhost:8730', key())).toBe('200')
    expect(await send('GET HTTP://LocalHost/v1/radios?x', 'Host: localhost', key())).toBe('400 request-invalid')
    for (const target of [
      'http://evil.example/v1/radios',
      'http://localhost@evil.example/v1/radios',
      'http://evil.example?/v1/radios',
      'http://localhost.evil.example/v1/radios',
    ])
      expect(await send(`GET ${target}`, 'Host: localhost', key()), target).toBe('400 request-malformed')
    expect(await send('GET http://evil.example/v1/radios', 'Host: evil.example', key())).toBe('403 host-not-allowed')
  })

  test('for a WebSocket may name it so too', async () => {
    const { say, over } = dial()
    const handshake = ['Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${'A'.repeat(22)}==`, key()]
    say(
      [
        'GET http://localhost/v1/stream HTTP/1.1',
        'Host: localhost',
        'Connection: upgrade',
        'Upgrade: websocket',
        ...handshake,
        '',
        '',
      ].join('\r\n'),
    )
    // A frame that is none ends it.
    say('\xff\xff\xff\xff')
    expect(told(await over)).toBe('101')
  })

  test('by OPTIONS that is no preflight is refused by a problem, for who may ask and who may not', async () => {
    expect(await send('OPTIONS /v1/radios', 'Host: localhost')).toBe('405 method-not-allowed')
    expect(await send('OPTIONS /v1/radios', 'Host: localhost', 'Origin: https://page.example')).toBe(
      '405 method-not-allowed',
    )
    const asked = 'Access-Control-Request-Method: POST'
    expect(await send('OPTIONS /v1/radios', 'Host: localhost', 'Origin: https://page.example', asked)).toBe('204')
  })
})

test.each([
  ['revoked', { method: 'POST', path: '/revoke', body: undefined }],
  ['changed', { method: 'PATCH', path: '', body: { scopes: ['radios:read'] } }],
])('a key that is %s while a request by it is on its way does not carry it out', async (_, { method, path, body }) => {
  const made = await ask('POST', '/v1/keys', { name: 'Slow', scopes: ['queues:write', 'events:read'] }, bearer(admin))
  const { token, key } = made.body
  const { say, over } = dial()
  const text = '{"name":"late"}'
  say(
    `POST /v1/queues HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n{`,
  )
  // It was let in.
  await service.until(`/v1/keys/${key.id}`, () => true, bearer(admin))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await ask(method, `/v1/keys/${key.id}${path}`, body, bearer(admin))
  say(text.slice(1))
  expect(told(await over)).toBe('401 credentials-invalid')
  expect((await ask('GET', '/v1/queues/late', undefined, bearer(admin))).status).toBe(404)
})
