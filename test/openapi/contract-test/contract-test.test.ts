import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { contractTest } from '../../../src/openapi/contract-test/contract-test.ts'
import type { Finding } from '../../../src/openapi/contract-test/finding.ts'
import { junitReport } from '../../../src/openapi/contract-test/report/junit.ts'
import { textReport } from '../../../src/openapi/contract-test/report/text.ts'
import { type FAULTS, type PlantedFault, startBank } from './plain-bank.ts'

const spec = fileURLToPath(new URL('../../../examples/service/openapi.yaml', import.meta.url))
const headers = { 'X-Curator-Key': 'secret' }

let stop = async (): Promise<unknown> => undefined
afterEach(() => stop())

async function testBank(fault?: PlantedFault, options: object = {}) {
  const bank = await startBank(fault)
  stop = bank.stop
  return contractTest({ spec, url: bank.url, headers, ...options })
}

/** What each planted fault is found as: the kind, the operation, and what was tried. */
const EXPECTED: Record<(typeof FAULTS)[number], [kind: Finding['kind'], operationId: string, trial: RegExp]> = {
  'wrong status': ['status-undeclared', 'createSeed', /^body/],
  'undeclared status': ['status-undeclared', 'getSeed', /parameters/],
  'missing member': ['body-invalid', 'createSeed', /^body/],
  'wrong type': ['body-invalid', 'listSeeds', /./],
  'wrong media type': ['media-type-undeclared', 'listSeeds', /./],
  'broken Location': ['location-broken', 'createSeed', /^body/],
  'missing Location': ['header-missing', 'createSeed', /^body/],
  '500 at a boundary': ['server-error', 'createSeed', /^body\/storedAtC minimum$/],
  'accepts a too long string': ['broken-accepted', 'createSeed', /^body\/species maxLength$/],
  'accepts an unknown member': ['broken-accepted', 'createSeed', /^body additionalProperties$/],
  'ignores required': ['broken-accepted', 'createSeed', /^body species required$/],
  'wrong error format': ['media-type-undeclared', 'createSeed', /./],
  'accepts a wrong parameter': ['broken-accepted', 'listSeeds', /^query limit maximum$/],
  'refuses what is valid': ['valid-refused', 'createSeed', /^body\/storedAtC maximum$/],
  'fails on malformed JSON': ['server-error', 'createSeed', /^body, cut off$/],
  'ignores credentials': ['credentials-ignored', 'createSeed', /^no credentials$/],
  'does not answer': ['no-answer', 'getSeed', /./],
  'cuts the body off': ['body-invalid', 'getSeed', /./],
}

describe('in a service with a planted fault, the contract test finds', () => {
  test.each(Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])('%s', async (fault) => {
    const { findings } = await testBank(fault)
    const [kind, operationId, trial] = EXPECTED[fault]
    const shown = findings.map((finding) => [finding.kind, finding.operationId, finding.trial])
    expect(shown).toContainEqual([kind, operationId, expect.stringMatching(trial)])
  })
})

describe('in a service that keeps its contract, the contract test', () => {
  test('finds nothing, with any seed, and sees what the contract declares', async () => {
    for (const seed of [1, 2, 3]) {
      const { findings, coverage, operations, requests } = await testBank(undefined, { seed })
      expect(findings).toEqual([])
      expect(requests).toBeGreaterThan(200)
      expect(operations.filter(({ skipped }) => skipped)).toEqual([])
      expect(coverage.withoutSuccess).toEqual([])
      expect(coverage.unseen).toEqual([])
      await stop()
    }
  })

  test('sends the same requests for the same seed', async () => {
    const count = async (seed: number) => {
      const { operations } = await testBank('accepts a too long string', { seed })
      await stop()
      return operations.map(({ requests }) => requests)
    }
    expect(await count(7)).toEqual(await count(7))
  })

  test('only reads if it is asked to, and leaves out what is named', async () => {
    const { operations } = await testBank('missing member', { readOnly: true, skip: ['getSeed'] })
    expect(operations.map(({ operationId, requests, skipped }) => [operationId, requests > 0, skipped])).toEqual([
      ['createSeed', false, 'it may change something (--read-only)'],
      ['listSeeds', true, undefined],
      ['drawSeeds', false, 'it may change something (--read-only)'],
      ['deleteSeed', false, 'it may change something (--read-only)'],
    ])
  })

  test('says so if it was let in nowhere', async () => {
    const { findings } = await testBank(undefined, { headers: { 'X-Curator-Key': 'wrong' } })
    const refused = ['createSeed', 'drawSeeds', 'deleteSeed']
    expect(findings.map(({ kind, operationId }) => [kind, operationId])).toEqual(
      refused.map((id) => ['credentials-refused', id]),
    )
  })

  test('tests the operations that are named', async () => {
    const { operations, coverage } = await testBank(undefined, { operations: ['GET /seeds'] })
    expect(operations.map(({ operationId }) => operationId)).toEqual(['listSeeds'])
    expect(coverage.declared).toBe(2)
  })
})

describe('the reports', () => {
  test('show people what to repeat, without the credentials', async () => {
    const text = textReport(await testBank('accepts a too long string'))
    expect(text).toContain('createSeed: broken-accepted')
    expect(text).toContain('  tried: body/species maxLength\n  curl -i -X POST')
    expect(text).toMatch(/declared answers seen: \d+ of \d+\nfound: 1\n$/)
    expect(text).not.toContain('secret')
  })

  test('are valid JUnit XML whatever an answer holds', async () => {
    const report = await testBank('accepts a too long string')
    const [finding] = report.findings
    if (finding?.answer) finding.answer.text = '<a b="\u0000\ud800&">'
    const xml = junitReport(report)
    expect(xml).toContain('<testsuites tests="5" failures="1" skipped="0"')
    expect(xml).toContain('<testcase name="createSeed" classname="POST /seeds"')
    expect(xml).toContain('→ 201 &lt;a b=&quot;\ufffd\ufffd&amp;&quot;&gt;</failure>')
  })
})
