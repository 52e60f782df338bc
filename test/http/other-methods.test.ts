import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewAuditEntry } from '../../src/domain/access/audit.ts'
import { createAuditor } from '../../src/http/access/auditor.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createServer } from '../../src/http/server.ts'
import { createRecorder, generateApi } from '../openapi/runtime/generated-api.ts'

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
const audited: NewAuditEntry[] = []
beforeAll(async () => {
  generated = await generateApi('methods')
  app = await createServer({
    api: generated.api,
    handlers: {
      getFile: () => ({ status: 200, body: 'text' }),
      headFile: () => ({ status: 200, headers: { 'content-length': 1234, 'x-kind': 'text' } }),
      optionsFile: () => ({ status: 200, headers: { allow: ['GET', 'HEAD'] }, body: { may: ['read'] } }),
      removeFile: ({ body }: { body: unknown }) => ({ status: 200, body }),
      getPlain: () => ({ status: 200, body: 'plain' }),
      headOnly: () => ({ status: 204 }),
    },
    responseValidation: 'enforce',
    authenticate: openToAll,
    auditor: createAuditor({
      record: async (entry) => void audited.push(entry),
      note: (entry) => void audited.push(entry),
      refuse: (entry) => void audited.push(entry),
    }),
    logger: createRecorder().logger,
    corsOrigins: ['https://page.example'],
  })
}, 60_000)
afterAll(async () => {
  await app?.close()
})

test('a preflight of a browser is answered before an OPTIONS that is an operation', async () => {
  const preflight = { origin: 'https://page.example', 'access-control-request-method': 'DELETE' }
  const answer = await app.inject({ method: 'OPTIONS', url: '/files/a', headers: preflight })
  expect([answer.statusCode, answer.body]).toEqual([204, ''])
  expect((await app.inject({ method: 'OPTIONS', url: '/files/a' })).json()).toEqual({ may: ['read'] })
})

test('the audit records only requests that change something', async () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) await app.inject({ method, url: '/files/a' })
  const { statusCode } = await app.inject({ method: 'DELETE', url: '/files/a', payload: { reason: 'old' } })
  expect(statusCode).toBe(200)
  expect(audited.map(({ operation }) => operation)).toEqual(['removeFile'])
})
