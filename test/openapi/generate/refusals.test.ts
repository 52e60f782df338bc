import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { generate } from '../../../src/openapi/generate/generate.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-refusals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OK = "'200': { description: Fine. }"

/** Lines 4 to 9 are the operation, 12 and on the schemas. */
function write({
  schemas = '',
  parameters = '',
  id = 'getA',
  path = '/a',
  more = '',
  servers = '',
  schemes = '',
  also = '',
}: Record<string, string>): string {
  const file = join(folder, 'spec.yaml')
  const body = `application/json: { schema: { $ref: '#/components/schemas/A' } }`
  writeFileSync(
    file,
    `openapi: 3.1.0
info: { title: t, version: '1' }${servers === '' ? '' : `\nservers: ${servers}`}
paths:
  ${path}:
    get:
      operationId: ${id}
      parameters: [${parameters}]
${more === '' ? '' : `      ${more}\n`}      responses: { ${schemas === '' ? OK : `'200': { description: Fine., content: { ${body} } }`} }
${also === '' ? '' : `    ${also}\n`}components:
  schemas:
${schemas.replaceAll(/^/gm, '    ')}
${schemes === '' ? '' : `  securitySchemes: { ${schemes} }\n`}`.replace(/\ncomponents:\n {2}schemas:\n {4}\n$/, '\n'),
  )
  return file
}

const PROTO = 'uses the name "__proto__"'

