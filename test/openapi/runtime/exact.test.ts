import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'
import { exact } from '../../../src/openapi/generate/model/exact.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
let answer: unknown
const letter = { content: { kind: 'letter', pages: 2 } }
beforeAll(async () => {
  const generated = await generateApi('exact')
  const handlers = { sendParcel: () => ({ status: 200, body: answer }) }
  app = await createService({ api: generated.api, handlers, logger: createRecorder().logger })
  client = generated.createPlainClient({
    baseUrl: 'http://service.test',
    fetch: async () => Response.json({ ...letter, newer: 1, content: { ...letter.content, newer: 2 } }),
  })
})
afterAll(async () => {
  await app?.close()
})

const send = (payload: object) => app.inject({ method: 'POST', url: '/parcels', payload })

const FURTHER: [string, object, string][] = [
  ['the body', { ...letter, more: 1 }, '/more'],
  ['a branch', { content: { kind: 'letter', pages: 2, more: 1 } }, '/content/more'],
  ['an object within', { content: { kind: 'box', size: { heightMm: 1 } } }, '/content/size/heightMm'],
]
const OPEN: [string, object][] = [
  ['what says that it is open', { ...letter, open: { known: 'a', more: 1 } }],
  ['a map', { ...letter, labels: { more: 'x' } }],
  ['a composition', { ...letter, address: { street: 'a', city: 'b', more: 1 } }],
]

describe('with x-exact', () => {
  test.each(FURTHER)('a further member of %s is refused in a request', async (_, body, pointer) => {
    answer = letter
    const refused = await send(body)
    expect([refused.statusCode, refused.json().errors]).toMatchObject([400, [{ pointer }]])
  })

  test.each(FURTHER)('a further member of %s is not sent', async (_, body) => {
    answer = body
    const refused = await send(letter)
    expect([refused.statusCode, refused.json().code]).toEqual([500, 'response-invalid'])
  })

  test.each(OPEN)('%s takes further members both ways', async (_, body) => {
    answer = body
    const sent = await send(body)
    expect([sent.statusCode, sent.json()]).toEqual([200, body])
  })

  test('the client takes a further member of a newer service', async () => {
    const { data, error } = await client.sendParcel({ body: letter })
    expect([data.newer, data.content.newer, error]).toEqual([1, 2, undefined])
  })

  test('the published document says nothing of it', async () => {
    const spec = loadSpec(specFile('exact'))
    expect(JSON.stringify(spec.original)).not.toContain('"additionalProperties":false')
    expect(JSON.stringify(exact(spec).document)).toContain('"additionalProperties":false')
  })
})

test('without x-exact, nothing is closed', () => {
  const { 'x-exact': _, ...document } = loadSpec(specFile('exact')).document
  const spec = withDocument(loadSpec(specFile('exact')), document)
  expect(exact(spec)).toBe(spec)
})
