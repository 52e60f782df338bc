import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
let seen: unknown
let answer: unknown
const { lines, logger } = createRecorder()
beforeAll(async () => {
  generated = await generateApi('one-way')
  const added = ({ body }: { body: unknown }) => {
    seen = body
    return { status: 201, body: answer }
  }
  const read = ({ body }: { body?: unknown }) => {
    seen = body
    return { status: 200, body: answer }
  }
  app = await createService({
    api: generated.api,
    handlers: { addPerson: added, addAnimal: added, addThing: added, logIn: read, listPeople: read },
    logger,
  })
  client = generated.createPlainClient({ baseUrl: await app.listen({ host: '127.0.0.1', port: 0 }) })
})
beforeEach(() => {
  lines.length = 0
})
afterAll(async () => {
  await app?.close()
})

const ann = { id: 1, name: 'Ann' }

describe('what is read-only', () => {
  test('need not be sent, also within, and may be', async () => {
    answer = ann
    for (const body of [
      { name: 'Ann', password: 'abc' },
      { id: 7, name: 'Ann', password: 'abc', friends: [{ name: 'Bo', password: 'def' }] },
    ]) {
      expect((await client.addPerson({ body })).response.status).toBe(201)
      expect(seen).toEqual(body)
    }
    answer = { kind: 'Cat', id: 1 }
    expect((await client.addAnimal({ body: { kind: 'Cat' } })).response.status).toBe(201)
  })

  test('is checked where it is sent', async () => {
    const { response, error } = await client.addPerson({ body: { id: 'x', name: 'Ann', password: 'abc' } })
    expect([response.status, error.errors]).toMatchObject([400, [{ pointer: '/id' }]])
  })

  test.each([
    ['addPerson', { name: 'Ann', password: 'abc' }, { name: 'Ann' }],
    ['addPerson', { name: 'Ann', password: 'abc' }, { ...ann, friends: [{ name: 'Bo' }] }],
    ['addAnimal', { kind: 'Cat' }, { kind: 'Cat' }],
    ['logIn', { user: 'ann', password: 'abc' }, { user: 'ann' }],
  ])('must be answered: %s', async (id, body, given) => {
    answer = given
    const { response, error } = await client[id]({ body })
    expect([response.status, error.code]).toEqual([500, 'response-invalid'])
  })
})

describe('what is write-only', () => {
  test('must be sent', async () => {
    const { response, error } = await client.addPerson({ body: { name: 'Ann' } })
    expect([response.status, error.errors]).toMatchObject([400, [{ pointer: '/password', detail: 'is required' }]])
  })

  test.each([
    ['of an object that is written in one pass', 'addPerson', { name: 'Ann', password: 'abc' }, ann, '/password'],
    ['of one by a reference', 'logIn', { user: 'a', password: 'abc' }, { user: 'a', at: 'now' }, '/password'],
  ])('is refused in an answer: %s', async (_, id, body, good, pointer) => {
    answer = good
    expect((await client[id]({ body })).data).toEqual(good)
    answer = { ...good, password: 'abc' }
    const { response, error } = await client[id]({ body })
    expect([response.status, error.code]).toEqual([500, 'response-invalid'])
    expect(lines).toMatchObject([{ level: 'error', details: { pointer, keyword: 'false schema' } }])
  })

  test('is refused deep within', async () => {
    answer = [{ ...ann, friends: [ann, { ...ann, password: 'abc' }] }]
    expect((await client.listPeople()).response.status).toBe(500)
    expect(lines).toMatchObject([{ details: { pointer: '/0/friends/1/password' } }])
  })
})

test('a writer still writes what has nothing of the kind in it', () => {
  const { writePerson } = generated.writers
  expect(writePerson?.({ ...ann, tall: true })).toBe('{"id":1,"name":"Ann","tall":true}')
  expect(writePerson?.({ ...ann, password: undefined })).toBe(undefined)
  expect(writePerson?.({ ...ann, password: 'abc' })).toBe(undefined)
})

test('a mock answers nothing that is write-only', async () => {
  const mock = await createMock(loadSpec(specFile('one-way')))
  const person = (
    await mock.inject({ method: 'POST', url: '/people', payload: { name: 'Ann', password: 'abc' } })
  ).json()
  expect(person).toMatchObject({ id: 0, name: 'text' })
  expect(person).not.toHaveProperty('password')
  await mock.close()
})
