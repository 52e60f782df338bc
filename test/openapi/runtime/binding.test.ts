import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createProblem, fieldError, type ToProblem } from '../../../src/openapi/problem.ts'
import type { ResponseValidation } from '../../../src/openapi/runtime/answer/answer.ts'
import { createService, type ServiceOptions } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

type Generated = Awaited<ReturnType<typeof generateApi>>
let zoo: Generated
let hoge: Generated
let server: FastifyInstance | undefined

beforeAll(async () => {
  zoo = await generateApi('zoo')
  hoge = await generateApi('hoge')
})
afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Seen {
  params: unknown
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
  signal: AbortSignal
}

const { logger } = createRecorder()
const echo = {
  listAnimals: ({ query, headers }: Seen) => ({ status: 200, body: { ...query, headers } }),
  addAnimal: async ({ body }: Seen) => ({ status: 201, headers: { location: '/animals/1', 'x-count': 3 }, body }),
  changeAnimal: async ({ body }: Seen) => ({ status: 200, body }),
  removeAnimal: async () => ({ status: 204 }),
  getReport: async () => ({ status: 200, contentType: 'text/plain', body: 'all well' }),
}

async function serveZoo(handlers: object = echo, options: Partial<ServiceOptions> = {}): Promise<FastifyInstance> {
  server = await createService({
    api: zoo.api,
    handlers,
    logger,
    ...options,
  })
  return server
}

const keeper = { 'x-keeper': 'Kenji' }
const json = { 'content-type': 'application/json' }

test('the smallest specification answers', async () => {
  server = await createService({
    api: hoge.api,
    handlers: {
      getHoge: ({ params }: { params: { someCode: string } }) => ({
        status: 200,
        body: { resultCode: params.someCode },
      }),
    },
    logger,
  })
  const response = await server.inject('/hoge/9999')
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(response.json()).toEqual({ resultCode: '9999' })
  expect((await server.inject('/hoge/12345')).json().errors).toEqual([
    { in: 'path', parameter: 'someCode', detail: 'must have at most 4 characters' },
  ])
})

describe('at boot', () => {
  test('every missing and every extra handler is named', async () => {
    const { removeAnimal: _, ...handlers } = echo
    await expect(serveZoo({ ...handlers, feedAnimal: () => {}, notFound: () => {} })).rejects.toThrow(
      'there is no operation "feedAnimal"; there is no operation "notFound"; "removeAnimal" has no handler',
    )
  })

  test('binding leaves the definition as it was', async () => {
    const before = JSON.stringify(zoo.api.specDocument)
    await serveZoo()
    expect(JSON.stringify(zoo.api.specDocument)).toBe(before)
  })

  test('in mock mode an operation without a handler answers 501 with an example', async () => {
    const app = await serveZoo({}, { mock: true })
    const response = await app.inject({
      method: 'PATCH',
      url: '/animals/1',
      payload: { lives: 3 },
      headers: { 'content-type': 'application/merge-patch+json' },
    })
    expect(response.statusCode).toBe(501)
    expect(response.json()).toHaveProperty('label')
    expect((await app.inject('/animals')).statusCode).toBe(400)
  })
})

