import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useService } from '../composed/service.ts'
import { type Endpoint, startEndpoint } from '../webhook/endpoint.ts'
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

describe('the examples of requests work against the demo', () => {
  const service = useService({ webhookAllow: ['127.0.0.1'], rateLimit: 0 }, { demo: true })
  let endpoint: Endpoint
  let wire: Wire
  let authorization = ''
  beforeAll(async () => {
    endpoint = await startEndpoint()
    wire = createWire(service.url())
    // The webhook of the demo is for nobody: what is tried with it stays on this machine.
    await service.ask('PATCH', '/v1/webhooks/wh_demo000000-1', { url: endpoint.url })
    await service.until('/v1/nodes?radioId=kiss-demo', ({ items }) =>
      items.some(({ address }: { address: string }) => address === 'OH2XYZ-9'),
    )
    // An example makes a key, which closes the service to whoever has none.
    const { enum: scopes } = contract.follow({ $ref: '#/components/schemas/Scope' })
    const { body } = await service.ask('POST', '/v1/keys', { name: 'All', scopes })
    authorization = `Bearer ${body.token}`
  })
  // Ports that examples have taken, others are to probe.
  beforeEach(async () => {
    for (const id of ['tnc', 'direwolf']) await service.ask('DELETE', `/v1/radios/${id}`, undefined, { authorization })
    const probes = await service.ask('GET', '/v1/probes', undefined, { authorization })
    for (const { id } of probes.body.items)
      await service.ask('DELETE', `/v1/probes/${id}`, undefined, { authorization })
  })
  afterAll(async () => {
    wire.close()
    await endpoint.close()
  })

  /** What is not in the demo before somebody makes it, and then has an id that nobody can know, says so. */
  const MISSING: Record<string, string> = {
    getDiscovery: 'discovery-not-found',
    cancelDiscovery: 'discovery-not-found',
    deleteDiscovery: 'discovery-not-found',
    getCapture: 'capture-not-found',
    getCaptureData: 'capture-not-found',
    cancelCapture: 'capture-not-found',
    deleteCapture: 'capture-not-found',
    // The recording of the example before goes on.
    'startCapture, example 2': 'capture-running',
    getProbe: 'probe-not-found',
    cancelProbe: 'probe-not-found',
    deleteProbe: 'probe-not-found',
    getKey: 'key-not-found',
    updateKey: 'key-not-found',
    revokeKey: 'key-not-found',
    getDeadLetter: 'dead-letter-not-found',
    // Another example has deleted the queue.
    deleteDeadLetter: 'queue-not-found',
    requeueDeadLetter: 'dead-letter-not-found',
    getSetting: 'setting-not-found',
    updateSetting: 'setting-not-found',
    // The search of the example before goes on.
    'startDiscovery, example 2': 'discovery-running',
  }
  const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  const ordered = contract.operations.toSorted((one, other) => ORDER.indexOf(one.method) - ORDER.indexOf(other.method))
  const cases = ordered.flatMap((operation) => {
    const bodies = [...(operation.body?.contents ?? [])].flatMap(([mediaType, { examples }]) =>
      examples.map((value) => ({ mediaType, value })),
    )
    return (bodies.length > 0 ? bodies : [undefined]).map((body, index) => ({
      name: `${operation.id}${body ? `, example ${index + 1}` : ''}`,
      operation,
      body,
    }))
  })

  test.each(cases)('$name', async ({ name, operation, body }) => {
    const composed = {
      path: given(operation, 'path'),
      query: given(operation, 'query'),
      headers: { authorization },
      body: atHome(body),
    }
    const answer = await wire.send(toWire(operation, composed))
    check(operation, answer)
    const missing = MISSING[name] ?? MISSING[operation.id]
    if (missing !== undefined) expect(JSON.parse(answer.text).code, answer.text).toBe(missing)
    else expect(String(answer.status), answer.text).toMatch(/^(?:101|2\d\d)$/)
  })

  /** As Swagger UI fills in: what is required, and what has an example of its own. */
  function given({ parameters }: Operation, where: string): Record<string, string> {
    const chosen = parameters.filter((parameter) => parameter.in === where && (where === 'path' || parameter.required))
    return Object.fromEntries(chosen.map(({ name, examples: [first = ''] }) => [name, toText(first)]))
  }

  /** Whatever would post to somebody else's URL is switched off. */
  function atHome(body: (typeof cases)[number]['body']) {
    const isWebhook = typeof body?.value === 'object' && body.value !== null && 'url' in body.value
    return body && isWebhook ? { ...body, value: { ...(body.value as object), enabled: false } as Json } : body
  }
})
