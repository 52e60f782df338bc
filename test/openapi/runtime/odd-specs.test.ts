import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { tries } from '../../chance.ts'
import { createRecorder, generateApi, type SpecName, specFile } from './generated-api.ts'
import { createOracle, valuesNear } from './verdicts.ts'

interface Seen {
  params: unknown
  query: unknown
  headers: unknown
  cookies?: unknown
  body: unknown
}

/** A service of a specification whose operations answer what `answer` holds, or what came. */
async function serve(name: SpecName) {
  const spec = loadSpec(specFile(name))
  const generated = await generateApi(name)
  const state: { answer?: { body: unknown } } = {}
  const handler = ({ body, params, query, headers, cookies }: Seen) => {
    if (body === undefined)
      return { status: 200, headers: { constructor: 'c' }, body: { params, query, headers, cookies } }
    return { status: 200, body: state.answer ? state.answer.body : body }
  }
  const nothing = () => ({ status: 204 })
  const handlers = readOperations(spec).map(({ id }) => [id, id === 'delete' ? nothing : handler])
  const app = await createService({
    api: generated.api,
    handlers: Object.fromEntries(handlers),
    logger: createRecorder().logger,
  })
  return { spec, generated, state, app }
}

const SPECS = ['keywords', 'names'] as const
const served = new Map<SpecName, Awaited<ReturnType<typeof serve>>>()
beforeAll(async () => {
  for (const name of SPECS) served.set(name, await serve(name))
})
afterAll(async () => {
  for (const { app } of served.values()) {
    await app.close()
  }
})

function serviceOf(name: SpecName) {
  const service = served.get(name)
  if (!service) throw new Error(`${name} is not served`)
  return service
}

const post = (app: FastifyInstance, url: string, body: unknown) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  })

describe.each(SPECS)('what is generated from %s', (name) => {
  const spec = loadSpec(specFile(name))
  const judge = createOracle(spec)
  const components = readOperations(spec)
    .filter(({ body }) => body)
    .map(({ path }) => path.slice(1))

  test.each(components)('takes and sends of %s what ajv takes, as it is, and nothing else', async (component) => {
    const { app, state } = serviceOf(name)
    const fits = judge(component)
    const url = `/${encodeURIComponent(component)}`
    const known = fc.sample(valuesNear(spec, component), tries(200))
    const good = known.find(fits)
    expect(good).not.toBe(undefined)
    expect(known.every(fits)).toBe(component === 'Anything')
    await fc.assert(
      fc.asyncProperty(valuesNear(spec, component), async (value) => {
        delete state.answer
        const wanted = fits(value)
        const taken = await post(app, url, value)
        expect([taken.statusCode, value]).toEqual([wanted ? 200 : 400, value])
        if (taken.statusCode === 200) expect(taken.json()).toEqual(value)
        state.answer = { body: value }
        const sent = await post(app, url, good)
        expect([sent.statusCode, value]).toEqual([taken.statusCode === 200 ? 200 : 500, value])
        if (sent.statusCode === 200) expect(sent.json()).toEqual(value)
      }),
      tries(40),
    )
  })

  test('is mocked with answers that fit', async () => {
    const server = await createMock(spec)
    for (const component of components) {
      const good = fc.sample(valuesNear(spec, component), tries(200)).find(judge(component))
      const answer = await post(server, `/${encodeURIComponent(component)}`, good)
      expect([component, answer.statusCode]).toEqual([component, 200])
      expect([component, judge(component)(answer.json())]).toEqual([component, true])
    }
    await server.close()
  })
})

test('values are compared by what they hold, also by a member called toString', async () => {
  const { app, state } = serviceOf('keywords')
  delete state.answer
  const status = async (value: unknown) => (await post(app, '/Unique', value)).statusCode
  expect(await status([{ toString: 1 }, { toString: 2 }, { a: [1, { b: null }] }])).toBe(200)
  expect(await status([{ toString: 1 }, { toString: 1 }])).toBe(400)
  expect(await status([{ a: [1, { b: null }] }, { a: [1, { b: null }] }])).toBe(400)
})

describe('parameters called like what every object inherits', () => {
  test('are absent when they are not given', async () => {
    const { app } = serviceOf('names')
    const answer = await app.inject('/parameters/7')
    expect(answer.json()).toEqual({ params: { toString: 7 }, query: { toString: 5 }, headers: {}, cookies: {} })
    expect(answer.headers.constructor).toBe('c')
  })

  test('come as they are given', async () => {
    const { app } = serviceOf('names')
    const url =
      '/parameters/7?constructor=a&toString=6&hasOwnProperty=1&hasOwnProperty=2&valueOf[constructor]=b&valueOf[toString]=8'
    const answer = await app.inject({ url, headers: { constructor: 'h', cookie: 'constructor=k' } })
    expect(answer.json()).toEqual({
      params: { toString: 7 },
      query: { constructor: 'a', toString: 6, hasOwnProperty: [1, 2], valueOf: { constructor: 'b', toString: 8 } },
      headers: { constructor: 'h' },
      cookies: { constructor: 'k' },
    })
  })

  test('are checked', async () => {
    const { app } = serviceOf('names')
    const answer = await app.inject('/parameters/7?toString=x&valueOf[toString]=y')
    expect(answer.json().errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'toString',
      'valueOf',
    ])
  })
})
