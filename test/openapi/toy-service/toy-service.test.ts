import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from '../runtime/generated-api.ts'
import { libraryHandlers } from './handlers.ts'
import { createLibrary, toProblem } from './library.ts'

const KOKORO = { isbn: '9784101010014', title: 'Kokoro', author: 'Natsume Soseki' }
const CARDS: Record<string, { reader: string; scopes: string[] }> = {
  'card-1': { reader: 'Ann', scopes: ['books:write'] },
  'card-2': { reader: 'Ben', scopes: [] },
}

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let lines: ReturnType<typeof createRecorder>['lines']
beforeAll(async () => {
  generated = await generateApi('library')
}, 60_000)
beforeEach(async () => {
  const recorder = createRecorder()
  lines = recorder.lines
  app = await createService({
    api: generated.api,
    handlers: libraryHandlers(createLibrary()),
    logger: recorder.logger,
    admit: createGate({
      authenticate: createSchemesAuthenticate({
        schemes: generated.securitySchemes,
        handlers: {
          card(number: string, scopes: readonly string[]) {
            const card = CARDS[number]
            return card && scopes.every((scope) => card.scopes.includes(scope)) ? { reader: card.reader } : undefined
          },
        },
      }),
      realm: 'library',
    }),
    toProblem,
    notFoundHint: 'GET /books lists the books.',
  })
})
afterEach(() => app.close())

const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, card?: string, payload?: object) => {
  const headers = card === undefined ? {} : { 'x-library-card': card }
  const response = await app.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: response.statusCode, headers: response.headers, body: response.body && response.json() }
}

describe('a service of another subject', () => {
  test('keeps its state between the requests of its typed client', async () => {
    const client = generated.createPlainClient({ baseUrl: await app.listen({ host: '127.0.0.1', port: 0 }) })
    const headers = { 'x-library-card': 'card-1' }
    const path = { isbn: KOKORO.isbn }
    const added = await client.addBook({ body: KOKORO, headers })
    expect([added.response.status, added.response.headers.get('location')]).toEqual([201, `/books/${KOKORO.isbn}`])
    const loan = await client.borrowBook({ params: { path }, headers })
    expect(loan.data).toEqual({ isbn: KOKORO.isbn, reader: 'Ann', days: 14 })
    const query = { author: 'Natsume Soseki' }
    expect((await client.listBooks({ params: { query } })).data).toEqual([{ ...KOKORO, lent: true }])
    expect((await client.returnBook({ params: { path }, headers })).response.status).toBe(204)
    expect((await client.listBooks()).data).toEqual([{ ...KOKORO, lent: false }])
  })

  test('answers errors of its own by its own problems', async () => {
    await ask('POST', '/books', 'card-1', KOKORO)
    expect((await ask('POST', '/books', 'card-1', KOKORO)).body).toMatchObject({
      code: 'book-exists',
      errors: [{ pointer: '/isbn' }],
    })
    await ask('PUT', `/books/${KOKORO.isbn}/loan`, 'card-1')
    const lent = await ask('PUT', `/books/${KOKORO.isbn}/loan`, 'card-2')
    expect([lent.status, lent.headers['retry-after']]).toEqual([409, '86400'])
    expect(lent.body).toMatchObject({
      type: '/problems/book-lent',
      title: 'Book lent',
      code: 'book-lent',
      detail: 'The book 9784101010014 is lent.',
      errors: [{ in: 'path', parameter: 'isbn' }],
    })
    expect((await ask('DELETE', '/books/9780000000000/loan', 'card-1')).body.code).toBe('book-not-found')
    expect(lines).toEqual([])
  })

  test.each([
    ['no card', undefined, 'credentials-missing'],
    ['an unknown card', 'card-3', 'credentials-invalid'],
    ['a card without the scope', 'card-2', 'credentials-invalid'],
  ])('refuses %s', async (_, card, code) => {
    const refused = await ask('POST', '/books', card, KOKORO)
    expect([refused.status, refused.body.code]).toEqual([401, code])
    expect((await ask('GET', '/books')).body).toEqual([])
  })

  test.each([
    ['a body that does not fit', 'POST', '/books', { isbn: '1', title: '' }, 400, 'request-invalid'],
    ['a parameter that does not fit', 'PUT', '/books/1/loan?days=31', undefined, 400, 'request-invalid'],
    ['an unknown path', 'GET', '/magazines', undefined, 404, 'not-found'],
    ['an unknown method', 'DELETE', '/books', undefined, 405, 'method-not-allowed'],
  ] as const)('refuses %s', async (_, method, url, body, status, code) => {
    const refused = await ask(method, url, 'card-1', body)
    expect([refused.status, refused.body.code]).toEqual([status, code])
  })

  test('tells at an unknown path where to look', async () => {
    expect((await ask('GET', '/magazines')).body.hint).toBe('GET /books lists the books.')
  })

  test('does not start without the checks that its contract asks for', async () => {
    const open = { api: generated.api, handlers: libraryHandlers(createLibrary()), logger: createRecorder().logger }
    await expect(createService(open)).rejects.toThrow('addBook, borrowBook, returnBook')
  })

  test('has a mock before it has handlers', async () => {
    const mock = await createMock(loadSpec(specFile('library')))
    const added = await mock.inject({ method: 'POST', url: '/books', payload: KOKORO })
    expect([added.statusCode, added.json().isbn]).toEqual([201, KOKORO.isbn])
    const refused = await mock.inject({
      method: 'PUT',
      url: `/books/${KOKORO.isbn}/loan`,
      headers: { prefer: 'code=409' },
    })
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: expect.any(String) }])
    await mock.close()
  })
})