test.each<[what: string, given: Record<string, string>, line: number, reason: string]>([
  [
    'a schema that is itself',
    { schemas: "A: { allOf: [{ $ref: '#/components/schemas/A' }] }" },
    11,
    '"A" refers to itself, without an end',
  ],
  [
    'two schemas that are each other',
    {
      schemas:
        "A: { anyOf: [{ $ref: '#/components/schemas/B' }] }\nB: { oneOf: [{ type: string }, { $ref: '#/components/schemas/A' }] }",
    },
    11,
    '"A" refers to itself through "B"',
  ],
  [
    'a schema that is what it is not',
    { schemas: "A: { not: { $ref: '#/components/schemas/A' } }" },
    11,
    'refers to itself',
  ],
  [
    'a union whose branch is made of the union',
    {
      schemas:
        "A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: k } }\nB: { allOf: [{ $ref: '#/components/schemas/A' }] }",
    },
    11,
    'refers to itself through "B"',
  ],
  [
    'a default of another type',
    { schemas: 'A:\n  type: object\n  properties:\n    n: { type: integer, default: abc }' },
    14,
    'the default "abc" breaks its own schema: it must be integer',
  ],
  [
    'a default that is no choice',
    { schemas: 'A: { enum: [a, b], default: c }' },
    11,
    'the default "c" breaks its own schema',
  ],
  [
    'a default that breaks what is referred to',
    {
      schemas:
        "A: { $ref: '#/components/schemas/B', default: { x: 1 } }\nB: { type: object, properties: { x: { type: string } } }",
    },
    11,
    'it must be string at "/x"',
  ],
  [
    'the default of a parameter',
    { parameters: '{ name: n, in: query, schema: { type: integer, maximum: 10, default: 11 } }' },
    7,
    'the default 11 breaks its own schema',
  ],
  [
    'a member called __proto__',
    { schemas: 'A: { type: object, properties: { __proto__: { type: string } } }' },
    11,
    PROTO,
  ],
  ['a required __proto__', { schemas: 'A: { type: object, required: [__proto__] }' }, 11, PROTO],
  [
    'a tag called __proto__',
    {
      schemas: "A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: __proto__ } }\nB: {}",
    },
    11,
    PROTO,
  ],
  ['a component called __proto__', { schemas: 'A: {}\n__proto__: {}' }, 12, PROTO],
  ['a parameter called __proto__', { parameters: '{ name: __proto__, in: query, schema: {} }' }, 7, PROTO],
  ['a header called __proto__', { parameters: '{ name: __proto__, in: header, schema: {} }' }, 7, PROTO],
  ['an operation called __proto__', { id: '__proto__' }, 5, PROTO],
  ['an operation called as a part of the client', { id: 'http' }, 6, '"http" is reserved'],
  [
    'a path parameter twice',
    { path: '/a/{x}/{x}', parameters: '{ name: x, in: path, required: true, schema: {} }' },
    5,
    'a path parameter twice',
  ],
  ['an encoded slash in a path', { path: '/a%2Fb' }, 5, 'an encoded character in its path that the router cannot read'],
  ['a body of a GET', { more: 'requestBody: { content: { text/plain: {} } }' }, 8, 'a GET must not have a body'],
  [
    'a body of a HEAD',
    {
      also: 'head: { operationId: b, requestBody: { content: { text/plain: {} } }, responses: { 200: { description: Fine. } } }',
    },
    9,
    'a HEAD must not have a body',
  ],
  [
    'a TRACE',
    { also: 'trace: { operationId: b, responses: { 200: { description: Fine. } } }' },
    9,
    'TRACE is not supported',
  ],
  [
    'two objects that any query parameter may be of',
    {
      parameters: '{ name: a, in: query, schema: { type: object } }, { name: b, in: query, schema: { type: object } }',
    },
    7,
    'is the second parameter that accepts any other query parameter as a member',
  ],
  [
    'a server with a variable without a default',
    { servers: "[{ url: '/{x}' }]" },
    3,
    'the variable "x" has no default',
  ],
  ['a server with a query', { servers: "[{ url: '/a?b=c' }]" }, 3, 'has a query'],
  ['servers that are no list', { servers: '/a' }, 3, 'must be a list'],
  [
    'two operations that are served at the same path',
    {
      path: '/b/a',
      also: '\n  /a: { servers: [{ url: /b }], post: { operationId: b, responses: { 204: { description: Done. } } } }',
    },
    10,
    'is served at /b/a, as "/b/a" is',
  ],
  [
    'an alias within its own anchor',
    { schemas: 'A: &a { type: object, properties: { self: *a } }' },
    11,
    'contains itself through an alias',
  ],
  [
    'two operations that would be one method',
    { id: 'pets/list', also: 'post: { operationId: pets.list, responses: { 204: { description: Done. } } }' },
    9,
    'repeats the operationId "petsList"',
  ],
  ["{ minimum: '3' }", { schemas: "A: { minimum: '3' }" }, 11, '"minimum" must be a number'],
  ['{ multipleOf: 0 }', { schemas: 'A: { multipleOf: 0 }' }, 11, '"multipleOf" must be'],
  ['{ maxLength: -1 }', { schemas: 'A: { maxLength: -1 }' }, 11, '"maxLength" must be'],
  ['{ enum: x }', { schemas: 'A: { enum: x }' }, 11, '"enum" must be a list'],
  ['{ required: true }', { schemas: 'A: { required: true }' }, 11, '"required" must be a list of names'],
  [
    '{ dependentRequired: { a: b } }',
    { schemas: 'A: { dependentRequired: { a: b } }' },
    11,
    '"dependentRequired" must be',
  ],
  ['{ oneOf: {} }', { schemas: 'A: { oneOf: {} }' }, 11, '"oneOf" must be a list of schemas'],
  ['{ allOf: [x] }', { schemas: 'A: { allOf: [x] }' }, 11, '"allOf" must be a list of schemas'],
  ['{ type: array, items: [{}] }', { schemas: 'A: { type: array, items: [{}] }' }, 11, '"items" must be a schema'],
  ['{ additionalProperties: x }', { schemas: 'A: { additionalProperties: x }' }, 11, '"additionalProperties" must be'],
  [
    "{ patternProperties: { '(': {} } }",
    { schemas: "A: { patternProperties: { '(': {} } }" },
    11,
    'is not a valid regular expression',
  ],
  [
    '{ oneOf: [{ type: object }], discriminator: kind }',
    { schemas: 'A: { oneOf: [{ type: object }], discriminator: kind }' },
    11,
    '"discriminator" must be',
  ],
  ['{ properties: { a: null } }', { schemas: 'A: { properties: { a: null } }' }, 11, 'must be a mapping'],
  ['{ properties: [] }', { schemas: 'A: { properties: [] }' }, 11, 'must be a mapping'],
  ['null', { schemas: 'A: null' }, 11, 'must be a mapping'],
  [
    "{ $ref: '#/components/schemas/%' }",
    { schemas: "A: { $ref: '#/components/schemas/%' }" },
    11,
    'which does not exist',
  ],
])('names file, line and reason for %s', async (_, given, line, reason) => {
  const error: unknown = await Promise.resolve()
    .then(() => generate(loadSpec(write(given), { strict: true })))
    .catch((thrown) => thrown)
  expect(error).toMatchObject({ name: 'SpecError', message: expect.stringContaining(reason) })
  expect((error as Error).message).toMatch(new RegExp(`spec\\.yaml:${line}:\\d+ `))
})
