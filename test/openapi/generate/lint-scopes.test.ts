import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { lintScopes } from '../../../src/openapi/generate/check/lint-scopes.ts'
import { loadSpec, SpecError } from '../../../src/openapi/generate/document/spec.ts'

const contract = readFileSync(fileURLToPath(new URL('../../../openapi.yaml', import.meta.url)), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'musen-scopes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(from: string, to: string): string[] {
  if (!contract.includes(from)) throw new Error(`The contract does not hold: ${from}`)
  const file = join(folder, 'spec.yaml')
  writeFileSync(file, contract.replace(from, to))
  const found: string[] = []
  const spec = loadSpec(file)
  lintScopes(spec, (pointer, reason) => found.push(`${spec.locate(pointer)} ${reason}`))
  return found
}

const SCOPE = '      security: [{ bearer: [messages:read] }]\n'

describe('the linter of scopes', () => {
  test('finds nothing in the contract', () => {
    expect(lint('openapi', 'openapi')).toEqual([])
  })

  test.each([
    ['an operation without a scope', SCOPE, '', 'listMessages does not name a scope'],
    ['an empty list of scopes', SCOPE, SCOPE.replace('messages:read', ''), 'listMessages must name a scope'],
    ['a scope that is not known', SCOPE, SCOPE.replace('read', 'raed'), '"messages:raed" is not among the scopes'],
    [
      'a scope that nothing needs',
      '        - messages:read\n',
      '        - messages:read\n        - tea:make\n',
      'tea:make',
    ],
    [
      'a refusal that is not described',
      "        '401': { $ref: '#/components/responses/Unauthorized' }\n",
      '',
      'listMessages requires a scope but does not describe 401',
    ],
  ])('finds %s', (_, from, to, reason) => {
    const found = lint(from, to)
    expect(found.join('\n')).toContain(reason)
    expect(found[0]).toMatch(/spec\.yaml:\d+:\d+ /)
  })

  test.each([
    ['the security scheme "baerer" does not exist', SCOPE, SCOPE.replace('bearer', 'baerer')],
    ['must be a list of scopes', SCOPE, '      security: [{ bearer: messages:read }]\n'],
  ])('cannot read the contract: %s', (reason, from, to) => {
    expect(() => lint(from, to)).toThrow(SpecError)
    expect(() => lint(from, to)).toThrow(reason)
  })
})
