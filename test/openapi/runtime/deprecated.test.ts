import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'
import { readDeprecation } from '../../../src/openapi/generate/model/deprecation.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

let app: FastifyInstance
beforeAll(async () => {
  const { api } = await generateApi('deprecated')
  const nothing = () => ({ status: 204 })
  const handlers = { getOldLamp: nothing, putOldLamp: nothing, deleteOldLamp: nothing, listLamps: nothing }
  app = await createService({ api, handlers, logger: createRecorder().logger })
})
afterAll(async () => {
  await app?.close()
})

async function announced(method: 'GET' | 'PUT' | 'DELETE', url: string) {
  const { statusCode, headers } = await app.inject({ method, url })
  return [statusCode, headers.deprecation, headers.sunset, headers.link]
}

test('every answer of a deprecated operation says since when, until when and what replaces it', async () => {
  const words = ['@1795478400', 'Wed, 24 Nov 2027 08:00:00 GMT', '</v2/lamps>; rel="successor-version"']
  expect(await announced('GET', '/v1/lamps/1')).toEqual([204, ...words])
  expect(await announced('GET', '/v1/lamps/x')).toEqual([400, ...words])
})

test('a time alone is enough, also where a body is read', async () => {
  expect(await announced('PUT', '/v1/lamps/1')).toEqual([204, '@1795507200', undefined, undefined])
  expect(await announced('PUT', '/v1/lamps/x')).toEqual([400, '@1795507200', undefined, undefined])
})

test.each([
  ['DELETE', '/v1/lamps/1'],
  ['GET', '/v2/lamps'],
] as const)('%s %s has no such headers', async (method, url) => {
  expect(await announced(method, url)).toEqual([204, undefined, undefined, undefined])
})

test.each([
  ['x-deprecated-at', 'soon', 'must be a date'],
  ['x-sunset', '2027-13-01', 'must be a date'],
  ['x-sunset', '2026-11-23', 'must not be before the deprecation'],
])('%s: %s is refused', (key, value, reason) => {
  const given = loadSpec(specFile('deprecated'))
  // biome-ignore lint/suspicious/noExplicitAny: the test's own document.
  const document = structuredClone(given.document) as any
  document.paths['/v1/lamps/{lampId}'].get[key] = value
  const spec = withDocument(given, document)
  expect(() => readDeprecation(spec, ['paths', '/v1/lamps/{lampId}', 'get'])).toThrow(reason)
})
