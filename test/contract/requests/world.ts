import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import { isDeep, tries } from '../../chance.ts'
import { nowhere, useService } from '../../composed/service.ts'
import { type Endpoint, startEndpoint } from '../../webhook/endpoint.ts'
import { recordAnswer } from '../coverage/recorder.ts'
import { type Json, type Operation, readContract, type Schema } from '../document.ts'
import { hearSome } from '../hear-some.ts'
import { createAnswerCheck } from './answer-check.ts'
import { type Composed, toWire, validRequests } from './compose-request.ts'
import { createIds } from './ids.ts'
import { componentName, createValidValues } from './valid-values.ts'
import { createWire, type Wire, type WireAnswer, type WireRequest } from './wire.ts'

export const contract = readContract()

export const bounds = { ...tries(12), endOnFailure: !isDeep }

/** A composed service with something of everything in it, and requests that mostly name what is there. */
export function useWorld() {
  const service = useService({ webhookAllow: ['127.0.0.1'], rateLimit: 1_000_000 })
  const ids = createIds(contract)
  const { check, validate } = createAnswerCheck(contract)
  let endpoint: Endpoint
  let wire: Wire
  let authorization = ''
  /** A request has changed something since `prepare`. */
  let isChanged = true
  /** Operations that name nothing which another could ask for; the log names most what is gone. */
  const barren = new Set(['listEvents'])

  /** What is below a resource is found once the resource is. */
  const fromTheTop = contract.operations.toSorted((one, other) => depthOf(one) - depthOf(other))

  /** What would reach out of this machine, or last too long, is narrowed to what does not; an id to mostly one that there is. */
  const narrow = (name: string, schema: Schema): Arbitrary<Json> | undefined => {
    switch (name.replace(/^.*\./, '')) {
      case 'TcpLink':
        return fc.constant(nowhere)
      case 'SerialPath':
        return fc.constantFrom('/dev/null', '/dev/missing', '/dev', '/dev/\ud83d\ude00')
      case 'WebhookUrl':
        return fc.constantFrom(endpoint.url, `${endpoint.url}?a=%20`, 'http://10.1.2.3/', 'HTTPS://[::1]:8443/')
      case 'waitMs':
        return fc.integer({ min: 0, max: 20 })
    }
    return ids.mostly(name, plain(schema))
  }
  const plain = createValidValues({ follow: contract.follow })
  const valid = createValidValues({ follow: contract.follow, narrow })

  beforeAll(async () => {
    endpoint = await startEndpoint()
    wire = createWire(service.url())
    // The first key closes the service to requests without one. No request knows it, so none revokes it.
    const { enum: scopes } = contract.follow({ $ref: '#/components/schemas/Scope' })
    const { body } = await service.ask('POST', '/v1/keys', { name: 'All', scopes })
    authorization = `Bearer ${body.token}`
    ids.hide(body.key.id)
    await hearSome(ask)
  })
  afterAll(async () => {
    wire.close()
    await endpoint.close()
  })

  const ask = (method: string, path: string, body?: unknown) => service.ask(method, path, body, { authorization })

  /**
   * Creates again what requests have removed, removes what they have added, and learns what exists. Does nothing if no request has changed
   * anything since.
   */
  async function prepare(): Promise<void> {
    if (!isChanged) return
    for (const { id } of (await ask('GET', '/v1/radios')).body.items)
      if (id !== 'heard') await ask('DELETE', `/v1/radios/${id}`)
    for (const { id } of (await ask('GET', '/v1/webhooks')).body.items) await ask('DELETE', `/v1/webhooks/${id}`)
    const tnc = { driver: 'kiss', link: nowhere, options: { callsign: 'N0CALL-1' }, enabled: false }
    await ask('POST', '/v1/radios', { ...tnc, id: 'seeded' })
    await ask('PATCH', '/v1/radios/heard', { link: nowhere, enabled: false })
    await ask('POST', '/v1/messages', {
      radioId: 'seeded',
      destination: 'QST',
      payload: { encoding: 'text', data: 'x' },
    })
    await ask('POST', '/v1/webhooks', { url: endpoint.url, enabled: false })
    const queue = { name: 'seeded', filter: { type: ['message.received'] }, cursor: 'oldest', maxDeliveries: 1 }
    await ask('DELETE', '/v1/queues/seeded')
    await ask('POST', '/v1/queues', queue)
    const { items } = (await ask('POST', '/v1/queues/seeded/lease', { max: 3 })).body
    const leaseIds = items.map(({ leaseId }: { leaseId: string }) => leaseId)
    await ask('POST', '/v1/queues/seeded/release', { leaseIds: leaseIds.slice(1) })
    ids.forget()
    ids.learn({ $ref: '#/components/schemas/LeaseIds' }, leaseIds)
    for (const operation of fromTheTop) if (!barren.has(operation.id)) await learnFrom(operation)
    isChanged = false
  }

  async function learnFrom(operation: Operation): Promise<void> {
    const media = operation.responses.find(({ status }) => status === '200')?.contents.get('application/json')
    if (operation.method !== 'GET' || !media || operation.id.startsWith('getOpenapi')) return
    const path: Record<string, string> = {}
    for (const { name, in: where, schema } of operation.parameters)
      if (where === 'path') {
        const id = ids.first(componentName(schema) ?? `path.${name}`)
        if (id === undefined) return
        path[name] = String(id)
      }
    const answer = await send(operation, toWire(operation, { path, query: {}, headers: {}, body: undefined }))
    const before = ids.count()
    if (answer.status === 200) ids.learn(media.schema, JSON.parse(answer.text))
    if (ids.count() === before && operation.parameters.length === 0) barren.add(operation.id)
  }

  async function send({ id }: Operation, request: WireRequest): Promise<WireAnswer> {
    const answer = await wire.send({ ...request, headers: { authorization, ...request.headers } })
    if (request.method !== 'GET' && answer.status < 400) isChanged = true
    // Answers whose end the server does not see.
    const mediaType = answer.headers['content-type']?.split(';', 1)[0]
    if (answer.status === 101 || mediaType === 'text/event-stream')
      recordAnswer({ operationId: id, status: answer.status, mediaType })
    return answer
  }

  return {
    prepare,
    send,
    check,
    validate,
    valid,
    /** Requests whose path names anything that the contract allows. */
    requestsForAnything: (operation: Operation): Arbitrary<Composed> =>
      fc
        .tuple(validRequests(operation, valid), validRequests(operation, plain))
        .map(([composed, { path }]) => ({ ...composed, path })),
    validRequests: (operation: Operation): Arbitrary<Composed> => validRequests(operation, valid),
    service,
  }
}

/** How many resources the path names. */
const depthOf = ({ path }: Operation): number => path.split('{').length - 1

export type World = ReturnType<typeof useWorld>
