import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { HttpError } from '../../../src/openapi/problem.ts'
import type { ErrorFormat } from '../../../src/openapi/runtime/errors/error-format.ts'
import { createService, type ServiceOptions } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

/** The format of `test/specs/own-errors.yaml`. */
const errors: ErrorFormat = ({ status, code, detail }) => ({
  contentType: status === 415 ? 'text/plain' : 'application/json',
  body: status === 415 ? `${detail}` : { code: status, message: `${code}: ${detail}` },
  headers: { 'x-code': String(status) },
})

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let lines: ReturnType<typeof createRecorder>['lines']
beforeAll(async () => {
  generated = await generateApi('own-errors')
})
afterEach(() => app.close())

async function serve(options: Partial<ServiceOptions> = {}, addOrder: () => object = () => ({ status: 201 })) {
  const recorder = createRecorder()
  lines = recorder.lines
  app = await createService({ api: generated.api, handlers: { addOrder }, logger: recorder.logger, errors, ...options })
}

const send = async (payload: string, type = 'application/json') => {
  const answer = await app.inject({ method: 'POST', url: '/orders', payload, headers: { 'content-type': type } })
  return { status: answer.statusCode, type: answer.headers['content-type'], headers: answer.headers, body: answer.body }
}
const JSON_TYPE = 'application/json; charset=utf-8'

test.each([
  ['a body that does not fit', '{}', 400, 'request-invalid'],
  ['a body that is not JSON', '{', 400, 'request-malformed'],
])('errors have the format of the contract: %s', async (_, payload, status, code) => {
  await serve()
  const answer = await send(payload)
  expect([answer.status, answer.type, answer.headers['x-code']]).toEqual([status, JSON_TYPE, '400'])
  expect(JSON.parse(answer.body)).toEqual({ code: 400, message: expect.stringContaining(code) })
  expect(lines).toEqual([])
})

test('errors may be texts', async () => {
  await serve()
  const answer = await send('<a/>', 'text/xml')
  expect([answer.status, answer.type, answer.body]).toEqual([
    415,
    'text/plain; charset=utf-8',
    'A body of type "text/xml" is not taken; send application/json.',
  ])
})

test('unknown paths, methods and unexpected errors have it too', async () => {
  await serve({}, () => {
    throw new Error('secret')
  })
  expect((await app.inject('/nothing')).json()).toMatchObject({ code: 404 })
  const wrong = await app.inject({ method: 'PUT', url: '/orders' })
  expect([wrong.json().code, wrong.headers.allow]).toEqual([405, 'POST'])
  const failed = await send('{"item":"a"}')
  expect([failed.status, JSON.parse(failed.body).code]).toEqual([500, 500])
  expect(failed.body).not.toContain('secret')
})

test('faults that a handler throws have it', async () => {
  await serve({}, () => {
    throw new HttpError('request-invalid', 'There is no such item.')
  })
  expect(JSON.parse((await send('{"item":"a"}')).body)).toEqual({
    code: 400,
    message: 'request-invalid: There is no such item.',
  })
})

test('requests that are not HTTP have it', async () => {
  await serve()
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const ask = (lines: string) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(lines)
    return text(socket)
  }
  const broken = await ask('NONSENSE\r\n\r\n')
  expect(broken).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(broken).toContain('Content-Type: application/json; charset=utf-8')
  expect(broken).toContain('{"code":400,"message":"request-malformed')
  const expecting = await ask('POST /orders HTTP/1.1\r\nHost: x\r\nExpect: tea\r\nContent-Length: 2\r\n\r\n{}')
  expect(expecting).toContain('{"code":417,"message":"expectation-failed')
})

test.each([
  ['a body', () => ({ contentType: 'application/json', body: { code: 'many' }, headers: { 'x-code': '1' } })],
  ['a media type', () => ({ contentType: 'application/xml', body: '<error/>', headers: { 'x-code': '1' } })],
  ['a header', () => ({ contentType: 'application/json', body: { code: 1, message: '' } })],
])('%s that the contract does not declare is a defect of the service', async (_, wrong: ErrorFormat) => {
  const format: ErrorFormat = (fault, operation) =>
    fault.code === 'response-invalid' ? errors(fault, operation) : wrong(fault, operation)
  await serve({ errors: format })
  expect((await send('{}')).status).toBe(500)
  expect(lines).toMatchObject([
    { message: 'An error does not fit the contract', details: { operationId: 'addOrder', status: 400 } },
  ])
  await app.close()
  await serve({ errors: format, responseValidation: 'log' })
  expect((await send('{}')).status).toBe(400)
  expect(lines).toHaveLength(1)
})

test('a format that fails leaves the problem', async () => {
  await serve({
    responseValidation: 'off',
    errors: () => {
      throw new Error('no format')
    },
  })
  const answer = await send('{}')
  expect([answer.status, answer.type]).toEqual([400, 'application/problem+json; charset=utf-8'])
  expect(lines).toHaveLength(1)
})
