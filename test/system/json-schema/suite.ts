import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadSpec, SpecError } from '../../../src/openapi/generate/document/spec.ts'
import {
  generateRequestValidators,
  generateResponseValidators,
} from '../../../src/openapi/generate/emit/validators/validators.ts'
import { generateWriters } from '../../../src/openapi/generate/emit/writers/writers.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { writeJson } from '../../../src/openapi/runtime/answer/json-writing.ts'
import type { JsonContent, Validate } from '../../../src/openapi/runtime/route.ts'

/** The official test suite of JSON Schema, of Debian's package `libtest-json-schema-acceptance-perl` (MIT). */
export const SUITE = '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests/draft2020-12'

interface Group {
  description: string
  schema: unknown
  tests: { description: string; data: unknown; valid: boolean }[]
}

/** What a group of tests came to: how many verdicts agree, and what differs. */
export interface Outcome {
  /** `file: group` */
  name: string
  agreed: number
  /** Whether the writer of one pass writes values of this schema. */
  isFused: boolean
  /** Why the generator refuses the schema. */
  refused?: string
  /** The tests whose verdict differs, with the direction. */
  differing: string[]
}

export function readSuite(): [file: string, groups: Group[]][] {
  const files = readdirSync(SUITE).filter((file) => file.endsWith('.json'))
  return files.sort().map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(SUITE, file), 'utf8'))])
}

/** Compares the verdicts of the compiled validators and writers of one schema with those of the suite. */
export async function runGroup(folder: string, file: string, group: Group): Promise<Outcome> {
  const outcome: Outcome = { name: `${file}: ${group.description}`, agreed: 0, isFused: false, differing: [] }
  let checks: Awaited<ReturnType<typeof compileGroup>>
  try {
    checks = await compileGroup(folder, group.schema)
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    return { ...outcome, refused: error.message.split('\n')[0]?.replace(/^\S+ /, '') ?? '' }
  }
  const { request, content } = checks
  for (const { description, data, valid } of group.tests) {
    const verdicts = { request: request(structuredClone(data)), answer: writeJson(content, data) !== undefined }
    const wrong = Object.entries(verdicts).filter(([, verdict]) => verdict !== valid)
    if (wrong.length === 0) outcome.agreed++
    for (const [direction] of wrong) outcome.differing.push(`${direction}: ${description}`)
  }
  return { ...outcome, isFused: content.write !== undefined }
}

let count = 0

/** @throws SpecError for a schema that the generator refuses */
async function compileGroup(folder: string, schema: unknown): Promise<{ request: Validate; content: JsonContent }> {
  const place = join(folder, String(++count))
  mkdirSync(place)
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Root' } } }
  const post = {
    operationId: 'send',
    requestBody: { content },
    responses: { 200: { description: 'The same.', content } },
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'suite', version: '1' },
    paths: { '/a': { post } },
    components: { schemas: { Root: within(schema) } },
  }
  writeFileSync(join(place, 'openapi.json'), JSON.stringify(document))
  const spec = loadSpec(join(place, 'openapi.json'))
  const operations = readOperations(spec)
  const writers = generateWriters(spec, operations, [])
  const files = {
    'requests.mjs': generateRequestValidators(spec, operations).code,
    'responses.cjs': generateResponseValidators(spec, operations, []).code,
    'writers.mjs': writers.code,
  }
  for (const [name, code] of Object.entries(files)) writeFileSync(join(place, name), code)
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(place, name)).href)
  const validate: Validate = (await load('responses.cjs')).default.Root
  const write = writers.has('Root') ? (await load('writers.mjs')).writeRoot : undefined
  return { request: (await load('requests.mjs')).Root, content: { write, validator: () => validate } }
}

/** References of the schema to itself become references within the document, whose dialect its schemas have. */
function within(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(within)
  if (typeof schema !== 'object' || schema === null) return schema
  const members = Object.entries(schema).filter(([key]) => key !== '$schema')
  return Object.fromEntries(
    members.map(([key, value]) => {
      if (key === 'enum' || key === 'const') return [key, value]
      const isOwn = key === '$ref' && typeof value === 'string' && /^#(\/|$)/.test(value)
      return [key, isOwn ? `#/components/schemas/Root${value.slice(1)}` : within(value)]
    }),
  )
}
