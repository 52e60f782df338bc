import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contractTest } from '../../../src/openapi/contract-test/contract-test.ts'
import { useService } from '../../composed/service.ts'

const spec = fileURLToPath(new URL('../../../openapi.yaml', import.meta.url))
const service = useService({ rateLimit: 0 }, { demo: true })

/** Waits up to 30 s for each of its requests. */
const SKIPPED = ['leaseEvents']

// The demo needs no credentials from this machine.
test('the contract test finds nothing in the demo of musen', async () => {
  const report = await contractTest({ spec, url: service.url(), skip: SKIPPED, runs: 3, timeoutMs: 120_000 })
  expect(report.findings).toEqual([])
  expect(report.requests).toBeGreaterThan(2000)
  expect(report.operations.flatMap(({ operationId, skipped }) => (skipped ? [operationId] : []))).toEqual([
    'openStream',
  ])
  expect(report.coverage.withoutSuccess.length, report.coverage.withoutSuccess.join('\n')).toBeLessThan(20)
})
