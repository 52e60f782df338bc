import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let seen: unknown
let answer: unknown
beforeAll(async () => {
  generated = await generateApi('defaults')
  const take = ({ body }: { body: unknown }) => {
    seen = body
    return answer === undefined ? { status: 204 } : { status: 200, body: answer }
  }
  app = await createService({
    api: generated.api,
    handlers: { addOrder: take, changeOrder: take, addNote: take, addPicture: take },
    responseValidation: 'enforce',
    logger: createRecorder().logger,
  })
}, 60_000)
afterAll(async () => {
  await app?.close()
})

const filled = { count: 1, size: 'large', options: { fast: false } }

/** What the handler gets of a body. */
async function given(
  url: string,
  payload: object,
  contentType = 'application/json',
  method: 'POST' | 'PATCH' = 'POST',
) {
  seen = undefined
  answer = url === '/orders' ? {} : undefined
  const response = await app.inject({ method, url, payload, headers: { 'content-type': contentType } })
  return response.statusCode < 300 ? seen : response.json()
}

test('a handler gets the defaults of absent members, and the values of those that are sent', async () => {
  expect(await given('/orders', {})).toEqual(filled)
  expect(await given('/orders', { count: 3, size: 'small', options: { fast: true } })).toEqual({
    count: 3,
    size: 'small',
    options: { fast: true },
  })
  expect(await given('/notes', {})).toEqual({ text: 'empty', size: 'small' })
})

test('defaults are filled in within objects, lists and the branch that a tag chooses', async () => {
  const lines = [{ article: 'a' }, { article: 'b', amount: 2, note: 'x' }]
  expect(await given('/orders', { options: {}, lines, payment: { by: 'cash' } })).toEqual({
    ...filled,
    lines: [{ article: 'a', amount: 1, note: '' }, lines[1]],
    payment: { by: 'cash', currency: 'JPY' },
  })
})

test('a body that is wrong is refused as before', async () => {
  expect(await given('/orders', { count: 'x', lines: [{}] })).toMatchObject({
    status: 400,
    errors: [{ pointer: '/count' }, { pointer: '/lines/0/article' }],
  })
})

test('required and read-only members, tried branches and merge patches get no defaults', async () => {
  expect(await given('/orders', { delivery: { at: 'noon' } })).toEqual({
    ...filled,
    delivery: { at: 'noon', floor: 0 },
  })
  expect(await given('/orders', { delivery: {} })).toMatchObject({ status: 400, errors: [{ pointer: '/delivery/at' }] })
  expect(await given('/orders', { gift: { article: 'a' } })).toEqual({ ...filled, gift: { article: 'a' } })
  const patch = { payment: { by: 'cash' } }
  expect(await given('/orders', patch, 'application/merge-patch+json', 'PATCH')).toEqual(patch)
})

test('answers get no defaults', async () => {
  answer = {}
  const response = await app.inject({ method: 'POST', url: '/orders', payload: { count: 2 } })
  expect(response.json()).toEqual({})
})

test('forms of parts get their defaults too', async () => {
  const form =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nx\r\n--b--\r\n'
  answer = undefined
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  await app.inject({ method: 'POST', url: '/pictures', payload: form, headers })
  expect(seen).toMatchObject({ title: 'untitled', file: { fileName: 'a.png' } })
})
