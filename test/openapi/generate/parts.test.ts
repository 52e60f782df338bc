import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { generate } from '../../../src/openapi/generate/generate.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-parts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Line 8 is the body's media type, 9 its schema, 10 its encoding, 12 the answer and 15 on the components. */
function write(schema: string, { encoding = '{}', version = '3.1.0', answer = 'text/plain', components = '' } = {}) {
  const file = join(folder, 'spec.yaml')
  writeFileSync(
    file,
    `openapi: ${version}
info: { title: t, version: '1' }
paths:
  /a:
    post:
      operationId: a
      requestBody: { content: {
        multipart/form-data: {
          schema: ${schema},
          encoding: ${encoding} } } }
      responses:
        '200': { description: Fine., content: { ${answer}: {} } }
components:
  schemas:
    File: { type: string, format: binary, maxLength: 9 }
    Files: { type: array, items: { $ref: '#/components/schemas/File' } }
    Color: { enum: [red, 1] }
    Tag: { type: object, properties: { kind: { type: string } } }
${components}`,
  )
  return loadSpec(file, { strict: true })
}

const partsOf = (spec: ReturnType<typeof write>) => readOperations(spec)[0]?.body?.contents[0]?.parts ?? []

describe('a part is read by its schema:', () => {
  test.each<[schema: string, encoding: string, part: object]>([
    ['{ type: string }', '{}', { is: 'text', type: "'string'" }],
    ['{ type: string, format: date }', '{}', { is: 'text' }],
    ['{ type: [integer, boolean] }', '{}', { is: 'text', type: "['integer', 'boolean']" }],
    ["{ $ref: '#/components/schemas/Color' }", '{}', { is: 'text', type: "['number', 'string']" }],
    ['{ type: string, contentEncoding: base64 }', '{}', { is: 'text', isEncoded: true }],
    ['{ type: string, contentEncoding: base64 }', '{ x: { contentType: image/png } }', { is: 'text', isEncoded: true }],
    ['{}', '{}', { is: 'file' }],
    ['true', '{}', { is: 'file' }],
    ['{ description: Any., maxLength: 5 }', '{}', { is: 'file', maxBytes: 5 }],
    ['{ contentMediaType: image/png }', '{}', { is: 'file' }],
    ['{ type: string, contentMediaType: text/csv }', '{}', { is: 'file' }],
    ['{ type: string, format: binary, minLength: 1 }', '{}', { is: 'file', minBytes: 1 }],
    ["{ allOf: [{ $ref: '#/components/schemas/File' }], description: It. }", '{}', { is: 'file', maxBytes: 9 }],
    ["{ $ref: '#/components/schemas/File', maxLength: 7 }", '{}', { is: 'file', maxBytes: 7 }],
    ["{ anyOf: [{ $ref: '#/components/schemas/File' }, { type: 'null' }] }", '{}', { is: 'file', isList: false }],
    ["{ anyOf: [{ $ref: '#/components/schemas/Files' }, { type: 'null' }] }", '{}', { is: 'file', isList: true }],
    ["{ $ref: '#/components/schemas/Files', minItems: 1 }", '{}', { is: 'file', isList: true, maxBytes: 9 }],
    [
      "{ oneOf: [{ $ref: '#/components/schemas/File' }, { type: string, maxLength: 99 }] }",
      '{}',
      { is: 'file', maxBytes: 9, or: "'string'" },
    ],
    [
      "{ type: array, items: { anyOf: [{ format: binary, type: string }, { type: [integer, 'null'] }, { enum: [x] }] } }",
      '{}',
      { is: 'file', isList: true, or: "['integer', 'string']" },
    ],
    ['{ type: string }', '{ x: { contentType: image/* } }', { is: 'file', mediaTypes: ['image/*'] }],
    ['{ type: string }', "{ x: { contentType: 'text/csv; charset=utf-8' } }", { is: 'text', mediaTypes: ['text/csv'] }],
    ['{ type: string }', '{ x: { contentType: application/json } }', { is: 'json' }],
    ['{ type: object }', '{}', { is: 'json' }],
    ['{ type: [object, string] }', '{}', { is: 'json' }],
    ['{ type: object }', '{ x: { contentType: application/merge-patch+json } }', { is: 'json' }],
    ["{ type: array, items: { $ref: '#/components/schemas/Tag' } }", '{}', { is: 'json', isList: true, isWhole: true }],
    ['{ type: array, items: { type: array, items: {} } }', '{}', { is: 'json', isList: true, isWhole: false }],
    ['{ type: array, items: { type: integer } }', '{ x: { style: form } }', { is: 'text', isList: true }],
  ])('%s %s', (schema, encoding, part) => {
    const [first] = partsOf(write(`{ type: object, properties: { x: ${schema} } }`, { encoding }))
    expect(first).toMatchObject({ name: 'x', ...part })
  })

  test('in the dialect of OpenAPI 3.0 too', () => {
    const schema = '{ type: object, properties: { x: { type: string, format: binary, nullable: true }, y: {} } }'
    expect(partsOf(write(schema, { version: '3.0.3' })).map(({ is }) => is)).toEqual(['file', 'file'])
  })
})

