import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { findBaseline } from '../../../src/openapi/diff/baseline.ts'
import type { JsonObject } from '../../../src/openapi/diff/change.ts'
import { compareContracts } from '../../../src/openapi/diff/compare.ts'
import { mayBreak, nextBreaking } from '../../../src/openapi/diff/version.ts'
import { compiled } from '../../compiled/folder.ts'

const CONTRACT = `
openapi: 3.1.0
info: { title: shop, version: 1.2.3 }
paths:
  /things:
    post:
      operationId: addThing
      parameters:
        - { name: dry, in: query, schema: { type: boolean } }
        - { name: kinds, in: query, style: form, explode: false, schema: { type: array, maxItems: 3, items: { type: string } } }
      requestBody:
        content:
          application/json: { schema: { $ref: '#/components/schemas/Wish' } }
          application/merge-patch+json: { schema: { $ref: '#/components/schemas/Wish' } }
      responses:
        '201':
          headers: { Location: { required: true, schema: { type: string } } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Thing' } }
            text/plain: { schema: { type: string } }
        '404': { content: { application/problem+json: { schema: { type: object } } } }
        default: { content: { application/problem+json: { schema: { type: object } } } }
  /things/{id}:
    delete:
      operationId: removeThing
      security: [{ bearer: [things:write] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: Gone. } }
  /stream:
    get:
      operationId: openStream
      x-websocket: { protocol: shop.v1, client: { $ref: '#/components/schemas/Wish' }, server: { $ref: '#/components/schemas/Thing' } }
      responses: { '101': { description: Open. } }
webhooks:
  things:
    post:
      operationId: tell
      parameters: [{ name: stamp, in: header, required: true, schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/News' } } } }
components:
  schemas:
    Wish:
      type: object
      required: [name]
      additionalProperties: false
      properties:
        name: { type: string, maxLength: 9, pattern: ^a }
        size: { type: integer, minimum: 1, maximum: 5, default: 2 }
        colour: { type: string, enum: [red, blue] }
        tags: { type: object, additionalProperties: { type: string } }
        parent: { $ref: '#/components/schemas/Wish' }
    Thing:
      type: object
      required: [id]
      additionalProperties: false
      properties:
        id: { type: string, format: uuid }
        note: { type: [string, 'null'] }
        state: { type: string, enum: [new, old] }
        kind: { type: string, enum: [a], x-extensible: true }
        form:
          oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }]
          discriminator: { propertyName: shape, mapping: { round: '#/components/schemas/Round', square: '#/components/schemas/Square' } }
    Round: { type: object, required: [shape], properties: { shape: { const: round } } }
    Square: { type: object, required: [shape], properties: { shape: { const: square } } }
    News: { type: object, required: [seq], properties: { seq: { type: integer } } }
`

