import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { tries } from '../chance.ts'
import { type Operation, PROBLEM } from './document.ts'
import type { ProblemBody } from './requests/answer-check.ts'
import { brokenRequests } from './requests/broken-requests.ts'
import { type Composed, toWire } from './requests/compose-request.ts'
import { hostileRequests } from './requests/hostile-requests.ts'
import { bounds, contract, useWorld } from './requests/world.ts'

const world = useWorld()
beforeEach(() => world.prepare())

describe('every request that the contract allows gets an answer that it declares', () => {
  test.each(contract.operations)('$id', async (operation) => {
    await fc.assert(
      fc.asyncProperty(world.validRequests(operation), async (composed) => {
        const answer = await world.send(operation, toWire(operation, composed))
        world.check(operation, answer)
        // It may be refused for what it asks, not for its form.
        if (answer.status >= 400) expect(answer.text).not.toMatch(/"code":"request-(?:invalid|malformed)"/)
      }),
      bounds,
    )
  })
})

describe('a request that breaks one constraint is refused by its name', () => {
  test.each(contract.operations)('$id', async (operation) => {
    const faults: string[] = []
    for (const { label, in: where, broken } of brokenRequests(contract, operation, world.valid))
      for (const { composed, field } of fc.sample(broken, tries(2))) {
        const request = toWire(operation, composed)
        const answer = await world.send(operation, request)
        const said = world.check(operation, answer) as ProblemBody | undefined
        const named = (said?.errors ?? []).map(({ pointer, parameter, in: place }) =>
          pointer === undefined ? `${place} ${parameter}` : `body ${pointer}`,
        )
        if (
          answer.status < 400 ||
          named.length === 0 ||
          named.some((name) => name !== `${where} ${where === 'header' ? field.toLowerCase() : field}`)
        )
          faults.push(
            `${label}: ${JSON.stringify(request).slice(0, 300)} → ${answer.status} ${answer.text.slice(0, 400)}`,
          )
      }
    expect(faults).toEqual([])
  })
})

describe('a request that no contract allows is refused, and is no fault of the service', () => {
  test.each(contract.operations)('$id', async (operation) => {
    const faults: string[] = []
    for (const composed of fc.sample(world.validRequests(operation), tries(1)))
      for (const { label, request, statuses } of hostileRequests(operation, composed)) {
        const answer = await world.send(operation, request)
        const fault = faultOf(() => world.check(operation, answer))
        if (fault !== undefined || (statuses && !statuses.includes(answer.status)))
          faults.push(
            `${label}: ${request.target.slice(0, 100)} → ${answer.status} ${fault ?? answer.text.slice(0, 300)}`,
          )
      }
    expect(faults).toEqual([])
  })

  test.each([...new Set(contract.operations.map(({ path }) => path))])('in another method at %s', async (path) => {
    const operations = contract.operations.filter((operation) => operation.path === path)
    const [{ composed, operation }] = operations.slice(0, 1).map((one) => ({
      composed: fc.sample(world.validRequests(one), tries(1))[0],
      operation: one,
    })) as [{ composed: Composed; operation: Operation }]
    const allowed = operations.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    const { target = '' } = toWire(operation, { ...composed, query: {} })
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'GET']) {
      if (allowed.includes(method)) continue
      const answer = await world.send(operation, { method, target })
      expect(answer).toMatchObject({ status: 405, headers: { 'content-type': expect.stringContaining(PROBLEM) } })
      expect(answer.headers.allow?.split(', ').toSorted()).toEqual(allowed.toSorted())
    }
  })
})

const mayBeMissing = contract.operations.filter(({ responses }) => responses.some(({ status }) => status === '404'))

describe('what is not there is not found', () => {
  test.each(mayBeMissing.filter((one) => !isPlainDeletion(one)))('$id', async (operation) => {
    const statuses: number[] = []
    for (const composed of fc.sample(world.requestsForAnything(operation), tries(5))) {
      const answer = await world.send(operation, toWire(operation, composed))
      world.check(operation, answer)
      statuses.push(answer.status)
    }
    expect(statuses).toContain(404)
  })

  test.each(mayBeMissing.filter(isPlainDeletion))('$id, which has the state that was asked for', async (operation) => {
    for (const composed of fc.sample(world.requestsForAnything(operation), tries(5))) {
      const answer = await world.send(operation, toWire(operation, { ...composed, headers: {} }))
      world.check(operation, answer)
      expect(answer.status).toBe(204)
    }
  })
})

/** Whether an operation deletes what has no parent: a missing parent is 404. */
function isPlainDeletion({ method, path }: Operation): boolean {
  return method === 'DELETE' && path.split('{').length === 2
}

test.each(contract.operations.filter(({ isWebsocket }) => isWebsocket))(
  'who guesses keys at $id is told to wait',
  async (operation) => {
    const [composed] = fc.sample(world.validRequests(operation), tries(1)) as [Composed]
    const { headers, ...request } = toWire(operation, composed)
    const statuses: number[] = []
    for (let guess = 0; guess < 40; guess++) {
      const guessed = { ...request, from: '127.2.0.1', headers: { ...headers, authorization: `Bearer guess-${guess}` } }
      const answer = await world.send(operation, guessed)
      world.check(operation, answer)
      statuses.push(answer.status)
    }
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
  },
)

function faultOf(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
