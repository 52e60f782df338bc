import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useService } from '../composed/service.ts'
import { type Json, type Operation, PROBLEM, readContract, type Schema } from './document.ts'
import { createAnswerCheck, type ProblemBody } from './requests/answer-check.ts'
import { toText, toWire } from './requests/compose-request.ts'
import { createWire, type Wire } from './requests/wire.ts'

const contract = readContract()
const { check, validate } = createAnswerCheck(contract)

/** Every example in the document, where it is, and the schema that it must fit. */
function examplesOf(): { where: string; example: Json; schema: Schema; status?: string }[] {
  const found: { where: string; example: Json; schema: Schema; status?: string }[] = []
  for (const { id, parameters, body, responses } of contract.operations) {
    for (const { name, schema, examples } of parameters)
      for (const example of examples) found.push({ where: `${id} ${name}`, example, schema })
    for (const [type, { schema, examples }] of body?.contents ?? [])
      for (const example of examples) found.push({ where: `${id} ${type}`, example, schema })
    for (const { status, contents } of responses)
      for (const [type, { schema, examples }] of contents)
        for (const example of examples) found.push({ where: `${id} ${status} ${type}`, example, schema, status })
  }
  const visit = (schema: Json | undefined, where: string): void => {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
    for (const example of (schema.examples ?? []) as Json[]) found.push({ where, example, schema })
    for (const [name, member] of Object.entries(schema.properties ?? {})) visit(member, `${where}/${name}`)
    for (const key of ['items', 'additionalProperties']) visit(schema[key], `${where}/${key}`)
    for (const key of ['oneOf', 'anyOf', 'allOf'])
      for (const branch of (schema[key] ?? []) as Json[]) visit(branch, `${where} ${key}`)
  }
  const { schemas } = contract.document.components as { schemas: Record<string, Schema> }
  for (const [name, schema] of Object.entries(schemas)) visit(schema, name)
  return found
}

describe('the examples of the contract', () => {
  test('fit their schemas', () => {
    const faults = examplesOf().flatMap(({ where, example, schema }) => {
      const fault = validate(schema, example)
      return fault === undefined ? [] : [`${where}: ${fault}`]
    })
    expect(faults).toEqual([])
    expect(examplesOf().length).toBeGreaterThan(300)
  })

  test('of problems are of the status that they are for, and of one kind', () => {
    for (const { where, example, status } of examplesOf().filter(({ where }) => where.endsWith(PROBLEM))) {
      const problem = example as unknown as ProblemBody & { type: string }
      expect(problem.type, where).toBe(`/problems/${problem.code}`)
      if (status !== 'default') expect(String(problem.status), where).toBe(status)
    }
  })
})

describe('every prefilled request does something useful in the demo, in order and twice', () => {
  const service = useService({ webhookAllow: ['127.0.0.1'], rateLimit: 0 }, { demo: true })
  let wire: Wire
  let before: Json
  beforeAll(async () => {
    wire = createWire(service.url())
    for (const id of ['OH2XYZ-9', 'JA1DEF-9'])
      await service.until('/v1/nodes?radioId=kiss-demo', ({ items }) =>
        items.some(({ address }: { address: string }) => address === id),
      )
    await service.until('/v1/readings?radioId=lines-demo', ({ items }) =>
      items.some(({ nodeId }: { nodeId: string }) => nodeId === 'lines-demo:t1'),
    )
    await service.until('/v1/radios/xbee-demo', ({ status }) => status.state === 'online')
    before = await radiosAndAccess()
  })
  afterAll(() => wire.close())

  // Swagger UI shows the tags in their order, and the operations of a tag in theirs.
  const tags = (contract.document.tags as { name: string }[]).map(({ name }) => name)
  const shown = contract.operations.toSorted((one, other) => tags.indexOf(one.tag) - tags.indexOf(other.tag))
  const rounds = ['first', 'second'].flatMap((round) =>
    shown.map((operation) => ({ round, operation, id: operation.id })),
  )

  test.sequential.each(rounds)('$id, the $round time', async ({ operation, round }) => {
    // Searches and recordings of the first round last a second.
    if (round === 'second' && operation === shown[0]) await jobsHaveEnded()
    const answer = await wire.send(toWire(operation, prefilled(operation)))
    check(operation, answer)
    expect(String(answer.status), answer.text).toMatch(operation.isWebsocket ? /^101$/ : /^2\d\d$/)
    const example = exampleOf(operation, answer.status)
    if (round === 'first' && example !== undefined) expect(outline(JSON.parse(answer.text))).toEqual(outline(example))
    if (round === 'second' && operation === shown.at(-1)) expect(await radiosAndAccess()).toEqual(before)
  })

  /** The example of a JSON answer. */
  function exampleOf({ id, responses }: Operation, status: number): Json | undefined {
    // The contract itself, and what is attached to this machine.
    if (id === 'getOpenapiJson' || id === 'listPorts') return undefined
    const declared = responses.find((response) => response.status === String(status))
    return declared?.contents.get('application/json')?.examples[0]
  }

  /** The members of an answer with its state, and those of its first item. Only the last page has no next one. */
  function outline(value: Json): Json {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return typeof value
    const { nextCursor: _, items, state, ...others } = value
    const [first] = Array.isArray(items) ? items : []
    return {
      members: Object.keys(others).sort(),
      ...(state !== undefined && { state }),
      ...(first && { first: typeof first }),
    }
  }

  /** As Swagger UI fills in: what is required, and what has an example of its own. The first body is the one that it shows. */
  function prefilled(operation: Operation) {
    const [first] = [...(operation.body?.contents ?? [])]
    const body = first && { mediaType: first[0], value: first[1].examples[0] as Json }
    return {
      path: given(operation, 'path'),
      query: given(operation, 'query'),
      headers: given(operation, 'header'),
      body,
    }
  }

  function given({ parameters }: Operation, where: string): Record<string, string> {
    const filled = parameters.filter(
      (parameter) => parameter.in === where && (parameter.required || parameter.hasExample),
    )
    return Object.fromEntries(filled.map(({ name, examples: [example = ''] }) => [name, toText(example)]))
  }

  async function jobsHaveEnded(): Promise<void> {
    for (const path of ['/v1/radios/kiss-demo/discoveries', '/v1/radios/kiss-demo/captures', '/v1/probes'])
      await service.until(path, ({ items }) => items.every(({ state }: { state: string }) => state !== 'running'))
  }

  /** What must be as before: everybody gets in, and each radio of the demo is as it was. */
  async function radiosAndAccess(): Promise<Json> {
    const answers = []
    for (const path of ['/v1/radios', '/v1/ports']) answers.push(await service.ask('GET', path))
    const { items } = answers[0]?.body ?? {}
    const radios = items.map(({ id, driver, link, enabled }: Record<string, Json>) => ({ id, driver, link, enabled }))
    return { statuses: answers.map(({ status }) => status), radios }
  }
})