/** What changes, by what it is replaced, what is said, and whether it breaks. */
const breaking: [what: string, from: string, to: string, said: string][] = [
  ['an operation goes', 'delete:', 'x-delete:', 'DELETE /things/{id}: the operation was removed'],
  ['an operationId changes', 'operationId: addThing', 'operationId: makeThing', '"addThing" became "makeThing"'],
  ['a parameter goes', 'name: dry', 'name: wet', 'the parameter "dry" in query was removed'],
  [
    'a required parameter comes',
    '- { name: dry,',
    '- { name: x, in: query, required: true, schema: {} }\n        - { name: dry,',
    'the required parameter "x" in query was added',
  ],
  [
    'a parameter becomes required',
    '{ name: dry,',
    '{ name: dry, required: true,',
    'parameter "dry" in query: became required',
  ],
  ['a parameter is written otherwise', 'explode: false', 'explode: true', 'explode false became true'],
  ['a parameter takes fewer', 'maxItems: 3', 'maxItems: 2', 'maxItems 3 became 2'],
  [
    'a body becomes required',
    'requestBody:\n        content',
    'requestBody:\n        required: true\n        content',
    'request body: became required',
  ],
  [
    'a media type of requests goes',
    'application/merge-patch+json',
    'application/x+json',
    'the media type application/merge-patch+json was removed',
  ],
  ['a member becomes required', 'required: [name]', 'required: [name, size]', '"size" became required'],
  ['a member of requests goes', '        colour: { type: string, enum: [red, blue] }\n', '', '"colour" was removed'],
  ['requests may be shorter only', 'maxLength: 9', 'maxLength: 8', 'maxLength 9 became 8'],
  ['requests have another pattern', 'pattern: ^a', 'pattern: ^b', 'pattern ^a became ^b'],
  ['requests begin at more', 'minimum: 1,', 'minimum: 2,', 'minimum 1 became 2'],
  ['a bound comes', 'enum: [red, blue] }', 'enum: [red, blue], maxLength: 3 }', 'maxLength none became 3'],
  ['another default', 'default: 2', 'default: 3', 'the default 2 became 3'],
  ['requests have fewer values', '[red, blue]', '[red]', '"blue" no longer allowed'],
  ['requests have another type', 'size: { type: integer', 'size: { type: string', 'the type integer became string'],
  [
    'values of a map are limited',
    'additionalProperties: { type: string }',
    'additionalProperties: { type: string, maxLength: 1 }',
    '/tags/*: maxLength none became 1',
  ],
  ['a status goes', "'404':", "'409':", 'the status 404 was removed'],
  ['a success comes', "'404':", "'202': { description: Later. }\n        '404':", 'the status 202 was added'],
  [
    'a media type of answers goes',
    '            text/plain: { schema: { type: string } }\n',
    '',
    'the media type text/plain was removed',
  ],
  [
    'a body comes where none was',
    "'204': { description: Gone. }",
    "'204': { content: { text/plain: { schema: {} } } }",
    'the media type text/plain was added',
  ],
  ['a header goes', 'Location:', 'Place:', 'the header location was removed'],
  ['a header may be absent', 'Location: { required: true,', 'Location: {', 'header location: became optional'],
  ['a member of answers goes', "        note: { type: [string, 'null'] }\n", '', '"note" was removed'],
  ['a member of answers may be absent', 'required: [id]', 'required: []', '"id" became optional'],
  ['answers have more values', '[new, old]', '[new, old, lost]', '"lost" also allowed'],
  [
    'answers have more types',
    'id: { type: string, format',
    "id: { type: [string, 'null'], format",
    'the type string became string or null',
  ],
  ['answers have no format', ', format: uuid', '', 'format uuid became none'],
  [
    'answers have another kind',
    'oneOf: [',
    "oneOf: [{ $ref: '#/components/schemas/News' }, ",
    'the branch News of oneOf was added',
  ],
  [
    'a scope is needed',
    'operationId: addThing',
    'security: [{ bearer: [things:write] }]\n      operationId: addThing',
    'requires the scope things:write',
  ],
  ['another scope is needed', '[things:write]', '[things:admin]', 'requires the scope things:admin'],
  ['a WebSocket speaks otherwise', 'shop.v1', 'shop.v2', 'the subprotocol shop.v1 became shop.v2'],
  ['no WebSocket any more', 'x-websocket:', 'x-was:', 'is no longer a WebSocket'],
  [
    'a webhook goes',
    '  things:\n    post:\n      operationId: tell',
    '  others:\n    post:\n      operationId: tell',
    'the webhook was removed',
  ],
  ['a webhook tells less', 'required: [seq]', 'required: []', '"seq" became optional'],
  ['a webhook has a header no more', 'name: stamp', 'name: time', 'the parameter "stamp" in header was removed'],
]

const harmless: [what: string, from: string, to: string, said: string | undefined][] = [
  ['words', 'description: Gone.', 'description: It is gone.', undefined],
  [
    'an operation comes',
    'delete:',
    "get: { responses: { '200': {} } }\n    delete:",
    'GET /things/{id}: the operation was added',
  ],
  [
    'an optional parameter comes',
    '- { name: dry,',
    '- { name: x, in: query, schema: {} }\n        - { name: dry,',
    'the parameter "x" in query was added',
  ],
  ['requests may be longer', 'maxLength: 9', 'maxLength: 10', 'maxLength 9 became 10'],
  ['requests have more values', '[red, blue]', '[red, blue, green]', '"green" also allowed'],
  ['requests have any pattern', ', pattern: ^a', '', 'pattern ^a became none'],
  ['a member need not be sent', 'required: [name]', 'required: []', '"name" became optional'],
  [
    'an optional member of requests comes',
    'colour: {',
    'taste: { type: string }\n        colour: {',
    '"taste" was added',
  ],
  ['a member of answers comes', 'note: {', 'more: { type: string }\n        note: {', '"more" was added'],
  ['a member of answers is always there', 'required: [id]', 'required: [id, state]', '"state" became required'],
  ['answers have fewer values', '[new, old]', '[new]', '"old" no longer allowed'],
  ['answers have more values where others were announced', 'enum: [a],', 'enum: [a, b],', '"b" also allowed'],
  ['answers are never null', "type: [string, 'null']", 'type: string', 'the type string or null became string'],
  [
    'an error comes, where others were announced',
    "'404':",
    "'409': { description: Taken. }\n        '404':",
    'the status 409 was added',
  ],
  [
    'a media type of answers comes',
    '            text/plain:',
    '            text/html: { schema: {} }\n            text/plain:',
    'the media type text/html was added',
  ],
  ['a header comes', 'Location:', 'Age: { schema: {} }, Location:', 'the header age was added'],
  ['no scope is needed', '[{ bearer: [things:write] }]', '[]', 'no longer requires the scope things:write'],
]

