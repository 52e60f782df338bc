import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { OpenAPIBackend } from 'openapi-backend'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { createAnswers } from '../../../src/openapi/mock/answers.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'musen-mock-'))
const started: FastifyInstance[] = []
afterAll(async () => {
  for (const server of started) await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function mockOf(file: string) {
  const spec = loadSpec(file)
  const server = await createMock(spec)
  started.push(server)
  return { spec, server }
}

const written = (paths: string) => {
  const file = join(folder, 'spec.yaml')
  writeFileSync(file, `openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n${paths}`)
  return file
}

describe('the mock', () => {
  test.each([
    'openapi.yaml',
    'test/specs/hoge.yaml',
    'test/specs/zoo.yaml',
    'test/specs/pets/pets.yaml',
    'test/specs/everything.yaml',
  ])('gives every answer of %s, and each fits', async (name) => {
    const { spec } = await mockOf(join(project, name))
    const definition = { ...spec.document, openapi: '3.1.0' } as never
    const backend = await new OpenAPIBackend({ definition, quick: true, validate: false }).init()
    const { answer } = createAnswers(spec, backend)
    // Validators of another instance than the one that chose.
    const { validatorOf } = createAnswers(spec, { mockResponseForOperation: () => ({ status: 200, mock: undefined }) })
    let checked = 0
    for (const operation of readOperations(spec)) {
      for (const response of operation.responses) {
        const { status, headers, body } = answer(operation, response)
        expect(`${status}`).toBe(response.status.replace('XX', '00').replace('default', '500'))
        for (const { name: header, required } of response.headers)
          if (required) expect(headers[header.toLowerCase()]).not.toBe(undefined)
        const [content] = response.contents
        if (!content) continue
        expect(headers['content-type']).toContain(content.mediaType.replace('/*', '/'))
        if (content.kind !== 'json') continue
        expect(validatorOf(content.schema, [...content.pointer, 'schema'])(JSON.parse(String(body)))).toBe(true)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(0)
  })

  test('finds the branch of a union that alone fits, and ends at a schema that requires itself', async () => {
    const file = written(`  /union:
    get:
      operationId: union
      responses:
        '200': { description: d, content: { application/json: { schema: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Pet' }, { type: string }] } } } }
  /endless:
    get:
      operationId: endless
      responses:
        '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Endless' } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Endless: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Endless' } } }
`)
    const { server } = await mockOf(file)
    expect((await server.inject('/union')).json()).toEqual({ name: 'text' })
    const { statusCode, payload } = await server.inject('/endless')
    expect([statusCode, JSON.parse(payload).detail]).toEqual([501, expect.stringContaining('no value was found')])
  })

  test('takes `default` as the success of an operation that has no other, unless it is a problem', async () => {
    const answer = (type: string) => `{ description: d, content: { ${type}: { schema: { type: object } } } }`
    const file = written(`  /plain:
    get: { operationId: plain, responses: { default: ${answer('application/json')} } }
  /problem:
    get: { operationId: problem, responses: { default: ${answer('application/problem+json')} } }
  /bare:
    get: { operationId: bare, responses: { '400': { description: d }, default: { description: d } } }
`)
    const { server } = await mockOf(file)
    const statusOf = async (url: string) => (await server.inject(url)).statusCode
    expect([await statusOf('/plain'), await statusOf('/problem'), await statusOf('/bare')]).toEqual([200, 500, 200])
  })

  test('takes the example before anything it could make up', async () => {
    const { server } = await mockOf(join(project, 'test/specs/hoge.yaml'))
    expect((await server.inject('/hoge/9999')).json()).toEqual({ resultCode: '000' })
  })

  test('makes a value of a schema without examples, and of one that contains itself', async () => {
    const { server } = await mockOf(join(project, 'test/specs/everything.yaml'))
    const tree = await server.inject({ method: 'PUT', url: '/tree', payload: { value: 1 } })
    expect(tree.json()).toMatchObject({ value: expect.any(Number) })
  })

  test('tags a branch of a union that has no mapping by its name', async () => {
    const file = written(`  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: One.
          content: { application/json; charset=UTF-8: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
    Dog: { allOf: [{ $ref: '#/components/schemas/Cat' }] }
`)
    const { server } = await mockOf(file)
    expect((await server.inject('/a')).json()).toMatchObject({ kind: 'Cat' })
  })

  test('takes what is beside a union with its branch, and no example that is wrong', async () => {
    const file = written(`  /a:
    get:
      operationId: pets/get-a
      responses:
        '200':
          description: One.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet:
      type: object
      required: [age]
      properties: { age: { type: integer, example: old } }
      example: { age: young }
      oneOf: [{ required: [bark], properties: { bark: { type: string } } }, { required: [lives], properties: { lives: { type: integer } } }]
`)
    const { server } = await mockOf(file)
    expect((await server.inject('/a')).json()).toMatchObject({ age: expect.any(Number), bark: expect.any(String) })
  })

  test('serves the rest where one answer has no value that fits, and says so there', async () => {
    const file = written(`  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: A.
          content: { application/json: { schema: { type: string, pattern: '^(?=x)y$' } } }
        '404': { description: None., headers: { X-Code: { required: true, schema: { type: string, pattern: '^(?=x)y$' } } } }
  /b:
    get:
      operationId: getB
      responses:
        '200':
          description: A.
          content: { application/json: { schema: { type: string, pattern: '^[A-Z]{7}$' } } }
`)
    const { server } = await mockOf(file)
    const none = await server.inject('/a')
    expect([none.statusCode, none.headers['content-type']]).toEqual([501, 'application/problem+json; charset=utf-8'])
    expect(none.json().detail).toMatch(
      /spec\.yaml:\d+:\d+ no value was found for the answer 200 of getA: give it an example/,
    )
    expect((await server.inject({ url: '/a', headers: { prefer: 'code=404' } })).json().detail).toContain('"X-Code"')
    expect((await server.inject('/b')).json()).toMatch(/^[A-Z]{7}$/)
  })

  test.each([
    ['^[a-z]{2}-\\d{4}$', {}],
    ['^(foo|bar)+$', { minLength: 7 }],
    ['^\\+?[1-9]\\d{1,14}$', {}],
    ['^#[0-9a-fA-F]{6}$', {}],
    ['[^/]+/[^/]+', {}],
    ['^v\\d+\\.\\d+(?:\\.\\d+)?$', {}],
    ['^[A-Z]+$', { minLength: 5, maxLength: 6 }],
    ['^sk_(test|live)_[0-9a-zA-Z]{24,}$', {}],
    ['^\\p{L}$', {}],
    ['^\\u0041.$', {}],
  ])('makes a text for the pattern %s', async (pattern, limits) => {
    const schema = JSON.stringify({ type: 'string', pattern, ...limits })
    const file =
      written(`  /a: { get: { operationId: getA, responses: { '200': { description: A., content: { application/json: { schema: ${schema} } } } } } }
`)
    const { server } = await mockOf(file)
    const answer = await server.inject('/a')
    // A property of Unicode is not simple.
    if (pattern.includes('\\p')) expect(answer.statusCode).toBe(501)
    else expect([answer.statusCode, new RegExp(pattern).test(answer.json())]).toEqual([200, true])
  })
})

describe('requests to the mock', () => {
  const spec = () =>
    written(`  /pets:
    get:
      operationId: listPets
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema: { type: array, items: { type: string } }
              examples: { none: { value: [] }, two: { value: [Tama, Pochi] } }
        '400': { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
        '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    post:
      operationId: addPet
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } } }
      responses:
        '201': { description: Added., content: { application/json: { schema: { type: object, properties: { id: { type: integer, example: 7 } } } } } }
        '422': { description: Wrong., content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { type: string } } } } } }
  /free:
    post:
      operationId: addFree
      requestBody: { content: { application/json: { schema: { type: object, required: [name] } } } }
      responses: { '204': { description: Added. }, default: { description: Wrong., content: { text/plain: { schema: { type: string } } } } }
components:
  schemas:
    Error: { type: object, required: [code, message], properties: { code: { type: integer, example: 3 }, message: { type: string, example: Something is wrong. } } }
`)

  test('are checked, and refused as the contract says', async () => {
    const { server } = await mockOf(spec())
    const page = await server.inject('/pets?page=abc')
    expect([page.statusCode, page.headers['content-type'], page.json()]).toEqual([
      400,
      'application/json; charset=utf-8',
      { code: 3, message: 'The parameter "page" must be an integer.' },
    ])
    const post = (url: string, payload: object) => server.inject({ method: 'POST', url, payload })
    const wrong = await post('/pets', { nonsense: 1 })
    expect([wrong.statusCode, wrong.json()]).toMatchObject([422, { status: 422, errors: [{ pointer: '/name' }] }])
    const text = await post('/free', {})
    expect([text.statusCode, text.body]).toEqual([400, 'The field /name is required.'])
    expect((await post('/pets', { name: 'Tama' })).json()).toEqual({ id: 7 })
    expect((await post('/free', { name: 'Tama' })).statusCode).toBe(204)
    expect((await server.inject('/cats')).statusCode).toBe(404)
    expect((await server.inject({ method: 'DELETE', url: '/pets' })).headers.allow).toBe('GET, HEAD, POST')
  })

  test('choose an answer by its code, its example or its schema', async () => {
    const { server } = await mockOf(spec())
    const get = async (prefer: string, url = '/pets') => await server.inject({ url, headers: { prefer } })
    const missing = await get('code=404')
    expect([missing.statusCode, missing.json()]).toEqual([404, { code: 3, message: 'Something is wrong.' }])
    expect((await get('example=two')).json()).toEqual(['Tama', 'Pochi'])
    expect((await get('code=200, example="two"')).json()).toEqual(['Tama', 'Pochi'])
    expect((await get('example=three')).json()).toEqual([])
    expect((await get('dynamic=true')).json()).toEqual(['text'])
    expect((await get('code=404', '/pets?page=abc')).statusCode).toBe(400)
  })

  test('may come from the pages of any origin', async () => {
    const { server } = await mockOf(spec())
    const origin = 'http://localhost:5173'
    const preflight = await server.inject({
      method: 'OPTIONS',
      url: '/pets',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,prefer',
      },
    })
    expect([preflight.statusCode, preflight.headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type,prefer',
      },
    ])
    for (const url of ['/pets', '/pets?page=abc', '/cats'])
      expect((await server.inject({ url, headers: { origin } })).headers['access-control-allow-origin']).toBe(origin)
  })
})
