import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createApiClient } from './generated/client.ts'
import { createSeedService } from './service.ts'

const server = await createSeedService('secret')
const headers = { 'x-curator-key': 'secret' }
let client: ReturnType<typeof createApiClient>
before(async () => {
  client = createApiClient({ baseUrl: await server.listen({ port: 0, host: '127.0.0.1' }) })
})
after(() => server.close())

test('a lot is deposited, drawn from and listed', async () => {
  const { data: lot } = await client.createSeed({ body: { species: 'Triticum monococcum', grams: 5 }, headers })
  assert.equal(lot?.storedAtC, -18)
  const params = { path: { seedId: lot.id } }
  assert.equal((await client.drawSeeds({ params, body: { grams: 2 }, headers })).data?.grams, 3)
  assert.equal((await client.drawSeeds({ params, body: { grams: 4 }, headers })).error?.code, 'not-enough-seeds')
  assert.deepEqual(
    (await client.listSeeds()).data?.items.map(({ grams }) => grams),
    [3],
  )
})

test('only a curator deposits', async () => {
  const { response } = await client.createSeed({ body: { species: 'Zea mays', grams: 1 } })
  assert.equal(response.status, 401)
})
