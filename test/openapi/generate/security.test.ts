import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { securityField, securityTable } from '../../../src/openapi/generate/emit/security-table.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { readSecuritySchemes } from '../../../src/openapi/generate/model/security.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-security-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A specification whose root and only operation ask for what is given, as YAML. */
function specOf({ root = '', operation = '' }: { root?: string; operation?: string }) {
  const path = join(folder, 'spec.yaml')
  writeFileSync(
    path,
    `openapi: 3.1.0
info: { title: t, version: '1' }
${root}
paths:
  /a:
    get:
      operationId: a
      ${operation}
      responses: { '204': { description: Done. } }
components:
  securitySchemes:
    bearer: { type: http, scheme: Bearer, description: A key. }
    apiKey: { type: apiKey, in: header, name: X-Key }
`,
  )
  return loadSpec(path)
}
const securityOf = (given: Parameters<typeof specOf>[0]) => readOperations(specOf(given))[0]?.security

describe('what an operation asks of its caller', () => {
  test('is its own, else what the specification asks of all', () => {
    const root = 'security: [{ bearer: [a:read] }]'
    expect(securityOf({ root })).toEqual([[{ scheme: 'bearer', scopes: ['a:read'] }]])
    expect(securityOf({ root, operation: 'security: [{ apiKey: [] }]' })).toEqual([[{ scheme: 'apiKey', scopes: [] }]])
    expect(securityOf({ root, operation: 'security: []' })).toEqual([])
    expect(securityOf({})).toEqual([])
  })

  test('keeps what is needed together apart from what is enough alone', () => {
    const security = securityOf({ operation: 'security: [{ bearer: [x], apiKey: [] }, {}]' }) ?? []
    expect(security).toEqual([
      [
        { scheme: 'bearer', scopes: ['x'] },
        { scheme: 'apiKey', scopes: [] },
      ],
      [],
    ])
    expect(securityField(security)).toBe(
      "security: [[{ scheme: 'bearer', scopes: ['x'] }, { scheme: 'apiKey', scopes: [] }], []],",
    )
  })

  test('names a scheme that is described', () => {
    expect(() => securityOf({ operation: 'security: [{ nobody: [] }]' })).toThrow(
      /spec\.yaml:8:\d+ the security scheme "nobody" does not exist/,
    )
  })
})

test('the table of schemes says where each is found in a request', () => {
  const table = securityTable(readSecuritySchemes(specOf({})))
  expect(table).toContain("/** A key. */\nbearer: { type: 'http', scheme: 'bearer' },")
  expect(table).toContain("apiKey: { type: 'apiKey', in: 'header', name: 'x-key' },")
})
