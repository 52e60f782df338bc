import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintSpec } from '../../../src/openapi/generate/check/lint.ts'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { generate } from '../../../src/openapi/generate/generate.ts'
import { compareOutput, type Output, writeOutput } from '../../../src/openapi/generate/output.ts'

const specs = fileURLToPath(new URL('../../specs/', import.meta.url))
const project = fileURLToPath(new URL('../../../', import.meta.url))
const zooText = readFileSync(`${specs}zoo.yaml`, 'utf8')

const MAPPING = / {8}mapping:\n(?: {10}.*\n)+/.exec(zooText)?.[0] ?? 'missing'
const BIRD = / {10}bird: .*\n/.exec(zooText)?.[0] ?? 'missing'
const DEFAULT = / {8}default: .*\n/.exec(zooText)?.[0] ?? 'missing'
const ANIMAL_EXAMPLE = / {10}example: 1,?\n/.exec(zooText)?.[0] ?? ', example: 1'

let folder: string
let output: Output
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musen-generate-'))
  output = await generate(loadSpec(`${specs}zoo.yaml`))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => output.get(name)?.toString() ?? ''

function write(text: string): string {
  const path = join(folder, 'spec.yaml')
  writeFileSync(path, text)
  return path
}

/** The zoo with one thing changed; the change must apply. */
function changed(from: string, to: string): string {
  expect(zooText).toContain(from)
  return write(zooText.replace(from, to))
}

