import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createDecoders } from '../../src/app/decoders.ts'
import { createRadios } from '../../src/app/radios.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createEtags } from '../../src/http/etag.ts'
import { radioHandlers } from '../../src/http/handlers/radios.ts'
import { createServer } from '../../src/http/server.ts'
import { createDriverCatalog } from '../../src/radio/registry.ts'
import { createRadioService } from '../../src/radio/service.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'
import { run } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'musen-decoders-'))
let server: FastifyInstance
let url: string
beforeAll(async () => {
  const store = createMemoryStore()
  const drivers = createDriverCatalog()
  const { logger } = createRecorder()
  const radios = createRadios({ store, drivers, radioService: createRadioService({ store, logger }) })
  const useCases = { radios, decoders: createDecoders({ store, drivers }) }
  server = await createServer({
    api: { routes, specDocument },
    handlers: radioHandlers(() => useCases, createEtags(store.epochs)),
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  url = await server.listen({ host: '127.0.0.1', port: 0 })
  await store.createRadio({ ...radioConfig('r1'), driver: 'lines', options: {}, enabled: false })
  for (const text of ['1,21.5C,120cm', '2,warm,80cm']) store.receive('r1', packet('A', { payload: Buffer.from(text) }))
  await settled(store)
})
afterAll(async () => {
  await server.close()
  rmSync(directory, { recursive: true })
})

const decoders = (...words: string[]) => run(['decoders', ...words, '--url', url])
const example = (name: string) => `examples/decoders/${name}.json`

test('decoders are set, shown and removed', async () => {
  expect((await decoders('show', 'r1')).out).toBe('[]\n')
  expect(await decoders('set', 'r1', example('delimited'))).toMatchObject({ code: 0, out: '2 decoders set\n' })
  expect(JSON.parse((await decoders('show', 'r1')).out)).toMatchObject([
    { pairSeparator: '=' },
    { when: { column: 3 } },
  ])
  expect(await decoders('remove', 'r1')).toMatchObject({ code: 0, out: 'decoders removed\n' })
  expect((await decoders('show', 'r1')).out).toBe('[]\n')
  expect((await decoders('show', 'r2')).code).toBe(1)
})

test('decoders are tried on the last messages; one that does not fit is shown with the reason', async () => {
  const { code, out, err } = await decoders('test', 'r1', '--file', example('delimited'), '--count', '2')
  expect(out).toMatch(/^AT +SOURCE +PAYLOAD +DECODER +OUTCOME +READINGS\n/)
  expect(out).toMatch(
    /A +2,warm,80cm +1 +failed +Column 2 is "warm", which is not a number. \(\/decoders\/1\/fields\/0\)\n/,
  )
  expect(out).toMatch(/A +1,21.5C,120cm +1 +decoded +temperature 21.5 Cel, waterLevel 1.2 m\n/)
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('1 of 2 payloads do not fit') })
})

test.each([
  ['struct', ['010866670ce480', '--hex'], [21.5, 51.5, 3.3, 1]],
  ['struct', ['017fff670ce400', '--hex'], [51.5, 3.3, 0]],
  ['json', ['{"id":7,"type":"weather","data":{"temp_f":71.6,"wind":[3.2,270]}}'], [22, 3.2, 270]],
  ['delimited', ['T=21.5 CO2=-- DOOR=OPEN'], [21.5, 1]],
  ['delimited', ['7,21.5C,120cm'], [21.5, 1.2]],
])('the example %s decodes %j', async (name, words, values) => {
  const { code, out } = await decoders('test', 'r1', ...words, '--file', example(name), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out).readings.map(({ value }: { value: number }) => value)).toEqual(values)
})

test('what cannot be a decoder, a file or a payload is refused', async () => {
  const broken = join(directory, 'broken.json')
  writeFileSync(broken, '{')
  expect(await decoders('set', 'r1', broken)).toMatchObject({ code: 2, err: expect.stringContaining('is not JSON') })
  expect(await decoders('set', 'r1', 'nothing.json')).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') })
  const wrong = join(directory, 'wrong.json')
  writeFileSync(wrong, JSON.stringify({ type: 'json', fields: [{ pointer: '/t', name: 'temperature', unit: 'K' }] }))
  expect(await decoders('set', 'r1', wrong)).toMatchObject({
    code: 1,
    err: expect.stringContaining('/decoders/0/fields/0/unit'),
  })
  expect((await decoders('test', 'r1', '--hex')).code).toBe(2)
  expect((await decoders('test', 'r1', '--count', '0')).code).toBe(2)
})