function differences(from: string, to: string) {
  expect(CONTRACT).toContain(from)
  return compareContracts(parse(CONTRACT), parse(CONTRACT.replace(from, to)))
}

const tell = (changes: ReturnType<typeof differences>) =>
  changes.map(({ where, what }) => `${where}: ${what}`).join('\n')

describe('what breaks clients', () => {
  test.each(breaking)('%s', (_, from, to, said) => {
    expect(tell(differences(from, to).filter((change) => change.breaking))).toContain(said)
  })

  test.each(harmless)('not: %s', (_, from, to, said) => {
    const changes = differences(from, to)
    expect(tell(changes.filter((change) => change.breaking))).toBe('')
    if (said === undefined) expect(changes).toEqual([])
    else expect(tell(changes)).toContain(said)
  })
})

test.each([
  ['0.1.0', '0.1.1', false],
  ['0.1.0', '0.2.0', true],
  ['0.1.9', '1.0.0', true],
  ['1.2.3', '1.3.0', false],
  ['1.2.3', '2.0.0', true],
  ['1.2.3', '1.2.3', false],
  ['2.0.0', '1.9.0', false],
  ['0.3.0', '0.2.9', false],
])('from %s to %s may break: %s', (before, after, may) => {
  expect(mayBreak(before, after)).toBe(may)
  expect(mayBreak(before, nextBreaking(before))).toBe(true)
})

describe('what a contract is compared with', () => {
  const git =
    (answers: Record<string, string>) =>
    (...args: string[]) => {
      const answer = answers[args[0] ?? '']
      if (answer === undefined) throw new Error('git fails')
      return answer
    }

  test('is that of the newest release', () => {
    const { name, document } = findBaseline(undefined, git({ describe: 'v1.2.3\n', show: 'a: 1' }))
    expect([name, document]).toEqual(['v1.2.3', { a: 1 }])
  })

  test('is that of a revision or a file', () => {
    expect(findBaseline('HEAD~3', git({ show: 'a: 2' })).document).toEqual({ a: 2 })
    expect((findBaseline('openapi.yaml', git({})).document as { openapi: string }).openapi).toBe('3.1.0')
  })

  test('is told to be missing where the clone is shallow', () => {
    expect(() => findBaseline('v9', git({}))).toThrow(
      /"v9" is neither a file nor a revision.*git fetch --unshallow --tags/,
    )
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musen-contract-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const project = fileURLToPath(new URL('../../../', import.meta.url))

  function run(change: (contract: JsonObject) => void) {
    const contract = parse(CONTRACT) as JsonObject
    change(contract)
    writeFileSync(join(folder, 'old.yaml'), CONTRACT)
    writeFileSync(join(folder, 'new.yaml'), stringify(contract))
    const files = ['--against', join(folder, 'old.yaml'), '--spec', join(folder, 'new.yaml')]
    return spawnSync(process.execPath, [compiled('scripts/contract-diff.ts'), ...files], {
      cwd: project,
      encoding: 'utf8',
    })
  }

  test('fails on a breaking change that the version does not admit, and says which version would', () => {
    const { status, stdout, stderr } = run((contract) => Reflect.deleteProperty(contract.paths as object, '/things'))
    expect(stdout).toContain('breaking\n  POST /things: the operation was removed\n')
    expect(stderr).toContain('1 breaking change, which the version 1.2.3 does not admit after 1.2.3: make it 2.0.0')
    expect(status).toBe(1)
  })

  test('passes the same change with that version', () => {
    const { status, stdout } = run((contract) => {
      Reflect.deleteProperty(contract.paths as object, '/things')
      Object.assign(contract.info as object, { version: '2.0.0' })
    })
    expect(stdout).toMatch(/^From .*old\.yaml \(1\.2\.3\) to 2\.0\.0:\nbreaking\n/)
    expect(status).toBe(0)
  })
})