describe('the generator', () => {
  test('makes the same bytes each time', async () => {
    const again = await generate(loadSpec(`${specs}zoo.yaml`))
    expect([...again.keys()]).toEqual([...output.keys()])
    for (const [name, bytes] of again) expect(bytes.equals(output.get(name) ?? Buffer.of())).toBe(true)
  })

  test('says at the top of every file of code where it comes from', () => {
    for (const [name, bytes] of output)
      if (/\.[jt]s$/.test(name))
        expect(bytes.toString()).toMatch(/^\/\/ Made from zoo\.yaml by `npm run generate`\. Do not edit/)
  })

  test('embeds the specification and names the hash of its text', () => {
    expect(file('spec.ts')).toContain(`'${createHash('sha256').update(zooText).digest('hex')}'`)
    expect(JSON.parse(file('openapi.json'))).toEqual(loadSpec(`${specs}zoo.yaml`).document)
  })

  test.each([
    [
      'a handler for each operation',
      '  /** addAnimal: Add an animal (`POST /animals`) */\n  addAnimal(request: AddAnimalRequest): AddAnimalResult | Promise<AddAnimalResult>',
    ],
    ['a default as what is always there', '    limit: number\n'],
    ['other parameters as what may be absent', '    tame?: boolean\n'],
    ['components by their name', "    kinds?: Schemas['Kind'][]\n"],
    ['headers by their lower-case name', "    'x-keeper': string\n"],
    ['an answer without a body', 'export type RemoveAnimalResult =\n  | { status: 204 }\n'],
    ['the headers of an answer', "headers: { location: string; 'x-count'?: number | undefined };"],
    [
      'the choice of a media type',
      "  | { status: 200; contentType: 'text/plain'; body: string | Readable }\n  | { status: 200; contentType: 'application/json'; body: Schemas['Bag'] }",
    ],
  ])('types %s', (_, text) => {
    expect(file('operations.ts')).toContain(text)
  })

  test('offers the declared problems as answers', () => {
    expect(file('operations.ts')).toMatch(
      /export type RemoveAnimalResult =\n {2}\| \{ status: 204 \}\n {2}\| \{ status: 400; body: Schemas\['Problem'\] \}/,
    )
  })

  test('makes what it takes to post to a webhook, also of a component that no operation answers', () => {
    expect(file('routes.ts')).toContain(
      'export const webhooks = {\n  /** Take an arrival */\n  arrivals: { write: writers.writeArrival, validator: () => responses().Arrival },\n} as const',
    )
  })

  test('leaves no run-time parts of ajv but the plain ones', () => {
    const code = file('request-validators.js') + file('response-validators.cjs')
    const required = [...code.matchAll(/require\('([^']+)'\)/g)].map((match) => match[1])
    expect(new Set(required)).toEqual(new Set(['ajv/dist/runtime/ucs2length', 'ajv-formats/dist/formats']))
  })

  test.each([
    ['no operationId', '      operationId: removeAnimal\n', '', 'delete:', 'has no operationId'],
    [
      'an operationId twice',
      'operationId: removeAnimal',
      'operationId: changeAnimal',
      'patch:',
      'repeats the operationId "changeAnimal"',
    ],
    [
      'a reference to nothing',
      '#/components/responses/Problem',
      '#/components/responses/Nothing',
      '#/components/responses/Nothing',
      'which does not exist',
    ],
    ['a reference to another file', '#/components/schemas/Seen', 'other.yaml', 'other.yaml', 'cannot be read: ENOENT'],
    [
      'a list of lists in a parameter',
      'items: { $ref: "#/components/schemas/Kind" }',
      'items: { type: array, items: { type: string } }',
      'name: kinds',
      'which no style supports',
    ],
    [
      'a style of another place',
      'style: form',
      'style: matrix',
      'name: kinds',
      'a style that parameters in query do not support',
    ],
    [
      'a path parameter that is not described',
      '/animals/{animalId}:',
      '/animals/{animalNumber}:',
      'delete:',
      'does not describe the path parameter "animalNumber"',
    ],
    [
      'a parameter elsewhere',
      'name: tame, in: query',
      'name: tame, in: body',
      'name: tame',
      'it must be in path, query, header or cookie',
    ],
    [
      'a body of parts that is no form',
      'application/merge-patch+json',
      'multipart/mixed',
      'multipart/mixed',
      'bodies of "multipart/mixed" are not supported',
    ],
    [
      'a pattern that is none',
      'description: Its kind. }',
      "description: Its kind., pattern: '(' }",
      "pattern: '('",
      'is not a valid regular expression',
    ],
    [
      'a keyword that would go unchecked',
      'additionalProperties: true\n      examples: [{}]',
      '$dynamicAnchor: a\n      examples: [{}]',
      '$dynamicAnchor',
      'uses "$dynamicAnchor"',
    ],
    [
      'a webhook whose body is no JSON',
      'requestBody:\n        required: true\n        content:\n          application/json:\n            schema: { $ref: "#/components/schemas/Arrival" }',
      'requestBody:\n        content: { text/plain: {} }',
      'summary: Take an arrival.',
      'must have a JSON body',
    ],
    ['a path without a slash', '  /animals:', '  animals:', '  animals:', 'does not begin with "/"'],
    ['a parameter twice', 'name: tame,', 'name: kinds,', 'name: kinds', 'describes the parameter "kinds" again'],
    [
      'a limit that is no number',
      'description: Its kind. }',
      'description: Its kind., maxLength: x }',
      'maxLength: x',
      '"maxLength" must be a whole number from 0 on',
    ],
    [
      'a body without a media type',
      'requestBody:\n        required: true\n        content:\n          application/json:\n            schema: { $ref: "#/components/schemas/Arrival" }',
      'requestBody: { content: {} }',
      'requestBody: {',
      'the body has no media type',
    ],
    [
      'a media type twice',
      '            application/json:\n              schema: { $ref: "#/components/schemas/Bag" }',
      '            Text/Plain; charset=utf-8: {}',
      'Text/Plain',
      '"text/plain" is a duplicate',
    ],
    ['a broken YAML file', 'title: zoo', 'title: [', 'version: 2.1.0', ''],
    ['another version', 'openapi: 3.1.0', 'openapi: 3.2.0', 'openapi: 3.2.0', 'must be 3.0.x or 3.1.x'],
  ])('names file, line and reason for %s', async (_, from, to, near, reason) => {
    const path = changed(from, to)
    const error = await Promise.resolve()
      .then(() => generate(loadSpec(path, { strict: true })))
      .then(
        () => undefined,
        (cause: Error) => cause,
      )
    expect(error?.name).toBe('SpecError')
    expect(error?.message).toMatch(/spec\.yaml:\d+:\d+ /)
    expect(error?.message).toContain(reason)
    const lines = readFileSync(path, 'utf8').split('\n')
    const wanted = lines.findIndex((line) => line.includes(near)) + 1
    const named = [...(error?.message ?? '').matchAll(/spec\.yaml:(\d+)/g)].map((match) => Number(match[1]))
    // A mistake in a parameter's block is told where its list entry begins.
    expect(named.some((line) => Math.abs(line - wanted) <= 2)).toBe(true)
  })
})

describe('the written files', () => {
  test('are compared with what would be written', () => {
    const out = join(folder, 'compared')
    expect(writeOutput(out, output)).toHaveLength(output.size)
    expect(compareOutput(out, output)).toEqual([])
    appendFileSync(join(out, 'types.ts'), ' ')
    unlinkSync(join(out, 'client.ts'))
    writeFileSync(join(out, 'stale.ts'), file('client.ts'))
    expect(compareOutput(out, output)).toEqual(['client.ts', 'stale.ts', 'types.ts'])
    expect(writeOutput(out, output)).toEqual(['client.ts', 'stale.ts', 'types.ts'])
    expect(compareOutput(out, output)).toEqual([])
  })

  test('never take the place of what was not generated', () => {
    const out = mkdtempSync(join(folder, 'foreign-'))
    writeFileSync(join(out, 'index.ts'), 'export {}\n')
    expect(() => writeOutput(out, output)).toThrow(/holds "index.ts", which was not generated/)
    expect(readdirSync(out)).toEqual(['index.ts'])
  })
})

describe('the command', () => {
  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/generate.ts', ...options],
      { cwd: project, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }

  test('fails on drift, naming the file and what to do, and writes nothing', () => {
    const out = join(folder, 'drifted')
    writeOutput(out, output)
    appendFileSync(join(out, 'routes.ts'), '// by hand\n')
    const { status, stderr } = run('--spec', `${specs}zoo.yaml`, '--out', out, '--check')
    expect(status).toBe(1)
    expect(stderr).toContain('routes.ts differs')
    expect(stderr).toContain('npm run generate')
    expect(readFileSync(join(out, 'routes.ts'), 'utf8')).toContain('// by hand')
  })

  test('tells a mistake in the specification in one line, and an unknown option with its usage', () => {
    const { status, stderr } = run('--spec', changed('openapi: 3.1.0', 'openapi: 2.0.0'), '--out', join(folder, 'none'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\S*spec\.yaml:1:1 must be 3\.0\.x or 3\.1\.x; it is "2\.0\.0"\n$/)
    expect(run('--nonsense')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run generate') })
    expect(() => loadSpec(join(folder, 'missing.yaml'))).toThrow(/missing\.yaml:1:1 cannot be read: ENOENT/)
  })
})

describe('the linter', () => {
  test('finds nothing in hoge', () => {
    expect(lintSpec(loadSpec(`${specs}hoge.yaml`))).toEqual([])
  })

  test('finds in the zoo only its closed schemas', () => {
    const found = lintSpec(loadSpec(`${specs}zoo.yaml`)).map((fault) => fault.replace(/^\S+ /, ''))
    const closed = zooText.match(/additionalProperties: false/g)?.length ?? 0
    expect(found).toEqual(Array(closed).fill('closes an answer: its readers must ignore new members'))
  })

  test.each([
    ['a parameter without a description', ', description: In kg.', '', 'the parameter "weight" has no description'],
    [
      'a property without a description',
      'size: { type: integer, description: Its size. }',
      'size: { type: integer }',
      '"size" has no description',
    ],
    ['a component without examples', '      examples: [{ kind: bird }]\n', '', 'the component "Bird" has no examples'],
    ['a path parameter that cannot be tried out', ANIMAL_EXAMPLE, '', 'the path parameter "animalId" has no example'],
    ['an error of another type', 'application/problem+json:', 'application/json:', 'is not application/problem+json'],
    [
      'a body without an example',
      '            example: { label: null }\n',
      '',
      'the body of changeAnimal has no example',
    ],
    ['a union that cannot be told apart', 'anyOf:', 'oneOf:', 'a oneOf needs a discriminator'],
    ['a discriminator without a mapping', MAPPING, '', 'the discriminator has no mapping'],
    ['a mapping that leaves a branch out', BIRD, '', 'the mapping does not include Bird'],
    ['a mapping that contradicts its branch', BIRD, BIRD.replace('bird', 'dove'), 'with the const "dove"'],
    ['a webhook of an odd name', '  arrivals:', '  Arrivals!:', 'the webhook "Arrivals!" is not in camelCase'],
    [
      'a webhook without a component for its body',
      'schema: { $ref: "#/components/schemas/Arrival" }',
      'schema: { type: object }',
      'the body of the webhook "arrivals" is not a component',
    ],
    ['an operation without a default', DEFAULT, '', 'listAnimals has no default answer'],
  ])('finds %s', (_, from, to, reason) => {
    const found = lintSpec(loadSpec(changed(from, to)))
    expect(found.join('\n')).toContain(reason)
    expect(found[0]).toMatch(/spec\.yaml:\d+:\d+ /)
  })
})
