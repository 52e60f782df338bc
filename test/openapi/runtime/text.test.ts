import { request } from 'node:http'
import fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { headersOf, sendText } from '../../../src/openapi/runtime/answer/text.ts'

async function withServer<T>(text: string, use: (server: FastifyInstance, url: string) => Promise<T>): Promise<T> {
  const server = fastify()
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
  })
  server.get('/', (_request, reply) => sendText(reply.code(203).header('content-type', 'text/plain'), text))
  try {
    return await use(server, await server.listen({ host: '127.0.0.1', port: 0 }))
  } finally {
    await server.close()
  }
}

test('a text is sent with the status and all headers of its reply, as long as its bytes', async () => {
  const text = '無線 ×2'
  const answer = await withServer(text, async (_server, url) => {
    const response = await fetch(url)
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  })
  expect(answer).toMatchObject({
    status: 203,
    body: text,
    headers: { 'content-type': 'text/plain', 'content-length': '10', 'x-content-type-options': 'nosniff' },
  })
})

test('who asks for the head gets no body, but its length', async () => {
  const { length, received } = await withServer('abc', async (_server, url) => headOnly(url))
  expect(length).toBe('3')
  expect(received).toBe('')
})

function headOnly(url: string): Promise<{ length: string | undefined; received: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'HEAD' }, (response) => {
      let received = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        received += chunk
      })
      response.on('end', () => resolve({ length: response.headers['content-length'], received }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

test('the headers are the ones that the installed Fastify holds, not copies of them', async () => {
  const server = fastify()
  server.get('/', (_request, reply) => {
    headersOf(reply)['x-held'] = 'yes'
    reply.send('')
  })
  const { headers } = await server.inject('/')
  expect(headers['x-held']).toBe('yes')
  await server.close()
})
