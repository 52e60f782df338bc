import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createNodes } from '../../src/app/nodes.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { nodeHandlers } from '../../src/http/handlers/nodes.ts'
import { createServer } from '../../src/http/server.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'
import { run } from './run.ts'

let server: FastifyInstance
let url: string
const NUMBER = 450
beforeAll(async () => {
  const store = createMemoryStore()
  server = await createServer({
    api: { routes, specDocument },
    handlers: nodeHandlers(() => ({ nodes: createNodes({ store }) })),
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  url = await server.listen({ host: '127.0.0.1', port: 0 })
  for (const id of ['r1', 'r2']) await store.createRadio(radioConfig(id))
  store.receive('r2', packet('B'))
  await settled(store)
  for (let i = 0; i < NUMBER; i++) {
    expect(store.receive('r1', packet(`A${i}`))).toBe(true)
    // The fake's queue is short.
    if (i % 50 === 49) await settled(store)
  }
})
afterAll(() => server.close())

const nodes = (...words: string[]) => run(['nodes', ...words, '--url', url])
const ids = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

test('list prints all nodes, page by page, or those of some radios', async () => {
  const all = await nodes('list', '--json')
  expect(ids(all.out).sort()).toEqual([...Array.from({ length: NUMBER }, (_, i) => `r1:A${i}`), 'r2:B'].sort())
  expect(ids((await nodes('list', '--radio', 'r2,r3', '--json')).out)).toEqual(['r2:B'])
  const { out } = await nodes('list', '--radio', 'r2')
  expect(out).toContain('r2:B')
  expect(await nodes('list', '--radio', 'r3')).toMatchObject({ code: 0, out: 'No nodes were heard.\n' })
  expect(await nodes('list', '--radio', 'r3', '--json')).toMatchObject({ code: 0, out: '' })
  expect((await nodes('list', '--radio', ',')).code).toBe(2)
  const rows = (await nodes('list', '--radio', 'r1')).out.trimEnd().split('\n')
  expect(rows.filter((row) => row.startsWith('ID'))).toHaveLength(1)
  expect(rows).toHaveLength(NUMBER + 1)
})

test('label sets a label and removes it', async () => {
  expect((await nodes('label', 'r1:A1', 'Boat')).out).toMatch(/^ID +LABEL .*\nr1:A1 +Boat /)
  const { out } = await nodes('label', 'r1:A1', '--remove', '--json')
  expect(JSON.parse(out)).not.toHaveProperty('label')
  for (const words of [['r1:A1'], ['r1:A1', 'Boat', '--remove']])
    expect(await nodes('label', ...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining('either a label or --remove'),
    })
  expect(await nodes('label', 'r1:none', 'Boat')).toMatchObject({ code: 1, err: expect.stringContaining('r1:none') })
})

test('forget removes a node, and says if it does not exist', async () => {
  expect((await nodes('forget', 'r1:A2')).out).toBe('r1:A2 forgotten\n')
  expect(ids((await nodes('list', '--json')).out)).not.toContain('r1:A2')
  expect(await nodes('forget', 'r1:A2')).toMatchObject({ code: 1, err: expect.stringContaining('does not exist') })
})
