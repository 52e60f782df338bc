import { afterEach, expect, test } from 'vitest'
import { createDriversServer } from './drivers-server.ts'

let close = async () => {}
afterEach(() => close())

async function serve(corsOrigins: string[]) {
  const server = await createDriversServer({ corsOrigins })
  close = () => server.close()
  return server
}
const preflight = {
  method: 'OPTIONS' as const,
  url: '/v1/messages',
  headers: {
    origin: 'https://page.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  },
}

test('without a setting no page of another origin is allowed anything', async () => {
  const server = await serve([])
  const { headers } = await server.inject(preflight)
  expect(headers).not.toHaveProperty('access-control-allow-origin')
  const read = await server.inject({ url: '/v1/drivers', headers: { origin: 'https://page.example' } })
  expect(read.headers).not.toHaveProperty('access-control-allow-origin')
  const posted = await server.inject({ ...preflight, method: 'POST' })
  expect(posted.json().code).toBe('origin-not-allowed')
})

test('an origin of the setting may ask for everything, and read refusals; its neighbours may not', async () => {
  const server = await serve(['https://page.example'])
  const { statusCode, headers } = await server.inject(preflight)
  expect(statusCode).toBe(204)
  expect(headers).toMatchObject({
    'access-control-allow-origin': 'https://page.example',
    'access-control-allow-headers': 'authorization',
  })
  expect(headers).not.toHaveProperty('access-control-allow-credentials')
  const refused = await server.inject({ url: '/v1/drivers?x=1', headers: { origin: 'https://page.example' } })
  expect([refused.statusCode, refused.headers['access-control-allow-origin']]).toEqual([400, 'https://page.example'])
  for (const origin of ['http://page.example', 'https://page.example:8443', 'https://a.page.example', 'null']) {
    const other = await server.inject({ ...preflight, headers: { ...preflight.headers, origin } })
    expect(other.headers['access-control-allow-origin'], origin).toBeUndefined()
  }
})
