import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { generateClient } from '../../../src/openapi/generate/emit/client/client.ts'
import { generateEndpoints } from '../../../src/openapi/generate/emit/client/endpoints.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musen-endpoints-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OK = { description: 'Fine.' }
const json = (schema: object) => ({ ...OK, content: { 'application/json': { schema } } })

function read(paths: object) {
  const file = join(folder, 'spec.json')
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'A b', version: '1' }, paths }))
  const spec = loadSpec(file)
  return { spec, operations: readOperations(spec) }
}

function endpointsOf(operation: object, method = 'get'): string {
  const { spec, operations } = read({ '/x': { [method]: { operationId: 'doIt', summary: 'Do it.', ...operation } } })
  return generateEndpoints(spec, operations)
}

test('an endpoint tells its method and path, under its operationId', () => {
  expect(endpointsOf({ responses: { 200: json({ type: 'object' }) } })).toBe(
    "/** doIt: Do it (`GET /x`) */\nexport const doIt = { method: 'get', path: '/x', errors: {} } as const",
  )
})

test('and that a key makes it repeatable, whatever the case of the header', () => {
  const header = { name: 'idempotency-key', in: 'header', description: 'Key.', schema: { type: 'string' } }
  expect(endpointsOf({ parameters: [header], responses: { 204: OK } }, 'post')).toContain('keyed: true')
})

test('it is text unless it is JSON or nothing', () => {
  const text = { ...OK, content: { 'text/plain': { schema: { type: 'string' } } } }
  expect(endpointsOf({ responses: { 200: text } })).toContain('text: true')
  const lines = { ...OK, content: { 'application/x-ndjson': { schema: { type: 'string' } } } }
  expect(endpointsOf({ responses: { 200: lines } })).toContain('text: true')
  expect(endpointsOf({ responses: { 200: json({ type: 'object' }) } })).not.toContain('text')
  expect(endpointsOf({ responses: { 204: OK } })).not.toContain('text')
})

test('an operationId that is a word of the language is exported under it', () => {
  const { spec, operations } = read({
    '/x': { delete: { operationId: 'delete', summary: 'Go', responses: { 204: OK } } },
  })
  expect(generateEndpoints(spec, operations)).toContain('deleteEndpoint as delete }')
})

test('a client stays a client where there is nothing to call', () => {
  const { spec, operations } = read({})
  expect(generateEndpoints(spec, operations)).toBe('export {}')
  const client = generateClient(operations)
  expect(client['client.ts']).toContain('export function createApiClient(')
  expect(client['http.ts']).toContain('readonly method: never')
})

test('the files of the client import openapi-fetch and each other, so they can be copied alone', () => {
  const { spec, operations } = read({ '/x': { get: { operationId: 'a', summary: 'A', responses: { 204: OK } } } })
  const client = generateClient(operations, generateEndpoints(spec, operations))
  const texts = Object.values(client).join('\n')
  const imported = new Set([...texts.matchAll(/ from '([^']+)'/g)].map(([, name]) => name))
  const files = [...Object.keys(client), 'endpoints.ts', 'types.ts'].map((name) => `./${name}`)
  expect([...imported].filter((name) => !files.includes(name ?? ''))).toEqual(['openapi-fetch'])
})
