import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read-operations.ts'
import { bodyKind } from '../../../src/openapi/media-type.ts'
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
    const { spec, server } = await mockOf(join(project, name))
    // Validators of another instance than the one that chose.
    const { validatorOf } = createAnswers(spec, { mockResponseForOperation: () => ({ status: 200, mock: undefined }) })
    let checked = 0
    for (const { method, path, responses } of readOperations(spec)) {
      const url = path.replaceAll(/\{[^}]+\}/g, '1')
      const success = await server.inject({ method: method.toUpperCase() as 'GET', url })
      expect(responses.map(({ status }) => status.replace('XX', '00').replace('default', '500'))).toContain(
        `${success.statusCode}`,
      )
      for (const response of responses) {
        if (!/^\d/.test(response.status) || response.status === '101') continue
        const code = response.status.replace('XX', '00')
        const answer = await server.inject({
          method: method.toUpperCase() as 'GET',
          url,
          headers: { prefer: `code=${code}` },
        })
        expect(`${answer.statusCode}`).toBe(code)
        for (const { name: header, required } of response.headers)
          if (required) expect(answer.headers[header.toLowerCase()]).not.toBe(undefined)
        const [content] = response.contents
        if (!content) continue
        expect(answer.headers['content-type']).toContain(content.mediaType.replace('/*', '/'))
        if (bodyKind(content.mediaType) !== 'json') continue
        expect(validatorOf(content.schema, [...content.pointer, 'schema'])(answer.json())).toBe(true)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(0)
  })

  test('takes the example before anything it could make up', async () => {
    const { server } = await mockOf(join(project, 'test/specs/hoge.yaml'))
    expect((await server.inject('/hoge/9999')).json()).toEqual({ resultCode: '000' })
  })

  test('makes a value of a schema without examples, and of one that contains itself', async () => {
    const { server } = await mockOf(join(project, 'test/specs/everything.yaml'))
    const tree = await server.inject({ method: 'PUT', url: '/tree' })
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

  test('does not start with an answer that fits nothing, and says where', async () => {
    const file = written(`  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: A.
          content: { application/json: { schema: { type: string, pattern: '^[A-Z]{7}$' } } }
`)
    await expect(mockOf(file)).rejects.toThrow(
      /spec\.yaml:\d+:\d+ no value was found for the answer 200 of getA: give it an example/,
    )
  })
})
