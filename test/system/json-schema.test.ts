import { mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { type Outcome, readSuite, runGroup } from './json-schema/suite.ts'

/** What the generator refuses of JSON Schema 2020-12, by the beginning of its reason. */
const REFUSED: readonly [reason: RegExp, why: string][] = [
  [/^refers to "(https?|urn):/, 'references to other hosts: nothing is fetched'],
  [/^refers to "[^"]*#[^"/]+"/, 'anchors: OpenAPI documents refer by pointers'],
  [/^refers to "[^"#]*(#[^"]*)?", which (cannot be read|does not exist)/, '`$id` as a base of references: files are'],
  [/^uses the name "__proto__"/, 'a name that is not safe in JavaScript objects'],
]

const folder = mkdtempSync(fileURLToPath(new URL('../.generated-suite-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the validators and writers agree with the official test suite of JSON Schema', async () => {
  const outcomes: Outcome[] = []
  for (const [file, groups] of readSuite())
    for (const group of groups) outcomes.push(await runGroup(folder, file, group))
  const refused = outcomes.flatMap(({ name, refused: reason }) => (reason === undefined ? [] : [[name, reason]]))
  const unexplained = refused.filter(([, reason = '']) => !REFUSED.some(([known]) => known.test(reason)))
  const differing = outcomes.filter(({ differing: tests }) => tests.length > 0).map(({ name }) => name)
  const agreed = outcomes.reduce((sum, outcome) => sum + outcome.agreed, 0)
  const fused = outcomes.filter(({ isFused }) => isFused).length
  expect(unexplained).toEqual([])
  expect(differing.toSorted()).toEqual(Object.keys(DIFFERING).toSorted())
  expect(agreed).toBeGreaterThan(1_000)
  expect(fused).toBeGreaterThan(40)
})

/** The groups with a test whose verdict differs, and why. */
const DIFFERING: Readonly<Record<string, string>> = {
  'multipleOf: float division = inf': 'An infinite quotient passes the tolerance that makes 19.99 a multiple of 0.01.',
  'unevaluatedItems: unevaluatedItems with nested items': 'ajv does not count what `items` in `allOf` evaluated.',
  'unevaluatedItems: unevaluatedItems depends on adjacent contains': 'ajv does not count what `contains` evaluated.',
  'unevaluatedItems: unevaluatedItems depends on multiple nested contains': 'The same.',
  'unevaluatedItems: unevaluatedItems and contains interact to control item dependency relationship': 'The same.',
  'unevaluatedProperties: unevaluatedProperties with if/then/else, then not defined': 'ajv counts an `if` that failed.',
  'vocabulary: schema that uses custom metaschema with with no validation vocabulary':
    'OpenAPI 3.1 has one dialect; other vocabularies are ignored.',
}
