import { expect, test } from 'vitest'
import { createDriversServer } from '../drivers-server.ts'

test('nothing may keep an answer that holds a secret', async () => {
  const server = await createDriversServer()
  const cacheOf = async (method: 'GET' | 'POST', url: string) =>
    (await server.inject({ method, url })).headers['cache-control']
  const secrets = ['/v1/keys', '/v1/tickets', '/v1/webhooks', '/v1/webhooks/wh_demo000000-1/rotate-secret']
  for (const url of secrets) expect([url, await cacheOf('POST', url)]).toEqual([url, 'no-store'])
  expect(await cacheOf('GET', '/v1/drivers')).toBeUndefined()
  await server.close()
})
