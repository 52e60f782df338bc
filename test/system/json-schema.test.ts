import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { type Outcome, readSuite, runGroup } from './json-schema/suite.ts'

/** What the generator refuses of JSON Schema 2020-12, by the beginning of its reason. */
const REFUSED: readonly [reason: RegExp, why: string][] = [
  [/^refers to "(https?|urn):/, 'references to other hosts: nothing is fetched'],
  [/^refers to "[^"]*#[^"/]+"/, 'anchors in a schema with an `$id` of its own'],
  [/^refers to "[^"#]*(#[^"]*)?", which (cannot be read|does not exist)/, '`$id` as a base of references: files are'],
  [/^uses the name "__proto__"/, 'a name that is not safe in JavaScript objects: `__proto__`'],
]

const guide = readFileSync(new URL('../../docs/generator.md', import.meta.url), 'utf8')
const [, described = ''] = guide.split('## Where JSON Schema is checked differently\n')
const [section = ''] = described.split('\n## ')

const folder = mkdtempSync(fileURLToPath(new URL('../.generated-suite-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the validators and writers agree with the official test suite of JSON Schema, except for what the guide says', async () => {
  const outcomes: Outcome[] = []
  for (const [file, groups] of readSuite())
    for (const group of groups) outcomes.push(await runGroup(folder, file, group))
  const refused = outcomes.flatMap(({ name, refused: reason }) => (reason === undefined ? [] : [[name, reason]]))
  const unexplained = refused.filter(([, reason = '']) => !REFUSED.some(([known]) => known.test(reason)))
  const differing = outcomes.filter(({ differing: tests }) => tests.length > 0).map(({ name }) => name)
  const agreed = outcomes.reduce((sum, outcome) => sum + outcome.agreed, 0)
  const fused = outcomes.filter(({ isFused }) => isFused).length
  expect(unexplained).toEqual([])
  expect(differing.toSorted()).toEqual([...section.matchAll(/^\| `(.+?)` \| .+ \|$/gm)].map(([, name]) => name).sort())
  // Each reason of the guide is needed, and there are no others.
  const reasons = [...section.matchAll(/^- (.+)$/gm)].map(([, why]) => why)
  expect(REFUSED.map(([, why]) => why)).toEqual(reasons)
  expect(REFUSED.filter(([known]) => !refused.some(([, reason = '']) => known.test(reason)))).toEqual([])
  expect(agreed).toBeGreaterThan(1_000)
  expect(fused).toBeGreaterThan(40)
})