describe('parameters', () => {
  test('arrive with their types, lists split, and defaults filled in', async () => {
    const app = await serveZoo()
    const url = '/animals?weight=2.5&tame=true&kinds=cat,bird&cages=0,12&since=2026-11-24T08:00:00.000%2B09:00'
    const response = await app.inject({ url, headers: { ...keeper, 'x-rounds': '4', 'x-other': 'unseen' } })
    expect(response.json()).toEqual({
      limit: 20,
      weight: 2.5,
      tame: true,
      kinds: ['cat', 'bird'],
      cages: [0, 12],
      since: '2026-11-24T08:00:00.000+09:00',
      headers: { 'x-keeper': 'Kenji', 'x-rounds': 4 },
    })
  })

  test('a list may also be repeated', async () => {
    const app = await serveZoo()
    const response = await app.inject({ url: '/animals?cages=1&cages=2,3', headers: keeper })
    expect(response.json().cages).toEqual([1, 2, 3])
  })

  test.each([
    ['limit=0x10', 'limit', 'must be an integer'],
    ['limit=%2010', 'limit', 'must be an integer'],
    ['limit=1e1', 'limit', 'must be an integer'],
    ['limit=', 'limit', 'must be an integer'],
    ['limit=0', 'limit', 'must be at least 1'],
    ['limit=101', 'limit', 'must be at most 100'],
    ['limit=1&limit=2', 'limit', 'must be given only once'],
    ['weight=0', 'weight', 'must be greater than 0'],
    ['weight=NaN', 'weight', 'must be a number'],
    ['tame=yes', 'tame', 'must be true or false'],
    ['tame=1', 'tame', 'must be true or false'],
    ['kinds=', 'kinds', 'must be one of cat, bird, na"me'],
    ['kinds=cat,dog', 'kinds', 'must be one of cat, bird, na"me'],
    ['cages=1,2,3,4', 'cages', 'must have at most 3 items'],
    ['cages=1,x', 'cages', 'must be an integer'],
    ['since=yesterday', 'since', 'must be a date and time with its offset, such as 2026-11-24T08:00:00Z'],
    ['since=2026-02-30T00:00:00Z', 'since', 'must be a date and time with its offset, such as 2026-11-24T08:00:00Z'],
    ['color=red', 'color', 'is not a parameter of this operation'],
    ['__proto__=x', '__proto__', 'is not a parameter of this operation'],
  ])('%s is refused by name', async (query, field, detail) => {
    const app = await serveZoo()
    const response = await app.inject({ url: `/animals?${query}`, headers: keeper })
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.json()).toMatchObject({
      code: 'request-invalid',
      status: 400,
      errors: [{ in: 'query', parameter: field, detail }],
    })
  })

  test('all that is wrong is told at once', async () => {
    const app = await serveZoo()
    const response = await app.inject({ url: '/animals?limit=0&tame=no&color=red', headers: { 'x-rounds': 'many' } })
    expect(response.json().detail).toBe('"color" is not a parameter of this operation. There are 4 more errors.')
    expect(response.json().errors).toEqual([
      { in: 'query', parameter: 'color', detail: 'is not a parameter of this operation' },
      { in: 'query', parameter: 'limit', detail: 'must be at least 1' },
      { in: 'query', parameter: 'tame', detail: 'must be true or false' },
      { in: 'header', parameter: 'x-keeper', detail: 'is required' },
      { in: 'header', parameter: 'x-rounds', detail: 'must be an integer' },
    ])
  })

  test('an operation without query parameters refuses them too', async () => {
    const app = await serveZoo()
    expect((await app.inject({ method: 'DELETE', url: '/animals/1?force=1' })).json().errors).toEqual([
      { in: 'query', parameter: 'force', detail: 'is not a parameter of this operation' },
    ])
  })

  test('path parameters are coerced and checked', async () => {
    const app = await serveZoo({
      ...echo,
      removeAnimal: async ({ params }: Seen) => {
        expect(params).toEqual({ animalId: 7 })
        return { status: 204 }
      },
    })
    expect((await app.inject({ method: 'DELETE', url: '/animals/7' })).statusCode).toBe(204)
    expect((await app.inject({ method: 'DELETE', url: '/animals/x' })).json().errors).toEqual([
      { in: 'path', parameter: 'animalId', detail: 'must be an integer' },
    ])
  })
})

