import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nowhere, useService } from './service.ts'

const require = createRequire(import.meta.url)
/** Where every ajv compiles its schemas, whichever class it is of. */
const compiler = require('ajv/dist/compile') as { compileSchema(this: object, environment: unknown): unknown }
const { compileSchema } = compiler

const compiled: unknown[] = []
beforeAll(() => {
  compiler.compileSchema = function (environment) {
    compiled.push(environment)
    return compileSchema.call(this, environment)
  }
})
afterAll(() => {
  compiler.compileSchema = compileSchema
})

const validators = fileURLToPath(new URL('../../generated/response-validators.cjs', import.meta.url))
const { ask } = useService()

test('nothing is compiled at run time, and the validators of answers are not even loaded', async () => {
  const tnc = { id: 'tnc', driver: 'kiss', link: nowhere, options: { callsign: 'N0CALL-1' }, enabled: false }
  expect((await ask('POST', '/v1/radios', tnc)).status).toBe(201)
  const message = { radioId: 'tnc', destination: 'N0CALL-9', payload: { encoding: 'text', data: 'Hello' } }
  expect((await ask('POST', '/v1/messages', message)).status).toBe(202)
  for (const path of [
    '/v1/messages',
    '/v1/radios',
    '/v1/nodes',
    '/v1/events',
    '/v1/drivers',
    '/v1/info',
    '/openapi.json',
  ])
    expect((await ask('GET', path)).status).toBe(200)
  expect((await ask('POST', '/v1/messages', { radioId: 7 })).status).toBe(400)
  expect((await ask('GET', '/v1/radios/nobody')).status).toBe(404)
  expect(compiled).toEqual([])
  expect(Object.keys(require.cache)).not.toContain(validators)

  // The two would tell.
  new Ajv().compile({ type: 'string' })
  expect(compiled).not.toEqual([])
  require(validators)
  expect(Object.keys(require.cache)).toContain(validators)
})
