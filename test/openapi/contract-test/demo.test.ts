import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contractTest } from '../../../src/openapi/contract-test/contract-test.ts'
import { useService } from '../../composed/service.ts'
import { readContract } from '../../contract/document.ts'

const spec = fileURLToPath(new URL('../../../openapi.yaml', import.meta.url))
const service = useService({ rateLimit: 0 }, { demo: true })

/** Those that would revoke or narrow the key of the test, and one that waits up to 30 s for each of its requests. */
const SKIPPED = ['createKey', 'updateKey', 'revokeKey', 'leaseEvents']

test('the contract test finds nothing in the demo of musen', async () => {
  const { enum: scopes } = readContract().follow({ $ref: '#/components/schemas/Scope' })
  const { body } = await service.ask('POST', '/v1/keys', { name: 'All', scopes })
  const headers = { authorization: `Bearer ${body.token}` }
  const report = await contractTest({ spec, url: service.url(), headers, skip: SKIPPED, runs: 3, timeoutMs: 120_000 })
  expect(report.findings).toEqual([])
  expect(report.requests).toBeGreaterThan(2000)
  expect(report.operations.flatMap(({ operationId, skipped }) => (skipped ? [operationId] : []))).toEqual([
    'openStream',
  ])
  expect(report.coverage.withoutSuccess.length, report.coverage.withoutSuccess.join('\n')).toBeLessThan(20)
})