describe('bodies', () => {
  const post = async (payload: unknown) => {
    const app = await serveZoo()
    return app.inject({ method: 'POST', url: '/animals', headers: json, payload: JSON.stringify(payload) })
  }

  test('a good one arrives as it was sent, and its answer has the declared headers', async () => {
    const animal = {
      kind: 'cat',
      name: 'Tama',
      lives: 9,
      label: null,
      friends: [{ kind: 'bird', songs: { dawn: [1, null] } }],
      bag: { x: { y: [] } },
    }
    const response = await post(animal)
    expect(response.statusCode).toBe(201)
    expect(response.headers).toMatchObject({ location: '/animals/1', 'x-count': '3' })
    expect(response.json()).toEqual(animal)
  })

  test.each([
    [null, '', 'must be an object'],
    ['cat', '', 'must be an object'],
    [[], '', 'must be an object'],
    [{}, '/kind', 'is required'],
    [{ kind: 3 }, '/kind', 'must be one of cat, bird'],
    [{ kind: 'dog' }, '/kind', 'must be one of cat, bird'],
    [{ kind: 'cat', lives: 1 }, '/name', 'is required'],
    [{ kind: 'cat', name: 'Tama', lives: '9' }, '/lives', 'must be an integer'],
    [{ kind: 'cat', name: 'Tama', lives: 1.5 }, '/lives', 'must be an integer'],
    [{ kind: 'cat', name: '', lives: 9 }, '/name', 'must not be empty'],
    [{ kind: 'cat', name: 'x'.repeat(11), lives: 9 }, '/name', 'must have at most 10 characters'],
    [{ kind: 'cat', name: 'Tama', lives: 9, 'a/b~c': 1 }, '/a~1b~0c', 'is not a field of this request'],
    [{ kind: 'cat', name: 'Tama', lives: 9, label: 3 }, '/label', 'must be a string or null'],
    [{ kind: 'cat', name: 'Tama', lives: 9, friends: 'none' }, '/friends', 'must be a list'],
    [
      { kind: 'cat', name: 'Tama', lives: 9, friends: [{ kind: 'bird' }, { kind: 'cat', name: 'B', lives: 10 }] },
      '/friends/1/lives',
      'must be at most 9',
    ],
    [{ kind: 'bird', born: 'today' }, '/born', 'must be a date and time with its offset, such as 2026-11-24T08:00:00Z'],
    [
      { kind: 'cat', name: 'Tama', lives: 9, bag: { value: true } },
      '/bag/value',
      'must be a string, a number, a list or null',
    ],
    [{ kind: 'cat', name: 'Tama', lives: 9, bag: { value: 'longer' } }, '/bag/value', 'must have at most 5 characters'],
    [{ kind: 'cat', name: 'Tama', lives: 9, bag: { value: ['a', 1] } }, '/bag/value/1', 'must be a string'],
  ])('%j is refused with one error, at %s', async (body, field, detail) => {
    const response = await post(body)
    expect(response.statusCode).toBe(400)
    expect(response.json().errors).toEqual([{ pointer: field, detail }])
  })

  test('ten characters beyond the basic plane are ten characters', async () => {
    expect((await post({ kind: 'cat', name: '🐈'.repeat(10), lives: 9 })).statusCode).toBe(201)
    expect((await post({ kind: 'cat', name: '🐈'.repeat(11), lives: 9 })).statusCode).toBe(400)
  })

  test('a long list of mistakes is cut short', async () => {
    const friends = Array.from({ length: 5000 }, () => ({ kind: 'dog' }))
    expect((await post({ kind: 'cat', name: 'Tama', lives: 9, friends })).json().errors).toHaveLength(50)
  })

  test('only the declared media type is taken, whatever its case and parameters', async () => {
    const app = await serveZoo()
    const patch = (contentType: string) =>
      app.inject({
        method: 'PATCH',
        url: '/animals/1',
        headers: { 'content-type': contentType },
        payload: '{"lives":null}',
      })
    expect((await patch('application/merge-patch+json')).json()).toEqual({ lives: null })
    expect((await patch('Application/Merge-Patch+JSON; charset=utf-8')).statusCode).toBe(200)
    const refused = await patch('application/json')
    expect(refused.statusCode).toBe(415)
    expect(refused.headers['accept-patch']).toBe('application/merge-patch+json')
  })
})

