import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import type { NewAuditEntry } from '../../../src/domain/access/audit.ts'
import { createAuditor } from '../../../src/http/access/auditor.ts'
import { faultOfError } from '../../../src/webhook/faults.ts'

test('an audit entry has at most 500 characters of a path', () => {
  const entries: NewAuditEntry[] = []
  const keep = async (entry: NewAuditEntry) => void entries.push(entry)
  const auditor = createAuditor({ record: keep, note: keep, refuse: keep })
  const request = { method: 'POST', url: `/v1/${'x'.repeat(10_000)}`, headers: {}, raw: { socket: {} } }
  auditor.problem(
    request as unknown as FastifyRequest,
    { status: 401, code: 'x', type: '', title: '' } as never,
    undefined,
  )
  expect(entries.map(({ path }) => path.length)).toEqual([500])
})

test('an attempt of a webhook has at most 200 characters of the error of a connection', () => {
  const { message } = faultOfError(new Error('x'.repeat(10_000)), 'waiting')
  expect(message.length).toBeLessThan(300)
})
