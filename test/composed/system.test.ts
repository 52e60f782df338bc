import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { driverModules } from '../../src/radio/registry.ts'
import { nowhere, useService } from './service.ts'

const { ask, holdStore, until } = useService()
const yaml = readFileSync(new URL('../../openapi.yaml', import.meta.url))

test('info tells the version of the package and the hash of the contract', async () => {
  const { status, body } = await ask('GET', '/v1/info')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    name: 'musen',
    version: packageJson.version,
    specHash: createHash('sha256').update(yaml).digest('hex'),
    storeEpoch: expect.stringMatching(/^[0-9a-z]{10}$/),
  })
})

test('the contract is served byte for byte, and as JSON', async () => {
  const text = await ask('GET', '/openapi.yaml')
  expect(yaml.equals(Buffer.from(text.body))).toBe(true)
  expect((await ask('GET', '/openapi.json')).body).toMatchObject({ openapi: '3.1.0', info: { title: 'musen' } })
})

test.each(['/', '/problems', '/problems/overloaded', '/openapi.yaml', '/openapi.json'])(
  '%s is not sent again to a client that has it',
  async (path) => {
    const first = await ask('GET', path)
    const again = await ask('GET', path, undefined, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([first.status, again.status, again.body]).toEqual([200, 304, ''])
  },
)

test('the root is an index whose links lead somewhere', async () => {
  const { status, body } = await ask('GET', '/')
  expect(status).toBe(200)
  const { name, version, description, collections, ...links } = body
  expect({ name, version }).toEqual({ name: 'musen', version: packageJson.version })
  expect(description).toMatch(/radio/)
  expect(collections).toMatchObject({ messages: '/v1/messages', radios: '/v1/radios', audit: '/v1/audit' })
  for (const link of [...Object.values(links), ...Object.values(collections)])
    expect([link, (await ask('GET', String(link))).status]).toEqual([link, 200])
})

test('the root is the page for a browser, which may load nothing from elsewhere', async () => {
  const { status, headers, body } = await ask('GET', '/', undefined, { accept: 'text/html,*/*;q=0.8' })
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect(headers.get('vary')).toContain('accept')
  expect(body).toContain('<title>musen</title>')
  expect((await ask('GET', '/', undefined, { accept: '*/*' })).headers.get('content-type')).toContain('json')
})

test('health is ready whatever the radios do', async () => {
  await ask('POST', '/v1/radios', { id: 'lost', driver: 'lines', link: nowhere })
  expect(await ask('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } })
  expect(await ask('GET', '/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } })
})

test('health is not ready while somebody else holds the store, and ready again after', async () => {
  const store = holdStore()
  try {
    // An answer may be a second old.
    let refused = await ask('GET', '/health/ready')
    while (refused.status === 200) {
      await setTimeout(20)
      refused = await ask('GET', '/health/ready')
    }
    expect(refused).toMatchObject({
      status: 503,
      body: { code: 'store-unwritable', hint: expect.stringMatching(/\w/) },
    })
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect((await ask('GET', '/health/live')).status).toBe(200)
  } finally {
    store.release()
  }
  await until('/health/ready', ({ status }) => status === 'ok')
})

test('metrics are in the text format of Prometheus, with each radio by its state', async () => {
  await ask('POST', '/v1/radios', { id: 'off', driver: 'lines', link: nowhere, enabled: false })
  const { headers, body } = await ask('GET', '/metrics')
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  expect(body).toMatch(/^musen_radio_state\{radio="off",state="disabled"\} 1$/m)
  expect(body).toMatch(/^musen_store_oldest 1$/m)
  expect(body).toMatch(/^musen_store_head \d+$/m)
  expect(body).toMatch(/^process_cpu_seconds_total /m)
  // Read again, every count is what it is, not what was added up.
  expect((await ask('GET', '/metrics')).body).toMatch(/^musen_radio_state\{radio="off",state="disabled"\} 1$/m)
})

test('drivers tell all that the registry knows', async () => {
  const { body } = await ask('GET', '/v1/drivers')
  expect(body.items).toEqual(Object.values(driverModules).map(({ info }) => info))
})

test('ports are a list, or a reason why there is none', async () => {
  const { status, body } = await ask('GET', '/v1/ports')
  expect(status).toBe(200)
  expect(body.items).toBeInstanceOf(Array)
})