describe('answers', () => {
  test('an answer without a body has none, and needs no Accept', async () => {
    const app = await serveZoo()
    const response = await app.inject({ method: 'DELETE', url: '/animals/1', headers: { accept: 'application/json' } })
    expect([response.statusCode, response.body, response.headers['content-type']]).toEqual([204, '', undefined])
  })

  test('HEAD answers like GET without the body', async () => {
    const app = await serveZoo()
    const get = await app.inject({ url: '/animals', headers: keeper })
    const head = await app.inject({ method: 'HEAD', url: '/animals', headers: keeper })
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  test('a handler chooses among several media types', async () => {
    const app = await serveZoo()
    const text = await app.inject('/report')
    expect([text.headers['content-type'], text.body]).toEqual(['text/plain; charset=utf-8', 'all well'])
    await app.close()
    const other = await serveZoo({
      ...echo,
      getReport: () => ({ status: 200, contentType: 'application/json', body: { size: 1 } }),
    })
    expect((await other.inject('/report')).json()).toEqual({ size: 1 })
  })

  test.each([
    ['a field is missing', { status: 201, headers: { location: '/' }, body: { kind: 'cat', name: 'Tama' } }, ''],
    [
      'a field has another type',
      { status: 201, headers: { location: '/' }, body: { kind: 'cat', name: 'Tama', lives: 'x' } },
      '/lives',
    ],
    ['a field is not declared', { status: 201, headers: { location: '/' }, body: { kind: 'bird', age: 3 } }, ''],
    ['a union is no object', { status: 201, headers: { location: '/' }, body: 'cat' }, ''],
    ['a branch is unknown', { status: 201, headers: { location: '/' }, body: { kind: 'dog' } }, '/kind'],
  ])('when %s, a client sees a 500 and the log the pointer', async (_, result, pointer) => {
    const { lines, logger: recorder } = createRecorder()
    const app = await serveZoo({ ...echo, addAnimal: () => result }, { logger: recorder })
    const response = await app.inject({ method: 'POST', url: '/animals', headers: json, payload: { kind: 'bird' } })
    expect(response.statusCode).toBe(500)
    expect(response.json()).toMatchObject({ code: 'response-invalid', type: '/problems/response-invalid' })
    expect(response.headers.location).toBe(undefined)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ level: 'error', details: { operationId: 'addAnimal', pointer } })
  })

  test.each([
    ['an undeclared status', { status: 202, body: { kind: 'bird' } }],
    ['a body where none is declared', { status: 204, body: 'x' }],
  ])('%s counts as invalid', async (_, result) => {
    const { lines, logger: recorder } = createRecorder()
    const app = await serveZoo({ ...echo, removeAnimal: () => result }, { logger: recorder })
    const response = await app.inject({ method: 'DELETE', url: '/animals/1' })
    expect([response.statusCode, response.json().code, lines.length]).toEqual([500, 'response-invalid', 1])
  })

  test('an undeclared media type counts as invalid', async () => {
    const app = await serveZoo({ ...echo, getReport: () => ({ status: 200, contentType: 'text/html', body: '<p>' }) })
    expect((await app.inject('/report')).statusCode).toBe(500)
  })

  const bad = { status: 200, body: { lives: 9n } }
  test.each<[ResponseValidation, number, number]>([
    ['enforce', 500, 1],
    ['log', 500, 1],
    ['off', 500, 0],
  ])('what cannot even be serialized is a 500 in mode %s', async (responseValidation, status, logged) => {
    const { lines, logger: recorder } = createRecorder()
    const app = await serveZoo({ ...echo, changeAnimal: () => bad }, { logger: recorder, responseValidation })
    const response = await app.inject({
      method: 'PATCH',
      url: '/animals/1',
      headers: { 'content-type': 'application/merge-patch+json' },
      payload: '{"lives":1}',
    })
    expect(response.statusCode).toBe(status)
    expect(lines.filter(({ message }) => message.includes('contract'))).toHaveLength(logged)
  })

  test.each<[ResponseValidation, number, number]>([
    ['enforce', 500, 1],
    ['log', 200, 1],
    ['off', 200, 0],
  ])('mode %s decides what becomes of a body that does not fit', async (responseValidation, status, logged) => {
    const { lines, logger: recorder } = createRecorder()
    const app = await serveZoo(
      { ...echo, changeAnimal: () => ({ status: 200, body: {} }) },
      { logger: recorder, responseValidation },
    )
    const response = await app.inject({
      method: 'PATCH',
      url: '/animals/1',
      headers: { 'content-type': 'application/merge-patch+json' },
      payload: '{"lives":1}',
    })
    expect(response.statusCode).toBe(status)
    expect(lines).toHaveLength(logged)
    if (status === 200) expect(response.json()).toEqual({})
  })

  test('the signal is aborted when the client goes away, and not by a full answer', async () => {
    const signals: AbortSignal[] = []
    const aborted = new Promise<void>((resolve) => {
      const listAnimals = ({ query, signal }: Seen) => {
        signals.push(signal)
        if (query.limit === 1) return { status: 200, body: {} }
        return new Promise((answer) => {
          signal.addEventListener('abort', () => {
            answer({ status: 200, body: {} })
            resolve()
          })
        })
      }
      void serveZoo({ ...echo, listAnimals }).then(async (app) => {
        const url = await app.listen({ host: '127.0.0.1', port: 0 })
        await fetch(`${url}/animals?limit=1`, { headers: keeper })
        const leaving = new AbortController()
        const waiting = fetch(`${url}/animals?limit=2`, { headers: keeper, signal: leaving.signal }).catch(() => {})
        while (signals.length < 2) await new Promise((next) => setImmediate(next))
        leaving.abort()
        await waiting
      })
    })
    await aborted
    expect(signals.map((signal) => signal.aborted)).toEqual([false, true])
  })
})

