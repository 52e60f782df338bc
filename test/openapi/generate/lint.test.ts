import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { lintSpec } from '../../../src/openapi/generate/check/lint.ts'
import { lintExamples } from '../../../src/openapi/generate/check/lint-examples.ts'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { compiled } from '../../compiled/folder.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'musen-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nothing is wrong with it; every rule is broken by one change. */
const SPEC = `
openapi: 3.1.0
info: { title: shop, version: 1.0.0, license: { name: MIT, identifier: MIT }, description: A shop. }
servers: [{ url: / }]
tags: [{ name: Things, description: What there is. }]
security: []
paths:
  /things/{thingId}:
    put:
      operationId: putThing
      tags: [Things]
      summary: Put a thing
      description: Puts it.
      security: []
      parameters:
        - { name: thingId, in: path, required: true, description: Its id., schema: { type: string }, example: a }
        - { name: note, in: query, description: Why., schema: { type: string, examples: [because] } }
      requestBody:
        description: The thing.
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Thing' }
            example: { kind: a }
      responses:
        '200':
          description: The thing as it is now.
          headers: { ETag: { description: Its revision., schema: { type: string }, example: '"1"' } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Thing' } }
            text/plain: { schema: { type: string, description: In words. }, example: a thing }
        '404':
          description: There is none.
          content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } }
        default:
          description: Any other problem.
          content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } }
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        kind: { type: string, description: Which kind. }
        form:
          description: Its form.
          oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }]
          discriminator: { propertyName: shape, mapping: { round: '#/components/schemas/Round', square: '#/components/schemas/Square' } }
      examples: [{ kind: a }]
    Round:
      type: object
      description: A round one.
      required: [shape]
      properties: { shape: { type: string, const: round, description: Round. } }
      examples: [{ shape: round }]
    Square:
      type: object
      description: A square one.
      required: [shape]
      properties: { shape: { type: string, const: square, description: Square. } }
      examples: [{ shape: square }]
    Problem: { type: object, description: A problem., properties: { code: { type: string, description: Its code. } }, examples: [{ code: a }] }
`

function lint(from: string, to: string): string[] {
  expect(SPEC).toContain(from)
  const file = join(folder, 'spec.yaml')
  writeFileSync(file, SPEC.replace(from, to))
  const found: string[] = []
  try {
    const spec = loadSpec(file, { strict: true })
    found.push(...lintSpec(spec))
    lintExamples(spec, (pointer, reason) => found.push(`${spec.locate(pointer)} ${reason}`))
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

describe('the linter', () => {
  test('finds nothing where nothing is wrong', () => {
    expect(lint('openapi', 'openapi').filter((line) => !/scope/i.test(line))).toEqual([])
  })

  test.each([
    ['no operationId', '      operationId: putThing\n', '', 'has no operationId'],
    ['no tag', '      tags: [Things]\n', '', 'putThing must have one tag'],
    ['two tags', 'tags: [Things]\n', 'tags: [Things, Others]\n', 'putThing must have one tag'],
    ['a tag of nothing', 'tags: [Things]\n', 'tags: [Stuff]\n', 'the tag "Stuff", which is not described'],
    ['no summary', '      summary: Put a thing\n', '', 'putThing has no summary'],
    ['no description of an operation', '      description: Puts it.\n', '', 'putThing has no description'],
    ['no description of a parameter', ', description: Its id.', '', 'the parameter "thingId" has no description'],
    ['no example in a path', ', example: a }', ' }', 'the path parameter "thingId" has no example'],
    ['no example in a query', ', examples: [because]', '', 'the parameter "note" has no example'],
    ['no description of a body', '        description: The thing.\n', '', 'the body of putThing has no description'],
    ['no example of a body', '            example: { kind: a }\n', '', 'the body of putThing has no example'],
    ['no description of an answer', 'The thing as it is now.', "' '", 'the answer 200 of putThing has no description'],
    ['no example of an answer', ', example: a thing', '', 'the answer 200 of putThing in text/plain has no example'],
    ['no description of a header', 'description: Its revision., ', '', 'the header "ETag" has no description'],
    ['no example of a header', `, example: '"1"'`, '', 'the header "ETag" has no example'],
    ['no description of a component', '      description: A thing.\n', '', '"Thing" has no description'],
    ['no description of a member', ', description: Which kind.', '', '"kind" has no description'],
    ['no examples of a component', '      examples: [{ kind: a }]\n', '', 'the component "Thing" has no examples'],
    [
      'a closed answer',
      'description: A thing.\n',
      'description: A thing.\n      additionalProperties: false\n',
      'closes an answer',
    ],
    ['a component in small letters', 'Problem: { type: object', 'problem: { type: object', 'Problem'],
    [
      'an error that is no problem',
      'application/problem+json',
      'application/json',
      'the answer 404 of putThing is not',
    ],
    [
      'an error without a body',
      '          content: { application/problem+json:',
      '          x-content: { a:',
      '404 of putThing has no body',
    ],
    ['no default', '        default:', '        5XX:', 'putThing has no default answer'],
    [
      'a union without a tag',
      'discriminator: { propertyName: shape, mapping',
      'x-tag: { propertyName: shape, mapping',
      'a oneOf needs a discriminator',
    ],
    ['a tag without a mapping', ', mapping: {', ', x-mapping: {', 'the discriminator has no mapping'],
    [
      'a mapping without a branch',
      ", square: '#/components/schemas/Square' }",
      ' }',
      'the mapping does not include Square',
    ],
    [
      'a component that nothing uses',
      '    Problem: {',
      '    Spare: { type: object, description: Spare., examples: [{}] }\n    Problem: {',
      'nothing uses Spare',
    ],
  ])('finds %s', (_, from, to, reason) => {
    const found = lint(from, to)
    expect(found.join('\n')).toContain(reason)
    expect(found[0]).toMatch(/spec\.yaml:\d+:\d+ /)
  })
})

describe('npm run check', () => {
  const check = (change: (text: string) => string) => {
    const file = join(folder, 'contract.yaml')
    writeFileSync(file, change(readFileSync(join(project, 'openapi.yaml'), 'utf8')))
    return spawnSync(process.execPath, [compiled('scripts/lint-spec.ts'), file], { cwd: project, encoding: 'utf8' })
  }

  test('asks Redocly too, whose warnings count as errors', () => {
    const { status, stderr } = check((text) =>
      text.replace('limit: 50', 'limit: 50').replace(/^( {6}examples: \[demo)\]$/m, '$1, 7]'),
    )
    expect(stderr).toContain('no-invalid-schema-examples')
    expect(status).toBe(1)
  })
})
