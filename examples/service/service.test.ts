import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type ApiClient, ApiError, createApiClient, isErrorOf } from './generated/client.ts'
import { drawSeeds } from './generated/endpoints.ts'
import { createSeedService } from './service.ts'

const server = await createSeedService('secret')
const headers = { 'x-curator-key': 'secret' }
let baseUrl: string
let client: ApiClient
before(async () => {
  baseUrl = await server.listen({ port: 0, host: '127.0.0.1' })
  client = createApiClient({ baseUrl })
})
after(() => server.close())

test('a lot is deposited and drawn from', async () => {
  const lot = await client.createSeed({ body: { species: 'Triticum monococcum', grams: 5 }, headers })
  assert.equal(lot.storedAtC, -18)
  const params = { path: { seedId: lot.id } }
  assert.equal((await client.drawSeeds({ params, body: { grams: 2 }, headers })).grams, 3)
  await assert.rejects(client.drawSeeds({ params, body: { grams: 4 }, headers }), (error) => {
    return isErrorOf(drawSeeds, error) && error.status === 409 && error.body.code === 'not-enough-seeds'
  })
})

test('the pages of a list are one list', async () => {
  for (const grams of [10, 20, 30]) await client.createSeed({ body: { species: 'Zea mays', grams }, headers })
  const grams: number[] = []
  for await (const lot of client.listSeeds({ params: { query: { species: 'Zea mays', limit: 2 } } }))
    grams.push(lot.grams)
  assert.deepEqual(grams, [10, 20, 30])
})

test('a deposit whose answer was lost is repeated, and made once', async () => {
  let losses = 1
  const unreliable = createApiClient({
    baseUrl,
    async fetch(request) {
      const answer = await fetch(request)
      if (losses-- > 0) throw new TypeError('The connection was lost.')
      return answer
    },
  })
  const lot = await unreliable.createSeed({ body: { species: 'Oryza sativa', grams: 7 }, headers })
  const { items } = await client.listSeeds({ params: { query: { species: 'Oryza sativa' } } })
  assert.deepEqual(items, [lot])
})

test('only a curator deposits', async () => {
  await assert.rejects(client.createSeed({ body: { species: 'Zea mays', grams: 1 } }), (error) => {
    return error instanceof ApiError && error.status === 401 && error.problem?.code === 'credentials-missing'
  })
})
