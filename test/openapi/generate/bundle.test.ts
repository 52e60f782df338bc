import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { asObject, loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function load(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return loadSpec(join(folder, 'main.yaml'))
}

const schema30 = (schema: string) =>
  load({
    'main.yaml': `openapi: 3.0.3
info: { title: t, version: '1' }
paths: {}
components: { schemas: { A: ${schema}, B: { type: object } } }
`,
  }).at(['components', 'schemas', 'A'])

describe('a specification of OpenAPI 3.0', () => {
  test.each([
    ['{ type: string, nullable: true }', { type: ['string', 'null'] }],
    ['{ type: string, enum: [a], nullable: true }', { type: ['string', 'null'], enum: ['a', null] }],
    ['{ type: string, nullable: false }', { type: 'string' }],
    [
      "{ nullable: true, description: x, allOf: [{ $ref: '#/components/schemas/B' }] }",
      { description: 'x', anyOf: [{ allOf: [{ $ref: '#/components/schemas/B' }] }, { type: 'null' }] },
    ],
    ['{ type: number, minimum: 1, exclusiveMinimum: true }', { type: 'number', exclusiveMinimum: 1 }],
    ['{ type: number, maximum: 1, exclusiveMaximum: false }', { type: 'number', maximum: 1 }],
    [
      '{ type: object, properties: { nullable: { type: array, items: { type: integer, nullable: true } } } }',
      { type: 'object', properties: { nullable: { type: 'array', items: { type: ['integer', 'null'] } } } },
    ],
    // What stands beside a reference means nothing there.
    ["{ $ref: '#/components/schemas/B', nullable: true }", { $ref: '#/components/schemas/B' }],
    // An example is data.
    ['{ type: object, example: { nullable: true } }', { type: 'object', example: { nullable: true } }],
  ])('%s is read as 3.1 writes it', (given, wanted) => {
    expect(schema30(given)).toEqual(wanted)
  })
})

const MAIN = `openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /trees: { $ref: 'paths.yaml#/trees' }
components:
  schemas:
    Leaf: { type: string }
`
const PATHS = `trees:
  get:
    operationId: listTrees
    parameters: [{ $ref: '#/limit' }]
    responses:
      '200':
        description: All.
        content: { application/json: { schema: { type: array, items: { $ref: 'tree.yaml' } } } }
limit: { name: limit, in: query, schema: { type: integer } }
`
const TREE = `type: object
properties:
  branches: { type: array, items: { $ref: 'tree.yaml' } }
  leaf: { $ref: 'main.yaml#/components/schemas/Leaf' }
  height: { $ref: '#/$defs/height' }
$defs: { height: { type: number } }
`

describe('a specification of several files', () => {
  test('becomes one, in which each schema that is referred to is a component', () => {
    const spec = load({ 'main.yaml': MAIN, 'paths.yaml': PATHS, 'tree.yaml': TREE })
    const schemas = asObject(spec.at(['components', 'schemas'])) ?? {}
    expect(Object.keys(schemas)).toEqual(['Leaf', 'Tree', 'Height'])
    expect(asObject(schemas.Tree)?.properties).toEqual({
      branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      leaf: { $ref: '#/components/schemas/Leaf' },
      height: { $ref: '#/components/schemas/Height' },
    })
    const [operation] = readOperations(spec)
    expect(operation?.parameters[0]).toMatchObject({ name: 'limit', in: 'query' })
    expect(operation?.responses[0]?.contents[0]?.schema).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Tree' },
    })
    expect(spec.original).toEqual(spec.document)
  })

  test('tells where in which file a place is', () => {
    const spec = load({ 'main.yaml': MAIN, 'paths.yaml': PATHS, 'tree.yaml': TREE })
    expect(spec.locate(['paths', '/trees', 'get', 'parameters', 0])).toMatch(/paths\.yaml:9:\d+$/)
    expect(spec.locate(['components', 'schemas', 'Tree', 'properties', 'leaf'])).toMatch(/tree\.yaml:4:3$/)
    expect(spec.locate(['components', 'schemas', 'Leaf'])).toMatch(/main\.yaml:7:5$/)
  })

  test.each([
    ['tree.yaml', 'nowhere.yaml', /paths\.yaml:8:\d+ refers to "nowhere\.yaml", which cannot be read: ENOENT/],
    ['tree.yaml', 'main.yaml#/nothing', /paths\.yaml:8:\d+ refers to "main\.yaml#\/nothing", which does not exist/],
    ['tree.yaml', 'https://example.org/tree.yaml', /paths\.yaml:8:\d+ .*only files beside this one/],
  ])('a reference from %s to %s is told by its place', (from, to, message) => {
    const files = { 'main.yaml': MAIN, 'paths.yaml': PATHS.replace(from, to), 'tree.yaml': TREE }
    expect(() => readOperations(load(files))).toThrow(message)
  })
})
