import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { expect, test } from 'vitest'
import { withQuickCounts } from '../../../src/openapi/generate/emit/validators/name-counts.ts'

const text = { type: 'string', minLength: 1, pattern: '^a' }
/** Schemas whose code has each kind of block: conditions with and without else, loops over lists, ranges and names. */
const SCHEMAS: object[] = [
  { type: 'object', properties: { a: text, b: { type: 'integer', minimum: 1 } }, required: ['a'] },
  { type: 'object', patternProperties: { '^x': text }, additionalProperties: false, propertyNames: { maxLength: 3 } },
  { type: 'array', items: { type: 'array', items: text }, contains: { const: ['a'] }, uniqueItems: true },
  { type: 'array', prefixItems: [text, { type: 'null' }], items: false, minItems: 1 },
  JSON.parse(
    '{"if":{"type":"string"},"then":{"pattern":"^a"},"else":{"oneOf":[{"type":"number"},{"required":["a"]}]}}',
  ),
  { anyOf: [text, { not: { enum: [1, 'b', { c: 1 }] } }], allOf: [{ type: ['string', 'null'] }] },
  { type: 'object', allOf: [{ properties: { a: text } }], unevaluatedProperties: false, default: {} },
  {
    type: 'object',
    properties: { next: { $ref: '#' }, if: text, else: { default: 1 } },
    dependentRequired: { a: ['b'] },
  },
]

test.each([true, false])('the code is that of ajv: all errors %s', (allErrors) => {
  const code = { source: true, lines: true }
  const codeOf = (schema: object) => {
    const ajv = new Ajv2020({ allErrors, useDefaults: true, strict: false, validateSchema: false, meta: false, code })
    return standalone.default(ajv, ajv.compile(schema))
  }
  for (const schema of SCHEMAS) expect(withQuickCounts(() => codeOf(schema))).toBe(codeOf(schema))
})
