import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../scripts/style/path-kind.ts'
import { lintResources } from '../../../scripts/style/resources.ts'
import { type JsonObject, loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'

const spec = loadSpec('openapi.yaml')
// biome-ignore lint/suspicious/noExplicitAny: a specification is any JSON.
type Paths = Record<string, any>

function rename(object: JsonObject, from: string, to: string): void {
  expect(object).toHaveProperty([from])
  object[to] = object[from]
  delete object[from]
}

const path = (from: string, to: string) => (paths: Paths) => rename(paths, from, to)
const method = (at: string, from: string, to: string) => (paths: Paths) => rename(paths[at], from, to)
const operationId = (at: string, of: string, id: string) => (paths: Paths) => {
  paths[at][of].operationId = id
}
const status = (at: string, of: string, from: string, to: string) => (paths: Paths) =>
  rename(paths[at][of].responses, from, to)

describe('the style of resources', () => {
  test.each<[string, (paths: Paths) => void, RegExp]>([
    ['a singular collection', path('/v1/drivers', '/v1/driver'), /the path \/v1\/driver is not a plural noun/],
    ['a collection in a collection', path('/v1/drivers', '/v1/ports/drivers'), /the path \/v1\/ports\/drivers is not/],
    [
      'an action by a noun',
      path('/v1/queues/{queueName}/ack', '/v1/queues/{queueName}/acks'),
      /ackLeases of POST .* does not begin with create or start/,
    ],
    [
      'another verb',
      operationId('/v1/queues/{queueName}', 'delete', 'dropQueue'),
      /dropQueue of DELETE .* does not begin with delete/,
    ],
    [
      'an action of another name',
      operationId('/v1/probes/{probeId}/cancel', 'post', 'stopProbe'),
      /stopProbe of POST .* does not begin with cancel/,
    ],
    ['a PUT', method('/v1/queues/{queueName}', 'patch', 'put'), /updateQueue is a PUT/],
    [
      'an action that is not a POST',
      method('/v1/radios/{radioId}/reconnect', 'post', 'get'),
      /reconnectRadio is an action, so it must be a POST/,
    ],
    ['an action with 201', status('/v1/keys/{keyId}/revoke', 'post', '200', '201'), /revokeKey answers 201 instead/],
    ['a creation with 200', status('/v1/queues', 'post', '201', '200'), /createQueue answers 200 instead of 201/],
    [
      'a creation without Location',
      (paths) => delete paths['/v1/probes'].post.responses['202'].headers,
      /the answer 202 of startProbe has no Location/,
    ],
    ['a deletion with 200', status('/v1/nodes/{nodeId}', 'delete', '204', '200'), /deleteNode answers 200/],
    [
      'a job without an end',
      path('/v1/probes/{probeId}/cancel', '/v1/probes/{probeId}/halt'),
      /the job of startProbe has no POST \/v1\/probes\/\{probeId\}\/cancel/,
    ],
    [
      'a change without a merge patch',
      (paths) =>
        rename(paths['/v1/keys/{keyId}'].patch.requestBody.content, 'application/merge-patch+json', 'text/plain'),
      /updateKey does not take application\/merge-patch\+json/,
    ],
  ])('excludes %s', (_, change, reason) => {
    const document = structuredClone(spec.document)
    change(document.paths as Paths)
    const found: string[] = []
    lintResources(withDocument(spec, document), (_pointer, fault) => found.push(fault))
    expect(found.join('\n')).toMatch(reason)
  })

  test.each([
    ['/v1/radios', 'collection'],
    ['/v1/radios/{radioId}', 'item'],
    ['/v1/queues/{queueName}/dead-letters/{seq}/requeue', 'action'],
    ['/v1/radios/{radioId}/captures/{captureId}/data', 'single'],
    ['/v1/radios/{radioId}/cancel/{x}', undefined],
    ['/v2/radios', undefined],
    ['/radios', undefined],
  ])('%s is %s', (at, kind) => {
    expect(kindOf(at)).toBe(kind)
  })
})
