import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { HttpError } from '../../../src/openapi/problem.ts'
import type { HandlerResult, ResponseValidation } from '../../../src/openapi/runtime/answer/answer.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance | undefined
beforeAll(async () => {
  generated = await generateApi('headers')
})
afterEach(async () => {
  await app?.close()
  app = undefined
})

async function serve(answer: () => HandlerResult, responseValidation: ResponseValidation = 'enforce') {
  const { lines, logger } = createRecorder()
  app = await createService({
    api: generated.api,
    handlers: { getReport: answer, addReport: answer, getPlain: answer },
    responseValidation,
    logger,
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const get = async () => {
    // Of a real connection: what no header can hold is refused by Node alone.
    const response = await fetch(`${url}/reports/1`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { app, url, lines, get }
}

const good = { etag: '"1"', 'x-total': 3 }
const report = (headers: Record<string, unknown> | undefined): HandlerResult => ({
  status: 200,
  ...(headers && { headers }),
  body: {},
})

describe('headers of answers', () => {
  test('are sent as they are declared', async () => {
    const headers = {
      ...good,
      'x-state': 'new',
      'x-tags': ['a', 'b'],
      'last-seen': '2026-11-24T08:00:00Z',
      'x-meta': { page: 1 },
      'x-anything': 7,
    }
    const { get } = await serve(() => report(headers))
    const answer = await get()
    expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
      200,
      { etag: '"1"', 'x-total': '3', 'x-state': 'new', 'x-tags': 'a,b', 'x-meta': '{"page":1}', 'x-anything': '7' },
    ])
  })

  test.each<[what: string, headers: Record<string, unknown> | undefined, header: string]>([
    ['that are missing altogether', undefined, 'etag'],
    ['of which one is missing', { etag: '"1"' }, 'x-total'],
    ['of another type', { ...good, 'x-total': '3' }, 'x-total'],
    ['out of range', { ...good, 'x-total': 101 }, 'x-total'],
    ['that are no choice', { ...good, 'x-state': 'lost' }, 'x-state'],
    ['of too many items', { ...good, 'x-tags': ['a', 'b', 'c'] }, 'x-tags'],
    ['of another pattern', { ...good, etag: '1' }, 'etag'],
    ['of another format', { ...good, 'last-seen': 'today' }, 'last-seen'],
    ['whose JSON does not fit', { ...good, 'x-meta': {} }, 'x-meta'],
    ['with a line break', { ...good, 'x-anything': 'a\r\nset-cookie: b' }, 'x-anything'],
    ['with signs that no header holds', { ...good, 'x-anything': '無線' }, 'x-anything'],
  ])('%s are refused by name', async (_, headers, header) => {
    const { get, lines } = await serve(() => report(headers))
    const answer = await get()
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([500, 'response-invalid'])
    expect(answer.headers.get('etag')).toBe(null)
    expect(lines).toMatchObject([{ level: 'error', details: { operationId: 'getReport', status: 200, header } }])
    expect(lines[0]?.message).toContain(`the header "${header}"`)
  })

  test('of a range of statuses are checked too', async () => {
    const { get, lines } = await serve(() => ({ status: 409, body: 'x' }))
    expect((await get()).status).toBe(500)
    expect(lines).toMatchObject([{ details: { status: 409, header: 'retry-after' } }])
  })

  test.each<[ResponseValidation, number]>([
    ['log', 2],
    ['off', 0],
  ])('pass in the mode %s, but for what no header can hold', async (mode, logged) => {
    const { get, lines } = await serve(() => report({ 'x-total': 101, 'x-anything': 'a\nb' }), mode)
    const { status, headers } = await get()
    expect([status, headers.get('x-total'), headers.get('x-anything')]).toEqual([200, '101', null])
    expect(lines).toHaveLength(logged)
  })

  test('of problems are held against the contract by what their texts say, for the log', async () => {
    let headers: Record<string, string> = { 'retry-after': '5' }
    let code: 'request-invalid' | 'credentials-missing' = 'request-invalid'
    const served = await serve(() => {
      throw new HttpError(code, 'No.', { headers })
    })
    const post = async () => (await served.app.inject({ method: 'POST', url: '/reports' })).statusCode
    expect([await post(), served.lines]).toEqual([400, []])
    headers = { 'retry-after': 'soon' }
    expect([await post(), served.lines]).toMatchObject([400, [{ details: { header: { keyword: 'type' } } }]])
    code = 'credentials-missing'
    expect([await post(), served.lines[1]]).toMatchObject([401, { details: { header: { keyword: 'required' } } }])
  })
})

test('nothing is made for headers that may be anything, and one check for all that are alike', () => {
  const [getReport, addReport, getPlain] = generated.api.routes
  expect(getPlain?.responses[200]).not.toHaveProperty('validateHeaders')
  expect(getPlain?.responses[204]?.validateHeaders).toBe(getPlain?.responses[205]?.validateHeaders)
  expect(getReport?.responses[200]).not.toHaveProperty('headerTexts')
  expect(addReport?.responses[400]?.headerTexts).toEqual([{ name: 'retry-after', type: 'integer' }])
})

test('a mock answers with headers that fit', async () => {
  const mock = await createMock(loadSpec(specFile('headers')))
  const { headers } = await mock.inject('/reports/1')
  expect(headers).toMatchObject({ etag: '"1"', 'x-total': '0', 'x-state': 'new', 'last-seen': '2026-11-24T08:00:00Z' })
  expect((await mock.inject({ url: '/reports/1', headers: { prefer: 'code=404' } })).headers['retry-after']).toBe('7')
  expect((await mock.inject({ method: 'POST', url: '/reports' })).headers.location).toBe('/reports/1')
  await mock.close()
})
