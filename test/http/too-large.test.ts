import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDriversServer } from './drivers-server.ts'

let server: Awaited<ReturnType<typeof createDriversServer>>
let port: number
beforeEach(async () => {
  server = await createDriversServer({})
  await server.listen({ host: '127.0.0.1', port: 0 })
  port = (server.server.address() as { port: number }).port
})
afterEach(() => server.close())

test('a client that is still sending a body that is too large gets the error and can go on with the same connection', async () => {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    heard += chunk
  })
  const length = 3_000_000
  socket.write(
    `POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`,
  )
  while (!heard.includes('"body-too-large"')) await once(socket, 'data')
  heard = ''
  socket.write(Buffer.alloc(length, ' '))
  socket.write('GET /v1/drivers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  await once(socket, 'end')
  expect(heard).toMatch(/^HTTP\/1.1 200 OK\r\n/)
})