describe('refused by file, line and reason is', () => {
  const within = (member: string) => `{ type: object, properties: { x: ${member} } }`
  test.each<[what: string, schema: string, more: Parameters<typeof write>[1], line: number, reason: string]>([
    ['a form that is no object', '{ type: string }', {}, 8, 'a form of parts must be an object'],
    [
      'what is a file or an object',
      within('{ anyOf: [{ type: string, format: binary }, { type: object }] }'),
      {},
      9,
      '"x" may be a file, a list or an object',
    ],
    ['what is a list or a value', within('{ type: [array, string], items: {} }'), {}, 9, 'must be a list'],
    ['a list of nobody knows what', within('{ type: array }'), {}, 9, 'must be a list'],
    [
      'an object that is no JSON',
      within('{ type: object }'),
      { encoding: '{ x: { contentType: application/xml } }' },
      9,
      'is a list or an object, which application/xml cannot contain',
    ],
    [
      'a text that could be JSON',
      within('{ type: string }'),
      { encoding: "{ x: { contentType: 'text/plain, application/json' } }" },
      9,
      'read in different ways',
    ],
    [
      'a style',
      within('{ type: array, items: { type: string } }'),
      { encoding: '{ x: { style: pipeDelimited } }' },
      10,
      '"x" has a style',
    ],
    [
      'a list in one text',
      within('{ type: array, items: { type: string } }'),
      { encoding: '{ x: { explode: false } }' },
      10,
      '"x" has a style',
    ],
    [
      'headers of a part',
      within('{}'),
      { encoding: '{ x: { headers: { X-A: { schema: {} } } } }' },
      10,
      'headers of parts are not supported',
    ],
    ['the encoding of nothing', within('{}'), { encoding: '{ y: {} }' }, 10, 'the form has no "y"'],
    [
      'names by pattern',
      "{ type: object, patternProperties: { '^x': { type: integer } } }",
      {},
      9,
      'cannot have patternProperties',
    ],
    [
      'a tag of forms with files',
      "{ oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: k } }",
      {
        components: '    B: { type: object, properties: { k: { type: string }, f: { contentMediaType: image/png } } }',
      },
      9,
      'cannot have a discriminator',
    ],
    [
      'an answer of parts',
      '{}',
      { answer: 'multipart/form-data' },
      12,
      'answers of "multipart/form-data" are not supported',
    ],
    ['an answer of others', '{}', { answer: 'multipart/mixed' }, 12, 'answers of "multipart/mixed" are not supported'],
  ])('%s', async (_, schema, more, line, reason) => {
    const error: unknown = await generate(write(schema, more)).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'SpecError', message: expect.stringContaining(reason) })
    expect((error as Error).message).toMatch(new RegExp(`spec\\.yaml:${line}:\\d+ `))
  })
})
