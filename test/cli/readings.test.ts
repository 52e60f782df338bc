import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createReadings } from '../../src/app/readings.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { readingHandlers } from '../../src/http/handlers/readings.ts'
import { createServer } from '../../src/http/server.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'
import { run } from './run.ts'

let server: FastifyInstance
let url: string
beforeAll(async () => {
  const store = createMemoryStore()
  server = await createServer({
    api: { routes, specDocument },
    handlers: readingHandlers(() => ({ readings: createReadings({ store }) })),
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  url = await server.listen({ host: '127.0.0.1', port: 0 })
  for (const id of ['r1', 'r2']) await store.createRadio(radioConfig(id))
  const temperature = { name: 'temperature', unit: 'Cel', value: 21.5 }
  store.receive('r1', packet('A', { readings: [temperature, { name: 'contact', unit: '/', channel: '2', value: 1 }] }))
  store.receive('r2', packet('B', { readings: [{ ...temperature, value: -4 }] }))
  await settled(store)
})
afterAll(() => server.close())

const readings = (...words: string[]) => run(['readings', ...words, '--url', url])
const values = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).value)

test('prints the latest readings, all or some of them', async () => {
  const { out } = await readings()
  expect(out).toMatch(/^NODE +NAME +CHANNEL +VALUE +UNIT +AT\n/)
  expect(out).toMatch(/r1:A +contact +2 +1 +20/)
  expect(out).toMatch(/r2:B +temperature +-4 +Cel +20/)
  expect(values((await readings('--json')).out)).toEqual([1, 21.5, -4])
  expect(values((await readings('--json', '--radio', 'r2,r3')).out)).toEqual([-4])
  expect(values((await readings('--json', '--name', 'temperature', '--node', 'r1:A')).out)).toEqual([21.5])
  expect(await readings('--radio', 'r3')).toMatchObject({ code: 0, out: 'No readings yet.\n' })
  expect((await readings('--name', ',')).code).toBe(2)
})