describe('errors of handlers', () => {
  class ZooError extends Error {
    readonly field: string

    constructor(field: string) {
      super('The cage is closed.')
      this.field = field
    }
  }
  const zooProblem = createProblem({ 'cage-closed': { status: 409, title: 'Cage closed', retryAfter: 60 } })
  const toProblem: ToProblem = (error, whereIs) => {
    if (!(error instanceof ZooError)) return undefined
    const { field, message: detail } = error
    const errors = [fieldError(field.startsWith('/') ? 'body' : whereIs(field), field, detail)]
    return zooProblem('cage-closed', detail, { hint: 'Come back tomorrow.', errors })
  }

  test('an error of the service becomes its problem, and the service learns where the field is', async () => {
    const fail = (field: string) => () => {
      throw new ZooError(field)
    }
    const app = await serveZoo(
      { ...echo, listAnimals: fail('x-keeper'), removeAnimal: fail('animalId'), addAnimal: fail('/name') },
      { toProblem },
    )
    const first = async (request: object) => (await app.inject(request)).json().errors[0]
    const response = await app.inject({ url: '/animals', headers: keeper })
    expect([response.statusCode, response.headers['retry-after']]).toEqual([409, '60'])
    expect(response.json()).toEqual({
      type: '/problems/cage-closed',
      title: 'Cage closed',
      status: 409,
      code: 'cage-closed',
      detail: 'The cage is closed.',
      hint: 'Come back tomorrow.',
      errors: [{ in: 'header', parameter: 'x-keeper', detail: 'The cage is closed.' }],
    })
    expect(await first({ method: 'DELETE', url: '/animals/1' })).toMatchObject({ in: 'path', parameter: 'animalId' })
    const added = { method: 'POST', url: '/animals', headers: json, payload: { kind: 'bird' } }
    expect(await first(added)).toEqual({ pointer: '/name', detail: 'The cage is closed.' })
  })

  test.each([
    [
      'thrown',
      () => {
        throw new Error('secret detail')
      },
    ],
    ['rejected', () => Promise.reject(new Error('secret detail'))],
  ])('an unforeseen error, %s, tells the client nothing and the log all', async (_, removeAnimal) => {
    const { lines, logger: recorder } = createRecorder()
    const app = await serveZoo({ ...echo, removeAnimal }, { logger: recorder })
    const response = await app.inject({ method: 'DELETE', url: '/animals/1' })
    expect(response.statusCode).toBe(500)
    expect(response.body).not.toContain('secret')
    expect(response.json().code).toBe('internal-error')
    expect(lines[0]?.details.err).toMatchObject({ stack: expect.stringContaining('secret detail') })
  })
})

test('the generated client speaks with the server', async () => {
  const app = await serveZoo()
  const client = zoo.createPlainClient({ baseUrl: await app.listen({ host: '127.0.0.1', port: 0 }) })
  const listed = await client.listAnimals({
    params: { query: { cages: [1, 2], tame: false }, header: { 'X-Keeper': 'Kenji' } },
  })
  expect(listed.data).toMatchObject({ cages: [1, 2], tame: false, limit: 20 })
  const patched = await client.changeAnimal({ params: { path: { animalId: 1 } }, body: { label: null } })
  expect(patched.data).toEqual({ label: null })
  const refused = await client.addAnimal({ body: { kind: 'bird', age: 3 } })
  expect(refused.error).toMatchObject({ code: 'request-invalid', errors: [{ pointer: '/age' }] })
  expect(refused.response.status).toBe(400)
})

test('the audit knows of a change before its answer, be the handler synchronous or not', async () => {
  const steps: string[] = []
  const auditor: ServiceOptions['auditor'] = {
    forOperation:
      ({ operationId }) =>
      async (_request, status) => {
        await Promise.resolve()
        steps.push(`${operationId} ${status} recorded`)
      },
    problem() {},
  }
  const removed = { status: 204 }
  for (const removeAnimal of [() => removed, async () => removed]) {
    const served = await serveZoo({ ...echo, removeAnimal }, { auditor })
    const { statusCode } = await served.inject({ method: 'DELETE', url: '/animals/1', headers: keeper })
    steps.push(`${statusCode} answered`)
    await served.close()
  }
  expect(steps).toEqual(Array(2).fill(['removeAnimal 204 recorded', '204 answered']).flat())
})
