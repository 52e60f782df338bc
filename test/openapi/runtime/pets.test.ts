import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

const pets = new Map<number, Record<string, unknown>>()
const notFound = { status: 404, body: { code: 1, message: 'No such pet.' } }

interface Seen {
  params: Record<string, unknown>
  query: { tags?: string[]; limit: number }
  body: Record<string, unknown>
}

const handlers = {
  findPets: ({ query: { tags, limit } }: Seen) => {
    const found = [...pets.values()].filter((pet) => !tags || tags.some((tag) => (pet.tags as string[])?.includes(tag)))
    return { status: 200, headers: { 'x-total': found.length }, body: found.slice(0, limit) }
  },
  addPet: ({ body }: Seen) => {
    if (body.name === 'Nemo') return { status: 409, body: { code: 2, message: 'There is one.' } }
    if (body.name === 'Ghost') return { status: 201, body: { name: 'Ghost' } }
    const pet = { ...body, id: pets.size + 1 }
    pets.set(pet.id, pet)
    return { status: 201, body: pet }
  },
  getPet: ({ params }: Seen) => {
    const body = pets.get(params['pet-id'] as number)
    return body ? { status: 200, body } : notFound
  },
  removePet: ({ params }: Seen) => (pets.delete(params['pet-id'] as number) ? { status: 204 } : notFound),
}

let shop: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
beforeAll(async () => {
  shop = await generateApi('pets/pets')
  const security = {
    shopKey: (key: string) => (key === 'open' ? {} : undefined),
    session: (session: string) => (session === 's1' ? {} : undefined),
    staff: ({ user, password }: { user: string; password: string }) =>
      user === 'kei' && password === 'p:w' ? {} : undefined,
  }
  app = await createService({
    api: shop.api,
    handlers,
    admit: createGate({
      authenticate: createSchemesAuthenticate({ schemes: shop.securitySchemes, handlers: security }),
    }),
    logger: createRecorder().logger,
  })
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  client = shop.createPlainClient({ baseUrl, headers: { 'x-shop-key': 'open' } })
})
afterAll(async () => {
  await app?.close()
})

describe('a shop of pets, in OpenAPI 3.0 and several files', () => {
  test('adds, finds, gets and removes', async () => {
    const tama = await client.addPet({ body: { name: 'Tama', tags: ['cat', 'calm'], age: null } })
    expect([tama.response.status, tama.data]).toEqual([201, { id: 1, name: 'Tama', tags: ['cat', 'calm'], age: null }])
    await client.addPet({ body: { name: 'Pochi', tags: ['dog'], parent: { id: 7, name: 'Hachi' } } })
    const found = await client.findPets({ params: { query: { tags: ['calm', 'fish'] } } })
    expect([found.response.headers.get('x-total'), found.data]).toEqual(['1', [tama.data]])
    expect((await client.getPet({ params: { path: { 'pet-id': 2 } } })).data).toMatchObject({ name: 'Pochi' })
    expect((await client.removePet({ params: { path: { 'pet-id': 2 } } })).response.status).toBe(204)
    const gone = await client.getPet({ params: { path: { 'pet-id': 2 } } })
    expect([gone.response.status, gone.error]).toEqual([404, notFound.body])
  })

  test('takes a form as well', async () => {
    const payload = 'name=Kuro&age=3&tags=cat&tags=black&weight=4.5'
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-shop-key': 'open' }
    const response = await app.inject({ method: 'POST', url: '/pets', headers, payload })
    expect([response.statusCode, response.json()]).toMatchObject([
      201,
      { name: 'Kuro', age: 3, tags: ['cat', 'black'], weight: 4.5 },
    ])
  })

  test('answers errors of its own in a range of statuses', async () => {
    const taken = await client.addPet({ body: { name: 'Nemo' } })
    expect([taken.response.status, taken.error]).toEqual([409, { code: 2, message: 'There is one.' }])
  })

  test.each([
    [{ name: '' }, '/name'],
    [{}, '/name'],
    [{ name: 'a', age: -1 }, '/age'],
    [{ name: 'a', weight: 0 }, '/weight'],
    [{ name: 'a', status: 'lost' }, '/status'],
    [{ name: 'a', parent: { id: 1 } }, '/parent/name'],
  ])('refuses %j by the field', async (body, field) => {
    const { response, error } = await client.addPet({ body })
    expect([response.status, error.errors[0].pointer]).toEqual([400, field])
  })

  test('does not answer a pet without its id, which only a request may leave out', async () => {
    const { response, error } = await client.addPet({ body: { name: 'Ghost' } })
    expect([response.status, error.code]).toEqual([500, 'response-invalid'])
  })

  test('lets in by one of several schemes, or by two together', async () => {
    const remove = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'DELETE', url: '/pets/99', headers })).statusCode
    const basic = `Basic ${Buffer.from('kei:p:w').toString('base64')}`
    expect(await remove({ 'x-shop-key': 'open' })).toBe(404)
    expect(await remove({ cookie: 'session=s1', authorization: basic })).toBe(404)
    expect(await remove({ cookie: 'session=s1' })).toBe(401)
    expect(await remove({ authorization: basic })).toBe(401)
    expect(await remove({ cookie: 'session=s2', authorization: basic })).toBe(401)
    expect((await app.inject('/pets')).statusCode).toBe(200)
  })
})
